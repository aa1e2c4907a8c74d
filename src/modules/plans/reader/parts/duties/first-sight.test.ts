import { describe, expect, it } from 'vitest';
import { dutiesOfLines } from './testing/duties-of-lines.ts';
import { BATCH_1 } from './testing/first-sight/batch-1.ts';
import { BATCH_2 } from './testing/first-sight/batch-2.ts';
import { BATCH_3 } from './testing/first-sight/batch-3.ts';
import { BATCH_4 } from './testing/first-sight/batch-4.ts';
import { BATCH_5 } from './testing/first-sight/batch-5.ts';
import { BATCH_6 } from './testing/first-sight/batch-6.ts';

describe.each([
  ['đợt 1', BATCH_1],
  ['đợt 2', BATCH_2],
  ['đợt 3', BATCH_3],
  ['đợt 4', BATCH_4],
  ['đợt 5', BATCH_5],
  ['đợt 6', BATCH_6],
])('câu báo cáo viết trước khi đọc thử: %s', (_, phrasings) => {
  it.each(phrasings.map(([lines, duties]) => [lines.join(' ⏎ '), lines, duties] as const))(
    '%s',
    (_name, lines, duties) => expect(dutiesOfLines(...lines)).toEqual(duties),
  );
});
