import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { getPlan, listMeasures } from '../../plans/index.server.ts';
import { listDispensations } from '../dispensations/dispensation-store.server.ts';
import { ledgerErrors } from '../errors.ts';
import { obligationStateChanged } from '../events.ts';
import { ledgerPolicy } from '../policy.ts';
import { isDeclarable, type ObligationState } from '../rules.ts';
import { lockObligation, markObligationState, type ObligationRow } from './obligation-store.server.ts';
import { settleStates, wantedCells } from './settle.server.ts';
import { sharePlanOf } from './settle-store.server.ts';

export interface StateChange {
  obligationId: string;
  reason: string;
}

interface Turn {
  permission: keyof typeof ledgerPolicy;
  from: ObligationState;
  to: ObligationState;
  check?: (cell: ObligationRow) => void;
}

/**
 * A unit says that there was nothing to report in a period.
 * @throws ledger.already-done, ledger.not-declarable, ledger.reason-needed, ledger.state-changed, app.not-found
 */
export async function declareNothing(ctx: Ctx, change: StateChange): Promise<void> {
  const check = (cell: ObligationRow) => {
    if (!isDeclarable(cell)) throw ledgerErrors.notDeclarable();
    if (cell.done > 0) throw ledgerErrors.alreadyDone();
  };
  await changeState(ctx, change, {
    permission: 'obligation.declare-nothing',
    from: 'owed',
    to: 'nothing_to_report',
    check,
  });
}

/** The unit takes its declaration back; the cell is owed again. */
export async function takeBackNothing(ctx: Ctx, change: Pick<StateChange, 'obligationId'>): Promise<void> {
  await changeState(
    ctx,
    { ...change, reason: 'rút lại khai báo không phát sinh' },
    { permission: 'obligation.declare-nothing', from: 'nothing_to_report', to: 'owed' },
  );
}

/**
 * The coordinator excuses a unit from one obligation; what is done stays done.
 * @throws ledger.already-enough, ledger.reason-needed, ledger.state-changed, app.not-found
 */
export async function exemptObligation(ctx: Ctx, change: StateChange): Promise<void> {
  const check = (cell: ObligationRow) => {
    if (cell.done >= cell.needed) throw ledgerErrors.alreadyEnough();
  };
  await changeState(ctx, change, { permission: 'obligation.exempt', from: 'owed', to: 'exempt', check });
}

/** Takes back an exemption; the cell is owed again. */
export async function endExemption(ctx: Ctx, change: StateChange): Promise<void> {
  await changeState(ctx, change, { permission: 'obligation.exempt', from: 'exempt', to: 'owed' });
}

async function changeState(ctx: Ctx, change: StateChange, turn: Turn): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  const reason = change.reason.normalize('NFC').trim();
  await withTransaction(ctx, async (tx) => {
    if (turn.to === 'owed') await sharePlanOf(tx.db, change.obligationId);
    const cell = await lockObligation(tx.db, actor.scope, change.obligationId);
    if (!cell || !mayDo(ledgerPolicy[turn.permission], actor, cell.unitId)) throw commonErrors.notFound();
    if (reason.length < 3) throw ledgerErrors.reasonNeeded();
    turn.check?.(cell);
    if (cell.state !== turn.from) throw ledgerErrors.stateChanged();
    if (cell.dispensationId && cell.state === 'exempt') throw ledgerErrors.coveredByDispensation();
    await markObligationState(tx.db, cell.id, {
      from: turn.from,
      to: turn.to,
      reason: turn.to === 'owed' ? null : reason,
      by: actor.userId,
      at: tx.clock.now(),
    });
    if (turn.to === 'owed') await excuseAgain(tx, cell);
    const subject = { type: 'obligation', id: cell.id, unitId: cell.unitId };
    await emit(tx, obligationStateChanged, subject, {
      obligationId: cell.id,
      from: turn.from,
      to: turn.to,
      reason,
    });
  });
}

/** What a unit takes back may have been dispensed with meanwhile. */
async function excuseAgain(tx: Ctx, { planId, unitId, measureId }: ObligationRow): Promise<void> {
  const dispensations = await listDispensations(tx.db, { planId, unitIds: [unitId], standing: true });
  if (dispensations.length === 0) return;
  const plan = await getPlan(tx.db, planId, null);
  const measures = await listMeasures(tx.db, planId);
  const scope = { plan, measures, measureIds: [measureId], unitIds: [unitId] };
  await settleStates(tx, scope, await wantedCells(tx, scope));
}
