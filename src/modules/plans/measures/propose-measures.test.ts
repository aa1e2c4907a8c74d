import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactKind, FactOf, FactValues, FactView } from '../facts.ts';
import type { OwnerNames } from './owners.ts';
import { taskNumbers } from './proposal-input.ts';
import { proposeMeasures } from './propose-measures.ts';

const names: OwnerNames = {
  offices: [{ id: 'hcqt', name: 'Phòng Hành chính – Quản trị', shortName: 'Phòng HC-QT' }],
  aliases: [],
  chosen: new Map(),
};

function fact<K extends FactKind>(
  kind: K,
  position: number,
  value: FactValues[K],
  more: Partial<FactOf<K>> = {},
): FactView {
  return {
    id: `${kind}-${position}`,
    kind,
    position,
    value,
    asRead: value,
    fromLine: 10 + position,
    toLine: 12 + position,
    confidence: 0.9,
    status: 'confirmed',
    version: 1,
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    decisionNo: null,
    ...more,
  } as unknown as FactView;
}

const task = (value: Partial<FactValues['task']>): FactValues['task'] => ({
  no: '1',
  title: 'Việc',
  lead: ['Toàn ngành'],
  partners: [],
  notes: [],
  schedule: { text: 'Thường xuyên', kind: 'continuous', from: null, to: null, due: null },
  measures: [],
  ...value,
});
const duty = (value: Partial<FactValues['report_duty']> = {}): FactValues['report_duty'] => ({
  from: 'Phòng GD&ĐT và các đơn vị trực thuộc Sở',
  to: 'Sở GD&ĐT',
  via: 'Phòng HC-QT',
  due: '2023-11-20',
  inclusive: false,
  every: null,
  ...value,
});
const propose = (facts: FactView[], off: string[] = []) =>
  proposeMeasures({ facts, sections: [], names, off });

const quota = { kind: 'quota', min: 2, per: 'month', what: 'bài viết/bản tin' } as const;
const periods = { text: 'Quý I đến Quý IV', kind: 'periods', from: null, to: null, due: null } as const;

describe('đề xuất chỉ tiêu', () => {
  it('“mỗi tháng ít nhất 2 bài” là chỉ tiêu tháng, tính bài viết', () => {
    const [one] = propose([fact('task', 0, task({ lead: ['Phòng HC-QT'], measures: [quota] }))]);
    expect(one).toMatchObject({ kind: 'quota', period: 'month', needed: 2, counts: ['article'], taskNo: 1 });
    expect(one?.owedBy.unitIds).toEqual(['hcqt']);
  });

  it('nhiệm vụ không có số: theo quý khi lịch ghi quý, một lần khi thường xuyên', () => {
    const [yearly, quarterly] = propose([
      fact('task', 0, task({ title: 'Qua mạng xã hội' })),
      fact('task', 1, task({ no: '2', schedule: periods })),
    ]);
    expect(yearly).toMatchObject({ kind: 'presence', period: 'plan', counts: ['activity.social_post'] });
    expect(quarterly).toMatchObject({ kind: 'presence', period: 'quarter', taskNo: 2 });
  });

  it('nghĩa vụ báo cáo: hạn là ngày cuối còn kịp, phòng tổng hợp không tự báo cáo cho mình', () => {
    const [one] = propose([fact('report_duty', 0, duty())]);
    expect(one).toMatchObject({ kind: 'report', dueOn: '2023-11-19', counts: ['report'] });
    expect(one?.owedBy.exceptUnitIds).toEqual(['hcqt']);
    expect(one?.owedBy.kinds).toContain('primary_school');
    expect(one?.assumptions).toMatchObject([{ key: 'duty-1-district-schools', isOn: true }]);
  });

  it('tắt điều hiểu thêm thì trường thuộc Phòng GD&ĐT không nợ báo cáo', () => {
    const [one] = propose([fact('report_duty', 0, duty())], ['duty-1-district-schools']);
    expect(one?.owedBy.kinds).not.toContain('primary_school');
    expect(one?.owedBy.kinds).toContain('upper_secondary_school');
    expect(one?.assumptions).toMatchObject([{ isOn: false }]);
  });

  it('nghĩa vụ của một phòng chỉ phòng đó nợ', () => {
    const [one] = propose([
      fact('report_duty', 0, duty({ from: 'Phòng HC-QT', to: 'Sở Thông tin và Truyền thông', via: null })),
    ]);
    expect(one?.owedBy).toEqual({ kinds: [], unitIds: ['hcqt'], exceptUnitIds: [] });
  });

  describe('hai mẫu số (P13)', () => {
    const second = 'trường tiểu học và các cơ sở bảo vệ, nuôi dưỡng trẻ em';
    const first = 'trường mầm non, tiểu học';
    const coverage = fact(
      'task',
      6,
      task({ no: '7', measures: [{ kind: 'coverage', target: 1, of: second }] }),
    );
    const finding = (choice: string | null) =>
      fact(
        'finding',
        0,
        {
          code: 'two-denominators',
          severity: 'warning',
          message: '',
          details: { first, second },
          also: [{ fromLine: coverage.fromLine, toLine: coverage.toLine, text: '' }],
          ...(choice ? { decision: { choice } } : {}),
        },
        { fromLine: 3, toLine: 4, status: choice ? 'confirmed' : 'unconfirmed' },
      );

    it.each([
      ['both', ['first', 'second']],
      ['first', ['first']],
      ['second', ['second']],
      [null, ['second']],
    ])('quyết định %s', (choice, sets) => {
      const measures = propose([coverage, finding(choice)]);
      expect(measures.map((one) => one.key)).toEqual(sets.map((set) => `task-7-coverage-1-${set}`));
      expect(new Set(measures.map((one) => one.denominator)).size).toBe(sets.length);
      expect(measures.every((one) => one.target === 1 && one.kind === 'coverage')).toBe(true);
    });

    it('mỗi mẫu số chỉ điều khoản của mình', () => {
      const lines = propose([coverage, finding('both')]).map((one) => [one.fromLine, one.toLine]);
      expect(lines).toEqual([
        [3, 4],
        [coverage.fromLine, coverage.toLine],
      ]);
    });
  });

  it('người duyệt viết lại tập hoặc gắn nhiệm vụ vào dòng khác: quyết định theo dõi cả hai vẫn còn', () => {
    const read = { readFrom: 20, readTo: 22, fromLine: 90, toLine: 91 };
    const measures = [{ kind: 'coverage' as const, target: 1, of: 'trường tiểu học (người duyệt viết)' }];
    const found = fact(
      'finding',
      0,
      {
        code: 'two-denominators',
        severity: 'warning',
        message: '',
        details: { first: 'trường mầm non, tiểu học', second: 'trường tiểu học' },
        also: [{ fromLine: 20, toLine: 22, text: '' }],
        decision: { choice: 'both' },
      },
      { fromLine: 3, toLine: 4 },
    );
    expect(propose([fact('task', 6, task({ no: '7', measures }), read), found])).toHaveLength(2);
  });

  it('số của nhiệm vụ không trùng: 4a giữ số 4, phần tách và nhiệm vụ đánh số lại lấy số còn trống', () => {
    const numbered = ['4a', '4b', '5', '1', '5', ''].map((no, index) => fact('task', index, task({ no })));
    expect([...taskNumbers(numbered as never).values()]).toEqual([4, 6, 5, 1, 7, 8]);
  });

  it('chỉ tiêu có thực hiện mà người duyệt ghi riêng thì theo dõi đúng điều ấy', () => {
    const [one] = propose([
      fact('task', 0, task({ measures: [{ kind: 'presence', what: 'Ban hành kế hoạch của đơn vị' }] })),
    ]);
    expect(one).toMatchObject({
      kind: 'presence',
      what: expect.stringMatching(/^Ban hành kế hoạch của đơn vị/),
    });
  });

  it('với mọi bộ dữ kiện: chỉ từ dữ kiện đã xác nhận, mỗi chỉ tiêu có điều khoản, khóa không trùng (P1)', () => {
    const measure = fc.oneof(
      fc.record({
        kind: fc.constant('quota' as const),
        min: fc.integer({ min: 1, max: 9 }),
        per: fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
        what: fc.constantFrom('bài viết', 'hội nghị', 'việc'),
      }),
      fc.record({
        kind: fc.constant('coverage' as const),
        target: fc.double({ min: 0.1, max: 1, noNaN: true }),
        of: fc.constantFrom('trường tiểu học', 'cán bộ'),
      }),
      fc.record({ kind: fc.constant('presence' as const), what: fc.constant('kế hoạch') }),
      fc.record({
        kind: fc.constant('amount' as const),
        min: fc.integer({ min: 1, max: 9 }),
        what: fc.constant('ấn phẩm'),
      }),
    );
    const anyTask = fc.record({
      lead: fc.array(fc.constantFrom('Toàn ngành', 'Phòng HC-QT', 'Phòng Lạ', 'Các đơn vị giáo dục'), {
        maxLength: 2,
      }),
      measures: fc.array(measure, { maxLength: 3 }),
      kind: fc.constantFrom('continuous' as const, 'periods' as const, 'by' as const, 'none' as const),
      status: fc.constantFrom('confirmed' as const, 'dropped' as const, 'unconfirmed' as const),
    });
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 6 }), (rows) => {
        const facts = rows.map((row, index) =>
          fact(
            'task',
            index,
            task({
              ...row,
              no: String(index + 1),
              schedule: { text: '', kind: row.kind, from: null, to: null, due: null },
            }),
            { status: row.status },
          ),
        );
        const measures = propose(facts);
        const byNo = new Map(facts.map((one, index) => [index + 1, one]));
        for (const one of measures) {
          const source = byNo.get(one.taskNo!)!;
          expect(source.status).toBe('confirmed');
          expect([one.fromLine, one.toLine]).toEqual([source.fromLine, source.toLine]);
          expect(one.needed).toBeGreaterThan(0);
          expect(one.counts.length).toBeGreaterThan(0);
          // Nobody owes it only if the plan's words named nobody that exists.
          const isOwned = one.owedBy.kinds.length + one.owedBy.unitIds.length > 0;
          expect(isOwned || one.unresolved.length > 0 || rows[one.taskNo! - 1]!.lead.length === 0).toBe(true);
        }
        expect(new Set(measures.map((one) => one.key)).size).toBe(measures.length);
        const confirmed = facts.filter((one) => one.status === 'confirmed').length;
        expect(new Set(measures.map((one) => one.taskNo)).size).toBe(confirmed);
      }),
    );
  });
});
