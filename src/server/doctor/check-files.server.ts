import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { FileStore } from '../../platform/files/file-store.server.ts';
import { type Finding, ill, well } from './finding.ts';

/** Younger ones may belong to work that is still going on. */
const graceMs = 24 * 60 * 60 * 1000;

export interface FilesToCheck {
  db: Db;
  files: FileStore;
  /** Where the stored bytes lie. */
  dir: string;
  /** Removes bytes that no row knows. A row without its bytes is never touched: it says what was lost. */
  sweep: boolean;
}

/** Bytes are written before their row: a change that was taken back leaves them behind without one. */
export async function checkFiles({ db, files, dir, sweep }: FilesToCheck): Promise<Finding[]> {
  const before = new Date(Date.now() - graceMs);
  const rows = await db.selectFrom('files').select(['storage_key', 'name']).execute();
  const known = new Set(rows.map((row) => row.storage_key));
  const stored = await listStored(dir);
  const orphans = stored.filter(({ key, writtenAt }) => !known.has(key) && writtenAt < before);
  const there = new Set(stored.map(({ key }) => key));
  const lost = rows.filter((row) => !there.has(row.storage_key));
  if (sweep) for (const { key } of orphans) await files.delete(key);
  return [orphanFinding(orphans.length, sweep), lostFinding(lost)];
}

function orphanFinding(count: number, swept: boolean): Finding {
  if (count === 0) return well('Không có tệp mồ côi nào trong kho tệp.');
  if (swept) return well(`Đã xóa ${count} tệp mồ côi khỏi kho tệp.`);
  return ill(
    `${count} tệp trong kho không thuộc về nội dung nào (cũ hơn 24 giờ).`,
    'Chạy “npx lantoa doctor --sweep” để xóa các tệp này; nội dung đã lưu không bị ảnh hưởng.',
  );
}

function lostFinding(lost: { name: string; storage_key: string }[]): Finding {
  if (lost.length === 0) return well('Mọi tệp đã ghi nhận đều còn trong kho.');
  const named = lost.slice(0, 5).map((row) => `${row.name} (${row.storage_key})`);
  return ill(
    `${lost.length} tệp đã ghi nhận nhưng không còn trong kho: ${named.join(', ')}${lost.length > 5 ? ', …' : '.'}`,
    'Khôi phục thư mục “files” từ bản sao lưu gần nhất.',
  );
}

async function listStored(dir: string): Promise<{ key: string; writtenAt: Date }[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const key = path.slice(dir.length + 1).replaceAll('\\', '/');
      return { key, writtenAt: (await stat(path)).mtime };
    });
  return Promise.all(found);
}
