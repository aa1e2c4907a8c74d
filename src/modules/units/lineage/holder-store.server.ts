import { sql } from 'kysely';
import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Image } from './image-store.server.ts';

export interface Holding {
  id: string;
  postId: string;
  userId: string;
  holder: string;
  unitId: string;
  role: Role;
  title: string;
  heldFrom: LocalDate;
  heldTo: LocalDate | null;
}

/** Everybody who would still hold a post of these units on or after a day. */
export async function listHoldingsFrom(
  db: Db,
  unitIds: readonly string[],
  day: LocalDate,
): Promise<Holding[]> {
  const { rows } = await sql<Holding>`
    select h.id, h.post_id as "postId", h.user_id as "userId", u.name as holder, p.unit_id as "unitId", p.role,
      p.title, h.held_from as "heldFrom", h.held_to as "heldTo"
    from post_holdings h join posts p on p.id = h.post_id join users u on u.id = h.user_id
    where p.unit_id = any(${[...unitIds]}::uuid[]) and (h.held_to is null or h.held_to > ${day}::date)
    order by p.created_at, p.title, h.held_from`.execute(db);
  return rows;
}

/** Ends the holdings on a day; those that had not begun by then are taken away. @returns what they were */
export async function endHoldings(db: Db, holdings: readonly Holding[], day: LocalDate): Promise<Image[]> {
  const ids = holdings.map((one) => one.id);
  await sql`delete from post_holdings where id = any(${ids}::uuid[]) and held_from >= ${day}::date`.execute(
    db,
  );
  await sql`update post_holdings set held_to = ${day}::date where id = any(${ids}::uuid[])`.execute(db);
  return holdings.map(({ id, postId, userId, heldFrom, heldTo }) => ({
    table: 'post_holdings',
    rowId: id,
    before: { postId, userId, heldFrom, heldTo },
  }));
}

/** Whether somebody holds a post of this role there without an end, as far as is known. */
export async function hasHolder(db: Db, unitId: string, role: Role): Promise<boolean> {
  const { rows } = await sql`
    select from post_holdings h join posts p on p.id = h.post_id
    where p.unit_id = ${unitId} and p.role = ${role} and h.held_to is null limit 1`.execute(db);
  return rows.length > 0;
}

/** Gives the same post in another unit: one that nobody holds from that day on, else a new one. @returns what was made */
export async function giveSamePost(
  db: Db,
  holding: Holding,
  toUnitId: string,
  day: LocalDate,
): Promise<Image[]> {
  const { rows: held } = await sql`
    select from post_holdings h join posts p on p.id = h.post_id
    where p.unit_id = ${toUnitId} and p.role = ${holding.role} and h.user_id = ${holding.userId}
      and (h.held_to is null or h.held_to > ${day}::date)`.execute(db);
  if (held.length > 0) return [];
  const { rows: vacant } = await sql<{ id: string }>`
    select p.id from posts p where p.unit_id = ${toUnitId} and p.role = ${holding.role} and not exists (
      select from post_holdings h where h.post_id = p.id and (h.held_to is null or h.held_to > ${day}::date))
    order by p.created_at limit 1`.execute(db);
  const images: Image[] = [];
  const postId = vacant[0]?.id ?? (await insertPost(db, holding, toUnitId));
  if (!vacant[0]) images.push({ table: 'posts', rowId: postId, before: null });
  const made = await db
    .insertInto('post_holdings')
    .values({ post_id: postId, user_id: holding.userId, held_from: day })
    .returning('id')
    .executeTakeFirstOrThrow();
  return [...images, { table: 'post_holdings', rowId: made.id, before: null }];
}

async function insertPost(db: Db, { role, title }: Holding, unitId: string): Promise<string> {
  const row = await db
    .insertInto('posts')
    .values({ unit_id: unitId, role, title })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
