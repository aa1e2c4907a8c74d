import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askCommand } from './reader-fuzz/command.ts';
import { hostileInputs } from './reader-fuzz/inputs.ts';
import { judge } from './reader-fuzz/judge.ts';

const inputs = hostileInputs();

// A taste of `node tests/faults/reader-fuzz.ts --runs 20000`, small enough for every run of the tests.
describe('tệp kế hoạch bị biến dạng', () => {
  it('đọc được hoặc báo lỗi bằng một câu, không treo, không ngã', async () => {
    for (const input of fc.sample(inputs, { seed: 2024, numRuns: 40 })) {
      const { fault } = await judge(input);
      expect(fault, input.kind).toBeNull();
    }
  });

  it('lantoa plan read: JSON, hoặc mã 2 với một câu', async () => {
    const texts = fc
      .sample(inputs, { seed: 7, numRuns: 40 })
      .filter(({ kind }) => /^(?:txt|docx)/.test(kind));
    const faults = await Promise.all(texts.slice(0, 2).map(askCommand));
    expect(faults).toEqual([null, null]);
  });
});
