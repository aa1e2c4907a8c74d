import { sealEvents, verifyAuditChain } from '../../../platform/audit/audit-chain.server.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { auditProved } from '../events.ts';
import { administrationPolicy } from '../policy.ts';

/** Goes through the whole log and keeps what was found, in the log itself. */
export async function proveEventLog(ctx: Ctx): Promise<void> {
  if (!mayDo(administrationPolicy['event-log.prove'], ctx.actor)) throw commonErrors.notFound();
  await sealEvents(ctx.db);
  const { events, head, broken } = await verifyAuditChain(ctx.db);
  await withTransaction(ctx, (tx) =>
    emit(tx, auditProved, { type: 'event_log', id: String(events), unitId: null }, { events, head, broken }),
  );
}
