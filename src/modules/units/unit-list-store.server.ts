import { sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { UnitKind } from './labels.ts';

/** The scope's units as they are on a day, for pages that list and count them. */
function scopedVersions(db: Db, scope: Scope, on: LocalDate) {
  const query = db
    .selectFrom('unit_versions as v')
    .innerJoin('units as u', 'u.id', 'v.unit_id')
    .where('v.valid_from', '<=', on)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', on)]));
  return scope.kind === 'all'
    ? query
    : query.where('v.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
}

export async function countUnits(db: Db, scope: Scope, on: LocalDate): Promise<number> {
  const row = await scopedVersions(db, scope, on)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

export async function countUnitsByKind(
  db: Db,
  scope: Scope,
  on: LocalDate,
): Promise<Partial<Record<UnitKind, number>>> {
  const rows = await scopedVersions(db, scope, on)
    .select((eb) => ['v.kind', eb.fn.countAll<number>().as('n')])
    .groupBy('v.kind')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.kind, row.n]));
}

/** Units that have units of the scope directly below them: what a list can be filtered by. */
export async function listParents(
  db: Db,
  scope: Scope,
  on: LocalDate,
): Promise<{ id: string; name: string }[]> {
  return scopedVersions(db, scope, on)
    .innerJoin('unit_versions as p', 'p.unit_id', 'v.parent_id')
    .where('p.valid_from', '<=', on)
    .where((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>', on)]))
    .select(['p.unit_id as id', 'p.name'])
    .groupBy(['p.unit_id', 'p.name'])
    .orderBy(sql`p.name collate "vi-x-icu-numeric"`)
    .execute();
}

export interface UnitLine {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parentId: string | null;
  parentName: string | null;
  /** Who looks after the campaign there on that day (heads and staff are on the unit's own page). */
  people: string | null;
}

export interface UnitSearch {
  scope: Scope;
  on: LocalDate;
  kind?: UnitKind;
  parentId?: string;
  /** Part of a name or code, with or without marks; names that match with marks come first. */
  text?: string;
  page: number;
  size: number;
}

/** One page of units: from the top of the tree down, by name; or best match first when searched by text. */
export async function searchUnits(db: Db, search: UnitSearch): Promise<{ units: UnitLine[]; total: number }> {
  const { on } = search;
  let query = scopedVersions(db, search.scope, on).leftJoin('unit_versions as p', (join) =>
    join
      .onRef('p.unit_id', '=', 'v.parent_id')
      .on('p.valid_from', '<=', on)
      .on((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>', on)])),
  );
  if (search.kind) query = query.where('v.kind', '=', search.kind);
  if (search.parentId) query = query.where('v.parent_id', '=', search.parentId);
  const text = search.text;
  if (text)
    query = query
      .where(sql<boolean>`strpos(v.sort_key || ' ' || lower(u.code), vn_unaccent(${text})) > 0`)
      .orderBy(sql`strpos(lower(v.name), lower(${text})) = 0`);
  else
    query = query
      .orderBy(sql`p.kind is not null`)
      .orderBy(sql`p.kind <> 'department'`)
      .orderBy(sql`p.name collate "vi-x-icu-numeric"`);
  const rows = await query
    .orderBy(sql`v.name collate "vi-x-icu-numeric"`)
    .select([
      'u.id',
      'u.code',
      'v.name',
      sql<UnitKind>`v.kind`.as('kind'),
      'v.parent_id as parentId',
      'p.name as parentName',
      sql<number>`count(*) over ()`.as('total'),
      sql<string | null>`(
        select string_agg(distinct holder.name, ', ')
        from posts post
        join post_holdings h on h.post_id = post.id
        join users holder on holder.id = h.user_id
        where post.unit_id = u.id and post.role not in ('unit_head', 'staff_member') and h.held_from <= ${on}::date and (h.held_to is null or h.held_to > ${on}::date)
      )`.as('people'),
    ])
    .limit(search.size)
    .offset((search.page - 1) * search.size)
    .execute();
  return { units: rows.map(({ total: _, ...unit }) => unit), total: rows[0]?.total ?? 0 };
}
