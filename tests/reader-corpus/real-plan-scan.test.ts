import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPlan } from '../../src/modules/plans/reader/read-plan.ts';
import { projectToExpected } from '../../src/modules/plans/reader/testing/project-to-expected.ts';
import { leavesOf } from './bench/leaves.ts';
import { realPlanBlocks } from './bench/real-plan-blocks.ts';
import { pdf } from './making/pdf.ts';
import { scan } from './making/scan.ts';

// The real plan is not ours to ship: it lies beside the checkout where it may be used.
const folder = join(process.cwd(), '..', 'shared', 'plans', 'longan-2023');
const MOST_MINUTES = 10;

it.runIf(existsSync(join(folder, 'expected.json')))(
  'kế hoạch thật năm 2023, in lại rồi quét: ít nhất 97 % giá trị của expected.json',
  async () => {
    const facts = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    const blocks = realPlanBlocks(readFileSync(join(folder, 'source.txt'), 'utf8'), facts.tasks);
    const bytes = await scan(pdf(blocks), { dpi: 200, seed: 23, maxBytes: 3_000_000 });
    const { reading } = await readPlan(bytes, 'quet.pdf');
    const given = leavesOf(JSON.parse(JSON.stringify(projectToExpected(reading))));
    // A scan has lines of its own.
    const expected = [...leavesOf(facts)].filter(([path]) => !/\/documents\/\d+\/line$/.test(path));
    const wrong = expected.filter(([path, value]) => given.get(path) !== value);
    expect(wrong.length / expected.length, JSON.stringify(wrong)).toBeLessThan(0.03);
  },
  MOST_MINUTES * 60_000,
);
