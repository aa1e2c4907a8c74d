import { sql } from 'kysely';
import type { LocalDate, YearMonth } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Clause, Coverage, NamedUnit, PlanReading, ReadingSource } from './reader/types.ts';
import type { PlanHead } from './review/reading/plan-head.ts';

export type PlanStatus = 'in_review' | 'released' | 'discarded';

export interface PlanView {
  id: string;
  title: string;
  year: number;
  status: PlanStatus;
  isSample: boolean;
  number: string | null;
  symbol: string | null;
  issuedOn: LocalDate | null;
  issuer: string | null;
  countedMonths: YearMonth[];
  version: number;
}

/** Which plans a query may see: all that are not discarded, or only the released ones. */
export type PlanSight = 'in-review-too' | 'released-only';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function seenPlans(db: Db, sight: PlanSight) {
  return db
    .selectFrom('plans')
    .where('status', 'in', sight === 'released-only' ? ['released'] : ['in_review', 'released'])
    .select([
      'id',
      'title',
      'year',
      sql<PlanStatus>`status`.as('status'),
      'is_sample as isSample',
      'number',
      'symbol',
      'issued_on as issuedOn',
      'issuer',
      'counted_months as countedMonths',
      'version',
    ]);
}

export async function findPlanById(db: Db, id: string, sight: PlanSight): Promise<PlanView | null> {
  if (!uuid.test(id)) return null;
  return (await seenPlans(db, sight).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The latest released plan, else the latest in review (when those may be seen). */
export async function findLatestPlan(db: Db, sight: PlanSight): Promise<PlanView | null> {
  const plan = await seenPlans(db, sight)
    .orderBy((eb) => eb('status', '=', 'released'), 'desc')
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return plan ?? null;
}

export interface PlanListItem extends PlanView {
  facts: number;
  decided: number;
  createdAt: string;
  fileName: string;
}

export async function listPlanItems(db: Db, sight: PlanSight): Promise<PlanListItem[]> {
  return seenPlans(db, sight)
    .select((eb) => [
      sql<string>`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('createdAt'),
      sql<string>`(select f.name from files f where f.id = plans.file_id)`.as('fileName'),
      eb
        .selectFrom('plan_facts as f')
        .whereRef('f.plan_id', '=', 'plans.id')
        .where('f.kind', 'not in', ['finding', 'no_fact'])
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('facts'),
      eb
        .selectFrom('plan_facts as f')
        .whereRef('f.plan_id', '=', 'plans.id')
        .where('f.kind', 'not in', ['finding', 'no_fact'])
        .where('f.status', '<>', 'unconfirmed')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .$asScalar()
        .$notNull()
        .as('decided'),
    ])
    .orderBy('year', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
}

/** The texts of all released plans. */
export async function listReleasedSources(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('plans')
    .where('status', '=', 'released')
    .select('source_text as text')
    .execute();
  return rows.map((row) => row.text);
}

/** What was uploaded and what the reader made of it; never changed after the import. */
export interface PlanSource {
  sourceText: string;
  reading: PlanReading;
  fileId: string;
}

export async function getPlanSource(db: Db, id: string): Promise<PlanSource> {
  const row = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select(['source_text as sourceText', 'reading', 'file_id as fileId'])
    .executeTakeFirstOrThrow();
  return row as unknown as PlanSource;
}

/** The text as the review shows it beside the facts; of a long plan the whole reading would be megabytes. */
export interface PlanText {
  text: string;
  /** Lines that open a section. */
  heads: number[];
  source: ReadingSource | null;
}

export async function getPlanText(db: Db, id: string): Promise<PlanText> {
  return db
    .selectFrom('plans')
    .where('id', '=', id)
    .select([
      'source_text as text',
      sql<number[]>`jsonb_path_query_array(reading, '$.sections.**.clause.fromLine')`.as('heads'),
      sql<ReadingSource | null>`reading -> 'source'`.as('source'),
    ])
    .executeTakeFirstOrThrow();
}

/** What the reader left unread; readings of older houses say nothing about it. */
export async function getUnread(
  db: Db,
  id: string,
): Promise<{ text: string; unread: Clause[]; coverage: Coverage | null; source: ReadingSource | null }> {
  const row = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select([
      'source_text as text',
      sql<Clause[] | null>`reading -> 'unread'`.as('unread'),
      sql<Coverage | null>`reading -> 'coverage'`.as('coverage'),
      sql<ReadingSource | null>`reading -> 'source'`.as('source'),
    ])
    .executeTakeFirstOrThrow();
  return { ...row, unread: row.unread ?? [] };
}

/** The names that the plan itself gives to the same unit. */
export async function getSourceNames(db: Db, id: string): Promise<NamedUnit[]> {
  const row = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select(sql<NamedUnit[] | null>`reading -> 'units'`.as('units'))
    .executeTakeFirstOrThrow();
  return row.units ?? [];
}

export async function getSourceText(db: Db, id: string): Promise<string> {
  const row = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select('source_text as text')
    .executeTakeFirstOrThrow();
  return row.text;
}

export async function countSourceLines(db: Db, id: string): Promise<number> {
  const row = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select(sql<number>`array_length(string_to_array(source_text, chr(10)), 1)`.as('lines'))
    .executeTakeFirstOrThrow();
  return row.lines ?? 1;
}

export interface NewPlan {
  year: number;
  title: string;
  head: PlanHead;
  fileId: string;
  sourceText: string;
  reading: PlanReading;
  isSample: boolean;
  by: string | null;
  at: Date;
}

export async function insertPlan(db: Db, plan: NewPlan): Promise<string> {
  const row = await db
    .insertInto('plans')
    .values({
      year: plan.year,
      title: plan.title,
      ...headColumns(plan.head),
      file_id: plan.fileId,
      source_text: plan.sourceText,
      reading: JSON.stringify(plan.reading),
      is_sample: plan.isSample,
      created_by: plan.by,
      created_at: plan.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

function headColumns(head: PlanHead) {
  return { number: head.number, symbol: head.symbol, issued_on: head.issuedOn, issuer: head.issuer };
}

/** Locks the plan until the transaction ends, so that decisions and the release follow one another. */
export async function findPlanForUpdate(db: Db, id: string): Promise<PlanView | null> {
  if (!uuid.test(id)) return null;
  const plan = await seenPlans(db, 'in-review-too').where('id', '=', id).forUpdate().executeTakeFirst();
  return plan ?? null;
}

/** Locks a plan of whatever status until the transaction ends. */
export async function findAnyPlanForUpdate(
  db: Db,
  id: string,
): Promise<{ id: string; status: PlanStatus; version: number } | null> {
  if (!uuid.test(id)) return null;
  const plan = await db
    .selectFrom('plans')
    .where('id', '=', id)
    .select(['id', sql<PlanStatus>`status`.as('status'), 'version'])
    .forUpdate()
    .executeTakeFirst();
  return plan ?? null;
}

export async function setPlanStatus(db: Db, id: string, status: 'in_review' | 'discarded'): Promise<void> {
  await db
    .updateTable('plans')
    .set((eb) => ({ status, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Discarded by mistake? The latest first. */
export async function listDiscarded(db: Db): Promise<{ id: string; title: string; version: number }[]> {
  return db
    .selectFrom('plans')
    .where('status', '=', 'discarded')
    .select(['id', 'title', 'version'])
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute();
}

/** Something about the plan changed: what was prepared before is out of date. */
export async function markPlanChanged(db: Db, id: string): Promise<void> {
  await db
    .updateTable('plans')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Every decision makes a new version of the plan: a release prepared before it is out of date. */
export async function savePlanHead(db: Db, id: string, head: PlanHead): Promise<void> {
  await db
    .updateTable('plans')
    .set((eb) => ({
      ...headColumns(head),
      ...(head.title ? { title: head.title } : {}),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export interface Release {
  countedMonths: readonly YearMonth[];
  number: string | null;
  issuedOn: LocalDate | null;
  by: string | null;
  at: Date;
}

export async function markReleased(db: Db, id: string, release: Release): Promise<void> {
  await db
    .updateTable('plans')
    .set((eb) => ({
      status: 'released',
      counted_months: [...release.countedMonths],
      number: release.number,
      issued_on: release.issuedOn,
      released_by: release.by,
      released_at: release.at,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
