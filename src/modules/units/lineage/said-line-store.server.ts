import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitKind } from '../labels.ts';
import type { ChangeKind } from './changes.ts';

interface Side {
  id: string;
  name: string;
  kind: UnitKind;
  code: string;
  parent: string | null;
}

/** A line with both sides as they were when it was written: the old one the day before, the new one on the day. */
export interface SaidLine {
  kind: ChangeKind;
  on: LocalDate;
  from: Side | null;
  to: Side | null;
  inherits: boolean;
}

function side(column: 'from_unit_id' | 'to_unit_id', day: ReturnType<typeof sql>) {
  return sql`
    select jsonb_build_object('id', v.unit_id, 'name', v.name, 'kind', v.kind, 'code', u.code, 'parent', p.name) as one
    from unit_versions v join units u on u.id = v.unit_id
    left join lateral (
      select name from unit_versions x where x.unit_id = v.parent_id and x.valid_from <= ${day}
      order by x.valid_from desc limit 1) p on true
    where v.unit_id = l.${sql.ref(column)} and v.valid_from <= ${day} order by v.valid_from desc limit 1`;
}

/** Keeps what the change says now, in the names of now: neither an undo nor a later change touches it. */
export async function keepSaidLines(db: Db, successionId: string): Promise<void> {
  await sql`
    update unit_successions set said = (
      select coalesce(jsonb_agg(jsonb_build_object(
        'kind', l.kind, 'on', l.effective_on, 'inherits', l.inherits, 'from', f.one, 'to', t.one) order by l.position), '[]')
      from unit_succession_lines l
      left join lateral (${side('from_unit_id', sql`l.effective_on - 1`)}) f on true
      left join lateral (${side('to_unit_id', sql`l.effective_on`)}) t on true
      where l.succession_id = ${successionId})
    where id = ${successionId}`.execute(db);
}

/** As it was written. Null for a change undone before this was kept. */
export async function listSaidLines(
  db: Db,
  successionId: string,
  { limit }: { limit: number },
): Promise<SaidLine[] | null> {
  const { rows } = await sql<{ said: SaidLine[] | null }>`
    select jsonb_path_query_array(said, '$[0 to $last]', jsonb_build_object('last', ${limit - 1}::integer)) as said
    from unit_successions where id = ${successionId}`.execute(db);
  return rows[0]?.said ?? null;
}

/** How many lines of each kind. */
export async function countSaidLines(
  db: Db,
  successionId: string,
): Promise<Partial<Record<ChangeKind, number>>> {
  const { rows } = await sql<{ kind: ChangeKind; lines: number }>`
    select line ->> 'kind' as kind, count(*)::integer as lines
    from unit_successions s, jsonb_array_elements(s.said) line where s.id = ${successionId} group by 1`.execute(
    db,
  );
  return Object.fromEntries(rows.map((row) => [row.kind, row.lines]));
}
