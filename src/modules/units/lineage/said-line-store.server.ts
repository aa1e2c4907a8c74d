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

/** A line with both sides as they are: the old one the day before, the new one on the day. */
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

export async function listSaidLines(
  db: Db,
  successionId: string,
  { limit, kinds }: { limit: number; kinds?: ChangeKind[] },
): Promise<SaidLine[]> {
  const { rows } = await sql<SaidLine>`
    select l.kind, l.effective_on as "on", l.inherits, f.one as "from", t.one as "to"
    from unit_succession_lines l
    left join lateral (${side('from_unit_id', sql`l.effective_on - 1`)}) f on true
    left join lateral (${side('to_unit_id', sql`l.effective_on`)}) t on true
    where l.succession_id = ${successionId} ${kinds ? sql`and l.kind = any(${kinds}::text[])` : sql``}
    order by l.position limit ${limit}`.execute(db);
  return rows;
}
