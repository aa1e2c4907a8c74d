import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitKind } from '../labels.ts';

/** A unit as it was for a time, and what stood above it. */
export interface LifeStretch {
  from: LocalDate;
  /** The first day that no longer counts. */
  to: LocalDate | null;
  kind: UnitKind;
  /** Directly under the department, or under a district or commune; null for what stands under nothing. */
  level: 'direct' | 'below' | null;
  /** The district or commune, and those whose place it took. */
  above: readonly { unitId: string; fromOn: LocalDate }[];
  /** The day from which what stood above was no more. */
  aboveEndedOn: LocalDate | null;
}

/** When a unit was there and as what, for those who count by time. */
export interface Lifespan {
  id: string;
  /** Earliest first. */
  stretches: LifeStretch[];
  /** Not asked for periods before this day; null: from the day it was founded. */
  owesFrom: LocalDate | null;
  /** Whose place it took, over any number of steps, and from when. */
  predecessors: { unitId: string; fromOn: LocalDate }[];
}

interface VersionRow {
  id: string;
  from: LocalDate;
  to: LocalDate | null;
  kind: UnitKind;
  parentId: string | null;
  owesFrom: LocalDate | null;
}

interface HeirRow {
  unitId: string;
  heirId: string;
  fromOn: LocalDate;
}

interface AboveRow {
  id: string;
  kind: UnitKind;
  endedOn: LocalDate | null;
}

export async function listLifespans(db: Db, unitIds?: readonly string[]): Promise<Lifespan[]> {
  const some = unitIds && [...unitIds];
  const { rows: versions } = await sql<VersionRow>`
    select v.unit_id as id, v.valid_from as "from", v.valid_to as "to", v.kind, v.parent_id as "parentId",
      u.owes_from as "owesFrom"
    from unit_versions v join units u on u.id = v.unit_id
    ${some ? sql`where v.unit_id = any(${some}::uuid[])` : sql``}
    order by v.unit_id, v.valid_from`.execute(db);
  const parents = [...new Set(versions.flatMap((version) => version.parentId ?? []))];
  const { rows: heirs } = await sql<HeirRow>`
    select unit_id as "unitId", heir_id as "heirId", from_on as "fromOn" from unit_heirs
    ${some ? sql`where heir_id = any(${[...some, ...parents]}::uuid[])` : sql``}`.execute(db);
  const { rows: aboves } = await sql<AboveRow>`
    select distinct on (unit_id) unit_id as id, kind, valid_to as "endedOn" from unit_versions
    where unit_id = any(${parents}::uuid[]) order by unit_id, valid_from desc`.execute(db);
  return livesOf(versions, heirs, aboves);
}

function livesOf(
  versions: readonly VersionRow[],
  heirs: readonly HeirRow[],
  aboves: readonly AboveRow[],
): Lifespan[] {
  const heirsOf = Map.groupBy(heirs, (heir) => heir.heirId);
  const predecessorsOf = (id: string) =>
    (heirsOf.get(id) ?? []).map(({ unitId, fromOn }) => ({ unitId, fromOn }));
  const standings = new Map(
    aboves.map(({ id, kind, endedOn }) => {
      const isDepartment = kind === 'department';
      const itself = { unitId: id, fromOn: '0001-01-01' };
      const level = isDepartment ? ('direct' as const) : ('below' as const);
      return [
        id,
        { level, aboveEndedOn: endedOn, above: isDepartment ? [] : [itself, ...predecessorsOf(id)] },
      ];
    }),
  );
  const nowhere = { level: null, above: [], aboveEndedOn: null };
  return [...Map.groupBy(versions, (version) => version.id)].map(([id, own]) => ({
    id,
    stretches: own.map(({ from, to, kind, parentId }) => {
      const standing = (parentId && standings.get(parentId)) || nowhere;
      return { from, to, kind, ...standing };
    }),
    owesFrom: own[0]!.owesFrom,
    predecessors: predecessorsOf(id),
  }));
}
