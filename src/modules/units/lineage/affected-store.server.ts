import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

/**
 * Units for which more than the name changes: begun, ended, taking over, moved, of another kind; and those who took
 * over from these in turn.
 */
export async function listAffectedUnits(db: Db, successionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with changed as (
      select unnest(array[from_unit_id, to_unit_id]) as id from unit_succession_lines
      where succession_id = ${successionId} and kind in ('found', 'move', 'merge', 'split', 'close')
      union all
      select l.to_unit_id from unit_succession_lines l
      join units_on(l.effective_on) after on after.unit_id = l.to_unit_id
      join units_on(l.effective_on - 1) before on before.unit_id = l.to_unit_id
      where l.succession_id = ${successionId} and l.kind = 'rename' and before.kind <> after.kind
    )
    select id from changed where id is not null
    union select heir_id from unit_heirs where unit_id in (select id from changed)`.execute(db);
  return rows.map((row) => row.id);
}

/** Begun by this succession. */
export async function listFoundedUnits(
  db: Db,
  successionId: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select i.row_id as id, (select name from unit_versions where unit_id = i.row_id limit 1) as name
    from unit_succession_images i
    where i.succession_id = ${successionId} and i.of_table = 'units' and i.before is null`.execute(db);
  return rows;
}

const ownTables = [
  'unit_versions',
  'unit_former_codes',
  'unit_contacts',
  'unit_succession_lines',
  'unit_heirs',
  'obligations',
  'ended_obligations',
];

/**
 * A unit that something was made for since: found through the database's own foreign keys, so that no slice that keeps
 * things of units can be forgotten. Posts that came with the succession itself do not count.
 */
export async function findUnitWithContent(
  db: Db,
  successionId: string,
  unitIds: readonly string[],
): Promise<string | null> {
  const { rows: keys } = await sql<{ table: string; column: string }>`
    select r.relname as "table", a.attname as "column"
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'units'::regclass and r.relname <> all(${ownTables}::text[])`.execute(
    db,
  );
  for (const { table, column } of keys) {
    const { rows } = await sql<{ id: string }>`
      select t.${sql.ref(column)} as id from ${sql.table(table)} t
      where t.${sql.ref(column)} = any(${[...unitIds]}::uuid[])
      ${
        table === 'posts'
          ? sql`and not exists (
              select from unit_succession_images i where i.succession_id = ${successionId} and i.row_id = t.id)`
          : sql``
      } limit 1`.execute(db);
    if (rows[0]) return rows[0].id;
  }
  return null;
}
