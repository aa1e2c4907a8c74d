import { type SqlBool, sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** What a slice says of a piece of evidence; the ledger keeps it, so that no page joins the slices' own tables. */
export interface EvidenceItem {
  kind: string;
  sourceType: string;
  sourceId: string;
  unitId: string;
  title: string;
  url: string | null;
  /** The day it counts for: local day of publication, or the day it was held (rule P4). */
  happenedOn: LocalDate;
  publishedAt: Date | null;
  receivedAt: Date;
  rung: 0 | 1 | 2 | 3 | 4;
  originality: 'department_kit' | 'localised' | 'own' | null;
}

/**
 * @param by who brings it, and when. What comes again after it was withdrawn begins anew: a confirmation was of what
 * stood there before.
 * @returns the evidence id when it is new or was withdrawn before; null when it is there already
 */
export async function saveEvidence(
  db: Db,
  item: EvidenceItem,
  by: { userId: string | null; postId: string | null; at: Date },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with before as (
      select id, rung, withdrawn_reason from evidence
      where source_type = ${item.sourceType} and source_id = ${item.sourceId} and withdrawn_at is not null for update
    ), moved as (
      insert into rung_moves (evidence_id, from_rung, to_rung, cause, reason, by_user_id, by_post_id, at)
      select id, rung, ${item.rung}, 'came_again', withdrawn_reason, ${by.userId}, ${by.postId}::uuid, ${by.at}::timestamptz
      from before
      returning 1
    )
    insert into evidence as e (kind, source_type, source_id, unit_id, title, url, happened_on, published_at, received_at,
      rung, originality, brought_by)
    select ${item.kind}, ${item.sourceType}, ${item.sourceId}::uuid, ${item.unitId}::uuid, ${item.title}, ${item.url},
      ${item.happenedOn}::date, ${item.publishedAt}::timestamptz, ${item.receivedAt}::timestamptz,
      ${item.rung}::smallint, ${item.originality}, ${by.userId}
    -- The move is written first: the trigger looks for it.
    from (select count(*) from moved) written
    on conflict on constraint evidence_source_type_source_id_unique do update
      set withdrawn_at = null, withdrawn_reason = null, returned_at = null, audit_failed_at = null,
        title = excluded.title, url = excluded.url,
        happened_on = excluded.happened_on, published_at = excluded.published_at, received_at = excluded.received_at,
        rung = excluded.rung, originality = excluded.originality, kind = excluded.kind,
        brought_by = excluded.brought_by, revision = e.revision + 1
      where e.withdrawn_at is not null
    returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/**
 * Counts one evidence toward every obligation of its unit, or of the unit that took its place, that takes its kind on
 * its day, and keeps the cells' counts. Rows are locked in the order of their ids, so two items of one unit never wait on each other in a ring.
 * @returns the cells that changed
 */
export async function creditEvidence(
  db: Db,
  evidenceId: string,
  item: Pick<EvidenceItem, 'kind' | 'unitId' | 'happenedOn' | 'receivedAt'>,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string; isHeld: boolean }>`
    with found as materialized (
      select o.id from (
        select ${item.unitId}::uuid as unit_id, date '-infinity' as from_on
        union all select heir_id, from_on from unit_heirs where unit_id = ${item.unitId}
      ) f
      join obligations o on o.unit_id = f.unit_id and o.due_on >= f.from_on join measures m on m.id = o.measure_id
      where ${item.happenedOn}::date between o.period_start and o.period_end
        and ${item.kind} = any(m.counts)
    ), matching as (
      -- Locked apart from the search: PostgreSQL asks again after a wait, and then loses what a union had found.
      select o.id, ${localDate(item.receivedAt)}::date > o.due_on as is_late
      from obligations o join found f on f.id = o.id order by o.id for update of o
    ), credited as (
      insert into credits (obligation_id, evidence_id, is_late, credited_at)
      select id, ${evidenceId}, is_late, ${now} from matching
      on conflict on constraint credits_pkey do nothing
      returning obligation_id, is_late
    )
    update obligations o set done = o.done + 1, late = o.late + c.is_late::int
    from credited c where o.id = c.obligation_id
    returning o.id, o.dispensation_id is not null as "isHeld"`.execute(db);
  await excuseOnlyOwed(
    db,
    rows.filter((row) => row.isHeld).map((row) => row.id),
  );
  return rows.map((row) => row.id);
}

/**
 * Takes the evidence out of all cells and marks it withdrawn; locks in the same order as `creditEvidence`.
 * @returns the cells that changed
 */
export async function removeCredits(
  db: Db,
  source: { sourceType: string; sourceId: string },
  reason: string,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string; isHeld: boolean }>`
    with withdrawn as (
      update evidence set withdrawn_at = ${now}, withdrawn_reason = ${reason}
      where source_type = ${source.sourceType} and source_id = ${source.sourceId} and withdrawn_at is null
      returning id
    ), locked as (
      select o.id from obligations o join credits c on c.obligation_id = o.id join withdrawn w on w.id = c.evidence_id
      order by o.id for update of o
    ), removed as (
      delete from credits c using withdrawn w, locked l
      where c.evidence_id = w.id and c.obligation_id = l.id returning c.obligation_id, c.is_late
    )
    update obligations o set done = o.done - 1, late = o.late - r.is_late::int
    from removed r where o.id = r.obligation_id
    returning o.id, o.dispensation_id is not null as "isHeld"`.execute(db);
  await excuseOnlyOwed(
    db,
    rows.filter((row) => row.isHeld).map((row) => row.id),
  );
  return rows.map((row) => row.id);
}

/**
 * An exemption is of what is still owed: a cell it holds that becomes enough counts as done, and is excused again when
 * its evidence goes. Says for changed counts what `stateTurn` says.
 */
async function excuseOnlyOwed(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update obligations o set state = t.state, state_reason = t.reason, state_by = t.by, state_at = t.at
    from (
      select c.id, 'owed' as state, null as reason, null as by, null::timestamptz as at
      from obligations c join dispensations d on d.id = c.dispensation_id
      where c.id = any(${[...ids]}::uuid[]) and d.kind = 'exempt' and c.state = 'exempt' and c.done >= c.needed
      union all
      select c.id, 'exempt', d.reason || case when d.document = '' then '' else ' (' || d.document || ')' end,
        d.made_by, d.made_at
      from obligations c join dispensations d on d.id = c.dispensation_id
      where c.id = any(${[...ids]}::uuid[]) and d.kind = 'exempt' and c.state = 'owed' and c.done < c.needed
    ) t where o.id = t.id`.execute(db);
}

/** A unit that takes away what was returned to it has answered: the return can no longer be undone. */
export async function endReturn(
  db: Db,
  source: { sourceType: string; sourceId: string },
  reason: string,
): Promise<void> {
  await sql`
    update evidence set returned_at = null, withdrawn_reason = ${reason}
    where source_type = ${source.sourceType} and source_id = ${source.sourceId} and returned_at is not null`.execute(
    db,
  );
}

/**
 * No evidence comes in from here to the end of the transaction: what others are just saving is waited for and seen,
 * what comes later waits and then finds the new obligations. Without it a release could miss an item (rule P5).
 */
export async function holdEvidence(db: Db): Promise<void> {
  await sql`lock table evidence in share row exclusive mode`.execute(db);
}

/** Credits everything that came in before the obligations of a plan existed. */
export async function creditEarlierEvidence(db: Db, planId: string, now: Date): Promise<void> {
  // Millions of rows that nobody has looked at yet: without their numbers the search goes the slow way.
  await sql`analyze obligations`.execute(db);
  if ((await healCredits(db, { planId }, now)) > 0) await recountCells(db, { planId });
}

/** The cells of a plan, of some units in all plans, or of some measures. */
export type CellSet = { planId: string } | { unitIds: readonly string[] } | { measureIds: readonly string[] };

function inSet(set: CellSet) {
  if ('planId' in set) return sql<SqlBool>`o.plan_id = ${set.planId}`;
  return 'measureIds' in set
    ? sql<SqlBool>`o.measure_id = any(${[...set.measureIds]}::uuid[])`
    : sql<SqlBool>`o.unit_id = any(${[...set.unitIds]}::uuid[])`;
}

/**
 * Adds the credits that should be there and takes out those that should not; the counts are healed by `recountCells`.
 * @returns how many were added
 */
export async function healCredits(db: Db, set: CellSet, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    with should as (
      select o.id as obligation_id, e.id as evidence_id,
        (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date > o.due_on as is_late
      from obligations o
      join measures m on m.id = o.measure_id
      join unit_contributors f on f.unit_id = o.unit_id and f.from_on <= o.due_on
      join evidence e on e.unit_id = f.source_unit_id and e.happened_on between o.period_start and o.period_end
        and e.kind = any(m.counts) and e.withdrawn_at is null
      where ${inSet(set)}
    ), removed as (
      delete from credits c using obligations o
      where o.id = c.obligation_id and ${inSet(set)} and not exists
        (select from should s where s.obligation_id = c.obligation_id and s.evidence_id = c.evidence_id)
    )
    insert into credits as c (obligation_id, evidence_id, is_late, credited_at)
    select obligation_id, evidence_id, is_late, ${now} from should
    on conflict on constraint credits_pkey do update set is_late = excluded.is_late
      where c.is_late is distinct from excluded.is_late`.execute(db);
  return Number(numAffectedRows ?? 0);
}

export interface Drift {
  obligationId: string;
  stored: { done: number; late: number };
  counted: { done: number; late: number };
}

/**
 * Counts every cell again from its credits, heals those that differ and says which (rule P5). The day a cell became
 * enough is kept by the database with the counts; a cell whose items were exchanged for as many others is healed here.
 */
export async function recountCells(db: Db, set: CellSet): Promise<Drift[]> {
  interface Row {
    id: string;
    done: number;
    late: number;
    was_done: number;
    was_late: number;
    is_held: boolean;
  }
  const { rows } = await sql<Row>`
    with counted as (
      select o.id, o.done as was_done, o.late as was_late,
        count(c.evidence_id)::int as done, count(c.evidence_id) filter (where c.is_late)::int as late,
        ((array_agg(e.received_at order by e.received_at))[o.needed] at time zone 'Asia/Ho_Chi_Minh')::date as enough_on
      from obligations o left join credits c on c.obligation_id = o.id left join evidence e on e.id = c.evidence_id
      where ${inSet(set)} group by o.id
    )
    update obligations o set done = n.done, late = n.late, enough_on = n.enough_on from counted n
    where o.id = n.id and (o.done, o.late, o.enough_on) is distinct from (n.done, n.late, n.enough_on)
    returning o.id, n.done, n.late, n.was_done, n.was_late, o.dispensation_id is not null as is_held`.execute(
    db,
  );
  await excuseOnlyOwed(
    db,
    rows.filter((row) => row.is_held).map((row) => row.id),
  );
  return rows.map((row) => ({
    obligationId: row.id,
    stored: { done: row.was_done, late: row.was_late },
    counted: { done: row.done, late: row.late },
  }));
}
