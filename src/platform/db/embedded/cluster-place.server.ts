import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sharedDirectory } from './binaries.server.ts';
import { EmbeddedPostgresError, explaining } from './embedded-postgres-error.ts';
import type { Log } from './log.ts';
import {
  canReach,
  chooseUnprivilegedIdentity,
  giveTo,
  type Identity,
  identityOf,
  isRoot,
} from './run-as.server.ts';

export interface ClusterPlace {
  directory: string;
  identity: Identity | null;
}

/** Where the database files live and which user owns them. Existing files decide; nothing is ever moved. */
export function chooseClusterPlace(dataDir: string, log: Log): ClusterPlace {
  explaining(dataDir, () => mkdirSync(dataDir, { recursive: true }));
  const directory = findClusterDirectory(dataDir);
  const existing = explaining(directory, () => statSync(directory, { throwIfNoEntry: false }));
  if (!isRoot()) return { directory: asOwner(directory, existing), identity: null };
  if (existing) return { directory, identity: existingOwner(directory, existing) };
  const identity = chooseUnprivilegedIdentity();
  if (canReach(identity, dirname(directory))) return { directory, identity };
  return { directory: placeOutside(dataDir, identity, log), identity };
}

export function findClusterDirectory(dataDir: string): string {
  const inside = join(dataDir, 'pg');
  const pointer = pointerFile(dataDir);
  if (existsSync(inside) || !existsSync(pointer)) return inside;
  return explaining(pointer, () => readFileSync(pointer, 'utf8').trim());
}

function pointerFile(dataDir: string): string {
  return join(dataDir, 'pg.location');
}

function asOwner(directory: string, existing: Stats | undefined): string {
  if (!existing || existing.uid === process.getuid?.()) return directory;
  const owner = identityOf(existing.uid, existing.gid).name;
  throw new EmbeddedPostgresError(
    'not-owner',
    `Thư mục dữ liệu ${directory} thuộc người dùng “${owner}”, không phải người đang chạy Lan Tỏa.`,
    `Chạy bằng người dùng “${owner}” hoặc bằng sudo, hoặc đặt LANTOA_DATA trỏ tới thư mục khác.`,
  );
}

function existingOwner(directory: string, existing: Stats): Identity {
  const identity = existing.uid === 0 ? chooseUnprivilegedIdentity() : identityOf(existing.uid, existing.gid);
  // Restored or copied by root; PostgreSQL insists on being the owner.
  if (existing.uid === 0) explaining(directory, () => giveTo(identity, directory));
  if (canReach(identity, directory)) return identity;
  const outside = outsideDirectory(dirname(directory));
  throw new EmbeddedPostgresError(
    'no-permission',
    `Người dùng “${identity.name}” sở hữu dữ liệu ở ${directory} nhưng không đi vào được thư mục cha.`,
    `Mở quyền đi qua các thư mục cha (chmod o+x), hoặc chuyển dữ liệu: mkdir -p ${dirname(outside)} && mv ${directory} ${outside}, rồi ghi dòng “${outside}” vào tệp ${pointerFile(dirname(directory))}.`,
  );
}

function outsideDirectory(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join(sharedDirectory, hash, 'pg');
}

function placeOutside(dataDir: string, identity: Identity, log: Log): string {
  const directory = outsideDirectory(dataDir);
  explaining(directory, () => {
    mkdirSync(dirname(directory), { recursive: true, mode: 0o755 });
    // initdb builds beside the final place, as the unprivileged user; umask 077 must not close the way.
    for (const path of [sharedDirectory, dirname(directory)]) chmodSync(path, 0o755);
    writeFileSync(pointerFile(dataDir), `${directory}\n`);
  });
  log.info(
    `${dataDir} nằm trong thư mục đóng với người dùng ${identity.name}; dữ liệu PostgreSQL đặt ở ${directory} (ghi trong ${pointerFile(dataDir)}).`,
  );
  return directory;
}
