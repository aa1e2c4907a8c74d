/**
 * Writes down the SHA-256 of every migration: what is released is never edited, a change is a new migration.
 * node scripts/freeze-migrations.ts
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../migrations');
const target = join(import.meta.dirname, '../tests/migrations/frozen.json');

export async function migrationNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

export async function hashMigrations(): Promise<Record<string, string>> {
  const names = await migrationNames();
  const entries = names.map(async (name) => {
    const text = await readFile(join(folder, `${name}.ts`), 'utf8');
    return [name, createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(entries));
}

if (import.meta.main) await writeFile(target, `${JSON.stringify(await hashMigrations(), null, 2)}\n`);
