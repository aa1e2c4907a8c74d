import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitKind } from '../labels.ts';

export interface ExportedUnit {
  code: string;
  name: string;
  shortName: string | null;
  kind: UnitKind;
  parentCode: string | null;
  parentName: string | null;
  /** The first day of its life. */
  from: LocalDate;
  phone: string | null;
  email: string | null;
  address: string | null;
  website: string | null;
}

/** From the top of the tree down, so that a list read in again finds every unit above before those below. */
export async function listUnitsToExport(db: Db, scope: Scope, on: LocalDate): Promise<ExportedUnit[]> {
  const { rows } = await sql<ExportedUnit>`
    select u.code, v.name, nullif(v.short_name, v.name) as "shortName", v.kind, pu.code as "parentCode",
      p.name as "parentName", (select min(valid_from) from unit_versions f where f.unit_id = u.id) as "from",
      nullif(c.phone, '') as phone, nullif(c.email, '') as email, nullif(c.address, '') as address,
      nullif(c.website, '') as website
    from units_on(${on}::date) v
    join units u on u.id = v.unit_id
    left join units_on(${on}::date) p on p.unit_id = v.parent_id
    left join units pu on pu.id = v.parent_id
    left join unit_contacts c on c.unit_id = u.id
    where ${scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`u.id = any(${scope.unitIds}::uuid[])`}
    order by v.parent_id is not null, p.kind <> 'department', p.name collate "vi-x-icu-numeric",
      v.name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}
