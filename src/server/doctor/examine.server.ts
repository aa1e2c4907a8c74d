import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.server.ts';
import {
  findRunningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/db/embedded-postgres.server.ts';
import { openDatabase } from '../../platform/db/open-database.server.ts';
import { openFileStore } from '../../platform/files/file-store.server.ts';
import { checkDataDir, checkHouseAddress } from './check-data-dir.server.ts';
import { checkDatabase, checkMigrations } from './check-database.server.ts';
import { checkFiles } from './check-files.server.ts';
import { type Finding, ill } from './finding.ts';

/** Looks at the whole installation and changes nothing, except that `sweep` removes bytes nobody owns. */
export async function* examine(config: Config, sweep: boolean): AsyncGenerator<Finding> {
  const place = await checkDataDir(config.dataDir);
  yield* place;
  if (!place[0]!.well) return;
  yield await checkHouseAddress(config.dataDir);
  const server = await openServer(config).catch((error: Error & { help?: string }) =>
    ill(`Không mở được cơ sở dữ liệu: ${error.message}`, error.help ?? 'Xem thông báo trên rồi khám lại.'),
  );
  if ('well' in server) {
    yield server;
    return;
  }
  const database = openDatabase(server.url, { max: 2 });
  try {
    const { db } = database;
    yield await checkDatabase(db);
    const migrations = await checkMigrations(db);
    yield migrations;
    const dir = join(config.dataDir, 'files');
    if (migrations.well) yield* await checkFiles({ db, files: openFileStore(dir), dir, sweep });
  } catch (error) {
    yield ill(
      `Cơ sở dữ liệu không trả lời: ${(error as Error).message}`,
      'Kiểm tra DATABASE_URL và máy chủ PostgreSQL, hoặc chạy lại “npx lantoa start”.',
    );
  } finally {
    await database.close();
    await server.stop();
  }
}

/** The running server when there is one; else its own, which a new directory would not have to be made for. */
async function openServer({
  databaseUrl,
  dataDir,
}: Config): Promise<{ url: string; stop(): Promise<void> } | Finding> {
  const running = databaseUrl ?? findRunningEmbeddedPostgres(dataDir)?.url;
  if (running) return { url: running, stop: async () => undefined };
  const names = ['pg', 'pg.location'].map((name) => stat(join(dataDir, name)).catch(() => null));
  if ((await Promise.all(names)).every((found) => !found))
    return ill(`Chưa có cơ sở dữ liệu trong ${dataDir}.`, 'Chạy “npx lantoa start” để tạo.');
  return startEmbeddedPostgres({ dataDir, log: { info: () => undefined, warn: console.warn } });
}
