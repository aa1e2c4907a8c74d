import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from './embedded/postmaster-lock.server.ts';
import { holdServerIn, query, removeScratch, scratchDirectory, silent } from './embedded/testing/scratch.ts';
import { findRunningEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.server.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = scratchDirectory();
});
afterEach(() => removeScratch(dataDir));

/** Five first starts in a row on a busy disk take their time. */
const manyStartsMs = 180_000;

const start = (directory = dataDir) => startEmbeddedPostgres({ dataDir: directory, log: silent });

describe('thư mục dữ liệu mới và cũ', () => {
  test('dữ liệu còn nguyên sau khi tắt và mở lại, mọi lần ghi đều xuống đĩa', async () => {
    const first = await start();
    await query(first.url, 'create table units (name text)');
    await query(first.url, `insert into units values ('Trường Tiểu học Đồng Tâm')`);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start();
    try {
      expect(await query(second.url, 'select name from units')).toEqual([
        { name: 'Trường Tiểu học Đồng Tâm' },
      ]);
      const settings = `select name, setting from pg_settings where name in ('fsync','synchronous_commit','listen_addresses') order by 1`;
      expect((await query(second.url, settings)).map((row) => row.setting)).toEqual(['on', '', 'on']);
    } finally {
      await second.stop();
    }
  });

  test('chỉ chủ sở hữu vào được ổ cắm; tiếng Việt được sắp xếp và viết thường đúng', async () => {
    const server = await start();
    try {
      expect(statSync(join(dataDir, 'pg')).mode & 0o777).toBe(0o700);
      const sql = `select name from unnest(array['Em','Đặng','Ân','An','Dũng']) name order by name collate "vi-x-icu"`;
      expect((await query(server.url, sql)).map((row) => row.name)).toEqual([
        'An',
        'Ân',
        'Dũng',
        'Đặng',
        'Em',
      ]);
      expect(await query(server.url, `select lower('ĐẶNG ƯỚC') as low`)).toEqual([{ low: 'đặng ước' }]);
    } finally {
      await server.stop();
    }
  });

  test('đường dẫn dài, có dấu và khoảng trắng vẫn chạy, ổ cắm tạm được dọn', async () => {
    const long = join(dataDir, 'kế hoạch, năm 2026', 'x'.repeat(120));
    mkdirSync(long, { recursive: true });
    const server = await start(long);
    const socketDirectory = new URL(server.url).searchParams.get('host') ?? '';
    expect(socketDirectory).not.toContain(long);
    expect(statSync(socketDirectory).mode & 0o777).toBe(0o700);
    expect(findRunningEmbeddedPostgres(long)?.url).toBe(server.url);
    await server.stop();
    expect(existsSync(socketDirectory)).toBe(false);
  });

  test('thư mục pg có tệp lạ thì từ chối, không đụng vào tệp đó', async () => {
    mkdirSync(join(dataDir, 'pg'), { mode: 0o755 });
    writeFileSync(join(dataDir, 'pg', 'ghi-chu.txt'), 'của tôi');
    await expect(start()).rejects.toMatchObject({ code: 'foreign-directory' });
    expect(readFileSync(join(dataDir, 'pg', 'ghi-chu.txt'), 'utf8')).toBe('của tôi');
    expect(readdirSync(dataDir)).toEqual(['pg']);
  });

  test('dữ liệu của phiên bản PostgreSQL khác được nói rõ', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'pg', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({ code: 'other-version' });
  });

  test('đường dẫn dữ liệu là một tệp thì nói rõ', async () => {
    const file = join(dataDir, 'tep');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toMatchObject({ code: 'foreign-directory' });
  });
});

describe('hai lần chạy trên một thư mục', () => {
  test('lần hai bị từ chối bằng câu nêu số tiến trình, lần một vẫn chạy', async () => {
    const holder = holdServerIn(dataDir);
    const { url } = await holder.answer;
    await expect(start()).rejects.toMatchObject({
      code: 'already-running',
      message: expect.stringContaining(`tiến trình số ${holder.child.pid}`),
    });
    expect(await query(url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(findRunningEmbeddedPostgres(dataDir)?.url).toBe(url);
    await holder.kill();
  });

  test('hai lần chạy đầu tiên cùng lúc: đúng một lần được nhận', async () => {
    const answers = await Promise.allSettled([start(), start()]);
    const running = answers.filter((answer) => answer.status === 'fulfilled');
    expect(running).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      code: 'already-running',
      message: expect.stringContaining(`${process.pid}`),
    });
    await running[0]?.value.stop();
  });

  test('khóa cũ mang số tiến trình nay thuộc chương trình khác thì không chặn', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'pg', 'postmaster.pid'),
      `${process.pid}\n${dataDir}/pg\n0\n5432\n\n\n\nready\n`,
    );
    await (await start()).stop();
  });
});

describe('bị tắt đột ngột', () => {
  test(
    'kill -9 tiến trình chủ: máy chủ dừng theo, mở lại sạch, không mất dòng nào (5 lần)',
    async () => {
      for (let round = 1; round <= 5; round++) {
        const holder = holdServerIn(dataDir);
        const { url = '', pid = 0 } = await holder.answer;
        await query(url, 'create table if not exists rounds (round int)');
        await query(url, `insert into rounds values (${round})`);
        await holder.kill();
        const next = await start();
        expect(isAlive(pid)).toBe(false);
        expect(await query(next.url, 'select count(*)::int as n from rounds')).toEqual([{ n: round }]);
        await next.stop();
      }
    },
    manyStartsMs,
  );

  test('kill -9 chính máy chủ PostgreSQL: mở lại được và báo là đã tự phục hồi', async () => {
    const first = await start();
    await query(first.url, 'create table kept (x int)');
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const warnings: string[] = [];
    const log = { info: () => {}, warn: (message: string) => warnings.push(message) };
    const next = await startEmbeddedPostgres({ dataDir, log });
    expect(await query(next.url, 'select * from kept')).toEqual([]);
    expect(warnings.join()).toContain('tự phục hồi');
    await next.stop();
  });

  test(
    'kill -9 giữa lúc tạo dữ liệu lần đầu: lần sau tạo lại từ đầu, không sót thư mục dở (5 lần)',
    async () => {
      for (const delay of [150, 220, 290, 360, 450]) {
        const directory = join(dataDir, `lan-${delay}`);
        mkdirSync(directory);
        const holder = holdServerIn(directory);
        holder.answer.catch(() => {});
        await sleep(delay);
        await holder.kill();
        const next = await start(directory);
        expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
        await next.stop();
        expect(readdirSync(directory)).toEqual(['pg']);
      }
    },
    manyStartsMs,
  );
});
