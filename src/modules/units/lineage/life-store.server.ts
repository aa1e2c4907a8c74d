import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitKind } from '../labels.ts';
import type { Draft } from './draft.ts';
import type { Life, UnitVersion } from './forest.ts';
import { type Image, insertImages } from './image-store.server.ts';

/** Only one person changes the tree at a time; readers are not kept waiting. */
export async function lockLineage(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('unit-lineage'))`.execute(db);
}

/** Every unit with all that it ever was. Changes are checked against the whole tree. */
export async function listLives(db: Db): Promise<Map<string, Life>> {
  const rows = await db
    .selectFrom('unit_versions as v')
    .innerJoin('units as u', 'u.id', 'v.unit_id')
    .select([
      'v.id',
      'v.unit_id as unitId',
      'u.code',
      'v.valid_from as validFrom',
      'v.valid_to as validTo',
      'v.name',
      'v.short_name as shortName',
      'v.slug',
      sql<UnitKind>`v.kind`.as('kind'),
      'v.parent_id as parentId',
    ])
    .orderBy('v.unit_id')
    .orderBy('v.valid_from')
    .execute();
  const lives = new Map<string, Life & { versions: UnitVersion[] }>();
  for (const { unitId, code, ...version } of rows) {
    const life = lives.get(unitId) ?? { id: unitId, code, versions: [] };
    life.versions.push(version);
    lives.set(unitId, life);
  }
  return lives;
}

export interface VersionChange {
  unitId: string;
  version: UnitVersion;
}

/** What a draft adds, changes and takes away. */
export function differences(before: ReadonlyMap<string, Life>, draft: Draft) {
  const founded: Life[] = [];
  const recoded: { before: Life; code: string }[] = [];
  const added: VersionChange[] = [];
  const changed: (VersionChange & { was: UnitVersion })[] = [];
  const removed: VersionChange[] = [];
  for (const unitId of draft.touched) {
    const life = draft.lives.get(unitId);
    if (!life) continue;
    const old = before.get(unitId);
    if (!old) founded.push(life);
    else if (old.code !== life.code) recoded.push({ before: old, code: life.code });
    const wasById = new Map(old?.versions.map((one) => [one.id, one]));
    for (const version of life.versions) {
      const was = wasById.get(version.id);
      wasById.delete(version.id);
      if (!was) added.push({ unitId, version });
      else if (JSON.stringify(was) !== JSON.stringify(version)) changed.push({ unitId, version, was });
    }
    for (const version of wasById.values()) removed.push({ unitId, version });
  }
  return { founded, recoded, added, changed, removed };
}

function imageOf({ unitId, version }: VersionChange): Record<string, unknown> {
  return { unitId, ...version };
}

/** Stores what the draft changes, with an image of every row as it was. */
export async function saveDraft(
  db: Db,
  successionId: string,
  before: ReadonlyMap<string, Life>,
  draft: Draft,
): Promise<void> {
  const { founded, recoded, added, changed, removed } = differences(before, draft);
  const images: Image[] = [
    ...founded.map((life) => ({ table: 'units', rowId: life.id, before: null }) as const),
    ...recoded.map(
      (one) => ({ table: 'units', rowId: one.before.id, before: { code: one.before.code } }) as const,
    ),
    ...[...changed.map((one) => ({ ...one, version: one.was })), ...removed].map(
      (one) => ({ table: 'unit_versions', rowId: one.version.id, before: imageOf(one) }) as const,
    ),
    ...added.map((one) => ({ table: 'unit_versions', rowId: one.version.id, before: null }) as const),
  ];
  await sql`
    insert into units (id, code, owes_from)
    select * from unnest(${founded.map((life) => life.id)}::uuid[], ${founded.map((life) => life.code)}::text[],
      ${founded.map((life) => draft.owesFrom.get(life.id) ?? null)}::date[])`.execute(db);
  await sql`
    update units u set code = c.code
    from unnest(${recoded.map((one) => one.before.id)}::uuid[], ${recoded.map((one) => one.code)}::text[]) as c(id, code)
    where u.id = c.id`.execute(db);
  await deleteVersions(
    db,
    [...changed, ...removed].map((one) => one.version.id),
  );
  await insertVersions(db, [...changed, ...added]);
  await insertImages(db, successionId, images);
  for (const { unitId, code, usedTo } of draft.formerCodes) {
    const row = await db
      .insertInto('unit_former_codes')
      .values({ unit_id: unitId, code, used_to: usedTo })
      .returning('id')
      .executeTakeFirstOrThrow();
    await insertImages(db, successionId, [{ table: 'unit_former_codes', rowId: row.id, before: null }]);
  }
}

export async function deleteVersions(db: Db, ids: readonly string[]): Promise<void> {
  await sql`delete from unit_versions where id = any(${[...ids]}::uuid[])`.execute(db);
}

export async function insertVersions(db: Db, rows: readonly VersionChange[]): Promise<void> {
  const column = <K extends keyof UnitVersion>(key: K) => rows.map((row) => row.version[key]);
  await sql`
    insert into unit_versions (id, unit_id, valid_from, valid_to, name, short_name, slug, kind, parent_id)
    select * from unnest(
      ${column('id')}::uuid[], ${rows.map((row) => row.unitId)}::uuid[], ${column('validFrom')}::date[],
      ${column('validTo')}::date[], ${column('name')}::text[], ${column('shortName')}::text[],
      ${column('slug')}::text[], ${column('kind')}::text[], ${column('parentId')}::uuid[])`.execute(db);
}
