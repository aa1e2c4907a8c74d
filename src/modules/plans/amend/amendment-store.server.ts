import { sql } from 'kysely';
import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { MeasureDraft, OwedBy } from '../measures/measure-types.ts';
import { reportKindOf, reportRhythmOf } from '../measures/report-rhythm.ts';
import type { MeasureView } from '../release/task-store.server.ts';
import type { AmendmentChange } from './amendment-schema.ts';

/** A measure's words and demands before an amendment. */
export interface MeasureBefore {
  id: string;
  what: string;
  needed: number;
  owedBy: OwedBy;
  dueOn: LocalDate | null;
}

export interface AmendmentBefore {
  countedMonths: YearMonth[];
  measures: MeasureBefore[];
  /** Measures that the amendment brought. */
  addedIds: string[];
}

export interface AmendmentRow {
  id: string;
  planId: string;
  no: number;
  fromOn: LocalDate;
  basis: string;
  reason: string;
  changes: AmendmentChange[];
  before: AmendmentBefore;
  consequences: unknown;
  madeByName: string | null;
  madeAt: Date;
  undoneByName: string | null;
  undoneAt: Date | null;
  undoneReason: string | null;
}

/** The latest first. */
export async function listAmendments(db: Db, planId: string, id?: string): Promise<AmendmentRow[]> {
  const { rows } = await sql<AmendmentRow>`
    select a.id, a.plan_id as "planId", a.no, a.from_on as "fromOn", a.basis, a.reason, a.changes, a.before,
      a.consequences, m.name as "madeByName", a.made_at as "madeAt", u.name as "undoneByName",
      a.undone_at as "undoneAt", a.undone_reason as "undoneReason"
    from plan_amendments a left join users m on m.id = a.made_by left join users u on u.id = a.undone_by
    where a.plan_id = ${planId} ${id ? sql`and a.id = ${id}::uuid` : sql``}
    order by a.no desc`.execute(db);
  return rows;
}

export interface NewAmendment {
  planId: string;
  fromOn: LocalDate;
  basis: string;
  reason: string;
  changes: readonly AmendmentChange[];
  before: AmendmentBefore;
  by: string;
  at: Date;
}

export async function insertAmendment(db: Db, one: NewAmendment): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into plan_amendments (plan_id, no, from_on, basis, reason, changes, before, made_by, made_at)
    select ${one.planId}::uuid, coalesce(max(no), 0) + 1, ${one.fromOn}::date, ${one.basis}, ${one.reason},
      ${JSON.stringify(one.changes)}::jsonb, ${JSON.stringify(one.before)}::jsonb, ${one.by}, ${one.at}
    from plan_amendments where plan_id = ${one.planId} returning id`.execute(db);
  return rows[0]!.id;
}

export async function markAmendmentUndone(
  db: Db,
  id: string,
  undo: { reason: string; by: string; at: Date },
): Promise<void> {
  await db
    .updateTable('plan_amendments')
    .set({ undone_reason: undo.reason, undone_by: undo.by, undone_at: undo.at })
    .where('id', '=', id)
    .execute();
}

/** What the ledger says came of it. */
export async function noteAmendmentConsequences(db: Db, id: string, consequences: object): Promise<void> {
  await db
    .updateTable('plan_amendments')
    .set({ consequences: JSON.stringify(consequences) })
    .where('id', '=', id)
    .execute();
}

export async function setCountedMonths(db: Db, planId: string, months: readonly YearMonth[]): Promise<void> {
  await db
    .updateTable('plans')
    .set({ counted_months: [...months] })
    .where('id', '=', planId)
    .execute();
}

export interface NewTerms extends Omit<MeasureBefore, 'id'> {
  measureId: string;
  amendmentId: string | null;
  fromOn: LocalDate | null;
  isEnded: boolean;
}

export async function insertTerms(db: Db, terms: NewTerms): Promise<void> {
  await db
    .insertInto('measure_terms')
    .values({
      measure_id: terms.measureId,
      amendment_id: terms.amendmentId,
      from_on: terms.fromOn,
      what: terms.what,
      needed: terms.needed,
      owed_by: JSON.stringify(terms.owedBy),
      due_on: terms.dueOn,
      is_ended: terms.isEnded,
    })
    .execute();
}

/** Of one amendment; a measure that has only its first turn left is as if it had never been amended. */
export async function deleteTerms(db: Db, planId: string, amendmentId: string): Promise<void> {
  await db.deleteFrom('measure_terms').where('amendment_id', '=', amendmentId).execute();
  await sql`
    delete from measure_terms t using measures m where m.id = t.measure_id and m.plan_id = ${planId}
      and t.from_on is null and not exists (
        select from measure_terms o where o.measure_id = t.measure_id and o.id <> t.id)`.execute(db);
}

export async function updateMeasure(db: Db, measure: MeasureBefore): Promise<void> {
  await db
    .updateTable('measures')
    .set({
      what: measure.what,
      needed: measure.needed,
      owed_by: JSON.stringify(measure.owedBy),
      due_on: measure.dueOn,
    })
    .where('id', '=', measure.id)
    .execute();
}

export type AddedMeasure = Pick<
  MeasureView,
  'taskId' | 'kind' | 'period' | 'needed' | 'what' | 'denominator' | 'counts' | 'owedBy' | 'dueOn'
>;

/** Behind all others; its clause is that of its task (rule P1), its basis that of the amendment. */
export async function insertAddedMeasure(db: Db, planId: string, one: AddedMeasure): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into measures (plan_id, task_id, position, kind, period, needed, what, denominator, counts, owed_by, due_on,
      from_line, to_line)
    select ${planId}::uuid, ${one.taskId}::uuid,
      (select coalesce(max(position), 0) + 1 from measures where plan_id = ${planId}), ${one.kind}, ${one.period},
      ${one.needed}, ${one.what}, ${one.denominator}, ${countsOf(one)}::text[], ${JSON.stringify(one.owedBy)}::jsonb,
      ${one.dueOn}::date, coalesce(t.from_line, 1), coalesce(t.to_line, 1)
    from (select 1) as one left join tasks t on t.id = ${one.taskId}::uuid
    returning id`.execute(db);
  return rows[0]!.id;
}

export async function deleteMeasures(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('measures')
    .where('id', 'in', [...ids])
    .execute();
}

/** A report counts by its rhythm, whatever the form says. */
function countsOf({ kind, period, counts }: Pick<MeasureDraft, 'kind' | 'period' | 'counts'>): string[] {
  return kind === 'report' ? [reportKindOf(reportRhythmOf({ period }))] : counts;
}
