import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { hashMigrations, migrationNames } from '../../scripts/freeze-migrations.ts';
import {
  createDatabaseFromTemplate,
  createEmptyDatabase,
} from '../../src/platform/db/embedded-postgres.server.ts';
import { listPendingMigrations, migrate } from '../../src/platform/db/migrate.server.ts';
import { type Db, openDatabase } from '../../src/platform/db/open-database.server.ts';
import { rowsAfter } from './rows.ts';

async function withEmptyDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const name = `m_${randomUUID().slice(0, 8)}`;
  const database = openDatabase(await createEmptyDatabase(inject('serverUrl'), name), { max: 2 });
  try {
    await work(database.db);
  } finally {
    await database.close();
  }
}

async function tablesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%' order by 1`.execute(
    db,
  );
  return rows.map((row) => row.name);
}

/** Every row of every table, with the columns it has now. */
async function allRows(db: Db): Promise<Record<string, Record<string, unknown>[]>> {
  const tables = await tablesOf(db);
  const contents = await Promise.all(
    tables.map(async (name) => {
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        select to_jsonb(t) as row from ${sql.table(name)} t order by t::text`.execute(db);
      return [name, rows.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(contents);
}

test('mỗi bước chuyển đổi giữ nguyên dữ liệu đã có; chạy lại không làm gì', async () => {
  await withEmptyDatabase(async (db) => {
    for (const name of await migrationNames()) {
      const before = await allRows(db);
      expect(await migrate(db, name), name).toEqual([name]);
      expect(await migrate(db, name), `${name} lần hai`).toEqual([]);
      const after = await allRows(db);
      for (const [table, rows] of Object.entries(before))
        expect(after[table], `${name}: ${table}`).toMatchObject(rows);
      for (const table of Object.keys(after).filter((one) => !(one in before)))
        expect(after[table], `${name} brings ${table} empty`).toEqual([]);
      for (const statement of rowsAfter[name] ?? []) await sql.raw(statement).execute(db);
    }
    const full = await allRows(db);
    expect(Object.keys(full).filter((table) => full[table]!.length === 0)).toEqual([]);
    expect(await migrate(db)).toEqual([]);
    expect(await listPendingMigrations(db)).toEqual([]);
  });
});

test('mỗi bước chuyển đổi có dòng dữ liệu của mình trong bộ thử, và ngược lại', async () => {
  expect(Object.keys(rowsAfter)).toEqual(await migrationNames());
});

test('hai tiến trình cùng khởi động trên một cơ sở dữ liệu mới: mỗi bước chạy một lần', async () => {
  await withEmptyDatabase(async (db) => {
    const applied = await Promise.all([migrate(db), migrate(db)]);
    expect(applied.flat().toSorted()).toEqual(await migrationNames());
  });
});

test('bước chuyển đổi hỏng giữa chừng không để lại gì', async () => {
  await withEmptyDatabase(async (db) => {
    const [first, second] = await migrationNames();
    await migrate(db, first);
    // Stands in the way of the second one's last tables.
    await sql`create table post_holdings (x int)`.execute(db);
    const before = await tablesOf(db);
    await expect(migrate(db, second)).rejects.toThrow();
    expect(await tablesOf(db)).toEqual(before);
    await sql`drop table post_holdings`.execute(db);
    expect(await migrate(db, second)).toEqual([second]);
  });
});

test('bước chuyển đổi đã phát hành không bị sửa', async () => {
  const frozen = JSON.parse(await readFile(join(import.meta.dirname, 'frozen.json'), 'utf8'));
  expect(await hashMigrations()).toEqual(frozen);
});

test('kiểu của cơ sở dữ liệu khớp với các bước chuyển đổi', async () => {
  const copy = await createDatabaseFromTemplate(
    inject('serverUrl'),
    'template_lantoa',
    `m_${randomUUID().slice(0, 8)}`,
  );
  const script = join(import.meta.dirname, '../../scripts/generate-db-types.ts');
  const env = { PATH: process.env.PATH, DATABASE_URL: copy.url };
  await promisify(execFile)(process.execPath, [script, '--check'], { env });
  await copy.drop();
});
