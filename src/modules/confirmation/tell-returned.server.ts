import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { Mailer } from '../../platform/mail/mailer.server.ts';
import { listPostHolders } from '../units/index.server.ts';
import type { EvidenceReturned } from './events.ts';

/** Tells the unit what came back, why, and where to mend it (rule P8). */
export async function tellEvidenceReturned(ctx: Ctx, mailer: Mailer, one: EvidenceReturned): Promise<void> {
  const roles = ['unit_head', 'unit_communicator'] as const;
  const where = one.href ? ` Mở để sửa: ${ctx.config.baseUrl ?? ''}${one.href}` : '';
  const today = localDate(ctx.clock.now());
  for (const holder of await listPostHolders(ctx.db, one.unitId, roles, today))
    await mailer.send({
      to: holder.email,
      subject: `Minh chứng “${one.title}” được trả lại`,
      text: `Lý do: ${one.reason}\n\nMinh chứng tạm thời không được tính, phần việc mở lại. Sửa bài, hoặc gỡ rồi gửi lại cho đúng, thì được tính lại với ngày cũ.${where}`,
    });
}
