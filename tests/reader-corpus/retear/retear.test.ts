import { beforeAll, describe, expect, it } from 'vitest';
import type { FileResult } from '../bench/measure-file.ts';
import { share, totalsOf } from '../bench/totals.ts';
import { judgedEntries } from '../corpus.ts';
import { measureRetorn } from './measure-retorn.ts';
import type { Way } from './render-ways.ts';

/** Only ways that need no other program: the same on every machine. `bench.ts --retear` shows where each stands. */
const FLOORS: [Way, { tasks: number; lead: number }][] = [
  ['torn', { tasks: 0.95, lead: 0.95 }],
  ['pdf-unruled', { tasks: 0.93, lead: 0.95 }],
];

describe.each(FLOORS)('bộ kế hoạch dựng lại theo cách %s', (way, floor) => {
  const results: FileResult[] = [];

  beforeAll(async () => {
    for (const entry of judgedEntries(['seen']))
      results.push(...(await measureRetorn(entry, { ways: [way], seeds: 1 })));
  }, 120_000);

  it.each([
    ['tasks', floor.tasks],
    ['tasks.lead', floor.lead],
  ])('%s không dưới %d', (name, least) => {
    const total = totalsOf(results).fields.find(({ field }) => field === name);
    expect(share(total?.right ?? 0, total?.expected ?? 0)).toBeGreaterThanOrEqual(least);
  });

  it('không bịa số nào, ngày nào', () => {
    expect(
      results.flatMap(({ slug, file, invented }) => invented.map((each) => `${slug} ${file}: ${each.value}`)),
    ).toEqual([]);
  });
});
