import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';
import { exampleFile } from './testing/load-plan.ts';

it('hai mươi trang chữ đọc trong 150 ms khi máy đã nóng', async () => {
  const page = readFileSync(exampleFile('txt'), 'utf8');
  // The sample has five pages.
  const bytes = Buffer.from(page.repeat(4));
  await readPlan(bytes, 'x.txt');
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    await readPlan(bytes, 'x.txt');
    times.push(performance.now() - started);
  }
  // The fastest of five: other work on the machine must not fail the test.
  expect(Math.min(...times)).toBeLessThan(150);
});
