import { brokenReasons } from '../../modules/administration/index.server.ts';
import { sealEvents, verifyAuditChain } from '../../platform/audit/audit-chain.server.ts';
import { withTools } from './open-tools.server.ts';

/** Exit 0 when the whole log is proved, 1 when something was altered. */
export async function run(): Promise<number> {
  return withTools(async (ctx) => {
    await sealEvents(ctx.db);
    const result = await verifyAuditChain(ctx.db);
    if (result.broken) {
      console.error(
        `Nhật ký không còn nguyên vẹn ở mắt xích ${result.broken.no}: ${brokenReasons[result.broken.reason]}.`,
      );
      return 1;
    }
    console.log(`Nhật ký nguyên vẹn: ${result.events} sự kiện. Mắt xích cuối: ${result.head}`);
    return 0;
  });
}
