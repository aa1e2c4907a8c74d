import { recountPlans } from '../../modules/ledger/index.server.ts';
import { withTools } from './open-tools.server.ts';

/** Exit 0 when every stored count was right, 1 when some had to be healed. */
export async function run(): Promise<number> {
  return withTools(async (ctx) => {
    const { plans, drift, sums } = await recountPlans(ctx);
    if (drift.length === 0 && sums === 0) {
      console.log(
        `Đã đếm lại ${plans} kế hoạch: mọi ô đều khớp với minh chứng, mọi số cộng theo nơi đều khớp với các ô.`,
      );
      return 0;
    }
    if (sums > 0)
      console.log(`Đã đếm lại ${plans} kế hoạch: ${sums} số cộng theo nơi lệch và đã được sửa theo các ô.`);
    if (drift.length === 0) return 1;
    console.log(`Đã đếm lại ${plans} kế hoạch: ${drift.length} ô lệch và đã được sửa theo minh chứng.`);
    for (const one of drift.slice(0, 20))
      console.log(
        `  ${one.obligationId}: ghi ${one.stored.done} (trễ ${one.stored.late}), đếm ${one.counted.done} (trễ ${one.counted.late})`,
      );
    return 1;
  });
}
