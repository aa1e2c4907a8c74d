import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { UnitKind } from './labels.ts';

export interface UnitView {
  id: string;
  code: string;
  name: string;
  shortName: string;
  slug: string;
  kind: UnitKind;
  parentId: string | null;
  parentName: string | null;
  isSample: boolean;
  /** The first day it was no more, for a unit that has ended by the day asked for. */
  endedOn?: LocalDate;
}

/** Units as they are on a day: name, kind and parent of that day. */
function unitsOn(db: Db, on: LocalDate) {
  return db
    .selectFrom('unit_versions as v')
    .innerJoin('units as u', 'u.id', 'v.unit_id')
    .leftJoin('unit_versions as p', (join) =>
      join
        .onRef('p.unit_id', '=', 'v.parent_id')
        .on('p.valid_from', '<=', on)
        .on((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>', on)])),
    )
    .where('v.valid_from', '<=', on)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', on)]))
    .select([
      'u.id',
      'u.code',
      'u.is_sample as isSample',
      'v.name',
      'v.short_name as shortName',
      'v.slug',
      'v.kind',
      'v.parent_id as parentId',
      'p.name as parentName',
    ]);
}

export async function findUnit(db: Db, id: string, on: LocalDate): Promise<UnitView | null> {
  const row = await unitsOn(db, on).where('u.id', '=', id).executeTakeFirst();
  return (row as UnitView | undefined) ?? null;
}

export async function findUnitByCode(db: Db, code: string, on: LocalDate): Promise<UnitView | null> {
  const row = await unitsOn(db, on).where('u.code', '=', code).executeTakeFirst();
  return (row as UnitView | undefined) ?? null;
}

/** Of today, or ended: what stands under a public address stays there. */
export async function findKnownUnitBySlug(db: Db, slug: string, on: LocalDate): Promise<UnitView | null> {
  const row = await unitsOn(db, on).where('v.slug', '=', slug).executeTakeFirst();
  if (row) return row as UnitView;
  const ended = await listEndedUnits(db, { scope: { kind: 'all' }, on, slug });
  return ended.at(-1) ?? null;
}

export interface UnitFilter {
  scope: Scope;
  on: LocalDate;
  kinds?: UnitKind[];
  parentId?: string;
  /** Matched with and without marks. */
  text?: string;
}

/** In the Vietnamese order of names; numbers in names sort as numbers. */
export async function listUnits(db: Db, filter: UnitFilter): Promise<UnitView[]> {
  let query = unitsOn(db, filter.on).orderBy(sql`v.name collate "vi-x-icu-numeric"`);
  if (filter.scope.kind === 'units')
    query = query.where('u.id', '=', sql<string>`any(${filter.scope.unitIds}::uuid[])`);
  if (filter.kinds) query = query.where('v.kind', 'in', filter.kinds);
  if (filter.parentId) query = query.where('v.parent_id', '=', filter.parentId);
  if (filter.text)
    query = query.where(sql<boolean>`strpos(v.sort_key, vn_unaccent(${filter.text.normalize('NFC')})) > 0`);
  return (await query.execute()) as UnitView[];
}

/** Units that had ended by a day, as they last were; in the Vietnamese order of names. */
export async function listEndedUnits(
  db: Db,
  { scope, on, slug }: { scope: Scope; on: LocalDate; slug?: string },
): Promise<UnitView[]> {
  const { rows } = await sql<UnitView>`
    select u.id, u.code, u.is_sample as "isSample", v.name, v.short_name as "shortName", v.slug, v.kind,
      v.parent_id as "parentId", p.name as "parentName", v.valid_to as "endedOn"
    from unit_versions v join units u on u.id = v.unit_id
    left join lateral (
      select name from unit_versions x
      where x.unit_id = v.parent_id and x.valid_from < v.valid_to order by x.valid_from desc limit 1) p on true
    where v.valid_to <= ${on}::date and not exists (
        select from unit_versions n
        where n.unit_id = v.unit_id and n.valid_from >= v.valid_to and n.valid_from <= ${on}::date)
      and ${scope.kind === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`u.id = any(${scope.unitIds}::uuid[])`}
      ${slug === undefined ? sql`` : sql`and v.slug = ${slug}`}
    order by v.name collate "vi-x-icu-numeric"`.execute(db);
  return rows;
}

/**
 * Whose work a post in this unit may see: the unit and everything below it on a day, what stood there when it ended,
 * and those whose place these units took.
 */
export async function listUnitIdsBelow(db: Db, unitId: string, on: LocalDate): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with recursive below(unit_id) as (
      select ${unitId}::uuid
      union
      select next.unit_id from below b cross join lateral (
        select v.unit_id from unit_versions v
        where v.parent_id = b.unit_id and v.valid_from <= ${on}::date
          and (v.valid_to is null or v.valid_to > ${on}::date or not exists (
            select from unit_versions n
            where n.unit_id = v.unit_id and n.valid_from >= v.valid_to and n.valid_from <= ${on}::date))
        union all
        select h.unit_id from unit_heirs h where h.heir_id = b.unit_id
      ) next
    )
    select unit_id from below`.execute(db);
  return rows.map((row) => row.unit_id);
}

/** The unit and those whose place it took. */
export async function listUnitIdsInherited(db: Db, unitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('unit_heirs')
    .where('heir_id', '=', unitId)
    .select('unit_id as id')
    .execute();
  return [unitId, ...rows.map((row) => row.id)];
}
