import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { ChangeKind } from '../lineage/changes.ts';

/** A recorded change in which a unit had a part, with the other side under its name of that time. */
export interface UnitLine {
  kind: ChangeKind;
  on: LocalDate;
  side: 'from' | 'to' | 'both';
  otherId: string | null;
  otherName: string | null;
  inherits: boolean;
  basis: string;
  successionId: string;
}

/** All that stands recorded about a unit, earliest first. */
export async function listUnitLines(db: Db, unitId: string): Promise<UnitLine[]> {
  const { rows } = await sql<UnitLine>`
    with own as (
      select l.*, s.basis, s.no,
        case when l.from_unit_id = l.to_unit_id then 'both' when l.from_unit_id = ${unitId} then 'from' else 'to' end as side
      from unit_succession_lines l join unit_successions s on s.id = l.succession_id
      where s.undone_at is null and (l.from_unit_id = ${unitId} or l.to_unit_id = ${unitId})
    ), named as (
      select *, case side when 'from' then to_unit_id when 'to' then from_unit_id end as other_id from own
    )
    select n.kind, n.effective_on as "on", n.side, n.other_id as "otherId", v.name as "otherName", n.inherits, n.basis,
      n.succession_id as "successionId"
    from named n
    left join lateral (
      select name from unit_versions v where v.unit_id = n.other_id
        and v.valid_from <= n.effective_on - case when n.side = 'to' then 1 else 0 end
      order by v.valid_from desc limit 1) v on true
    order by n.effective_on, n.no, n.position`.execute(db);
  return rows;
}

export interface FormerCode {
  code: string;
  usedTo: LocalDate;
}

export async function listFormerCodes(db: Db, unitId: string): Promise<FormerCode[]> {
  return db
    .selectFrom('unit_former_codes')
    .where('unit_id', '=', unitId)
    .orderBy('used_to')
    .select(['code', 'used_to as usedTo'])
    .execute();
}
