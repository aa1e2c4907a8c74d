import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { monthSchema } from '../../platform/clock/month-schema.ts';
import { type Config, readConfig } from '../../platform/config/config.server.ts';
import { findHouseAddress } from '../house-address.server.ts';
import { samplePasswordFile } from '../sample/load-sample.server.ts';
import { serveSite } from '../serve.server.ts';
import { playYear } from '../simulate/play-year.server.ts';
import { progressLine } from '../simulate/progress-line.ts';
import { startHouse } from '../start-house.server.ts';

const schema = z.object({
  units: z.coerce.number().int().min(1).max(5_000).default(612),
  from: monthSchema.default('2023-03'),
  to: monthSchema.default('2023-11'),
  seed: z.coerce.number().int().min(0).default(1),
});

/** Null for an option that does not exist: nothing may start by mistake. */
function optionsOf(args: string[]): Record<string, unknown> | null {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { units: text, from: text, to: text, seed: text } }).values;
  } catch {
    return null;
  }
}

/** Plays a year against the running house; starts one for the time it takes when none runs. */
export async function run(args: string[]): Promise<number> {
  const asked = schema.safeParse(optionsOf(args));
  if (!asked.success || asked.data.from > asked.data.to) {
    console.error(
      'Tham số chưa đúng. Ví dụ: lantoa simulate --units 612 --from 2023-03 --to 2023-11 --seed 1',
    );
    return 2;
  }
  const config = readConfig();
  const running = await findHouseAddress(config.dataDir);
  if (running) return play(config, running, asked.data);
  const house = await startHouse(config, { choosePort: async () => 0, serve: serveSite, say: console.log });
  try {
    return await play(config, `http://${config.host}:${house.site.port}`, asked.data);
  } finally {
    await house.stop();
  }
}

async function play(config: Config, baseUrl: string, options: z.output<typeof schema>): Promise<number> {
  const password = (await readFile(join(config.dataDir, samplePasswordFile), 'utf8').catch(() => '')).trim();
  if (!password) {
    console.error(
      'Nơi này không có dữ liệu mẫu nên không diễn lại được. Chạy với LANTOA_DATA trỏ tới một thư mục mới.',
    );
    return 2;
  }
  const began = performance.now();
  console.log(`Diễn năm mẫu của ${options.units} đơn vị, ${options.from} đến ${options.to}, qua ${baseUrl}`);
  const result = await playYear({ baseUrl, password, ...options, progress: showProgress }).catch(sayLost);
  if (!result) return 1;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `\nĐã gửi ${result.sent} việc trong ${seconds.toFixed(0)} giây (${(result.sent / seconds).toFixed(0)} việc mỗi giây).`,
  );
  console.log(
    `Trả lời theo mã: ${Object.entries(result.answers)
      .map(([code, count]) => `${code}: ${count}`)
      .join(', ')}`,
  );
  console.log(
    `Báo cáo: ${result.decisions.accepted} được tiếp nhận, ${result.decisions.returned} bị trả lại.`,
  );
  for (const refusal of result.refusals) console.log(`  ${refusal}`);
  return 0;
}

/** What was answered before stands; the same command sends it again and nothing counts twice. */
function sayLost(error: NodeJS.ErrnoException): null {
  if (!['ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(error.code ?? '')) throw error;
  console.error('\nMất kết nối với Lan Tỏa. Chạy lại “npx lantoa start” rồi chạy lại lệnh này để diễn tiếp.');
  return null;
}

// Read by the house when it started this process itself; a person's terminal sees every day.
const stepWithoutTerminal = 0.02;
let lastShown = 0;

function showProgress(share: number, day: string, sent: number): void {
  if (!process.stdout.isTTY && share < 1 && share - lastShown < stepWithoutTerminal) return;
  lastShown = share;
  const line = progressLine(share, day, sent);
  process.stdout.write(process.stdout.isTTY ? `\r${line}   ` : `${line}\n`);
}
