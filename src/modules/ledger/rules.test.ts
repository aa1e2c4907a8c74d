import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../platform/clock/clock.ts';
import { type CellCounts, cellStatus, isDeclarable, isLate, missingCount, shareOf } from './rules.ts';

const cell = (overrides: Partial<CellCounts> = {}): CellCounts => ({
  needed: 2,
  done: 0,
  late: 0,
  state: 'owed',
  dueOn: '2023-09-30',
  ...overrides,
});

const anyCell = fc
  .record({
    needed: fc.integer({ min: 1, max: 5 }),
    done: fc.integer({ min: 0, max: 8 }),
    lateShare: fc.integer({ min: 0, max: 8 }),
    state: fc.constantFrom('owed' as const, 'exempt' as const, 'nothing_to_report' as const),
    dueOn: fc.integer({ min: -60, max: 60 }).map((days) => addDays('2023-10-16', days)),
  })
  .map(({ lateShare, ...rest }): CellCounts => ({ ...rest, late: Math.min(rest.done, lateShare) }));

describe('tình trạng của một ô', () => {
  const today = '2023-10-16';
  it.each([
    ['đủ và đúng hạn', cell({ done: 2 }), 'enough'],
    ['đủ nhờ bài đến trễ', cell({ done: 2, late: 1 }), 'late'],
    ['đủ đúng hạn dù còn bài thêm đến trễ', cell({ done: 3, late: 1 }), 'enough'],
    ['thiếu và đã quá hạn', cell({ done: 1 }), 'owed'],
    ['thiếu nhưng chưa đến hạn', cell({ done: 1, dueOn: '2023-10-31' }), 'not-due'],
    ['đúng ngày hạn thì chưa nợ', cell({ dueOn: today }), 'not-due'],
    ['được miễn', cell({ state: 'exempt' }), 'exempt'],
    ['được miễn dù đã đủ', cell({ state: 'exempt', done: 2 }), 'exempt'],
    ['đã khai không phát sinh', cell({ state: 'nothing_to_report' }), 'nothing'],
    ['khai không phát sinh rồi vẫn có đủ bài', cell({ state: 'nothing_to_report', done: 2 }), 'enough'],
    ['khai không phát sinh rồi mới có một bài', cell({ state: 'nothing_to_report', done: 1 }), 'owed'],
  ] as const)('%s', (_name, counts, status) => {
    expect(cellStatus(counts, today)).toBe(status);
  });

  it('mọi tổ hợp đều có đúng một tình trạng, và chỉ ô nợ mới có số thiếu', () => {
    fc.assert(
      fc.property(anyCell, (counts) => {
        const status = cellStatus(counts, today);
        expect(['enough', 'late', 'owed', 'exempt', 'nothing', 'not-due']).toContain(status);
        expect(missingCount(counts, today) > 0).toBe(status === 'owed');
      }),
    );
  });

  it('thời gian trôi qua chỉ biến "chưa đến hạn" thành "nợ", không đổi gì khác', () => {
    fc.assert(
      fc.property(anyCell, fc.integer({ min: 1, max: 400 }), (counts, days) => {
        const before = cellStatus(counts, today);
        const after = cellStatus(counts, addDays(today, days));
        expect(after === before || (before === 'not-due' && after === 'owed')).toBe(true);
      }),
    );
  });

  it('thêm một minh chứng không bao giờ làm tăng số thiếu', () => {
    fc.assert(
      fc.property(anyCell, fc.boolean(), (counts, late) => {
        if (counts.state === 'nothing_to_report' && counts.done === 0) return;
        const more = { ...counts, done: counts.done + 1, late: counts.late + Number(late) };
        expect(missingCount(more, today)).toBeLessThanOrEqual(missingCount(counts, today));
      }),
    );
  });

  it('nhận đúng ngày hạn là đúng hạn, hôm sau là trễ', () => {
    expect(isLate('2023-09-30', '2023-09-30')).toBe(false);
    expect(isLate('2023-10-01', '2023-09-30')).toBe(true);
  });

  it('tỉ lệ luôn trong khoảng 0–1, tập rỗng không có tỉ lệ', () => {
    expect(shareOf(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 2000 }), (done, owed) => {
        const share = shareOf(done, owed)!;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('việc định kỳ khai không phát sinh được; báo cáo và việc cả năm thì không', () => {
    expect(isDeclarable({ kind: 'quota', period: 'month' })).toBe(true);
    expect(isDeclarable({ kind: 'presence', period: 'quarter' })).toBe(true);
    expect(isDeclarable({ kind: 'presence', period: 'plan' })).toBe(false);
    expect(isDeclarable({ kind: 'report', period: 'month' })).toBe(false);
    expect(isDeclarable({ kind: 'coverage', period: 'quarter' })).toBe(false);
  });
});
