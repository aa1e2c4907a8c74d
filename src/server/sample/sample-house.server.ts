import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import type { Config } from '../../platform/config/config.server.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Log } from '../../platform/log/log.server.ts';
import type { SampleHouse, SampleYear } from '../../platform/sample-house.ts';
import { type PlayProgress, readProgressLine } from '../simulate/progress-line.ts';
import { findPlayablePlan } from './playable-plan.server.ts';

const cli = join(import.meta.dirname, '../../cli.ts');
const key = 'sample-year';
const sayEvery = 0.1;

export interface SampleHouseOptions {
  db: Db;
  config: Config;
  log: Log;
  say(line: string): void;
  /** What plays the year; a test gives its own. */
  command?: { program: string; args: string[] };
}

interface Playing {
  child: ChildProcess;
  startedAt: Date;
  progress: PlayProgress | null;
}

export interface RunningSampleHouse extends SampleHouse {
  /** Ends the player, if one is at work. */
  stop(): Promise<void>;
}

/**
 * Plays the sample year on request: `lantoa simulate` as a process of its own, which does everything through this
 * house's public address like any client. How far it is stands in memory; that it began and ended, in the database.
 */
export function createSampleHouse(options: SampleHouseOptions): RunningSampleHouse {
  const { db } = options;
  let playing: Playing | null = null;
  let hasEvidence = false;
  let stopping = false;

  async function year(): Promise<SampleYear> {
    if (playing) return yearOf(playing);
    const mark = await readMark(db);
    if (mark && mark !== 'done') return { status: 'interrupted', why: mark === 'playing' ? stopped : mark };
    hasEvidence ||= await anyEvidence(db);
    if (hasEvidence) return { status: 'filled' };
    return { status: (await findPlayablePlan(db)) ? 'empty' : 'none' };
  }

  async function start(): Promise<boolean> {
    const before = await year();
    // Asked again after the awaits above: two people may press in the same moment.
    if (playing || (before.status !== 'empty' && before.status !== 'interrupted')) return false;
    const now: Playing = { child: spawnPlayer(options), startedAt: new Date(), progress: null };
    playing = now;
    follow(now, options);
    now.child.once('close', (code) => {
      playing = null;
      if (stopping) return;
      void storeMark(db, code === 0 ? 'done' : failed).catch(() => undefined);
      options.say(code === 0 ? 'Đã nạp xong năm mẫu.' : failed);
    });
    await storeMark(db, 'playing');
    options.say('Đang nạp năm mẫu…');
    return true;
  }

  async function stop(): Promise<void> {
    stopping = true;
    if (!playing) return;
    const { child } = playing;
    const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.kill('SIGTERM');
    await gone;
  }

  return { year, start, stop };
}

const stopped = 'Lan Tỏa đã dừng khi năm mẫu chưa nạp xong.';
const failed = 'Năm mẫu nạp chưa xong vì bộ diễn gặp lỗi; xem nhật ký máy chủ.';

function yearOf({ progress, startedAt }: Playing): SampleYear {
  return {
    status: 'playing',
    share: progress?.share ?? 0,
    dayWords: progress?.dayWords ?? null,
    sent: progress?.sent ?? 0,
    startedAt: startedAt.toISOString(),
  };
}

function spawnPlayer({ config, command }: SampleHouseOptions): ChildProcess {
  const { program, args } = command ?? { program: process.execPath, args: [cli, 'simulate'] };
  return spawn(program, args, {
    env: { ...process.env, LANTOA_DATA: config.dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function follow(playing: Playing, { log, say }: SampleHouseOptions): void {
  const { child } = playing;
  let said = 0;
  child.on('error', (error) => log.error({ err: error }, 'sample year'));
  createInterface({ input: child.stderr! }).on('line', (line) => log.error({ line }, 'sample year'));
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const progress = readProgressLine(line);
    if (!progress) return;
    playing.progress = progress;
    if (progress.share - said < sayEvery && progress.share < 1) return;
    said = progress.share;
    say(`Năm mẫu: ${line.trim()}`);
  });
}

async function readMark(db: Db): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row ? (row.value as string) : null;
}

async function storeMark(db: Db, mark: string): Promise<void> {
  await sql`
    insert into settings (key, value) values (${key}, ${JSON.stringify(mark)}::jsonb)
    on conflict on constraint settings_pkey do update set value = excluded.value, updated_at = now()`.execute(
    db,
  );
}

async function anyEvidence(db: Db): Promise<boolean> {
  return (await db.selectFrom('evidence').select('id').limit(1).executeTakeFirst()) !== undefined;
}
