import { spawnSync } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The user PostgreSQL runs as when we are root; it refuses to run as root itself. */
export interface Identity {
  uid: number;
  gid: number;
  name: string;
}

const preferredNames = ['lantoa', 'postgres', 'nobody'];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function identityOf(uid: number, gid: number): Identity {
  return readAccounts().find((account) => account.uid === uid) ?? { uid, gid, name: String(uid) };
}

export function chooseUnprivilegedIdentity(): Identity {
  const accounts = readAccounts().filter((account) => account.uid !== 0);
  const preferred = preferredNames.flatMap((name) => accounts.filter((account) => account.name === name));
  const found = [...preferred, ...accounts].find((identity) => succeedsAs(identity, '/bin/sh', ['-c', ':']));
  if (found) return found;
  throw new EmbeddedPostgresError(
    'no-unprivileged-user',
    'Đang chạy bằng root nhưng không tìm thấy người dùng thường nào để chạy cơ sở dữ liệu (PostgreSQL không chạy bằng root).',
    'Tạo một người dùng (useradd --system lantoa), hoặc chạy Lan Tỏa bằng người dùng thường, hoặc đặt DATABASE_URL.',
  );
}

/** Asks the system itself, as that user: covers modes, access lists, mount options and missing capabilities. */
export function succeedsAs(
  identity: Identity | null,
  program: string,
  args: string[],
  env?: NodeJS.ProcessEnv,
): boolean {
  const user = identity ? { uid: identity.uid, gid: identity.gid } : {};
  const result = spawnSync(program, args, { ...user, cwd: '/', env: env ?? process.env, stdio: 'ignore' });
  return result.status === 0;
}

export function canReach(identity: Identity | null, directory: string): boolean {
  return succeedsAs(identity, '/bin/sh', ['-c', 'cd "$0"', directory]);
}

export function giveTo(identity: Identity, path: string): void {
  lchownSync(path, identity.uid, identity.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) giveTo(identity, child);
    else lchownSync(child, identity.uid, identity.gid);
  }
}

function readAccounts(): Identity[] {
  let text = '';
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
