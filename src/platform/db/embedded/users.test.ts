import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../embedded-postgres.server.ts';
import { findPackage, provideBinaries, sharedDirectory } from './binaries.server.ts';
import { waitUntilFree } from './postmaster-lock.server.ts';
import { chooseUnprivilegedIdentity, giveTo, type Identity, isRoot, succeedsAs } from './run-as.server.ts';
import { holdServerIn, query, scratchDirectory, silent } from './testing/scratch.ts';

let scratch: string;
beforeEach(() => {
  scratch = scratchDirectory();
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

/** Someone who can run this very Node and read this checkout. */
function findOtherUser(): Identity | null {
  if (!isRoot()) return null;
  const identity = chooseUnprivilegedIdentity();
  const read = 'fs.readFileSync(process.argv[1])';
  return succeedsAs(identity, process.execPath, ['-e', read, import.meta.filename]) ? identity : null;
}

const other = findOtherUser();

describe.skipIf(!isRoot())('chạy bằng root', () => {
  test('máy chủ chạy bằng người dùng thường và dữ liệu thuộc người đó', async () => {
    const server = await startEmbeddedPostgres({ dataDir: scratch, log: silent });
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    const owner = statSync(join(scratch, 'pg')).uid;
    expect(owner).not.toBe(0);
    expect(Number(/^Uid:\s+(\d+)/m.exec(status)?.[1])).toBe(owner);
    await server.stop();
  });

  test('thư mục đóng (như nhà của root): dữ liệu đặt chỗ khác, có tệp chỉ đường và lời giải thích', async () => {
    const dataDir = join(scratch, 'closed', 'data');
    mkdirSync(dirname(dataDir), { mode: 0o700 });
    const said: string[] = [];
    const log = { info: (message: string) => said.push(message), warn: () => {} };
    const server = await startEmbeddedPostgres({ dataDir, log });
    const place = readFileSync(join(dataDir, 'pg.location'), 'utf8').trim();
    try {
      expect(dirname(dirname(place))).toBe(sharedDirectory);
      expect(existsSync(join(place, 'PG_VERSION'))).toBe(true);
      expect(said.join()).toContain(place);
      await query(server.url, 'create table kept (x int)');
      await server.stop();
      const again = await startEmbeddedPostgres({ dataDir, log: silent });
      expect(await query(again.url, 'select * from kept')).toEqual([]);
      await again.stop();
    } finally {
      rmSync(dirname(place), { recursive: true, force: true });
    }
  });

  test('dữ liệu do root chép về được trả lại cho người dùng thường', async () => {
    await (await startEmbeddedPostgres({ dataDir: scratch, log: silent })).stop();
    giveTo({ uid: 0, gid: 0, name: 'root' }, join(scratch, 'pg'));
    chmodSync(join(scratch, 'pg'), 0o755);
    const server = await startEmbeddedPostgres({ dataDir: scratch, log: silent });
    expect(statSync(join(scratch, 'pg')).uid).not.toBe(0);
    await server.stop();
  });

  test('chương trình PostgreSQL mà người dùng thường không đọc được thì được chép ra chỗ chung', () => {
    const identity = chooseUnprivilegedIdentity();
    const closed = join(scratch, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const copy = copyPackage(join(closed, 'package'));
    const before = existsSync(sharedDirectory);
    const binaries = provideBinaries(identity, silent, copy);
    expect(binaries.postgres.startsWith(sharedDirectory)).toBe(true);
    expect(succeedsAs(identity, binaries.postgres, ['--version'], binaries.env)).toBe(true);
    if (!before) rmSync(sharedDirectory, { recursive: true, force: true });
  });
});

describe.skipIf(!other)('chạy bằng người dùng thường', () => {
  test('trong nhà riêng đóng với người khác', async () => {
    const home = join(scratch, 'home');
    mkdirSync(home, { mode: 0o700 });
    chownSync(home, other!.uid, other!.gid);
    const holder = holdServerIn(join(home, 'data'), other!);
    const answer = await holder.answer;
    expect(answer.error).toBeUndefined();
    expect(statSync(join(home, 'data', 'pg')).uid).toBe(other!.uid);
    await holder.kill();
    await waitUntilFree(join(home, 'data', 'pg'));
  });

  test('dữ liệu của người khác thì từ chối và nêu tên chủ sở hữu', async () => {
    const dataDir = join(scratch, 'data');
    mkdirSync(join(dataDir, 'pg'), { recursive: true, mode: 0o755 });
    const holder = holdServerIn(dataDir, other!);
    expect((await holder.answer).error).toContain('thuộc người dùng “root”');
  });

  test('không có quyền ghi thì nói rõ', async () => {
    const holder = holdServerIn(join(scratch, 'data'), other!);
    expect((await holder.answer).error).toContain('Không có quyền');
  });
});

describe('gói cài với --ignore-scripts', () => {
  test('liên kết còn thiếu được nối lại rồi chương trình chạy được', () => {
    const copy = copyPackage(join(scratch, 'package'));
    for (const { target } of readLinks(copy)) rmSync(join(copy, target), { force: true });
    const binaries = provideBinaries(null, silent, copy);
    expect(binaries.postgres).toBe(join(copy, 'native', 'bin', 'postgres'));
    expect(readLinks(copy).every(({ target }) => existsSync(join(copy, target)))).toBe(true);
  });
});

function copyPackage(target: string): string {
  cpSync(findPackage(), target, { recursive: true, verbatimSymlinks: true });
  return target;
}

function readLinks(copy: string): { target: string }[] {
  return JSON.parse(readFileSync(join(copy, 'native', 'pg-symlinks.json'), 'utf8'));
}
