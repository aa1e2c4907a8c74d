import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValues } from '../../facts.ts';
import type { Measure } from '../../reader/types.ts';
import { type MeasureRow, measuresOfRows, rowFields, rowOf, rowsIn } from '../page/measure-rows.ts';
import { mergeTasks } from './merge-tasks.ts';
import { linesOfParts, partNumbers, splitTask, taskAtoms } from './split-task.ts';

type Task = FactValues['task'];

const task = (change: Partial<Task> = {}): Task => ({
  no: '4',
  title: 'Mở chuyên mục trên trang thông tin điện tử; đăng ít nhất 02 tin bài mỗi tháng',
  lead: ['Các đơn vị'],
  partners: ['Phòng HC-QT'],
  notes: [],
  schedule: { text: 'Quý I', kind: 'periods', from: null, to: null, due: null },
  measures: [{ kind: 'quota', min: 2, per: 'month', what: 'tin bài' }],
  ...change,
});

describe('tách một nhiệm vụ', () => {
  it('theo câu, theo dấu chấm phẩy, đến từng ghi chú', () => {
    expect(taskAtoms(task({ notes: ['Khuyến khích infographic'] })).map((atom) => atom.text)).toEqual([
      'Mở chuyên mục trên trang thông tin điện tử;',
      'đăng ít nhất 02 tin bài mỗi tháng',
      'Khuyến khích infographic',
    ]);
  });

  it('chỉ tiêu đi theo phần nói đến nó; chủ trì, phối hợp, thời gian ở cả hai', () => {
    const parts = splitTask(task(), [1]);
    expect(parts.map((part) => [part.title, part.measures.length])).toEqual([
      ['Mở chuyên mục trên trang thông tin điện tử', 0],
      ['Đăng ít nhất 02 tin bài mỗi tháng', 1],
    ]);
    expect(parts.every((part) => part.lead[0] === 'Các đơn vị' && part.schedule.text === 'Quý I')).toBe(true);
  });

  it('phần bắt đầu từ ghi chú lấy ghi chú làm tên; ghi thêm tên thì thêm một nhiệm vụ', () => {
    const [, second, third] = splitTask(
      task({ notes: ['Tập huấn cán bộ', 'Mỗi quý một lần'] }),
      [2],
      'Kiểm tra',
    );
    expect([second?.title, second?.notes, third?.title]).toEqual([
      'Tập huấn cán bộ',
      ['Mỗi quý một lần'],
      'Kiểm tra',
    ]);
  });

  it('không mất chữ nào của tên, không mất và không lặp chỉ tiêu nào', () => {
    const words = fc.array(
      fc.constantFrom('đăng bài viết', 'tổ chức hội nghị', 'phát tờ rơi', 'báo cáo kết quả'),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const letters = (text: string) => text.toLowerCase().replace(/[\s;,.:]/g, '');
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('; ', '. ', ', ', ' và '),
        fc.array(fc.nat(12)),
        (some, joint, starts) => {
          const whole = task({ title: some.join(joint) });
          const parts = splitTask(whole, starts);
          const joined = letters(parts.map((part) => part.title).join(' '));
          expect(joined.replaceAll('và', '')).toBe(letters(whole.title).replaceAll('và', ''));
          expect(parts.flatMap((part) => part.measures)).toEqual(whole.measures);
        },
      ),
    );
  });

  it('số của các phần: 4a, 4b; chữ nhiệm vụ khác đã mang thì bỏ qua', () => {
    expect(partNumbers('4', 2, new Set())).toEqual(['4a', '4b']);
    expect(partNumbers('4a', 2, new Set(['4a', '4b']))).toEqual(['4a', '4c']);
    expect(partNumbers('4', 2, new Set(['4b']))).toEqual(['4a', '4c']);
    expect(partNumbers('', 2, new Set())).toEqual(['', '']);
  });

  it('mỗi phần gắn với dòng có chữ của mình; không tìm được thì gắn với cả đoạn', () => {
    const lines = [
      'x',
      '4. Mở chuyên mục trên trang',
      'thông tin điện tử; đăng ít nhất',
      '02 tin bài mỗi tháng',
      'y',
    ];
    const whole = { fromLine: 2, toLine: 4 };
    expect(linesOfParts(splitTask(task(), [1]), whole, lines)).toEqual([
      { fromLine: 2, toLine: 3 },
      { fromLine: 3, toLine: 4 },
    ]);
    expect(linesOfParts([{ title: 'Việc một hai' }, { title: 'Việc ba bốn năm' }], whole, lines)).toEqual([
      whole,
      whole,
    ]);
  });
});

describe('gộp hai nhiệm vụ', () => {
  it('tên nối, đơn vị và chỉ tiêu gộp không lặp, thời gian khác thì thành ghi chú', () => {
    const other = task({
      title: 'Tổ chức hội nghị',
      lead: ['Phòng HC-QT'],
      notes: ['Ghi'],
      schedule: { text: 'Tháng 9', kind: 'range', from: '2023-09-01', to: '2023-09-30', due: null },
      measures: [...task().measures, { kind: 'amount', min: 1, what: 'hội nghị' }],
    });
    expect(mergeTasks(task(), other)).toMatchObject({
      no: '4',
      title: `${task().title}; Tổ chức hội nghị`,
      lead: ['Các đơn vị', 'Phòng HC-QT'],
      partners: [],
      notes: ['Ghi', 'Thời gian của phần sau: Tháng 9'],
      schedule: task().schedule,
      measures: [{ kind: 'quota' }, { kind: 'amount' }],
    });
  });

  it('tách rồi gộp lại thì không thêm, không mất chỉ tiêu và đơn vị nào', () => {
    const [one, two] = splitTask(task(), [1]);
    const again = mergeTasks(one!, two!);
    expect(again).toMatchObject({ lead: task().lead, partners: task().partners, measures: task().measures });
  });
});

describe('chỉ tiêu trong biểu mẫu', () => {
  const what = fc.constantFrom('bài viết/bản tin', 'trường', 'buổi sinh hoạt, hội nghị');
  const count = fc.integer({ min: 1, max: 100_000 });
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
  const measure: fc.Arbitrary<Measure> = fc.oneof(
    fc.record({
      kind: fc.constant('quota' as const),
      min: count,
      per: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
      what,
    }),
    fc.record({ kind: fc.constant('amount' as const), min: count, what }),
    fc.record({ kind: fc.constant('coverage' as const), target: share, of: what }),
    fc.record({ kind: fc.constant('presence' as const), what }),
    fc.record({ kind: fc.constant('limit' as const), unit: fc.constant('share' as const), max: share, what }),
    fc.record({ kind: fc.constant('limit' as const), unit: fc.constant('count' as const), max: count, what }),
  );

  it('đi ra biểu mẫu rồi trở về thì không đổi', () => {
    fc.assert(
      fc.property(fc.array(measure, { maxLength: 12 }), (measures) => {
        const rows: MeasureRow[] = measures.map(rowOf);
        const back = rowsIn(Object.fromEntries(rowFields(rows))) ?? new Map();
        expect(measuresOfRows(back)).toEqual({ measures, fields: {} });
      }),
    );
  });

  it('không có dòng nào được gửi thì là không đổi, khác với gửi dòng trống', () => {
    expect(rowsIn({ title: 'x' })).toBeNull();
    expect(measuresOfRows(rowsIn({ m0Kind: '' })!)).toEqual({ measures: [], fields: {} });
  });
});
