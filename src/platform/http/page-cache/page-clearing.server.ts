import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from '../../db/open-database.server.ts';
import { everything, type KeptPages } from './kept-pages.ts';

const channel = 'lantoa_public_pages';
/** PostgreSQL refuses messages of 8,000 bytes. */
const longestMessage = 7_000;
const retryMs = 500;

/** Tells every process, when this transaction commits, that pages showing these are old. */
export async function clearPages(db: Db, tags: readonly string[]): Promise<void> {
  const message = JSON.stringify(tags);
  const sent = message.length > longestMessage ? JSON.stringify([everything]) : message;
  await sql`select pg_notify(${channel}, ${sent})`.execute(db);
}

/**
 * Listens on a connection of its own and clears what changed. While the connection is down the pages are closed:
 * slower, never old. Resolves when it first listens.
 */
export async function listenForClearings(
  connectionString: string,
  pages: KeptPages,
  warn: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString, keepAlive: true, application_name: 'lantoa pages' });
    client = next;
    next.on('error', warn);
    next.on('end', () => {
      pages.close();
      if (!stopped) retry = setTimeout(reconnect, retryMs);
    });
    next.on('notification', ({ payload }) => pages.clear(tagsOf(payload)));
    await next.connect();
    await next.query(`listen ${channel}`);
    pages.open();
  }
  function reconnect(): void {
    connect().catch((error) => {
      warn(error);
      // A connection that never stood does not end.
      if (!stopped) retry = setTimeout(reconnect, retryMs);
    });
  }

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => undefined);
  };
}

function tagsOf(payload: string | undefined): string[] {
  try {
    const tags: unknown = JSON.parse(payload ?? '');
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags;
  } catch {
    // Not ours: clear all.
  }
  return [everything];
}
