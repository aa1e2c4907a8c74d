import { randomUUID } from 'node:crypto';
import type { Role } from '../../platform/auth/actor.ts';
import { hashPassword } from '../../platform/auth/password-hash.server.ts';
import type { Services } from '../../platform/context.server.ts';
import { createApp } from '../app.server.ts';
import { loadBuiltScreens } from '../serve.server.ts';

const password = 'mat-khau-cua-phep-do';

export interface BenchPerson {
  username: string;
  role: Role;
  unitId: string;
}

/** Asks for a page as a signed-in person, as the server answers it, without a network between. @returns its HTML */
export type OpenPage = (username: string, path: string) => Promise<string>;

/** The whole site as a function, and people who are signed in to it. */
export async function openSiteAs(services: Services, people: readonly BenchPerson[]): Promise<OpenPage> {
  const screens = await loadBuiltScreens();
  const app = createApp({ ...services, limits: noLimits }, async () => screens, 'production');
  const cookies = new Map<string, string>();
  for (const person of people) {
    await addPerson(services, person);
    const answer = await app.fetch(
      new Request('http://bench.invalid/api/v1/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ username: person.username, password }),
      }),
    );
    if (answer.status !== 200) throw new Error(`${person.username}: ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    cookies.set(person.username, cookie.join('; '));
  }
  return async (username, path) => {
    const answer = await app.fetch(
      new Request(`http://bench.invalid${path}`, { headers: { cookie: cookies.get(username)! } }),
    );
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return body;
  };
}

const noLimits: Services['limits'] = {
  take: async () => undefined,
  check: async () => undefined,
  forget: async () => undefined,
};

async function addPerson({ db }: Services, { username, role, unitId }: BenchPerson): Promise<void> {
  const known = await db.selectFrom('users').where('username', '=', username).select('id').executeTakeFirst();
  if (known) return;
  const userId = randomUUID();
  const postId = randomUUID();
  const email = `${username}@bench.invalid`;
  await db
    .insertInto('users')
    .values({ id: userId, name: username, email, username, display_username: username })
    .execute();
  await db
    .insertInto('accounts')
    .values({
      id: userId,
      account_id: userId,
      provider_id: 'credential',
      user_id: userId,
      password: await hashPassword(password),
    })
    .execute();
  await db.insertInto('posts').values({ id: postId, unit_id: unitId, role, title: role }).execute();
  await db
    .insertInto('post_holdings')
    .values({ post_id: postId, user_id: userId, held_from: '2020-01-01' })
    .execute();
}
