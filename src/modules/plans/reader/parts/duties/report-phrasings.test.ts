import { describe, expect, it } from 'vitest';
import { dutiesOfLines } from './testing/duties-of-lines.ts';
import { LATE_PHRASINGS } from './testing/late-phrasings.ts';
import { MORE_PHRASINGS } from './testing/more-phrasings.ts';
import { REPORT_PHRASINGS } from './testing/report-phrasings.ts';

describe.each([...REPORT_PHRASINGS, ...MORE_PHRASINGS, ...LATE_PHRASINGS])(
  'cách viết chế độ báo cáo: %s',
  (_, phrasings) => {
    it.each(phrasings.map(([lines, duties]) => [lines.join(' ⏎ '), lines, duties] as const))(
      '%s',
      (_name, lines, duties) => expect(dutiesOfLines(...lines)).toEqual(duties),
    );
  },
);
