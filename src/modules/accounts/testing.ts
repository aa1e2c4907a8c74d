import type { Role } from '../../platform/auth/actor.ts';
import { hashPassword } from '../../platform/auth/password-hash.server.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { loadActor } from '../units/index.server.ts';
import { roleLabels } from '../units/index.ts';
import { followLink } from './links/follow-link.server.ts';
import { findSession } from './sessions/find-session.server.ts';
import { type SignInClient, signIn as signInOrThrow } from './sign-in.server.ts';

/** Whether this password opens a session. */
export async function signIn(ctx: Ctx, username: string, password: string): Promise<boolean> {
  return signInOrThrow(ctx, { username, password }, clientAt('test')).then(
    () => true,
    () => false,
  );
}

export function clientAt(address: string, headers: Record<string, string> = {}): SignInClient {
  return { address, headers: new Headers(headers) };
}

/** What a browser sends back of the cookies it was given. */
export function cookieOf(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

export const password = 'một câu dài để nhớ';

/** Follows a one-time link and sets a password. */
export async function joinWith(ctx: Ctx, code: string, newPassword = password): Promise<void> {
  await followLink(ctx, code, newPassword, '10.0.0.9');
}

let people = 0;

/** A new person with a post there, so that no test sees another's sessions. */
export async function somebody(
  db: Db,
  unitId: string,
  role: Role = 'unit_communicator',
): Promise<{ userId: string; username: string }> {
  people += 1;
  const username = `can-bo-${people}`;
  return { username, ...(await buildPerson(db, { username, password, postIn: unitId, role })) };
}

/** Signs in with `password`, as a browser that brings this cookie. */
export async function enter(
  ctx: Ctx,
  username: string,
  { shared = false, cookie = '' }: { shared?: boolean; cookie?: string } = {},
) {
  const client = clientAt('10.0.0.1', { 'user-agent': chrome, cookie });
  const cookies = await signInOrThrow(ctx, { username, password, isSharedComputer: shared }, client);
  const headers = new Headers({ cookie: cookieOf(cookies) });
  const found = await findSession(ctx, headers);
  return { cookies, headers, session: found!.session };
}

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/139.0.0.0 Safari/537.36';

export async function actingAs(ctx: Ctx, userId: string): Promise<Ctx> {
  return { ...ctx, actor: await loadActor(ctx.db, userId, localDate(ctx.clock.now())) };
}

/** What the log says of this person under this name. */
export async function eventsOf(db: Db, userId: string, name: string): Promise<unknown[]> {
  const query = db.selectFrom('event_log').where('subject_id', '=', userId).where('name', '=', name);
  const rows = await query.select('payload').orderBy('id').execute();
  return rows.map((row) => row.payload);
}

interface TestPerson {
  username: string;
  password: string;
  /** The unit of the post; null: none. */
  postIn: string | null;
  role?: Role;
}

/** An account, with a post unless `postIn` is null. */
export async function buildPerson(db: Db, person: TestPerson): Promise<{ userId: string }> {
  const { username, password, postIn, role = 'unit_communicator' } = person;
  const userId = `u-${username}`;
  await db
    .insertInto('users')
    .values({
      ...{ id: userId, name: username, email: `${username}@mau.invalid`, username },
    })
    .execute();
  const account = {
    ...{ id: `a-${username}`, account_id: userId, provider_id: 'credential', user_id: userId },
  };
  await db
    .insertInto('accounts')
    .values({ ...account, password: await hashPassword(password) })
    .execute();
  if (!postIn) return { userId };
  const post = await db
    .insertInto('posts')
    .values({ unit_id: postIn, role, title: roleLabels[role] })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('post_holdings')
    .values({ post_id: post.id, user_id: userId, held_from: '2020-01-01' })
    .execute();
  return { userId };
}
