import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../../src/modules/plans/reader/read-plan.ts';
import { projectToExpected } from '../../../src/modules/plans/reader/testing/project-to-expected.ts';
import { leavesOf } from './leaves.ts';

/** The plan of 2023 is not in this repository; where it lies beside it, its facts are compared too. */
export async function realPlanLine(): Promise<string | null> {
  const folder = join(import.meta.dirname, '../../../../shared/plans/longan-2023');
  if (!existsSync(join(folder, 'source.txt'))) return null;
  const started = performance.now();
  const { reading } = await readPlan(readFileSync(join(folder, 'source.txt')), 'source.txt');
  const milliseconds = (performance.now() - started).toFixed(0);
  const expected = leavesOf(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const given = leavesOf(JSON.parse(JSON.stringify(projectToExpected(reading))));
  const wrong = [...expected].filter(([path, value]) => given.get(path) !== value);
  const more = [...given.keys()].filter((path) => !expected.has(path));
  if (wrong.length + more.length === 0)
    return `Kế hoạch 2023: bằng expected.json (${expected.size} giá trị), ${milliseconds} ms`;
  const some = [...wrong.map(([path]) => path), ...more].slice(0, 5).join(', ');
  return `Kế hoạch 2023: khác ${wrong.length} giá trị, thừa ${more.length} (${some} …), ${milliseconds} ms`;
}
