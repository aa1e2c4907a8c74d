import { describe, expect, it } from 'vitest';
import { type OwedBy, type OwingLife, owes, owesOf, type Stretch } from './who-owes.ts';

describe('ai phải làm', () => {
  const stretches = [{ from: '2020-01-01', to: null, kind: 'primary_school' }];
  const school = { id: 'a', stretches, owesFrom: null, predecessors: [] };
  it.each([
    ['theo loại đơn vị', { kinds: ['primary_school'], unitIds: [], exceptUnitIds: [] }, true],
    ['theo tên đơn vị', { kinds: [], unitIds: ['a'], exceptUnitIds: [] }, true],
    ['không thuộc loại nào', { kinds: ['preschool'], unitIds: ['b'], exceptUnitIds: [] }, false],
    [
      'trừ ra thì không, dù đúng loại',
      { kinds: ['primary_school'], unitIds: [], exceptUnitIds: ['a'] },
      false,
    ],
    ['trừ ra thì không, dù gọi tên', { kinds: [], unitIds: ['a'], exceptUnitIds: ['a'] }, false],
  ] as const)('%s', (_name, owedBy, expected) => {
    expect(owes(school, stretches[0]!, structuredClone(owedBy) as never, '2023-10-16')).toBe(expected);
  });
});

describe('quy tắc theo cấp và theo nơi trực thuộc', () => {
  const owedBy = (over: Partial<OwedBy>): OwedBy => ({
    kinds: ['primary_school'],
    unitIds: [],
    exceptUnitIds: [],
    ...over,
  });
  const below: Stretch = {
    from: '2020-01-01',
    to: null,
    kind: 'primary_school',
    level: 'below',
    above: [{ unitId: 'huyen-1', fromOn: '2020-01-01' }],
  };
  const life = (...stretches: Stretch[]): OwingLife => ({
    id: 'a',
    stretches,
    owesFrom: null,
    predecessors: [],
  });

  it('chỉ đơn vị ở cấp được chọn', () => {
    expect(owes(life(below), below, owedBy({ levels: ['below'] }), '2023-09-30')).toBe(true);
    expect(owes(life(below), below, owedBy({ levels: ['direct'] }), '2023-09-30')).toBe(false);
    expect(owes(life(below), below, owedBy({ levels: [] }), '2023-09-30')).toBe(true);
  });

  it('chuyển đi nơi khác thì theo nơi mới, từ ngày chuyển', () => {
    const before = { ...below, to: '2023-07-01', aboveEndedOn: null };
    const after = { ...below, from: '2023-07-01', above: [{ unitId: 'huyen-2', fromOn: '2020-01-01' }] };
    const rule = owedBy({ underIds: ['huyen-1'] });
    expect(owes(life(before, after), before, rule, '2023-06-30')).toBe(true);
    expect(owes(life(before, after), after, rule, '2023-07-31')).toBe(false);
  });

  it('nơi trực thuộc kết thúc thì các đơn vị của nơi đó vẫn phải làm', () => {
    const before = { ...below, to: '2023-07-01', aboveEndedOn: '2023-07-01' };
    const after = { ...below, from: '2023-07-01', above: [{ unitId: 'xa-9', fromOn: '2023-07-01' }] };
    expect(owes(life(before, after), after, owedBy({ underIds: ['huyen-1'] }), '2023-07-31')).toBe(true);
  });

  it('nơi trực thuộc nhập vào nơi khác thì quy tắc theo nơi nhận, từ ngày nhập', () => {
    const joined = {
      ...below,
      above: [
        { unitId: 'huyen-2', fromOn: '2020-01-01' },
        { unitId: 'huyen-1', fromOn: '2023-07-01' },
      ],
    };
    const rule = owedBy({ underIds: ['huyen-1'] });
    expect(owes(life(joined), joined, rule, '2023-06-30')).toBe(false);
    expect(owes(life(joined), joined, rule, '2023-07-31')).toBe(true);
  });
});

describe('đơn vị lập giữa năm làm theo phần (quyết định 0015)', () => {
  const born = (from: string, owesFrom: string | null = null): OwingLife => ({
    id: 'a',
    stretches: [{ from, to: null, kind: 'primary_school' }],
    owesFrom,
    predecessors: [],
  });
  const months = ['2023-07', '2023-08', '2023-09'];
  const quarter = { start: '2023-07-01', end: '2023-09-30', dueOn: '2023-09-30', months };
  const owedBy = { kinds: ['primary_school'], unitIds: [], exceptUnitIds: [] };
  const quota = { kind: 'quota', period: 'quarter', needed: 4, owedBy } as const;
  it.each([
    ['có từ trước: cả phần', born('2020-01-01'), quota, 4],
    ['lập 15/7: hai tháng trọn trong ba, làm tròn lên', born('2023-07-15'), quota, 3],
    ['lập 15/8: một tháng trọn trong ba', born('2023-08-15'), quota, 2],
    ['lập 15/9: không còn tháng trọn nào', born('2023-09-15'), quota, null],
    ['làm từ tháng 9 dù lập từ trước', born('2020-01-01', '2023-09-01'), quota, 2],
    [
      'việc không chia được: còn một tháng trọn thì cả phần',
      born('2023-08-15'),
      { ...quota, kind: 'presence' },
      4,
    ],
    [
      'cả năm, không phải số lượng: cả phần nếu hạn chưa qua',
      born('2023-09-15'),
      { ...quota, kind: 'report', period: 'plan' },
      4,
    ],
    ['cả năm, là số lượng: theo phần', born('2023-08-15'), { ...quota, period: 'plan' }, 2],
  ] as const)('%s', (_name, life, measure, needed) => {
    expect(owesOf(life, measure, quarter, '2023-10-16')?.needed ?? null).toBe(needed);
  });

  it('thay chỗ đơn vị cũ thì nhận cả phần', () => {
    const heir = { ...born('2023-08-15'), predecessors: [{ unitId: 'cu', fromOn: '2023-08-15' }] };
    expect(owesOf(heir, quota, quarter, '2023-10-16')?.needed).toBe(4);
  });
});
