import { describe, expect, it } from 'vitest';
import { outcomeOf, sampleSize } from './rules.ts';

describe('cỡ mẫu', () => {
  it.each([
    [0, 0],
    [1, 1],
    [33, 1],
    [34, 2],
    [1000, 30],
    [30_000, 900],
  ])('%i minh chứng thì gọi %i', (list, size) => {
    expect(sampleSize(list)).toBe(size);
  });
});

it('chỉ cần một câu sai là không xác nhận', () => {
  const right = { rightUnit: true, rightTime: true, isReal: true };
  expect(outcomeOf(right)).toBe('confirmed');
  for (const key of ['rightUnit', 'rightTime', 'isReal'] as const)
    expect(outcomeOf({ ...right, [key]: false })).toBe('not_confirmed');
});
