import type { Ctx } from '../../platform/context.server.ts';
import { createMailer } from '../../platform/mail/mailer.server.ts';
import { peopleErrors } from './errors.ts';
import type { Slip } from './issue-invitations.server.ts';

/**
 * Sends the link at once, not by a job: a job's data stands in the database, and the code must not. Only where the house
 * has a mail server; its outbox folder is read by others. @throws people.mail-not-sent
 */
export async function mailInvitation(ctx: Ctx, slip: Slip): Promise<void> {
  if (!slip.email)
    throw peopleErrors.mailNotSent({ reason: 'chưa có máy chủ thư hoặc địa chỉ của người nhận' });
  const text = `Chào ${slip.name},

${ctx.actor?.name ?? 'Đơn vị'} (${ctx.actor?.unitName ?? ''}) mời vào Lan Tỏa với chức danh: ${slip.posts.join('; ')}.

Mở đường dẫn sau, dùng một lần, đến ${slip.until}:
${slip.link}

Tên đăng nhập: ${slip.username}. Mật khẩu do chính mình đặt; không ai khác biết, và không ai được hỏi mật khẩu đó.
Nếu không phải người nhận, xóa thư này và báo lại cho người mời.
`;
  const mail = { to: slip.email, subject: 'Lời mời vào Lan Tỏa', text };
  await createMailer(ctx.config)
    .send(mail)
    .catch((cause: unknown) => {
      throw peopleErrors.mailNotSent({ reason: 'máy chủ thư không nhận' }, { cause });
    });
}
