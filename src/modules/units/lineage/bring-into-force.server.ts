import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { lockLineage } from './life-store.server.ts';
import { putInForce } from './record-succession.server.ts';
import { listDueSuccessions } from './succession-store.server.ts';

/** Changes that were recorded ahead and whose day has come. Runs every hour; safe to run twice. */
export async function bringChangesIntoForce(ctx: Ctx): Promise<number> {
  return withTransaction(ctx, async (tx) => {
    await lockLineage(tx.db);
    const due = await listDueSuccessions(tx.db, localDate(tx.clock.now()));
    for (const one of due) await putInForce(tx, one);
    return due.length;
  });
}
