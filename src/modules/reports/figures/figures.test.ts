import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentWords } from '../../../platform/clock/words.ts';
import type { MeasureTotals } from '../../ledger/index.server.ts';
import { shareWords, unitDetail } from './figure-words.ts';
import { figureNames, figuresOf, type ReportMeasure, rateOf } from './figures.ts';

const measure = (overrides: Partial<ReportMeasure> = {}): ReportMeasure => ({
  id: 'm4',
  position: 4,
  taskNo: 4,
  taskTitle: 'Chuyên mục, bài đăng',
  taskFullTitle: 'Tạo chuyên mục và đăng bài',
  kind: 'quota',
  period: 'month',
  target: null,
  what: 'Ít nhất 2 bài mỗi tháng',
  denominator: null,
  counts: ['article'],
  ...overrides,
});

const month = (number: number, row: Partial<MeasureTotals> = {}): MeasureTotals => ({
  measureId: 'm4',
  periodStart: `2023-${String(number).padStart(2, '0')}-01`,
  dueOn: `2023-${String(number).padStart(2, '0')}-28`,
  owed: 1,
  done: 0,
  late: 0,
  missing: 0,
  exempt: 0,
  nothing: 0,
  items: 0,
  ...row,
});

describe('số liệu báo cáo', () => {
  it('tháng chưa hết hạn không vào mẫu số, bài đã đăng vẫn được đếm', () => {
    const rows = [
      month(8, { done: 1, items: 2 }),
      month(9, { missing: 1, items: 1 }),
      month(10, { items: 1 }),
    ];
    const [figure] = figuresOf([measure()], rows, [{ measureId: 'm4', rung: 2, items: 4 }], '2023-10-16');
    expect(figure).toMatchObject({ owed: 2, done: 1, missing: 1, items: 4, rungs: [{ rung: 2, items: 4 }] });
  });

  it('việc phải làm một lần trong cả kế hoạch luôn vào mẫu số, kể cả khi chưa đến hạn', () => {
    const rows = [month(4, { dueOn: '2023-11-19', owed: 5, done: 3 })];
    const [figure] = figuresOf([measure({ kind: 'coverage', period: 'plan' })], rows, [], '2023-10-16');
    expect(figure).toMatchObject({ owed: 5, done: 3 });
  });

  it('chỉ tiêu không ai trong tập phải làm thì không có trong báo cáo', () => {
    expect(figuresOf([measure({ id: 'khac' })], [month(8)], [], '2023-10-16')).toEqual([]);
  });

  it('một nhiệm vụ hai mẫu số có hai tên, không lẫn vào nhau', () => {
    const names = figureNames([
      measure({ id: 'a', taskNo: 7, denominator: 'Mục III.1.b' }),
      measure({ id: 'b', taskNo: 7, denominator: 'Phụ lục, nhiệm vụ 7' }),
      measure({ id: 'c', taskNo: 4 }),
      measure({ id: 'd', taskNo: null, kind: 'report' }),
    ]);
    expect([...names.values()]).toEqual(['NV7.1', 'NV7.2', 'NV4', 'BC']);
  });

  it('tỷ lệ luôn từ 0 đến 100 %, và chỉ viết 100 % khi đủ thật', () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), (owed, done) => {
        const rate = rateOf({ owed, done });
        if (rate === null) {
          expect(owed).toBe(0);
          return;
        }
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        if (done < owed) expect(percentWords(rate)).not.toMatch(/^100/);
      }),
    );
  });

  it('tổng của các kỳ được tính bằng số của chỉ tiêu, với mọi dữ liệu', () => {
    const row = fc.record({
      owed: fc.nat(700),
      done: fc.nat(700),
      missing: fc.nat(700),
      items: fc.nat(2000),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
        const totals = rows.map((one, index) => month(index + 1, one));
        const [figure] = figuresOf([measure()], totals, [], '2024-01-01');
        const sum = (key: 'owed' | 'done' | 'missing' | 'items') =>
          rows.reduce((all, one) => all + one[key], 0);
        expect(figure).toMatchObject({
          owed: sum('owed'),
          done: sum('done'),
          missing: sum('missing'),
          items: sum('items'),
        });
      }),
    );
  });
});

describe('lời của số liệu', () => {
  it('nói tháng nào trễ, tháng nào khai không phát sinh, tháng nào còn nợ', () => {
    const rows = [
      month(4, { done: 1 }),
      month(5, { done: 1, late: 1 }),
      month(7, { owed: 0, nothing: 1 }),
      month(8, { missing: 1 }),
      month(9, { missing: 1 }),
      month(10, { missing: 1 }),
    ];
    const [figure] = figuresOf([measure()], rows, [], '2023-11-13');
    expect(unitDetail(figure!).replaceAll('\u00a0', ' ')).toBe(
      'Đủ 2 trong 5 tháng. Đến trễ: tháng 5. Khai không phát sinh: tháng 7. Còn nợ: tháng 8–10.',
    );
  });

  it('viết phần và tỷ lệ theo lối Việt Nam', () => {
    expect(shareWords({ owed: 611, done: 598 }).replaceAll('\u00a0', ' ')).toBe('598 trong 611 (97,9 %)');
    expect(shareWords({ owed: 1_000_000, done: 999_999 }).replaceAll('\u00a0', ' ')).toBe(
      '999.999 trong 1.000.000 (99,9 %)',
    );
  });
});
