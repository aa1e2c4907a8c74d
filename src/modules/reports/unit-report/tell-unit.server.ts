import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import type { Mailer } from '../../../platform/mail/mailer.server.ts';
import { listPostHolders } from '../../units/index.server.ts';
import type { ReportDecided } from '../events.ts';

/** Tells the unit that its report came back, with the reason and where to mend it (rule P8). */
export async function tellReturned(ctx: Ctx, mailer: Mailer, report: ReportDecided): Promise<void> {
  await tellUnit(ctx, mailer, report, {
    subject: `Báo cáo ${report.receiptCode} được trả lại để bổ sung`,
    text: `Lý do: ${report.reason ?? ''}\n\nNội dung đã nhập vẫn còn. Mở báo cáo để bổ sung rồi gửi lại: ${addressOf(ctx, report.reportId)}`,
  });
}

export async function tellAccepted(ctx: Ctx, mailer: Mailer, report: ReportDecided): Promise<void> {
  await tellUnit(ctx, mailer, report, {
    subject: `Báo cáo ${report.receiptCode} đã được tiếp nhận`,
    text: `Số liệu của báo cáo đã được khóa. Xem lại: ${addressOf(ctx, report.reportId)}`,
  });
}

function addressOf(ctx: Ctx, reportId: string): string {
  return `${ctx.config.baseUrl ?? ''}/bao-cao/${reportId}`;
}

async function tellUnit(
  ctx: Ctx,
  mailer: Mailer,
  report: ReportDecided,
  mail: { subject: string; text: string },
): Promise<void> {
  const roles = ['unit_head', 'unit_communicator'] as const;
  const today = localDate(ctx.clock.now());
  for (const holder of await listPostHolders(ctx.db, report.unitId, roles, today))
    await mailer.send({ to: holder.email, ...mail });
}
