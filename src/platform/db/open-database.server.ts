import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './db-types.gen.ts';

export type Db = Kysely<DB>;

// Counts and ids of bigint type fit a JavaScript number here; dates stay local dates, never instants.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface Database {
  db: Db;
  /** The same pool with camel-case names, for the sign-in library. */
  camelDb: Kysely<Record<string, never>>;
  pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens the pool on a PostgreSQL ≥ 15. `max` connections are shared by pages, API and jobs. */
export function openDatabase(url: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: url, max: options.max ?? 10, application_name: 'lantoa' });
  // A connection that breaks while idle must not end the process; the next query reports it.
  pool.on('error', () => undefined);
  const dialect = new PostgresDialect({ pool });
  return {
    db: new Kysely<DB>({ dialect }),
    camelDb: new Kysely<Record<string, never>>({ dialect, plugins: [new CamelCasePlugin()] }),
    pool,
    close: () => pool.end(),
  };
}
