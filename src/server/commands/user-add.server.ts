import { parseArgs } from 'node:util';
import { addUser, newUserSchema } from '../../modules/administration/index.server.ts';
import { roleLabels } from '../../modules/units/index.ts';
import { linkWords } from './link-words.server.ts';
import { withTools } from './open-tools.server.ts';

const option = { type: 'string' } as const;

/** A person with a post in a unit; prints the one-time link over which they set a password. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      username: option,
      name: option,
      role: option,
      unit: option,
      department: option,
      title: option,
      email: option,
    },
    strict: false,
  });
  const asked = newUserSchema.safeParse(values);
  if (!asked.success) {
    const wrong = [...new Set(asked.error.issues.map((issue) => `--${issue.path.join('.')}`))];
    console.error(`Chưa đúng hoặc còn thiếu: ${wrong.join(', ')}. Chưa có gì được lưu.\n${example()}`);
    return 2;
  }
  const user = asked.data;
  return withTools(async (ctx) => {
    const { link, unitName, unitFounded } = await addUser(ctx, user);
    if (unitFounded) console.log(`Đã lập đơn vị “${unitName}”.`);
    console.log(`Đã tạo tài khoản ${user.username} (${user.name}), ${roleLabels[user.role]}, ${unitName}.
${await linkWords(ctx, link)}
Người đó tự đặt mật khẩu; không ai khác biết. Mất đường dẫn thì cấp lại: npx lantoa user reset --username ${user.username}`);
    return 0;
  });
}

function example(): string {
  const roles = Object.entries(roleLabels).map(([role, label]) => `  ${role.padEnd(22)}${label}`);
  return `Ví dụ: npx lantoa user add --unit so --role coordinator --name "Họ và tên" --username ten.dang.nhap
Khi chưa có đơn vị nào, thay --unit bằng --department "Sở GD&ĐT …". Thêm được --title "Chức danh", --email THƯ.
Tên đăng nhập gồm chữ thường không dấu, số, dấu chấm, gạch. Vai trò:
${roles.join('\n')}`;
}
