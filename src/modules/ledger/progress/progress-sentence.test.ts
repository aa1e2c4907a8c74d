import { describe, expect, it } from 'vitest';
import { plainText } from '../sentence.ts';
import { type ProgressSentenceInput, progressSentence } from './progress-sentence.ts';

const total = (month: string, done: number, missing: number, owed = 612) => ({
  start: `2023-${month}-01`,
  dueOn: month === '10' ? '2023-10-31' : `2023-${month}-30`,
  owed,
  done,
  missing,
});
const say = (input: Partial<ProgressSentenceInput>) =>
  plainText(
    progressSentence({ verb: 'làm', period: 'month', totals: [], worst: [], today: '2023-10-16', ...input }),
  ).replace(/\u00a0/g, ' ');
const worst = ['Huyện mẫu 08', 'Huyện mẫu 11', 'Huyện mẫu 13'].map((name) => ({ name, missing: 9 }));

describe('câu trả lời của trang tiến độ', () => {
  it.each<[Partial<ProgressSentenceInput>, string]>([
    [
      { totals: [total('08', 589, 23), total('09', 583, 29), total('10', 96, 0)], worst },
      'Huyện mẫu 08 và 11 còn nợ nhiều nhất. Tháng 9 có 583 trong 612 đơn vị đủ, 29 đơn vị nợ; tháng 10 chưa đến hạn.',
    ],
    [{ totals: [total('09', 612, 0)] }, 'Tháng 9 có 612 trong 612 đơn vị đủ.'],
    [
      { totals: [total('10', 96, 0)] },
      'Chưa kỳ nào đến hạn. Tháng 10 hết hạn thứ Ba, 31/10/2023: 96 trong 612 đơn vị đã đủ.',
    ],
    [{}, 'Không đơn vị nào trong phạm vi này phải làm.'],
    [
      { period: 'plan', totals: [{ ...total('04', 540, 0, 611), dueOn: '2023-11-19' }] },
      'Đến nay 540 trong 611 đơn vị đã làm, 71 đơn vị chưa; hạn hết Chủ nhật, 19/11/2023.',
    ],
    [
      {
        period: 'plan',
        today: '2023-11-20',
        totals: [{ ...total('04', 540, 71, 611), dueOn: '2023-11-19' }],
      },
      '540 trong 611 đơn vị đã làm, 71 đơn vị nợ; đã quá hạn Chủ nhật, 19/11/2023.',
    ],
    [{ period: 'plan', totals: [{ ...total('04', 611, 0, 611) }] }, 'Cả 611 đơn vị đã làm.'],
    [
      {
        period: 'quarter',
        totals: [{ ...total('07', 500, 112), dueOn: '2023-09-30' }],
        worst: worst.slice(0, 1),
      },
      'Huyện mẫu 08 còn nợ. Quý III có 500 trong 612 đơn vị đủ, 112 đơn vị nợ.',
    ],
    [{ totals: [total('09', 1, 0, 1), total('10', 0, 0, 1)] }, 'Tháng 9 đã đủ; tháng 10 chưa đến hạn.'],
    [{ totals: [total('09', 0, 1, 1), total('10', 1, 0, 1)] }, 'Tháng 9 còn nợ; tháng 10 đã đủ.'],
    [{ totals: [total('05', 0, 1, 1), total('06', 1, 0, 1), total('09', 0, 1, 1)] }, 'Tháng 5 và 9 còn nợ.'],
    [{ totals: [total('10', 0, 0, 1)] }, 'Tháng 10 chưa đến hạn.'],
    [
      { period: 'plan', totals: [{ ...total('04', 0, 0, 1), dueOn: '2023-11-19' }] },
      'Chưa có; hạn hết Chủ nhật, 19/11/2023.',
    ],
  ])('%#', (input, sentence) => {
    expect(say(input)).toBe(sentence);
  });
});
