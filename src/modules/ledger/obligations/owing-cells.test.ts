import { describe, expect, it } from 'vitest';
import type { OwedBy, OwingLife } from '../owing/who-owes.ts';
import { owingCells } from './owing-cells.ts';

const plan = { year: 2023, countedMonths: ['2023-06', '2023-07', '2023-08'] };
const owedBy = (over: Partial<OwedBy> = {}): OwedBy => ({
  kinds: ['primary_school'],
  unitIds: [],
  exceptUnitIds: [],
  ...over,
});
const monthly = {
  id: 'm',
  kind: 'quota',
  period: 'month',
  dueOn: null,
  needed: 2,
  owedBy: owedBy(),
} as const;
const report = {
  id: 'r',
  kind: 'report',
  period: 'plan',
  dueOn: '2023-11-19',
  needed: 1,
  owedBy: owedBy(),
} as const;

const life = (
  from: string,
  to: string | null,
  rest: Partial<OwingLife> & { kind?: string } = {},
): OwingLife => ({
  id: 'u',
  stretches: [{ from, to, kind: rest.kind ?? 'primary_school' }],
  owesFrom: rest.owesFrom ?? null,
  predecessors: rest.predecessors ?? [],
});

const owed = (one: OwingLife, structureOn = '2023-10-16', by = owedBy()) =>
  owingCells(
    plan,
    [
      { ...monthly, owedBy: by },
      { ...report, owedBy: by },
    ],
    [one],
    structureOn,
  ).map((cell) => (cell.measureId === 'r' ? 'báo cáo' : cell.periodStart.slice(5, 7)));

describe('phần phải làm của một đơn vị theo thời gian', () => {
  it.each<[string, OwingLife, string[]]>([
    ['có từ trước', life('2020-01-01', null), ['06', '07', '08', 'báo cáo']],
    [
      'lập giữa tháng 7: từ tháng trọn sau đó, báo cáo cả năm vẫn có',
      life('2023-07-15', null),
      ['08', 'báo cáo'],
    ],
    ['lập đúng đầu tháng 7', life('2023-07-01', null), ['07', '08', 'báo cáo']],
    [
      'ghi vào hệ thống muộn, làm từ tháng 8',
      life('2010-01-01', null, { owesFrom: '2023-08-01' }),
      ['08', 'báo cáo'],
    ],
    ['kết thúc giữa tháng 7: tháng 7 không còn', life('2020-01-01', '2023-07-15'), ['06']],
    ['kết thúc đầu tháng 8: tháng 7 vẫn của mình', life('2020-01-01', '2023-08-01'), ['06', '07']],
    [
      'lập từ sáp nhập giữa tháng 7: nhận cả tháng 7',
      life('2023-07-15', null, { predecessors: [{ unitId: 'a', fromOn: '2023-07-15' }] }),
      ['07', '08', 'báo cáo'],
    ],
    ['loại khác', life('2020-01-01', null, { kind: 'preschool' }), []],
  ])('%s', (_what, one, months) => {
    expect(owed(one)).toEqual(months);
  });

  it('theo cơ cấu của một ngày trước: điều chưa xảy ra chưa tính', () => {
    expect(owed(life('2020-01-01', '2023-07-15'), '2023-07-01')).toEqual(['06', '07', '08', 'báo cáo']);
    expect(owed(life('2023-07-15', null), '2023-07-01')).toEqual([]);
  });

  it('đổi loại giữa năm: mỗi tháng theo loại của ngày hết hạn', () => {
    const stretches = [
      { from: '2020-01-01', to: '2023-07-15', kind: 'preschool' },
      { from: '2023-07-15', to: null, kind: 'primary_school' },
    ];
    expect(owed({ id: 'u', stretches, owesFrom: null, predecessors: [] })).toEqual(['07', '08', 'báo cáo']);
  });

  it('giao đích danh đơn vị cũ thì đơn vị kế thừa làm tiếp, từ ngày kế thừa', () => {
    const heir = life('2020-01-01', null, {
      kind: 'preschool',
      predecessors: [{ unitId: 'a', fromOn: '2023-07-15' }],
    });
    expect(owed(heir, '2023-10-16', owedBy({ kinds: [], unitIds: ['a'] }))).toEqual(['07', '08', 'báo cáo']);
  });
});
