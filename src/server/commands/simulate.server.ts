import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { monthSchema } from '../../platform/clock/month-schema.ts';
import { type Config, readConfig } from '../../platform/config/config.server.ts';
import { findHouseAddress } from '../house-address.server.ts';
import { samplePasswordFile } from '../sample/load-sample.server.ts';
import { serveSite } from '../serve.server.ts';
import { createClient } from '../simulate/http-client.server.ts';
import { playYear } from '../simulate/play-year.server.ts';
import { progressLine } from '../simulate/progress-line.ts';
import { checkStory } from '../simulate/story/check-story.server.ts';
import { playStory } from '../simulate/story/play-story.server.ts';
import { readWeights, usualWeights, type Weights } from '../simulate/story/profiles.ts';
import { storyLines } from '../simulate/story/story-words.ts';
import { startHouse } from '../start-house.server.ts';

const schema = z.object({
  units: z.coerce.number().int().min(1).max(5_000).default(612),
  from: monthSchema.default('2023-03'),
  to: monthSchema.default('2023-11'),
  seed: z.coerce.number().int().min(0).default(1),
  profiles: z
    .string()
    .transform((text, context) => {
      const weights = text === '' ? usualWeights : readWeights(text);
      if (weights) return weights;
      context.addIssue({ code: 'custom', message: 'profiles' });
      return z.NEVER;
    })
    .optional(),
});

/** Null for an option that does not exist: nothing may start by mistake. */
function optionsOf(args: string[]): Record<string, unknown> | null {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { units: text, from: text, to: text, seed: text, profiles: text } })
      .values;
  } catch {
    return null;
  }
}

/** Plays a year against the running house; starts one for the time it takes when none runs. */
export async function run(args: string[]): Promise<number> {
  const asked = schema.safeParse(optionsOf(args));
  if (!asked.success || asked.data.from > asked.data.to) {
    console.error(
      `Tham số chưa đúng. Ví dụ: lantoa simulate --units 612 --from 2023-03 --to 2023-11 --seed 1
Có đối chiếu số với câu chuyện: thêm --profiles diligent=40,late=20,copy-paste=12,silent=10,merged=6,closed=6,new=6`,
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
  if (options.profiles) return playAndCheck(baseUrl, password, { ...options, weights: options.profiles });
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

const measuredWithin = 10 * 60_000;

/** Plays a story, says what should be true by it alone, and lays what the coordinator sees beside it. @returns 1 when they differ */
async function playAndCheck(
  baseUrl: string,
  password: string,
  options: { units: number; from: string; to: string; seed: number; weights: Weights },
): Promise<number> {
  const client = createClient(baseUrl, password);
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
  try {
    console.log(
      `Diễn câu chuyện của ${options.units} đơn vị, ${options.from} đến ${options.to}, qua ${baseUrl}`,
    );
    const played = await playStory(client, { ...options, progress: showProgress });
    console.log(
      `\nĐã gửi ${played.sent} việc trong ${seconds()} giây, ${played.refusals.length} bị từ chối.`,
    );
    for (const refusal of played.refusals.slice(0, 5)) console.log(`  ${refusal}`);
    console.log('Chờ đối chiếu các bài, rồi so số…');
    const check = await checkStory(client, played, { measuredWithin });
    console.log(storyLines(played, check).join('\n'));
    console.log(`Xong sau ${seconds()} giây.`);
    return check.differences.length === 0 && played.refusals.length === 0 ? 0 : 1;
  } finally {
    client.close();
  }
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
