import { describe, expect, it } from 'vitest';
import type { FindingContext } from '../finding-context.ts';
import { scanQuality } from './scan-quality.ts';

const line = 'Báo cáo trước ngày 20/11/2024.';

function scanned(confidence: number, sureOfDigits: number): FindingContext {
  const at = line.indexOf('20/11');
  const unsureWords = [
    { line: 1, from: at, to: at + 10, confidence: sureOfDigits },
    { line: 1, from: 0, to: 3, confidence: 0.3 },
  ];
  const clause = { fromLine: 1, toLine: 1, text: line };
  const lists = ['legalBases', 'audiences', 'themes', 'forms', 'tasks', 'reportDuties', 'documents'];
  const others = ['channels', 'recipients', 'citations', 'budgets'];
  const empty = Object.fromEntries([...lists, ...others].map((list) => [list, []]));
  return {
    reading: {
      ...empty,
      document: {},
      deadlines: [{ clause }],
      source: { scan: { pages: 1, confidence, unsureWords } },
    },
    source: { lines: [{ no: 1, text: line, starts: true }] },
  } as unknown as FindingContext;
}

describe('bản quét', () => {
  it('mờ hoặc có chữ số chưa chắc trong một dữ kiện: cần đối chiếu', () => {
    expect(scanQuality(scanned(0.82, 0.5))).toMatchObject([
      { code: 'scan-quality-low', message: expect.stringContaining('82%') },
      { code: 'scan-digits-unsure', details: { count: 1, words: ['20/11/2024'] } },
    ]);
  });

  it('rõ thì không nói gì; chữ không có số cũng không', () => {
    expect(scanQuality(scanned(0.97, 0.95))).toEqual([]);
  });
});
