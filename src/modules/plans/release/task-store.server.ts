import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { DueRule, MeasureDraft, MeasureKind, MeasurePeriod, OwedBy } from '../measures/measure-types.ts';
import type { TaskFact } from '../measures/proposal-input.ts';
import { taskNumbers } from '../measures/proposal-input.ts';
import { shortTitle } from '../measures/short-title.ts';
import type { Schedule } from '../reader/types.ts';

export interface TaskView {
  id: string;
  planId: string;
  no: number;
  title: string;
  shortTitle: string;
  lead: string[];
  partners: string[];
  notes: string[];
  schedule: Schedule;
  fromLine: number;
  toLine: number;
}

/** Of a released plan. */
export async function listTasks(db: Db, planId: string): Promise<TaskView[]> {
  return db
    .selectFrom('tasks')
    .where('plan_id', '=', planId)
    .select([
      'id',
      'plan_id as planId',
      'no',
      'title',
      'short_title as shortTitle',
      'lead',
      'partners',
      'notes',
      sql<Schedule>`schedule`.as('schedule'),
      'from_line as fromLine',
      'to_line as toLine',
    ])
    .orderBy('no')
    .execute();
}

/** What a measure asked for from a day on (null: from the release), before and after amendments. */
export interface MeasureTerms {
  from: LocalDate | null;
  needed: number;
  owedBy: OwedBy;
  dueOn: LocalDate | null;
  ended: boolean;
}

export interface MeasureView extends Omit<MeasureDraft, 'key'> {
  id: string;
  planId: string;
  taskId: string | null;
  taskTitle: string | null;
  taskShortTitle: string | null;
  position: number;
  dueRule: DueRule | null;
  /** In the order of time; empty for a measure that was never amended. */
  terms: MeasureTerms[];
}

const termsOf = sql<MeasureTerms[]>`coalesce((
  select json_agg(json_build_object('from', t.from_on, 'needed', t.needed, 'owedBy', t.owed_by, 'dueOn', t.due_on,
    'ended', t.is_ended) order by t.from_on nulls first, a.no)
  from measure_terms t left join plan_amendments a on a.id = t.amendment_id
  where t.measure_id = m.id), '[]')`;

/** Of a released plan, in the order of the document. */
export async function listMeasures(db: Db, planId: string): Promise<MeasureView[]> {
  return db
    .selectFrom('measures as m')
    .leftJoin('tasks as t', 't.id', 'm.task_id')
    .where('m.plan_id', '=', planId)
    .select([
      'm.id',
      'm.plan_id as planId',
      'm.task_id as taskId',
      't.no as taskNo',
      't.title as taskTitle',
      't.short_title as taskShortTitle',
      'm.position',
      sql<MeasureKind>`m.kind`.as('kind'),
      sql<MeasurePeriod>`m.period`.as('period'),
      'm.needed',
      'm.target',
      'm.what',
      'm.denominator',
      'm.counts',
      sql<OwedBy>`m.owed_by`.as('owedBy'),
      'm.due_on as dueOn',
      sql<DueRule | null>`m.due_rule`.as('dueRule'),
      termsOf.as('terms'),
      'm.from_line as fromLine',
      'm.to_line as toLine',
    ])
    .orderBy('m.position')
    .execute();
}

/** @returns task number → id */
export async function insertTasks(
  db: Db,
  planId: string,
  facts: readonly TaskFact[],
): Promise<Map<number, string>> {
  if (facts.length === 0) return new Map();
  const numbers = taskNumbers(facts);
  const rows = await db
    .insertInto('tasks')
    .values(
      facts.map((fact) => ({
        plan_id: planId,
        fact_id: fact.id,
        no: numbers.get(fact.id)!,
        title: fact.value.title,
        short_title: shortTitle(fact.value.title),
        lead: fact.value.lead,
        partners: fact.value.partners,
        notes: fact.value.notes,
        schedule: JSON.stringify(fact.value.schedule),
        from_line: fact.fromLine,
        to_line: fact.toLine,
      })),
    )
    .returning(['id', 'no'])
    .execute();
  return new Map(rows.map((row) => [row.no, row.id]));
}

export async function insertMeasures(
  db: Db,
  planId: string,
  measures: readonly MeasureDraft[],
  taskIds: ReadonlyMap<number, string>,
): Promise<void> {
  await db
    .insertInto('measures')
    .values(
      measures.map((measure, index) => ({
        plan_id: planId,
        task_id: measure.taskNo === null ? null : taskIds.get(measure.taskNo)!,
        position: index + 1,
        kind: measure.kind,
        period: measure.period,
        needed: measure.needed,
        target: measure.target,
        what: measure.what,
        denominator: measure.denominator,
        counts: measure.counts,
        owed_by: JSON.stringify(measure.owedBy),
        due_on: measure.dueOn,
        due_rule: measure.dueRule ? JSON.stringify(measure.dueRule) : null,
        from_line: measure.fromLine,
        to_line: measure.toLine,
      })),
    )
    .execute();
}
