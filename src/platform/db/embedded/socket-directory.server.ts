import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explaining } from './embedded-postgres-error.ts';
import { canReach, type Identity } from './run-as.server.ts';

export const shortSocketPrefix = 'lantoa-pg-';

/** sockaddr_un holds 108 bytes on Linux and 104 on macOS, the final zero included. */
const longestSocketPath = process.platform === 'darwin' ? 103 : 107;

export interface SocketDirectory {
  path: string;
  remove(): void;
}

/** The data directory itself (0700), or a short private one when the socket's path would be too long. */
export function provideSocketDirectory(directory: string, identity: Identity | null): SocketDirectory {
  if (fits(directory)) return { path: directory, remove: () => {} };
  const base = [tmpdir(), '/tmp'].find(
    (path) => fits(join(path, `${shortSocketPrefix}123456`)) && canReach(identity, path),
  );
  const path = explaining(base ?? '/tmp', () => mkdtempSync(join(base ?? '/tmp', shortSocketPrefix)));
  if (identity) chownSync(path, identity.uid, identity.gid);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function fits(directory: string): boolean {
  return Buffer.byteLength(join(directory, '.s.PGSQL.5432')) <= longestSocketPath;
}
