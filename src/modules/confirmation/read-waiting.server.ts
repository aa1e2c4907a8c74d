import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import {
  countWaitingEvidence,
  evidencePage,
  listMeasured,
  listWaitingEvidence,
  type WaitingEvidence,
} from '../ledger/index.server.ts';
import type { MeasuredOriginality } from '../originality/index.ts';
import { exceptUnitOf } from './rules.ts';
import type { WaitingAddress } from './waiting-address.ts';

export const waitingPerPage = 50;
const countedUpTo = 1_001;

export interface WaitingLine {
  id: string;
  /** What the form sends: the evidence and the revision that stands here. */
  seen: string;
  unitId: string;
  unitName: string;
  isPost: boolean;
  title: string;
  href: string | null;
  happenedOn: LocalDate;
  receivedAt: Date;
  rung: number;
  isLate: boolean;
  /** What the unit says of its text; null for what is no article. */
  statement: string | null;
  measured: MeasuredOriginality | null;
  correction: string | null;
  returnedFor: string | null;
}

export interface WaitingView {
  address: WaitingAddress;
  /** Named so that the same decision sent twice is made once. */
  batchId: string;
  count: number;
  isCountCut: boolean;
  lines: WaitingLine[];
  /** The unit of the filter, or the only one there is. */
  unitName: string | null;
}

export async function readWaiting(ctx: Ctx, address: WaitingAddress): Promise<WaitingView> {
  const actor = ctx.actor!;
  const filter = {
    scope: actor.scope,
    notBroughtBy: actor.userId,
    exceptUnitId: exceptUnitOf(actor),
    ...(address.kind ? { kind: address.kind } : {}),
    ...(address.unit ? { unitId: address.unit } : {}),
  };
  const rows = await listWaitingEvidence(ctx.db, { ...filter, limit: waitingPerPage });
  const count =
    rows.length < waitingPerPage ? rows.length : await countWaitingEvidence(ctx.db, filter, countedUpTo);
  const measured = await listMeasured(
    ctx.db,
    rows.map((row) => row.id),
  );
  const names = new Set(rows.map((row) => row.unitName));
  return {
    address,
    batchId: randomUUID(),
    count: Math.min(count, countedUpTo - 1),
    isCountCut: count >= countedUpTo,
    unitName: names.size === 1 ? [...names][0]! : null,
    lines: rows.map((row) => lineOf(row, measured.get(row.id) ?? null)),
  };
}

/** @throws app.not-found when it does not wait, or not for this person */
export async function readOneWaiting(ctx: Ctx, evidenceId: string): Promise<WaitingLine> {
  const actor = ctx.actor!;
  const [row] = await listWaitingEvidence(ctx.db, {
    scope: actor.scope,
    notBroughtBy: actor.userId,
    exceptUnitId: exceptUnitOf(actor),
    ids: [evidenceId],
    limit: 1,
  });
  if (!row) throw commonErrors.notFound();
  return lineOf(row, (await listMeasured(ctx.db, [row.id])).get(row.id) ?? null);
}

function lineOf(row: WaitingEvidence, measured: MeasuredOriginality | null): WaitingLine {
  return {
    id: row.id,
    seen: `${row.id}.${row.revision}`,
    unitId: row.unitId,
    unitName: row.unitName,
    isPost: row.sourceType === 'article',
    title: row.title,
    href: evidencePage(row),
    happenedOn: row.happenedOn,
    receivedAt: row.receivedAt,
    rung: row.rung,
    isLate: row.isLate,
    statement: row.originality,
    measured,
    correction: row.correction,
    returnedFor: row.returnedFor,
  };
}
