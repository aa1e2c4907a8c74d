import { sql } from 'kysely';
import type { Role } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';

/** A post of this role in the unit that nobody holds from a day on; one under the same title first. */
export async function findVacantPost(
  db: Db,
  { unitId, role, title, from }: { unitId: string; role: Role; title: string; from: LocalDate },
): Promise<string | null> {
  const row = await db
    .selectFrom('posts as p')
    .where('p.unit_id', '=', unitId)
    .where('p.role', '=', role)
    // Teachers' posts differ by what they teach; a head's is one, whatever it is called today.
    .where((eb) => (role === 'staff_member' ? eb('p.title', '=', title) : eb.lit(true)))
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
    .orderBy((eb) => eb('p.title', '=', title), 'desc')
    .orderBy('p.created_at')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export interface LockedPost {
  unitId: string;
  role: Role;
  title: string;
  holder: string;
  holdingId: string;
  heldFrom: LocalDate;
  heldTo: LocalDate | null;
}

/** A post with what this person's holding of it is, held until the transaction ends; the latest of several. */
export async function lockPost(db: Db, postId: string, userId: string): Promise<LockedPost | null> {
  const row = await db
    .selectFrom('posts as p')
    .innerJoin('post_holdings as h', 'h.post_id', 'p.id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .where('p.id', '=', postId)
    .where('h.user_id', '=', userId)
    .select([
      'p.unit_id as unitId',
      sql<Role>`p.role`.as('role'),
      'p.title',
      'u.name as holder',
      'h.id as holdingId',
      'h.held_from as heldFrom',
      'h.held_to as heldTo',
    ])
    .orderBy('h.held_from', 'desc')
    .limit(1)
    .forUpdate(['p', 'h'])
    .executeTakeFirst();
  return row ?? null;
}

/** From when somebody holds the post after a day; null when nobody does. */
export async function findNextHolding(db: Db, postId: string, after: LocalDate): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('post_holdings')
    .where('post_id', '=', postId)
    .where('held_from', '>', after)
    .select('held_from as heldFrom')
    .orderBy('held_from')
    .limit(1)
    .executeTakeFirst();
  return row?.heldFrom ?? null;
}

export async function endHolding(db: Db, holdingId: string, on: LocalDate): Promise<void> {
  await db.updateTable('post_holdings').set({ held_to: on }).where('id', '=', holdingId).execute();
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

/** A post that a person holds on a day or is to hold later. */
export interface ComingPost {
  postId: string;
  holdingId: string;
  role: Role;
  title: string;
  unitId: string;
  unitName: string;
  heldFrom: LocalDate;
  heldTo: LocalDate | null;
}

/** Earliest first. */
export async function listComingPosts(db: Db, userId: string, on: LocalDate): Promise<ComingPost[]> {
  const { rows } = await sql<ComingPost>`
    select p.id as "postId", h.id as "holdingId", p.role, p.title, p.unit_id as "unitId", v.name as "unitName",
      h.held_from as "heldFrom", h.held_to as "heldTo"
    from post_holdings h join posts p on p.id = h.post_id
    join lateral (
      select name from unit_versions x where x.unit_id = p.unit_id
      order by (x.valid_from <= ${on}::date) desc, x.valid_from desc limit 1) v on true
    where h.user_id = ${userId} and (h.held_to is null or h.held_to > ${on}::date)
    order by h.held_from, p.created_at`.execute(db);
  return rows;
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
