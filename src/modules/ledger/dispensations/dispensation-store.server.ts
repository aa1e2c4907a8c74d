import { sql } from 'kysely';
import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Dispensation, DispensationKind } from '../owing/dispensations.ts';

export interface DispensationRow extends Dispensation {
  planId: string;
  reason: string;
  document: string;
  by: string | null;
  byName: string | null;
  at: Date;
  endedReason: string | null;
  endedByName: string | null;
  endedAt: Date | null;
  undoneReason: string | null;
  undoneByName: string | null;
  undoneAt: Date | null;
  unitIds: string[];
  measureIds: string[];
}

export interface DispensationFilter {
  planId: string;
  /** Only what names one of these units, or of those whose place they took. */
  unitIds?: readonly string[];
  standing?: boolean;
  id?: string;
}

/** In the order in which they were decided. */
export async function listDispensations(db: Db, filter: DispensationFilter): Promise<DispensationRow[]> {
  const { planId, unitIds, standing, id } = filter;
  const { rows } = await sql<DispensationRow>`
    select d.id, d.plan_id as "planId", d.kind, d.from_month as "fromMonth", d.to_month as "toMonth",
      d.until_on as until, d.reason, d.document, d.made_by as by, maker.name as "byName", d.made_at as at,
      d.ended_from as "endedFrom", d.ended_reason as "endedReason", ender.name as "endedByName", d.ended_at as "endedAt",
      d.undone_reason as "undoneReason", undoer.name as "undoneByName", d.undone_at as "undoneAt",
      array(select u.unit_id::text from dispensation_units u where u.dispensation_id = d.id) as "unitIds",
      array(select m.measure_id::text from dispensation_measures m where m.dispensation_id = d.id) as "measureIds"
    from dispensations d
    left join users maker on maker.id = d.made_by left join users ender on ender.id = d.ended_by
    left join users undoer on undoer.id = d.undone_by
    where d.plan_id = ${planId}
      ${standing ? sql`and d.undone_at is null` : sql``}
      ${id ? sql`and d.id = ${id}::uuid` : sql``}
      ${
        unitIds
          ? sql`and exists (select from dispensation_units u where u.dispensation_id = d.id and u.unit_id in (
              select source_unit_id from unit_contributors where unit_id = any(${[...unitIds]}::uuid[])))`
          : sql``
      }
    order by d.no`.execute(db);
  return rows;
}

export interface NewDispensation {
  planId: string;
  kind: DispensationKind;
  unitIds: readonly string[];
  measureIds: readonly string[];
  fromMonth: YearMonth;
  toMonth: YearMonth;
  until: LocalDate | null;
  reason: string;
  document: string;
}

export async function insertDispensation(
  db: Db,
  one: NewDispensation & { by: string; at: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('dispensations')
    .values({
      plan_id: one.planId,
      kind: one.kind,
      from_month: one.fromMonth,
      to_month: one.toMonth,
      until_on: one.until,
      reason: one.reason,
      document: one.document,
      made_by: one.by,
      made_at: one.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await sql`insert into dispensation_units select ${id}, unnest(${[...one.unitIds]}::uuid[])`.execute(db);
  await sql`insert into dispensation_measures select ${id}, unnest(${[...one.measureIds]}::uuid[])`.execute(
    db,
  );
  return id;
}

/** Which plan it belongs to, and how it stands; held until the transaction ends. */
export async function lockDispensation(
  db: Db,
  id: string,
): Promise<{ planId: string; endedFrom: YearMonth | null; undoneAt: Date | null } | null> {
  return (
    (await db
      .selectFrom('dispensations')
      .where('id', '=', id)
      .select(['plan_id as planId', 'ended_from as endedFrom', 'undone_at as undoneAt'])
      .forUpdate()
      .executeTakeFirst()) ?? null
  );
}

interface Taking {
  reason: string;
  by: string;
  at: Date;
}

export async function markDispensationEnded(
  db: Db,
  id: string,
  end: Taking & { from: YearMonth },
): Promise<void> {
  await db
    .updateTable('dispensations')
    .set({ ended_from: end.from, ended_reason: end.reason, ended_by: end.by, ended_at: end.at })
    .where('id', '=', id)
    .execute();
}

export async function markDispensationUndone(db: Db, id: string, undo: Taking): Promise<void> {
  await db
    .updateTable('dispensations')
    .set({ undone_reason: undo.reason, undone_by: undo.by, undone_at: undo.at })
    .where('id', '=', id)
    .execute();
}
