import type { Role } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';

/** A post of this role in the unit that nobody holds from a day on. */
export async function findVacantPost(
  db: Db,
  unitId: string,
  role: Role,
  from: LocalDate,
): Promise<string | null> {
  const row = await db
    .selectFrom('posts as p')
    .where('p.unit_id', '=', unitId)
    .where('p.role', '=', role)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('post_holdings as h')
            .select('h.id')
            .whereRef('h.post_id', '=', 'p.id')
            .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', from)])),
        ),
      ),
    )
    .select('p.id')
    .orderBy('p.created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function insertPost(db: Db, unitId: string, role: Role, title: string): Promise<string> {
  const row = await db
    .insertInto('posts')
    .values({ unit_id: unitId, role, title })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function insertHolding(db: Db, postId: string, userId: string, from: LocalDate): Promise<void> {
  await db
    .insertInto('post_holdings')
    .values({ post_id: postId, user_id: userId, held_from: from })
    .execute();
}

/** A post that a person holds on a day, with the unit as it is then. */
export interface HeldPost {
  name: string;
  postId: string;
  role: Role;
  title: string;
  unitId: string;
  unitName: string;
  unitKind: string;
}

/** Held longest first. */
export async function listHeldPosts(db: Db, userId: string, on: LocalDate): Promise<HeldPost[]> {
  const rows = await db
    .selectFrom('post_holdings as h')
    .innerJoin('posts as p', 'p.id', 'h.post_id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .innerJoin('unit_versions as v', 'v.unit_id', 'p.unit_id')
    .where('h.user_id', '=', userId)
    .where('h.held_from', '<=', on)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', on)]))
    .where('v.valid_from', '<=', on)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', on)]))
    .select([
      'u.name',
      'p.id as postId',
      'p.role',
      'p.title',
      'p.unit_id as unitId',
      'v.name as unitName',
      'v.kind as unitKind',
    ])
    .orderBy('h.held_from')
    .execute();
  return rows as HeldPost[];
}

export interface PostHolder {
  userId: string;
  name: string;
  email: string;
  role: string;
}

/** Who holds these posts of a unit on a day. */
export async function listPostHolders(
  db: Db,
  unitId: string,
  roles: readonly Role[],
  on: LocalDate,
): Promise<PostHolder[]> {
  return db
    .selectFrom('posts as p')
    .innerJoin('post_holdings as h', 'h.post_id', 'p.id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .where('p.unit_id', '=', unitId)
    .where('p.role', 'in', [...roles])
    .where('h.held_from', '<=', on)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', on)]))
    .select(['u.id as userId', 'u.name', 'u.email', 'p.role'])
    .execute();
}

/** Of everybody who holds a post of this role on a day, who has held it longest. */
export async function findLongestHolder(
  db: Db,
  role: Role,
  on: LocalDate,
): Promise<{ userId: string; postId: string } | null> {
  const row = await db
    .selectFrom('post_holdings as h')
    .innerJoin('posts as p', 'p.id', 'h.post_id')
    .where('p.role', '=', role)
    .where('h.held_from', '<=', on)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', on)]))
    .select(['h.user_id as userId', 'h.post_id as postId'])
    .orderBy('h.held_from')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
