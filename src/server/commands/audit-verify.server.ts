import { sealEvents, verifyAuditChain } from '../../platform/audit/audit-chain.server.ts';
import { withTools } from './open-tools.server.ts';

const reasons = {
  changed: 'nội dung đã bị sửa hoặc đổi chỗ',
  'missing-event': 'sự kiện đã bị xóa',
  'missing-link': 'mắt xích đã bị xóa',
} as const;

/** Exit 0 when the whole log is proved, 1 when something was altered. */
export async function run(): Promise<number> {
  return withTools(async (ctx) => {
    await sealEvents(ctx.db);
    const result = await verifyAuditChain(ctx.db);
    if (result.broken) {
      console.error(
        `Nhật ký không còn nguyên vẹn ở mắt xích ${result.broken.no}: ${reasons[result.broken.reason]}.`,
      );
      return 1;
    }
    console.log(`Nhật ký nguyên vẹn: ${result.events} sự kiện. Mắt xích cuối: ${result.head}`);
    return 0;
  });
}
