import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ObligationState } from '../rules.ts';
import { isId } from './obligation-store.server.ts';
import type { OwingCell } from './owing-cells.ts';

/** All writing that brings the stored owed-set to what the rules ask for. */

export interface StoredCell {
  id: string;
  measureId: string;
  unitId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  state: ObligationState;
  dispensationId: string | null;
}

export interface CellFilter {
  planId: string;
  unitIds?: readonly string[];
  measureIds?: readonly string[];
  /** Cells that were due before stay with whoever owed them. */
  dueFrom?: LocalDate;
}

export async function listStoredCells(db: Db, filter: CellFilter): Promise<StoredCell[]> {
  const { rows } = await sql<StoredCell>`
    select id, measure_id as "measureId", unit_id as "unitId", period_start as "periodStart",
      period_end as "periodEnd", due_on as "dueOn", needed, done, state, dispensation_id as "dispensationId"
    from obligations
    where plan_id = ${filter.planId}
      ${filter.unitIds ? sql`and unit_id = any(${[...filter.unitIds]}::uuid[])` : sql``}
      ${filter.measureIds ? sql`and measure_id = any(${[...filter.measureIds]}::uuid[])` : sql``}
      ${filter.dueFrom ? sql`and due_on >= ${filter.dueFrom}::date` : sql``}
    order by id`.execute(db);
  return rows;
}

const kept =
  sql.raw(`id, plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, done, late, state,
  state_reason, state_by, state_at, succession_id, dispensation_id, amendment_id`);

/** What makes cells come and go: a change of units, an amendment of the plan, or (null) something taken back. */
export type Cause = { successionId: string } | { amendmentId: string } | null;

export async function endCells(db: Db, ids: readonly string[], cause: Cause, now: Date): Promise<void> {
  if (ids.length === 0) return;
  if (cause === null) {
    // Cells that only stood because of what is taken back are gone for good.
    await sql`delete from obligations where id = any(${[...ids]}::uuid[])`.execute(db);
    return;
  }
  const { successionId, amendmentId } = columnsOf(cause);
  await sql`
    with gone as (delete from obligations where id = any(${[...ids]}::uuid[]) returning ${kept})
    insert into ended_obligations (${kept}, ended_by, ended_by_amendment, ended_at)
    select ${kept}, ${successionId}::uuid, ${amendmentId}::uuid, ${now} from gone`.execute(db);
}

function columnsOf(cause: Cause): { successionId: string | null; amendmentId: string | null } {
  if (cause === null) return { successionId: null, amendmentId: null };
  return 'successionId' in cause
    ? { successionId: cause.successionId, amendmentId: null }
    : { successionId: null, amendmentId: cause.amendmentId };
}

export async function beginCells(
  db: Db,
  planId: string,
  cells: readonly OwingCell[],
  cause: Cause,
): Promise<number> {
  if (cells.length === 0) return 0;
  const column = <K extends keyof OwingCell>(key: K) => cells.map((cell) => cell[key]);
  const { successionId, amendmentId } = columnsOf(cause);
  const { numAffectedRows } = await sql`
    insert into obligations
      (plan_id, measure_id, unit_id, period_start, period_end, due_on, needed, succession_id, amendment_id)
    select ${planId}::uuid, c.*, ${successionId}::uuid, ${amendmentId}::uuid from unnest(
      ${column('measureId')}::uuid[], ${column('unitId')}::uuid[], ${column('periodStart')}::date[],
      ${column('periodEnd')}::date[], ${column('dueOn')}::date[], ${column('needed')}::int[]) as c
    on conflict on constraint obligations_measure_id_unit_id_period_start_unique do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

export interface CellTurn {
  id: string;
  periodEnd: LocalDate;
  dueOn: LocalDate;
  needed: number;
}

export async function changeCells(db: Db, turns: readonly CellTurn[]): Promise<void> {
  if (turns.length === 0) return;
  const column = <K extends keyof CellTurn>(key: K) => turns.map((turn) => turn[key]);
  await sql`
    update obligations o set period_end = t.period_end, due_on = t.due_on, needed = t.needed
    from unnest(${column('id')}::uuid[], ${column('periodEnd')}::date[], ${column('dueOn')}::date[],
      ${column('needed')}::int[]) as t(id, period_end, due_on, needed)
    where o.id = t.id`.execute(db);
}

export interface StateTurn {
  id: string;
  /** As it was seen; who changed it meanwhile is not overwritten. */
  was: ObligationState;
  state: ObligationState;
  dispensationId: string | null;
  reason: string | null;
  by: string | null;
  at: Date | null;
}

/** States that a dispensation gives or takes; why a cell is `owed` needs no reason. */
export async function turnStates(db: Db, turns: readonly StateTurn[]): Promise<void> {
  if (turns.length === 0) return;
  const column = <K extends keyof StateTurn>(key: K) => turns.map((turn) => turn[key]);
  await sql`
    update obligations o set state = t.state, dispensation_id = t.dispensation_id,
      state_reason = case when t.state = o.state and t.state <> 'exempt' then o.state_reason else t.reason end,
      state_by = case when t.state = o.state and t.state <> 'exempt' then o.state_by else t.by end,
      state_at = case when t.state = o.state and t.state <> 'exempt' then o.state_at else t.at end
    from unnest(${column('id')}::uuid[], ${column('state')}::text[], ${column('dispensationId')}::uuid[],
      ${column('reason')}::text[], ${column('by')}::text[], ${column('at')}::timestamptz[], ${column('was')}::text[])
      as t(id, state, dispensation_id, reason, by, at, was)
    where o.id = t.id and o.state = t.was`.execute(db);
}

/** Cells that an amendment ended come back as they were, states and all, where they are asked for again. */
export async function restoreEndedCells(
  db: Db,
  amendmentId: string,
  keys: readonly { measureId: string; unitId: string; periodStart: LocalDate }[],
): Promise<number> {
  if (keys.length === 0) return 0;
  const { numAffectedRows } = await sql`
    with back as (
      delete from ended_obligations e using unnest(${keys.map((one) => one.measureId)}::uuid[],
        ${keys.map((one) => one.unitId)}::uuid[], ${keys.map((one) => one.periodStart)}::date[]) as k(m, u, p)
      where e.ended_by_amendment = ${amendmentId} and e.measure_id = k.m and e.unit_id = k.u and e.period_start = k.p
      returning e.*
    )
    insert into obligations (${kept}) select ${kept} from back
    on conflict on constraint obligations_measure_id_unit_id_period_start_unique do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** No exemption, postponement or amendment is decided for the plan of a cell until the transaction ends. */
export async function sharePlanOf(db: Db, obligationId: string): Promise<void> {
  if (!isId(obligationId)) return;
  await sql`
    select from plans where id = (select plan_id from obligations where id = ${obligationId}::uuid) for share`.execute(
    db,
  );
}
