import { parseArgs } from 'node:util';
import { resetUser, usernameSchema } from '../../modules/administration/index.server.ts';
import { linkWords } from './link-words.server.ts';
import { withTools } from './open-tools.server.ts';

/** A one-time link for somebody who lost the way in. */
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
    const { link, name } = await resetUser(ctx, username.data);
    console.log(`Đã cấp đường dẫn đặt lại mật khẩu cho ${username.data} (${name}); mọi phiên đang mở của người này đã kết thúc.
${await linkWords(ctx, link)}`);
    return 0;
  });
}
