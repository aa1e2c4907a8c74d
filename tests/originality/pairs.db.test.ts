import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureArticles } from '../../src/modules/articles/index.server.ts';
import { buildPublished } from '../../src/modules/articles/testing.ts';
import { buildPlan } from '../../src/modules/ledger/testing.ts';
import { buildUnit } from '../../src/modules/units/testing.ts';
import type { Ctx } from '../../src/platform/context.server.ts';
import { writeArticle } from '../../src/server/simulate/article-writer.ts';
import { actorWith, useTestHouse } from '../support/test-database.ts';
import { makePairs, type Pair } from './pairs.ts';

const examplePlan = join(import.meta.dirname, '../../src/modules/plans/example/ke-hoach-mau-2023.txt');
const seed = Number(process.env.SEED ?? 1);
const pairCount = Number(process.env.PAIRS ?? 260);
const others = Number(process.env.OTHERS ?? 300);

interface Judged extends Pair {
  as: string;
  percent: number | null;
  isRightSource: boolean;
}

/**
 * A house in which many units write on the same themes, and pairs of which it is known what the second is. The table
 * in docs/performance.md comes from here (SEED, PAIRS, OTHERS).
 */
describe('đối chiếu bài của các đơn vị', () => {
  const house = useTestHouse();

  it('nhận ra bài chép và phần trùng, không báo nhầm bài viết riêng', { timeout: 300_000 }, async () => {
    const { db } = house.services;
    const sourceText = await readFile(examplePlan, 'utf8');
    await buildPlan(db, { sourceText });
    const planLines = sourceText.split('\n').filter((line) => line.split(' ').length > 12);
    let minute = 0;
    /** Another school, a minute later. */
    const school = async (): Promise<Ctx> => {
      const at = new Date(Date.parse('2023-05-02T08:00:00+07:00') + 60_000 * minute++);
      const ctx = house.ctx(actorWith('unit_communicator', await buildUnit(db)));
      return { ...ctx, clock: { now: () => at } };
    };
    for (let no = 0; no < others; no++) {
      const written = writeArticle(seed, `other|${no}`, `Trường Mầm non Hoa Sen ${no}`);
      await buildPublished(await school(), written);
    }
    const pairs = makePairs(pairCount, seed, planLines);
    const ids: { first: string; second: string }[] = [];
    for (const pair of pairs)
      ids.push({
        first: await buildPublished(await school(), { title: 'Bài trước', text: pair.first }),
        second: await buildPublished(await school(), { title: 'Bài sau', text: pair.second }),
      });
    const began = performance.now();
    const measured = await measureArticles(house.ctx());
    const ms = performance.now() - began;

    const rows = await db
      .selectFrom('articles')
      .select(['id', 'measured_as as as', 'measured_percent as percent', 'measured_source_id as sourceId'])
      .execute();
    const judged: Judged[] = pairs.map((pair, at) => {
      const row = rows.find((one) => one.id === ids[at]!.second)!;
      return { ...pair, as: row.as!, percent: row.percent, isRightSource: row.sourceId === ids[at]!.first };
    });
    const alarms = (one: Judged) => one.as === 'partly' || one.as === 'copy';
    const shouldAlarm = judged.filter((one) => one.truth === 'partly' || one.truth === 'copy');
    const hits = shouldAlarm.filter((one) => alarms(one) && one.isRightSource);
    const precision = hits.length / judged.filter(alarms).length;
    const recall = hits.length / shouldAlarm.length;
    const rightWord = shouldAlarm.filter((one) => one.as === one.truth).length / shouldAlarm.length;
    const falseOthers = rows.filter(
      (row) => (row.as === 'partly' || row.as === 'copy') && !ids.some(({ second }) => second === row.id),
    ).length;
    const kinds = Object.entries(Object.groupBy(judged, (one) => one.kind)).map(([kind, of]) => {
      const percents = of!.map((one) => one.percent ?? -1);
      const words = Object.entries(Object.groupBy(of!, (one) => one.as)).map(
        ([as, s]) => `${as} ${s!.length}`,
      );
      return `${kind} (${of![0]!.truth}): ${words.join(', ')}; ${Math.min(...percents)}–${Math.max(...percents)} %`;
    });
    console.log(
      [
        ...kinds,
        `${judged.length} cặp, chuẩn xác ${precision.toFixed(3)}, đủ ${recall.toFixed(3)}, đúng từ ${rightWord.toFixed(3)}`,
        `${rows.length - pairs.length} bài khác: ${falseOthers} báo nhầm; ${measured} bài trong ${Math.round(ms)} ms`,
      ].join('\n'),
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(rightWord).toBeGreaterThanOrEqual(0.95);
    expect(falseOthers).toBeLessThanOrEqual(others * 0.01);
  });
});
