/**
 * Writes `src/platform/db/db-types.gen.ts` from a freshly migrated throw-away database.
 * With `--check` it writes nothing and fails when the file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import codegen from 'kysely-codegen';
import { startThrowAwayPostgres } from '../src/platform/db/embedded-postgres.server.ts';
import { migrate } from '../src/platform/db/migrate.server.ts';
import { openDatabase } from '../src/platform/db/open-database.server.ts';

const target = join(import.meta.dirname, '../src/platform/db/db-types.gen.ts');

const server = process.env.DATABASE_URL ? undefined : await startThrowAwayPostgres();
const database = openDatabase(process.env.DATABASE_URL ?? server!.url);
try {
  await migrate(database.db);
  const before = await readFile(target, 'utf8').catch(() => '');
  const text = await codegen.generate({
    camelCase: false,
    db: database.db as never,
    dialect: new codegen.PostgresDialect({ dateParser: 'string', numericParser: 'number' } as never),
    excludePattern: 'kysely_*',
  });
  const fixed = text.replace(
    /type Int8 = [^;]+;/,
    'type Int8 = ColumnType<number, number | string, number | string>;',
  );
  if (process.argv.includes('--check')) {
    if (fixed !== before) {
      console.error('src/platform/db/db-types.gen.ts đã cũ: chạy `npm run db:types`.');
      process.exitCode = 1;
    }
  } else {
    await writeFile(target, fixed);
  }
} finally {
  await database.close();
  await server?.stop();
}
