import { parseArgs } from 'node:util';
import { resetUser, usernameSchema } from '../../modules/administration/index.server.ts';
import { withTools } from './open-tools.server.ts';

/** A new password for somebody who lost theirs; prints it once. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { username: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const username = usernameSchema.safeParse(values.username ?? positionals[0]);
  if (!username.success) {
    console.error('Cần tên đăng nhập. Ví dụ: npx lantoa user reset --username ten.dang.nhap');
    return 2;
  }
  return withTools(async (ctx) => {
    const { password, name } = await resetUser(ctx, username.data);
    console.log(`Đã cấp lại mật khẩu cho ${username.data} (${name}); mọi phiên đang mở của người này đã kết thúc.
Mật khẩu, chỉ hiện một lần: ${password}`);
    return 0;
  });
}
