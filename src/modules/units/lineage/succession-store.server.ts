import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { LineageLine, SuccessionKind } from './changes.ts';

export interface NewSuccession {
  id: string;
  kind: SuccessionKind;
  effectiveOn: LocalDate;
  basis: string;
  summary: string;
  recordedBy: string | null;
  recordedAt: Date;
}

export async function insertSuccession(db: Db, one: NewSuccession): Promise<void> {
  await db
    .insertInto('unit_successions')
    .values({
      id: one.id,
      kind: one.kind,
      effective_on: one.effectiveOn,
      basis: one.basis,
      summary: one.summary,
      recorded_by: one.recordedBy,
      recorded_at: one.recordedAt,
    })
    .execute();
}

export async function insertLines(
  db: Db,
  successionId: string,
  lines: readonly LineageLine[],
): Promise<void> {
  await sql`
    insert into unit_succession_lines (succession_id, position, kind, effective_on, from_unit_id, to_unit_id, inherits)
    select ${successionId}::uuid, no, kind, effective_on, from_id, to_id, inherits
    from unnest(${lines.map((line) => line.kind)}::text[], ${lines.map((line) => line.effectiveOn)}::date[],
      ${lines.map((line) => line.fromId)}::uuid[], ${lines.map((line) => line.toId)}::uuid[],
      ${lines.map((line) => line.inherits)}::boolean[]) with ordinality
      as l(kind, effective_on, from_id, to_id, inherits, no)`.execute(db);
}

export interface Succession {
  id: string;
  no: number;
  kind: SuccessionKind;
  effectiveOn: LocalDate;
  basis: string;
  summary: string;
  recordedBy: string | null;
  recordedAt: Date;
  inForceAt: Date | null;
  undoneAt: Date | null;
  undoneBy: string | null;
}

function selectSuccessions(db: Db) {
  return db
    .selectFrom('unit_successions as s')
    .leftJoin('users as r', 'r.id', 's.recorded_by')
    .leftJoin('users as u', 'u.id', 's.undone_by')
    .select([
      's.id',
      's.no',
      sql<SuccessionKind>`s.kind`.as('kind'),
      's.effective_on as effectiveOn',
      's.basis',
      's.summary',
      'r.name as recordedBy',
      's.recorded_at as recordedAt',
      's.in_force_at as inForceAt',
      's.undone_at as undoneAt',
      'u.name as undoneBy',
    ]);
}

export async function findSuccession(db: Db, id: string): Promise<Succession | null> {
  return (await selectSuccessions(db).where('s.id', '=', id).executeTakeFirst()) ?? null;
}

/** Latest recorded first. */
export async function listSuccessions(
  db: Db,
  page: { size: number; page: number },
): Promise<{ rows: Succession[]; total: number }> {
  const rows = await selectSuccessions(db)
    .orderBy('s.no', 'desc')
    .limit(page.size)
    .offset((page.page - 1) * page.size)
    .execute();
  const { total } = await db
    .selectFrom('unit_successions')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows, total };
}

/** Recorded later, still standing, and about one of the same units: has to be taken back first. */
export async function findLaterSuccession(db: Db, id: string): Promise<{ summary: string } | null> {
  const { rows } = await sql<{ summary: string }>`
    with mine as (
      select distinct unnest(array[from_unit_id, to_unit_id]) as unit_id
      from unit_succession_lines where succession_id = ${id})
    select s.summary from unit_successions s
    where s.no > (select no from unit_successions where id = ${id}) and s.undone_at is null and exists (
      select from unit_succession_lines l
      where l.succession_id = s.id and (l.from_unit_id in (select unit_id from mine) or l.to_unit_id in (select unit_id from mine)))
    order by s.no desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** The last day on which something stands recorded about each unit. */
export async function listLastLineDays(db: Db): Promise<Map<string, LocalDate>> {
  const { rows } = await sql<{ id: string; day: LocalDate }>`
    select u.id, max(l.effective_on) as day
    from unit_succession_lines l join unit_successions s on s.id = l.succession_id
    cross join lateral (values (l.from_unit_id), (l.to_unit_id)) as u(id)
    where s.undone_at is null and u.id is not null group by u.id`.execute(db);
  return new Map(rows.map((row) => [row.id, row.day]));
}

export async function markInForce(db: Db, id: string, at: Date): Promise<void> {
  await db.updateTable('unit_successions').set({ in_force_at: at }).where('id', '=', id).execute();
}

export async function markUndone(db: Db, id: string, by: string | null, at: Date): Promise<void> {
  await db
    .updateTable('unit_successions')
    .set({ undone_at: at, undone_by: by })
    .where('id', '=', id)
    .execute();
}

/** Recorded for a day that has come by now, earliest first. */
export async function listDueSuccessions(
  db: Db,
  today: LocalDate,
): Promise<{ id: string; effectiveOn: LocalDate }[]> {
  return db
    .selectFrom('unit_successions')
    .where('in_force_at', 'is', null)
    .where('undone_at', 'is', null)
    .where('effective_on', '<=', today)
    .orderBy('effective_on')
    .orderBy('no')
    .select(['id', 'effective_on as effectiveOn'])
    .execute();
}

/**
 * Who takes over from whom, over any number of steps: the closure of all lines that inherit and are in force. Made
 * anew each time; there are few.
 */
export async function rebuildHeirs(db: Db): Promise<void> {
  await sql`delete from unit_heirs`.execute(db);
  await sql`
    insert into unit_heirs (unit_id, heir_id, from_on)
    with recursive direct as (
      select l.from_unit_id as unit_id, l.to_unit_id as heir_id, l.effective_on as from_on
      from unit_succession_lines l join unit_successions s on s.id = l.succession_id
      where l.inherits and s.undone_at is null and s.in_force_at is not null
    ), closure as (
      select * from direct
      union
      select c.unit_id, d.heir_id, greatest(c.from_on, d.from_on)
      from closure c join direct d on d.unit_id = c.heir_id
    )
    select * from closure`.execute(db);
}
