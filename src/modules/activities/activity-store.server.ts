import { type SelectQueryBuilder, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '../../platform/clock/clock.ts';
import type { DB } from '../../platform/db/db-types.gen.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { likeText } from '../../platform/text/clean-text.ts';
import { knownOn } from '../units/index.server.ts';
import type { ActivityKind, ActivityStatus } from './labels.ts';

export interface Activity {
  id: string;
  unitId: string;
  unitName: string;
  kind: ActivityKind;
  title: string;
  happenedOn: LocalDate;
  headcount: number | null;
  classCount: number | null;
  url: string | null;
  note: string;
  status: ActivityStatus;
  receivedAt: Date;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  photoCount: number;
}

type Joined = DB & { a: DB['activities']; v: DB['unit_versions'] };

function activitiesWithUnit(db: Db, on: LocalDate) {
  return db
    .selectFrom('activities as a')
    .innerJoin('unit_versions as v', 'v.unit_id', 'a.unit_id')
    .where(knownOn(on))
    .select((eb) => [
      'a.id',
      'a.unit_id as unitId',
      'v.name as unitName',
      'a.kind',
      'a.title',
      'a.happened_on as happenedOn',
      'a.headcount',
      'a.class_count as classCount',
      'a.url',
      'a.note',
      'a.status',
      'a.received_at as receivedAt',
      'a.withdrawn_at as withdrawnAt',
      'a.withdrawn_reason as withdrawnReason',
      eb
        .selectFrom('activity_photos as p')
        .whereRef('p.activity_id', '=', 'a.id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('photoCount'),
    ]);
}

function within<O>(query: SelectQueryBuilder<Joined, 'a' | 'v', O>, scope: Scope) {
  if (scope.kind === 'all') return query;
  return query.where('a.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
}

export async function findActivity(
  db: Db,
  id: string,
  scope: Scope,
  on: LocalDate,
): Promise<Activity | null> {
  const query = within(activitiesWithUnit(db, on).where('a.id', '=', id), scope);
  return ((await query.executeTakeFirst()) as Activity | undefined) ?? null;
}

export interface ActivityFilter {
  scope: Scope;
  on: LocalDate;
  unitId?: string | undefined;
  /** Month it happened in. */
  month?: YearMonth | undefined;
  kind?: ActivityKind | undefined;
  status?: ActivityStatus | undefined;
  /** Part of the name or of the unit's name, matched with and without marks. */
  text?: string | undefined;
  limit?: number;
  offset?: number;
}

type Wanted = Omit<ActivityFilter, 'limit' | 'offset'>;

function filtered<O>(query: SelectQueryBuilder<Joined, 'a' | 'v', O>, filter: Wanted) {
  let wanted = within(query, filter.scope);
  if (filter.unitId) wanted = wanted.where('a.unit_id', '=', filter.unitId);
  if (filter.kind) wanted = wanted.where('a.kind', '=', filter.kind);
  if (filter.status) wanted = wanted.where('a.status', '=', filter.status);
  if (filter.text) {
    const like = sql<string>`'%' || vn_unaccent(${likeText(filter.text)}) || '%'`;
    wanted = wanted.where((eb) => eb.or([eb('a.title_key', 'like', like), eb('v.sort_key', 'like', like)]));
  }
  if (!filter.month) return wanted;
  return wanted
    .where('a.happened_on', '>=', firstDayOf(filter.month))
    .where('a.happened_on', '<=', lastDayOf(filter.month));
}

/** Newest day first. */
export async function listActivities(db: Db, filter: ActivityFilter): Promise<Activity[]> {
  const rows = await filtered(activitiesWithUnit(db, filter.on), filter)
    .orderBy('a.happened_on', 'desc')
    .orderBy('a.received_at', 'desc')
    .orderBy('a.id')
    .limit(filter.limit ?? 50)
    .offset(filter.offset ?? 0)
    .execute();
  return rows as Activity[];
}

export async function countActivities(db: Db, filter: Wanted): Promise<number> {
  const query = activitiesWithUnit(db, filter.on)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('count'));
  return (await filtered(query, filter).executeTakeFirstOrThrow()).count;
}

export interface NewActivity {
  id: string;
  unitId: string;
  kind: ActivityKind;
  title: string;
  happenedOn: LocalDate;
  headcount: number | null;
  classCount: number | null;
  url: string | null;
  note: string;
}

/** @returns false when the id is taken already */
export async function insertActivity(db: Db, activity: NewActivity, by: string, at: Date): Promise<boolean> {
  const inserted = await db
    .insertInto('activities')
    .values({
      id: activity.id,
      unit_id: activity.unitId,
      kind: activity.kind,
      title: activity.title,
      happened_on: activity.happenedOn,
      headcount: activity.headcount,
      class_count: activity.classCount,
      url: activity.url,
      note: activity.note,
      recorded_by: by,
      received_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Locks the row of an own activity. */
export async function lockActivity(db: Db, id: string, unitId: string): Promise<Activity | null> {
  const row = await db
    .selectFrom('activities as a')
    .where('a.id', '=', id)
    .where('a.unit_id', '=', unitId)
    .select((eb) => [
      'a.id',
      'a.unit_id as unitId',
      'a.kind',
      'a.title',
      'a.happened_on as happenedOn',
      'a.url',
      'a.status',
      'a.received_at as receivedAt',
      eb
        .selectFrom('activity_photos as p')
        .whereRef('p.activity_id', '=', 'a.id')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('photoCount'),
    ])
    .forNoKeyUpdate()
    .executeTakeFirst();
  return (row as Activity | undefined) ?? null;
}

/** Withdrawn with its reason, or (null) put back as it was. */
export async function markActivity(
  db: Db,
  activity: { id: string; unitId: string },
  withdrawn: { at: Date; reason: string } | null,
): Promise<void> {
  await db
    .updateTable('activities')
    .set({
      status: withdrawn ? 'withdrawn' : 'recorded',
      withdrawn_at: withdrawn?.at ?? null,
      withdrawn_reason: withdrawn?.reason ?? null,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', activity.id)
    .where('unit_id', '=', activity.unitId)
    .execute();
}
