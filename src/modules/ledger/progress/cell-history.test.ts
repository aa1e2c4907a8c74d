import { describe, expect, it } from 'vitest';
import { type CellEvents, cellHistory, cellSentence, type HistoryCell } from './cell-history.ts';

const today = '2023-10-16';
const cell = (overrides: Partial<HistoryCell> = {}) => ({
  needed: 2,
  done: 0,
  late: 0,
  state: 'owed' as const,
  dueOn: '2023-09-30',
  counts: ['article'],
  stateReason: null,
  ...overrides,
});
const item = (at: string, isLate = false) => ({ receivedAt: new Date(`${at}T08:00:00+07:00`), isLate });
const none: CellEvents = { items: [], withdrawn: [], turns: [], moves: [] };
const say = (one: HistoryCell, events: Partial<CellEvents>, on = today) =>
  cellHistory(one, { ...none, ...events }, on).map((line) =>
    `${line.on} ${line.words}`.replace(/\u00a0/g, ' '),
  );

describe('diễn biến của một ô', () => {
  it('nợ lúc hết kỳ, rồi bài đến trễ làm hết nợ', () => {
    expect(
      say(cell({ done: 2, late: 1 }), { items: [item('2023-10-04', true), item('2023-09-12')] }),
    ).toEqual([
      '2023-09-12 nhận bài thứ nhất',
      '2023-10-01 hết kỳ: nợ 1 bài',
      '2023-10-04 nhận bài thứ hai: hết nợ, ghi đến trễ',
    ]);
  });

  it('chưa hết kỳ thì không nói hết kỳ', () => {
    expect(say(cell({ done: 1, dueOn: '2023-10-31' }), { items: [item('2023-10-02')] })).toEqual([
      '2023-10-02 nhận bài thứ nhất',
    ]);
  });

  it('miễn, thôi miễn và gỡ bài đều có lý do và người làm', () => {
    const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
    expect(
      say(cell({ dueOn: '2023-10-31' }), {
        withdrawn: [
          { withdrawnAt: at('2023-10-03'), title: 'Bài nhầm', reason: 'đăng nhầm', isReturned: false },
        ],
        turns: [
          {
            at: at('2023-10-05'),
            from: 'owed',
            to: 'exempt',
            reason: 'Trường sáp nhập',
            by: 'Điều phối mẫu',
          },
          {
            at: at('2023-10-06'),
            from: 'exempt',
            to: 'owed',
            reason: 'Trường hoạt động lại',
            by: 'Điều phối mẫu',
          },
        ],
      }),
    ).toEqual([
      '2023-10-03 gỡ “Bài nhầm”: đăng nhầm',
      '2023-10-05 được miễn: Trường sáp nhập (Điều phối mẫu)',
      '2023-10-06 thôi miễn: Trường hoạt động lại (Điều phối mẫu)',
    ]);
  });
});

describe('diễn biến mức tin cậy của một ô', () => {
  it('ai xác nhận, ai trả lại và vì sao đều đứng trong diễn biến, việc trả lại chỉ nói một lần', () => {
    const at = (day: string) => new Date(`${day}T09:00:00+07:00`);
    const move = { title: 'Bài A', reason: null, by: 'Người mẫu, Hiệu trưởng' };
    expect(
      say(cell({ dueOn: '2023-10-31' }), {
        withdrawn: [{ withdrawnAt: at('2023-10-06'), title: 'Bài A', reason: 'Lạc đề', isReturned: true }],
        moves: [
          { ...move, at: at('2023-10-05'), from: 2, to: 3, cause: 'confirmed' },
          { ...move, at: at('2023-10-06'), from: 2, to: 2, cause: 'returned', reason: 'Lạc đề' },
        ],
      }),
    ).toEqual([
      '2023-10-05 “Bài A”: Người mẫu, Hiệu trưởng: đã xác nhận; mức 2 → 3, đã xác nhận',
      '2023-10-06 “Bài A”: Người mẫu, Hiệu trưởng: trả lại đơn vị, thôi tính (Lạc đề)',
    ]);
  });
});

describe('câu nói về một ô', () => {
  it.each([
    [
      cell({ done: 2, late: 1 }),
      [item('2023-09-12'), item('2023-10-04', true)],
      'Đủ 2 bài, trong đó 1 bài đến trễ 4 ngày.',
    ],
    [cell({ done: 3 }), [item('2023-09-12')], 'Đủ 3 bài, đều đúng hạn.'],
    [cell({ done: 1 }), [], 'Có 1 trong 2 bài. Hết hạn ngày 30/9/2023.'],
    [cell(), [], 'Chưa có bài nào, cần 2. Hết hạn ngày 30/9/2023.'],
    [cell({ dueOn: '2023-10-31' }), [], 'Có 0 trong 2 bài, hạn hết ngày 31/10/2023.'],
    [{ ...cell(), state: 'exempt' as const, stateReason: 'sáp nhập' }, [], 'Được miễn. Lý do: sáp nhập'],
  ])('%#', (one, items, words) => {
    expect(cellSentence(one, items, today).replace(/\u00a0/g, ' ')).toBe(words);
  });
});
