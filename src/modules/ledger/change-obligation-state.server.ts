import { mayDo } from '../../platform/auth/policy.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { ledgerErrors } from './errors.ts';
import { obligationStateChanged } from './events.ts';
import { findObligation, markObligationState, type ObligationRow } from './obligation-store.server.ts';
import { ledgerPolicy } from './policy.ts';
import type { ObligationState } from './rules.ts';

export interface StateChange {
  obligationId: string;
  reason: string;
}

/** A unit says that there was nothing to report in a period. @throws ledger.already-done, ledger.reason-needed, app.not-found */
export async function declareNothing(ctx: Ctx, change: StateChange): Promise<void> {
  await changeState(ctx, 'obligation.declare-nothing', change, 'owed', 'nothing_to_report', (cell) => {
    if (cell.done > 0) throw ledgerErrors.alreadyDone();
  });
}

/** The coordinator excuses a unit from one obligation. @throws ledger.reason-needed, ledger.state-changed, app.not-found */
export async function exemptObligation(ctx: Ctx, change: StateChange): Promise<void> {
  await changeState(ctx, 'obligation.exempt', change, 'owed', 'exempt');
}

/** Takes back an exemption; the cell is owed again. */
export async function endExemption(ctx: Ctx, change: StateChange): Promise<void> {
  await changeState(ctx, 'obligation.exempt', change, 'exempt', 'owed');
}

async function changeState(
  ctx: Ctx,
  permission: keyof typeof ledgerPolicy,
  change: StateChange,
  from: ObligationState,
  to: ObligationState,
  check: (cell: ObligationRow) => void = () => undefined,
): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const reason = change.reason.normalize('NFC').trim();
  await withTransaction(ctx, async (tx) => {
    const cell = await findObligation(tx.db, actor.scope, change.obligationId);
    if (!cell || !mayDo(ledgerPolicy[permission], actor, cell.unitId)) throw commonErrors.notFound();
    if (reason.length < 3) throw ledgerErrors.reasonNeeded();
    check(cell);
    const stored = to === 'owed' ? null : reason;
    const changed = await markObligationState(tx.db, cell.id, {
      from,
      to,
      reason: stored,
      by: actor.userId,
      at: tx.clock.now(),
    });
    if (!changed) throw ledgerErrors.stateChanged();
    const subject = { type: 'obligation', id: cell.id, unitId: cell.unitId };
    await emit(tx, obligationStateChanged, subject, { obligationId: cell.id, from, to, reason });
  });
}
