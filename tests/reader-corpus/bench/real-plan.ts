import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';
import { projectToExpected } from '../../../src/modules/plans/reader/testing/project-to-expected.ts';
import type { PlanReading } from '../../../src/modules/plans/reader/types.ts';
import { rendered, type Way } from '../retear/render-ways.ts';
import { leavesOf } from './leaves.ts';
import { realPlanBlocks } from './real-plan-blocks.ts';

const folder = join(import.meta.dirname, '../../../../shared/plans/longan-2023');

/** The plan of 2023 is not in this repository: it lies beside it where it may be used. */
export const hasRealPlan = existsSync(join(folder, 'source.txt'));

/** `torn` is the text as it came to us, the others are made from it. */
export const REAL_WAYS: Way[] = ['torn', 'docx', 'pdf', 'pdf-unruled', 'md', 'txt', 'layout', 'raw'];

export interface Compared {
  way: Way;
  /** Values of expected.json, and how many of them were read otherwise or not at all. */
  values: number;
  wrong: string[];
  /** Values that expected.json does not have. */
  more: string[];
  milliseconds: number;
}

export async function compareReal(way: Way): Promise<Compared> {
  const source = readFileSync(join(folder, 'source.txt'));
  const file = way === 'torn' ? { name: 'source.txt', bytes: source } : await madeFrom(source, way);
  const started = performance.now();
  const { reading } = await readPlan(Buffer.from(file.bytes), file.name);
  const milliseconds = performance.now() - started;
  const expected = leavesOf(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const given = leavesOf(factsOf(reading));
  // On which line a document stands is of the text alone.
  const isAsked = (path: string) => way === 'torn' || !/^\/documents\/\d+\/line$/u.test(path);
  const wrong = [...expected].filter(([path, value]) => isAsked(path) && given.get(path) !== value);
  return {
    way,
    values: [...expected.keys()].filter(isAsked).length,
    wrong: wrong.map(([path, value]) => `${path}: ${given.get(path)} (${value})`),
    more: [...given.keys()].filter((path) => !expected.has(path)),
    milliseconds,
  };
}

function madeFrom(source: Buffer, way: Way) {
  const { tasks } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  // Even and not divisible by three: ruled, with form feeds.
  return rendered(realPlanBlocks(source.toString('utf8'), tasks), way, 2);
}

export async function realPlanLines(): Promise<string[]> {
  if (!hasRealPlan) return [];
  const lines: string[] = [];
  for (const way of REAL_WAYS) {
    const { values, wrong, more, milliseconds } = await compareReal(way);
    const some = [...wrong, ...more].slice(0, 5).join('; ');
    lines.push(
      `Kế hoạch 2023 ${way}: đúng ${values - wrong.length}/${values}, thừa ${more.length}, ${milliseconds.toFixed(0)} ms ${some}`,
    );
  }
  return lines;
}

function factsOf(reading: PlanReading): unknown {
  return JSON.parse(JSON.stringify(projectToExpected(reading)));
}
