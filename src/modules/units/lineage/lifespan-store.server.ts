import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitKind } from '../labels.ts';

/** When a unit was there and as what, for those who count by time. */
export interface Lifespan {
  id: string;
  /** Earliest first; `to` is the first day that no longer counts. */
  stretches: { from: LocalDate; to: LocalDate | null; kind: UnitKind }[];
  /** Not asked for periods before this day; null: from the day it was founded. */
  owesFrom: LocalDate | null;
  /** Whose place it took, over any number of steps, and from when. */
  predecessors: { unitId: string; fromOn: LocalDate }[];
}

export async function listLifespans(db: Db, unitIds?: readonly string[]): Promise<Lifespan[]> {
  const some = unitIds && [...unitIds];
  const { rows: versions } = await sql<{
    id: string;
    from: LocalDate;
    to: LocalDate | null;
    kind: UnitKind;
    owesFrom: LocalDate | null;
  }>`
    select v.unit_id as id, v.valid_from as "from", v.valid_to as "to", v.kind, u.owes_from as "owesFrom"
    from unit_versions v join units u on u.id = v.unit_id
    ${some ? sql`where v.unit_id = any(${some}::uuid[])` : sql``}
    order by v.unit_id, v.valid_from`.execute(db);
  const { rows: heirs } = await sql<{ unitId: string; heirId: string; fromOn: LocalDate }>`
    select unit_id as "unitId", heir_id as "heirId", from_on as "fromOn" from unit_heirs
    ${some ? sql`where heir_id = any(${some}::uuid[])` : sql``}`.execute(db);
  const predecessors = Map.groupBy(heirs, (heir) => heir.heirId);
  return [...Map.groupBy(versions, (version) => version.id)].map(([id, own]) => ({
    id,
    stretches: own.map(({ from, to, kind }) => ({ from, to, kind })),
    owesFrom: own[0]!.owesFrom,
    predecessors: (predecessors.get(id) ?? []).map(({ unitId, fromOn }) => ({ unitId, fromOn })),
  }));
}
