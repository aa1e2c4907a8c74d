import { randomUUID } from 'node:crypto';
import type { Scope } from '../../platform/auth/actor.ts';
import { type LocalDate, localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import {
  countWaitingEvidence,
  evidencePage,
  listMeasured,
  listWaitingEvidence,
  type WaitingEvidence,
} from '../ledger/index.server.ts';
import { groupIdOf, groupsOf } from '../ledger/index.ts';
import type { MeasuredOriginality } from '../originality/index.ts';
import { listUnits, type UnitView } from '../units/index.server.ts';
import { exceptUnitOf } from './rules.ts';
import type { WaitingAddress } from './waiting-address.ts';

export const waitingPerPage = 50;
/** Counted one by one: enough for a province, and still quick where a whole country waits. */
const countedUpTo = 20_001;

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
  places: { id: string; name: string }[];
  pages: number;
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
  const units = await listUnits(ctx.db, { scope: actor.scope, on: localDate(ctx.clock.now()) });
  const filter = {
    scope: scopeOf(actor.scope, units, address.place),
    notBroughtBy: actor.userId,
    exceptUnitId: exceptUnitOf(actor),
    ...(address.kind ? { kind: address.kind } : {}),
    ...(address.unit ? { unitId: address.unit } : {}),
  };
  const offset = (address.page - 1) * waitingPerPage;
  const rows = await listWaitingEvidence(ctx.db, { ...filter, limit: waitingPerPage, offset });
  const isAll = offset === 0 && rows.length < waitingPerPage;
  const count = isAll ? rows.length : await countWaitingEvidence(ctx.db, filter, countedUpTo);
  const measured = await listMeasured(
    ctx.db,
    rows.map((row) => row.id),
  );
  const names = new Set(rows.map((row) => row.unitName));
  return {
    address,
    places: [...groupsOf(units).values()],
    pages: Math.ceil(Math.min(count, countedUpTo - 1) / waitingPerPage),
    batchId: randomUUID(),
    count: Math.min(count, countedUpTo - 1),
    isCountCut: count >= countedUpTo,
    unitName: names.size === 1 ? [...names][0]! : null,
    lines: rows.map((row) => lineOf(row, measured.get(row.id) ?? null)),
  };
}

/** Of the person's own units those of the place; a place that is none of theirs has nothing. */
function scopeOf(scope: Scope, units: readonly UnitView[], place: string | null): Scope {
  if (!place) return scope;
  const unitIds = units.filter((unit) => groupIdOf(unit) === place).map((unit) => unit.id);
  return { kind: 'units', unitIds };
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
