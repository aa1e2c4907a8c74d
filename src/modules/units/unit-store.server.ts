import { sql } from 'kysely';
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

export async function findUnitBySlug(db: Db, slug: string, on: LocalDate): Promise<UnitView | null> {
  const row = await unitsOn(db, on).where('v.slug', '=', slug).executeTakeFirst();
  return (row as UnitView | undefined) ?? null;
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

/** The unit and everything below it on a day. */
export async function listUnitIdsBelow(db: Db, unitId: string, on: LocalDate): Promise<string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    with recursive below(unit_id) as (
      select ${unitId}::uuid
      union
      select v.unit_id from unit_versions v join below b on v.parent_id = b.unit_id
      where v.valid_from <= ${on}::date and (v.valid_to is null or v.valid_to > ${on}::date)
    )
    select unit_id from below`.execute(db);
  return rows.map((row) => row.unit_id);
}

export interface NewUnitRow {
  id: string;
  code: string;
  name: string;
  /** The name when there is no shorter one. */
  shortName?: string;
  slug: string;
  kind: UnitKind;
  parentId: string | null;
  validFrom: LocalDate;
}

/** The unit and its first version. */
export async function insertUnit(db: Db, unit: NewUnitRow): Promise<void> {
  await db.insertInto('units').values({ id: unit.id, code: unit.code }).execute();
  await db
    .insertInto('unit_versions')
    .values({
      unit_id: unit.id,
      valid_from: unit.validFrom,
      name: unit.name,
      short_name: unit.shortName ?? unit.name,
      slug: unit.slug,
      kind: unit.kind,
      parent_id: unit.parentId,
    })
    .execute();
}
