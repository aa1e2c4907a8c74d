import { describe, expect, it } from 'vitest';
import { sampleUnits } from '../sample/sample-units.ts';
import { lastPlayedDay, type PlayedUnit, scriptOfYear } from './script-of-year.ts';

const units: PlayedUnit[] = sampleUnits().map((unit, index) => ({ ...unit, id: String(index) }));
const plan = { planId: 'p', reportDueOn: '2023-11-19', from: '2023-03', to: '2023-11', seed: 1 } as const;

describe('kịch bản của một năm mẫu', () => {
  const acts = scriptOfYear(units, plan);

  it('cùng một hạt giống cho cùng một năm, hạt giống khác cho năm khác', () => {
    expect(scriptOfYear(units, plan)).toEqual(acts);
    expect(scriptOfYear(units, { ...plan, seed: 2 })).not.toEqual(acts);
  });

  it('đi theo ngày, trong các tháng được hỏi, dừng ba ngày sau hạn báo cáo', () => {
    const days = acts.map((act) => act.day);
    expect(days).toEqual([...days].sort());
    expect(days[0]! >= '2023-03-01').toBe(true);
    expect(days.at(-1)! <= '2023-11-22').toBe(true);
    expect(lastPlayedDay({ ...plan, to: '2023-09' })).toBe('2023-09-30');
  });

  it('mỗi việc có mã riêng, nên diễn lại không ghi trùng', () => {
    const keys = acts.filter((act) => !act.cell).map((act) => act.body.id ?? act.body.requestKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('có đơn vị đều đặn, đơn vị gửi trễ và đơn vị im lặng', () => {
    const lastDay = new Map<string, string>();
    for (const act of acts) lastDay.set(act.by, act.day);
    const silent = units.filter(
      (unit) =>
        unit.kind !== 'department' &&
        (lastDay.get(`${unit.code.replace('mau-', '')}.mau`) ?? '') < '2023-07-01',
    );
    const links = acts.filter((act) => act.path === '/articles/links');
    expect(silent.length).toBeGreaterThan(3);
    expect(silent.length).toBeLessThan(40);
    expect(links.length).toBeGreaterThan(100);
  });
});
