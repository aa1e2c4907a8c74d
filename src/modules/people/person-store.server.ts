import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Role, Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { PersonState } from './rules.ts';

export interface PersonLine {
  userId: string;
  name: string;
  username: string;
  postId: string;
  title: string;
  role: Role;
  unitId: string;
  unitName: string;
  heldFrom: LocalDate;
  state: PersonState;
  linkUntil: Date | null;
}

export interface PeopleFilter {
  scope: Scope;
  on: LocalDate;
  unitId?: string;
  role?: Role;
  state?: PersonState;
  /** Part of a name, user name, code, phone or address, with or without marks. */
  text?: string;
}

/** Links live in real time. */
const state = sql<PersonState>`case
  when exists (select from accounts a where a.user_id = u.id and a.provider_id = 'credential') then 'in'
  when l.open_until > now() then 'invited' when l.had_link then 'over' else 'none' end`;

function people({ scope, on, unitId, role, text }: PeopleFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<SqlBool>[] = [sql`(h.held_to is null or h.held_to > ${on}::date)`];
  if (scope.kind === 'units') conditions.push(sql`p.unit_id = any(${scope.unitIds}::uuid[])`);
  if (unitId) conditions.push(sql`p.unit_id = ${unitId}::uuid`);
  if (role) conditions.push(sql`p.role = ${role}`);
  if (text)
    conditions.push(sql`strpos(vn_unaccent(u.name || ' ' || coalesce(u.username, '') || ' '
      || coalesce(u.staff_code, '') || ' ' || u.phone || ' ' || u.email), vn_unaccent(${text})) > 0`);
  return sql`
    from post_holdings h join posts p on p.id = h.post_id join users u on u.id = h.user_id
    left join lateral (
      select max(o.expires_at) filter (where o.used_at is null and o.withdrawn_at is null) as open_until,
        count(*) > 0 as had_link
      from one_time_links o where o.user_id = u.id) l on true
    where ${sql.join(conditions, sql` and `)}`;
}

/** One page of who holds which post or is to hold it, by unit and name. */
export async function listPeople(
  db: Db,
  filter: PeopleFilter,
  { page, size }: { page: number; size: number },
): Promise<{ lines: PersonLine[]; total: number }> {
  const { rows } = await sql<PersonLine & { total: number }>`
    select x.*, v.name as "unitName" from (
      select u.id as "userId", u.name, coalesce(u.username, '') as username, p.id as "postId", p.title, p.role,
        p.unit_id as "unitId", h.held_from as "heldFrom", ${state} as state, l.open_until as "linkUntil",
        count(*) over () as total
      ${people(filter)} ${filter.state ? sql`and ${state} = ${filter.state}` : sql``}
      order by u.name collate "vi-x-icu-numeric", u.id, p.id limit ${size} offset ${(page - 1) * size}) x
    join lateral (
      select name from unit_versions w where w.unit_id = x."unitId"
      order by (w.valid_from <= ${filter.on}::date) desc, w.valid_from desc limit 1) v on true
    order by x.name collate "vi-x-icu-numeric", x."userId", x."postId"`.execute(db);
  return { lines: rows.map(({ total: _, ...line }) => line), total: Number(rows[0]?.total ?? 0) };
}

/** How many people of the scope are how far. */
export async function countStates(db: Db, filter: PeopleFilter): Promise<Record<PersonState, number>> {
  const { rows } = await sql<{ state: PersonState; n: number }>`
    select state, count(*)::int as n from (
      select distinct u.id, ${state} as state ${people(filter)}) x group by 1`.execute(db);
  return {
    ...{ in: 0, invited: 0, over: 0, none: 0 },
    ...Object.fromEntries(rows.map(({ state: one, n }) => [one, n])),
  };
}

export interface Person {
  userId: string;
  name: string;
  username: string;
  email: string;
  phone: string;
  staffCode: string | null;
  isSample: boolean;
  state: PersonState;
  linkUntil: Date | null;
  passkeys: number;
  sessions: number;
}

export async function findPerson(db: Db, userId: string): Promise<Person | null> {
  const { rows } = await sql<Person>`
    select u.id as "userId", u.name, coalesce(u.username, '') as username, u.email, u.phone, u.staff_code as "staffCode",
      u.is_sample as "isSample", ${state} as state, l.open_until as "linkUntil",
      (select count(*)::int from passkeys k where k.user_id = u.id) as passkeys,
      (select count(*)::int from sessions s where s.user_id = u.id and s.expires_at > now()) as sessions
    from users u left join lateral (
      select max(o.expires_at) filter (where o.used_at is null and o.withdrawn_at is null) as open_until,
        count(*) > 0 as had_link
      from one_time_links o where o.user_id = u.id) l on true
    where u.id = ${userId}`.execute(db);
  return rows[0] ?? null;
}

export interface HeldOnce {
  postId: string;
  role: Role;
  title: string;
  unitId: string;
  unitName: string;
  heldFrom: LocalDate;
  heldTo: LocalDate | null;
}

/** Every post the person has held, holds or is to hold, latest first. */
export async function listPostsOf(db: Db, userId: string, on: LocalDate): Promise<HeldOnce[]> {
  const { rows } = await sql<HeldOnce>`
    select p.id as "postId", p.role, p.title, p.unit_id as "unitId", v.name as "unitName",
      h.held_from as "heldFrom", h.held_to as "heldTo"
    from post_holdings h join posts p on p.id = h.post_id
    join lateral (
      select name from unit_versions w where w.unit_id = p.unit_id
      order by (w.valid_from <= ${on}::date) desc, w.valid_from desc limit 1) v on true
    where h.user_id = ${userId} order by h.held_from desc, p.title`.execute(db);
  return rows;
}

export interface SamePerson {
  userId: string;
  name: string;
  email: string;
  phone: string;
  posts: string;
  isInScope: boolean;
}

/** People who may be the one being added: the same address, phone or name. Those outside the scope are only counted on. */
export async function findSamePeople(
  db: Db,
  {
    name,
    email,
    phone,
    scope,
    on,
  }: { name: string; email: string; phone: string; scope: Scope; on: LocalDate },
): Promise<SamePerson[]> {
  const inScope =
    scope.kind === 'all' ? sql<boolean>`true` : sql<boolean>`p.unit_id = any(${scope.unitIds}::uuid[])`;
  const { rows } = await sql<SamePerson>`
    select u.id as "userId", u.name, u.email, u.phone,
      coalesce(string_agg(p.title || ', ' || v.name, '; ' order by h.held_from) filter (where ${inScope}), '') as posts,
      coalesce(bool_or(${inScope}), false) as "isInScope"
    from users u
    left join post_holdings h on h.user_id = u.id and (h.held_to is null or h.held_to > ${on}::date)
    left join posts p on p.id = h.post_id
    left join lateral (
      select name from unit_versions w where w.unit_id = p.unit_id
      order by (w.valid_from <= ${on}::date) desc, w.valid_from desc limit 1) v on true
    where lower(u.email) = lower(${email}) or (${phone} <> '' and u.phone = ${phone})
      or vn_unaccent(u.name) = vn_unaccent(${name})
    group by u.id order by (lower(u.email) = lower(${email})) desc, u.name limit 20`.execute(db);
  return rows;
}

/** People of sample units are samples too, and go with them. */
export async function markSamples(db: Db, userIds: readonly string[]): Promise<void> {
  await sql`
    update users u set is_sample = true where u.id = any(${[...userIds]}::text[]) and not u.is_sample and exists (
      select from post_holdings h join posts p on p.id = h.post_id join units n on n.id = p.unit_id
      where h.user_id = u.id and n.is_sample)`.execute(db);
}

export async function listUsernames(db: Db, base: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('users')
    .where(sql<boolean>`starts_with(username, ${base})`)
    .select('username')
    .execute();
  return new Set(rows.map((row) => row.username ?? ''));
}

export async function updatePerson(
  db: Db,
  userId: string,
  { name, email, phone, staffCode }: { name: string; email: string; phone: string; staffCode: string | null },
): Promise<void> {
  await db
    .updateTable('users')
    .set({ name, email, phone, staff_code: staffCode, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute();
}

/** Who holds the one post of this role in a unit from a day on. */
export async function findHolderFrom(
  db: Db,
  { unitId, role, on, userId }: { unitId: string; role: Role; on: LocalDate; userId?: string },
): Promise<{ postId: string; title: string; userId: string; name: string } | null> {
  let query = db
    .selectFrom('posts as p')
    .innerJoin('post_holdings as h', 'h.post_id', 'p.id')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .where('p.unit_id', '=', unitId)
    .where('p.role', '=', role)
    .where((eb) => eb.or([eb('h.held_to', 'is', null), eb('h.held_to', '>', on)]));
  if (userId) query = query.where('h.user_id', '=', userId);
  const row = await query
    .select(['p.id as postId', 'p.title', 'u.id as userId', 'u.name'])
    .orderBy('h.held_from')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export interface PostView {
  postId: string;
  title: string;
  role: Role;
  unitId: string;
  unitName: string;
}

export async function findPost(db: Db, postId: string, on: LocalDate): Promise<PostView | null> {
  const { rows } = await sql<PostView>`
    select p.id as "postId", p.title, p.role, p.unit_id as "unitId", v.name as "unitName"
    from posts p join lateral (
      select name from unit_versions w where w.unit_id = p.unit_id
      order by (w.valid_from <= ${on}::date) desc, w.valid_from desc limit 1) v on true
    where p.id = ${postId}`.execute(db);
  return rows[0] ?? null;
}

export interface HolderOnce {
  userId: string;
  name: string;
  heldFrom: LocalDate;
  heldTo: LocalDate | null;
}

/** Everybody who has held the post, latest first. */
export async function listHolders(db: Db, postId: string): Promise<HolderOnce[]> {
  return db
    .selectFrom('post_holdings as h')
    .innerJoin('users as u', 'u.id', 'h.user_id')
    .where('h.post_id', '=', postId)
    .select(['u.id as userId', 'u.name', 'h.held_from as heldFrom', 'h.held_to as heldTo'])
    .orderBy('h.held_from', 'desc')
    .execute();
}

/** Colleagues who could take a post over: who holds one in the unit on a day. */
export async function listColleagues(
  db: Db,
  unitId: string,
  on: LocalDate,
): Promise<{ userId: string; name: string; titles: string }[]> {
  const { rows } = await sql<{ userId: string; name: string; titles: string }>`
    select u.id as "userId", u.name, string_agg(p.title, ', ' order by p.title) as titles
    from post_holdings h join posts p on p.id = h.post_id join users u on u.id = h.user_id
    where p.unit_id = ${unitId} and (h.held_to is null or h.held_to > ${on}::date)
    group by u.id order by u.name collate "vi-x-icu-numeric" limit 500`.execute(db);
  return rows;
}
