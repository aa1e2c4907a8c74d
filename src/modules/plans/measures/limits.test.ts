import { expect, it } from 'vitest';
import { describedLimits } from './limits.ts';
import type { TaskFact } from './proposal-input.ts';

it('mức không được vượt được nói lại như kế hoạch, không thành chỉ tiêu phải làm', () => {
  const task = {
    fromLine: 4,
    toLine: 5,
    value: {
      measures: [
        { kind: 'limit', max: 0.05, unit: 'share', what: 'đơn vị nộp muộn' },
        { kind: 'limit', max: 2, unit: 'count', what: 'cuộc họp mỗi tháng' },
        { kind: 'presence', what: 'có thực hiện' },
      ],
    },
  } as unknown as TaskFact;
  expect(describedLimits([task])).toEqual([
    { what: 'Không quá 5\u00a0% đơn vị nộp muộn', fromLine: 4, toLine: 5 },
    { what: 'Không quá 2 cuộc họp mỗi tháng', fromLine: 4, toLine: 5 },
  ]);
});
