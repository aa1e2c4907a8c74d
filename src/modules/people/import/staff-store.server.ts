import { sql } from 'kysely';
import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { KnownPerson } from './known-people.ts';

/** One list of staff is taken over at a time, so that none is planned on what another is about to change. */
export async function lockStaff(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('staff-import'))`.execute(db);
}

/** Everybody of the house with the posts they hold or are to hold. */
export async function listKnownPeople(db: Db, on: LocalDate): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select u.id as "userId", u.name, u.staff_code as "staffCode",
      case when u.email like '%.invalid' then null else lower(u.email) end as email, u.phone,
      coalesce(p.posts, '[]'::jsonb) as posts
    from users u left join lateral (
      select jsonb_agg(jsonb_build_object('unitId', o.unit_id, 'role', o.role, 'title', o.title)) as posts
      from post_holdings h join posts o on o.id = h.post_id
      where h.user_id = u.id and (h.held_to is null or h.held_to > ${on}::date)) p on true`.execute(db);
  return rows;
}

export async function listAllUsernames(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('users').select('username').execute();
  return new Set(rows.map((row) => row.username ?? ''));
}

export interface VacantPost {
  postId: string;
  unitId: string;
  role: Role;
  title: string;
}

/** Posts of these units that nobody holds from a day on. */
export async function listVacantPosts(
  db: Db,
  unitIds: readonly string[],
  from: LocalDate,
): Promise<VacantPost[]> {
  const { rows } = await sql<VacantPost>`
    select p.id as "postId", p.unit_id as "unitId", p.role, p.title from posts p
    where p.unit_id = any(${[...unitIds]}::uuid[]) and not exists (
      select from post_holdings h where h.post_id = p.id and (h.held_to is null or h.held_to > ${from}::date))
    order by p.created_at`.execute(db);
  return rows;
}

export interface NewPerson {
  userId: string;
  name: string;
  username: string;
  email: string;
  phone: string;
  staffCode: string | null;
}

export async function insertPeople(db: Db, people: readonly NewPerson[], at: Date): Promise<void> {
  const column = <K extends keyof NewPerson>(key: K) => people.map((one) => one[key]);
  await sql`
    insert into users (id, name, username, display_username, email, phone, staff_code, created_at, updated_at)
    select n.id, n.name, n.username, n.username, n.email, n.phone, n.staff_code, ${at}, ${at} from unnest(
      ${column('userId')}::text[], ${column('name')}::text[], ${column('username')}::text[],
      ${column('email')}::text[], ${column('phone')}::text[], ${column('staffCode')}::text[]
    ) as n(id, name, username, email, phone, staff_code)`.execute(db);
}

export interface NewHeldPost {
  postId: string;
  isNewPost: boolean;
  unitId: string;
  role: Role;
  title: string;
  holdingId: string;
  userId: string;
  from: LocalDate;
}

export async function insertHeldPosts(db: Db, posts: readonly NewHeldPost[]): Promise<void> {
  const made = posts.filter((one) => one.isNewPost);
  await sql`
    insert into posts (id, unit_id, role, title)
    select * from unnest(${made.map((one) => one.postId)}::uuid[], ${made.map((one) => one.unitId)}::uuid[],
      ${made.map((one) => one.role)}::text[], ${made.map((one) => one.title)}::text[])`.execute(db);
  await sql`
    insert into post_holdings (id, post_id, user_id, held_from)
    select * from unnest(${posts.map((one) => one.holdingId)}::uuid[], ${posts.map((one) => one.postId)}::uuid[],
      ${posts.map((one) => one.userId)}::text[], ${posts.map((one) => one.from)}::date[])`.execute(db);
}

export interface ContactRow {
  userId: string;
  email: string | null;
  phone: string | null;
  staffCode: string | null;
}

/** Writes what is said, keeps the rest. @returns what each was before, by person */
export async function updateContacts(
  db: Db,
  rows: readonly ContactRow[],
): Promise<Map<string, { email: string; phone: string; staffCode: string | null }>> {
  const ids = rows.map((one) => one.userId);
  const { rows: before } = await sql<{ id: string; email: string; phone: string; staffCode: string | null }>`
    select id, email, phone, staff_code as "staffCode" from users where id = any(${ids}::text[]) for update`.execute(
    db,
  );
  await sql`
    update users u set email = coalesce(n.email, u.email), phone = coalesce(n.phone, u.phone),
      staff_code = coalesce(n.staff_code, u.staff_code), updated_at = now()
    from unnest(${ids}::text[], ${rows.map((one) => one.email)}::text[], ${rows.map((one) => one.phone)}::text[],
      ${rows.map((one) => one.staffCode)}::text[]) as n(id, email, phone, staff_code)
    where u.id = n.id`.execute(db);
  return new Map(before.map(({ id, ...was }) => [id, was]));
}

export interface WrittenRow {
  no: number;
  userId: string;
  isNewUser: boolean;
  /** Contact before and after, where it was changed. */
  before: object | null;
  postId: string | null;
  isNewPost: boolean;
  holdingId: string | null;
}

export async function insertWrittenRows(
  db: Db,
  importId: string,
  rows: readonly WrittenRow[],
): Promise<void> {
  await sql`
    insert into staff_import_rows (import_id, row_no, user_id, is_new_user, before, post_id, is_new_post, holding_id)
    select ${importId}::uuid, * from unnest(
      ${rows.map((one) => one.no)}::int[], ${rows.map((one) => one.userId)}::text[],
      ${rows.map((one) => one.isNewUser)}::bool[],
      ${rows.map((one) => one.before && JSON.stringify(one.before))}::jsonb[],
      ${rows.map((one) => one.postId)}::uuid[], ${rows.map((one) => one.isNewPost)}::bool[],
      ${rows.map((one) => one.holdingId)}::uuid[])`.execute(db);
}

/**
 * Takes back what an import brought: holdings as they were written, posts that nobody else has held since, contacts that
 * nobody has changed since, and people who have not come in and hold nothing else.
 */
export async function takeBack(
  db: Db,
  importId: string,
): Promise<{ people: number; posts: number; kept: number }> {
  const came = sql`exists (select from accounts a where a.user_id = r.user_id)`;
  // Whoever has come in keeps what they were given: their work may hang on it.
  const { rows: kept } = await sql<{ n: number }>`
    select count(distinct r.user_id)::int as n from staff_import_rows r
    where r.import_id = ${importId} and r.is_new_user and ${came}`.execute(db);
  const mine = sql`
    r.import_id = ${importId} and not (${came} and exists (
      select from staff_import_rows n where n.import_id = r.import_id and n.user_id = r.user_id and n.is_new_user))`;
  const holdings = await sql`
    delete from post_holdings h using staff_import_rows r
    where h.id = r.holding_id and h.user_id = r.user_id and h.held_to is null and ${mine}`.execute(db);
  await sql`
    delete from posts p using staff_import_rows r where p.id = r.post_id and r.is_new_post and ${mine}
      and not exists (select from post_holdings h where h.post_id = p.id)`.execute(db);
  await sql`
    update users u set email = r.before -> 'was' ->> 'email', phone = r.before -> 'was' ->> 'phone',
      staff_code = r.before -> 'was' ->> 'staffCode', updated_at = now()
    from staff_import_rows r
    where u.id = r.user_id and r.before is not null and not r.is_new_user and ${mine}
      and u.email = r.before -> 'now' ->> 'email' and u.phone = r.before -> 'now' ->> 'phone'
      and u.staff_code is not distinct from r.before -> 'now' ->> 'staffCode'`.execute(db);
  const people = await sql`
    delete from users u using staff_import_rows r where u.id = r.user_id and r.is_new_user and ${mine}
      and not exists (select from post_holdings h where h.user_id = u.id)`.execute(db);
  return {
    people: Number(people.numAffectedRows ?? 0),
    posts: Number(holdings.numAffectedRows ?? 0),
    kept: kept[0]!.n,
  };
}
