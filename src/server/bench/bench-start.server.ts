import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measurement } from './measurement.ts';
import { residentMb, spawnHouse } from './spawn-house.server.ts';

const run = promisify(execFile);

/** From the command to the first answered page, on a new and on an existing data folder; and the idle process. */
export async function* benchStart(): AsyncGenerator<Measurement> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lantoa-bench-'));
  try {
    const bare = await timeBareNode();
    const first = await spawnHouse(dataDir);
    await fetch(`${first.baseUrl}/dang-nhap`);
    await first.stop();
    const baseline = { name: 'node -e ""', value: bare };
    yield {
      name: 'lần chạy đầu, đã cài và dựng (s)',
      value: first.readyMs / 1000,
      unit: 's',
      target: 60,
      baseline,
    };
    const later = await spawnHouse(dataDir);
    yield { name: 'lần chạy sau (s)', value: later.readyMs / 1000, unit: 's', target: 5, baseline };
    await fetch(`${later.baseUrl}/dang-nhap`);
    await new Promise((idle) => setTimeout(idle, 15_000));
    yield {
      name: 'bộ nhớ tiến trình khi rảnh',
      value: await residentMb(later.process.pid!),
      unit: 'MB',
      target: 250,
      baseline: { name: 'tiến trình node trống', value: await bareNodeMb() },
    };
    await later.stop();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function timeBareNode(): Promise<number> {
  const began = performance.now();
  await run(process.execPath, ['-e', '']);
  return (performance.now() - began) / 1000;
}

async function bareNodeMb(): Promise<number> {
  const { stdout } = await run(process.execPath, ['-p', 'process.memoryUsage().rss / 1048576']);
  return Number(stdout);
}
