import { randomUUID } from 'node:crypto';
import type { RateLimits } from '../../src/platform/http/rate-limits.server.ts';
import { createApp } from '../../src/server/app.server.ts';
import { builtScreens } from '../support/built-screens.ts';
import type { TestHouse } from '../support/test-database.ts';
import type { Ask } from './fixtures.ts';
import { isOutsider, type Person, password, usernameOf } from './people.ts';

export interface Site {
  send(method: string, ask: Ask, cookie: string, headers?: Record<string, string>): Promise<Response>;
  sendForm(path: string, form: FormData, cookie: string): Promise<Response>;
  sendRaw(method: string, path: string, body: string, cookie: string, type: string): Promise<Response>;
  /** @returns the session's cookie; empty for a visitor */
  signIn(person: Person): Promise<string>;
  /** Everything `work` changes in the database is undone. */
  undoing<T>(work: () => Promise<T>): Promise<T>;
}

const noLimits: RateLimits = {
  take: async () => undefined,
  check: async () => undefined,
  forget: async () => undefined,
};

/** The whole site as a function, with the built screens, on the house's database. */
export async function openSite(house: TestHouse): Promise<Site> {
  const screens = await builtScreens();
  const services = { ...house.services, limits: noLimits };
  const app = createApp(services, async () => screens, 'production');
  const send: Site['send'] = async (method, { path, form, json }, cookie, headers = {}) => {
    const body = form ? new URLSearchParams(form) : json === undefined ? null : JSON.stringify(json);
    return app.fetch(
      new Request(`http://lantoa.test${path}`, {
        method,
        body,
        headers: {
          ...(cookie ? { cookie } : {}),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
    );
  };
  const asSameSite = (cookie: string) => ({ cookie, 'sec-fetch-site': 'same-origin' });
  return {
    send,
    sendForm: async (path, body, cookie) =>
      app.fetch(
        new Request(`http://lantoa.test${path}`, { method: 'POST', body, headers: asSameSite(cookie) }),
      ),
    sendRaw: async (method, path, text, cookie, type) => {
      // Bytes, so that no type is guessed from them.
      const body = new TextEncoder().encode(text);
      const headers = { ...asSameSite(cookie), ...(type ? { 'content-type': type } : {}) };
      return app.fetch(new Request(`http://lantoa.test${path}`, { method, body, headers }));
    },
    async signIn(person) {
      if (person.role === 'visitor') return '';
      const json = { username: usernameOf(person), password };
      // Who holds no post is not let in; such a person only has a session from before.
      const answer = isOutsider(person)
        ? await services.auth.api.signInUsername({ body: json, asResponse: true })
        : await send('POST', { path: '/api/v1/sign-in', json }, '');
      if (answer.status !== 200) throw new Error(`${person.name} cannot sign in: ${await answer.text()}`);
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');
    },
    async undoing(work) {
      const transaction = await house.services.db.startTransaction().execute();
      services.db = transaction;
      try {
        return await work();
      } finally {
        services.db = house.services.db;
        await transaction.rollback().execute();
      }
    },
  };
}

/** What an answer says, without what is different in every answer or repeats what was asked. */
export async function wordsOf(answer: Response): Promise<string> {
  const text = await answer.text();
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '<id>')
    .replace(/BC-\d{4}-\d+/g, '<code>')
    .replace(/nonce(\\?["'])?[=:]\s*\\?["'][^"'\\]*\\?["']/g, 'nonce=<nonce>')
    .replace(/[A-Za-z0-9+/]{22}==/g, '<nonce>');
}

/** The same object with other ids that nothing has. */
export function missing<T>(value: T): T {
  if (typeof value === 'string') return otherId(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, missing(one)])) as T;
}

function otherId(id: string): string {
  if (/^[0-9a-f-]{36}$/.test(id)) return randomUUID();
  if (id.startsWith('BC-')) return 'BC-2023-9999';
  // Slugs, keys and names of files keep their shape.
  return id.replace(/\w{4}$/, 'ffff');
}
