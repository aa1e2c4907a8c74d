import { type Kysely, sql } from 'kysely';

/**
 * What a change of units said of each unit when it was written down. The lines name units, whose names an undo puts
 * back; the record must not follow them. Null for a change that was undone before this: it can not be known any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table unit_successions add column said jsonb`.execute(db);
  await sql`
    update unit_successions s set said = (
      select coalesce(jsonb_agg(jsonb_build_object(
        'kind', l.kind, 'on', l.effective_on, 'inherits', l.inherits, 'from', f.one, 'to', t.one) order by l.position), '[]')
      from unit_succession_lines l
      left join lateral (${side('from_unit_id', 1)}) f on true
      left join lateral (${side('to_unit_id', 0)}) t on true
      where l.succession_id = s.id)
    where s.undone_at is null`.execute(db);
}

function side(column: 'from_unit_id' | 'to_unit_id', daysBefore: number) {
  const day = sql`l.effective_on - ${sql.lit(daysBefore)}`;
  return sql`
    select jsonb_build_object('id', v.unit_id, 'name', v.name, 'kind', v.kind, 'code', u.code, 'parent', p.name) as one
    from unit_versions v join units u on u.id = v.unit_id
    left join lateral (
      select name from unit_versions x where x.unit_id = v.parent_id and x.valid_from <= ${day}
      order by x.valid_from desc limit 1) p on true
    where v.unit_id = l.${sql.ref(column)} and v.valid_from <= ${day} order by v.valid_from desc limit 1`;
}
