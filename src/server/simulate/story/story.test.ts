import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleUnits } from '../../sample/sample-units.ts';
import { castStory, type HouseUnit } from './cast.ts';
import { apportion, profiles, readWeights, usualWeights } from './profiles.ts';
import { readCsv } from './read-csv.ts';
import { type AskedMeasure, trueCells } from './truth.ts';
import { writeStory } from './write-story.ts';

const house: HouseUnit[] = sampleUnits().map((unit, at) => ({ ...unit, id: String(at) }));
const span = { from: '2023-04', to: '2023-10', seed: 3 } as const;
const plan = { planId: 'p', reportDueOn: '2023-11-19' };
const quota: AskedMeasure = {
  id: 'm',
  taskNo: 4,
  what: 'hai bài',
  kind: 'quota',
  period: 'month',
  needed: 2,
  counts: ['article'],
  kinds: [...new Set(house.map((unit) => unit.kind))],
  exceptUnitIds: [],
  dueOn: null,
};

function world(seed: number) {
  const cast = castStory(house, 100, usualWeights, { ...span, seed });
  const deeds = writeStory(cast, { ...span, seed }, plan);
  const countedMonths = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10'];
  return {
    house,
    cast,
    deeds,
    measures: [quota],
    countedMonths,
    reportDueOn: plan.reportDueOn,
    today: '2023-11-05',
  };
}

describe('câu chuyện của một năm', () => {
  it('cùng hạt giống thì cùng câu chuyện, hạt giống khác thì khác; mỗi việc một mã', () => {
    expect(world(1)).toEqual(world(1));
    expect(world(2).deeds).not.toEqual(world(1).deeds);
    const keys = world(1).deeds.map((deed) => deed.body.id ?? deed.body.requestKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('bài chép luôn đăng sau bài nguồn, của trường khác; đơn vị không làm gì khi chưa có hay không còn', () => {
    const { cast, deeds } = world(5);
    const byKey = new Map(deeds.map((deed) => [deed.key, deed]));
    for (const deed of deeds) {
      const actor = cast.find((one) => one.code === deed.code)!;
      if (actor.from) expect(deed.receivedOn >= actor.from).toBe(true);
      if (actor.until) expect(deed.receivedOn < actor.until).toBe(true);
      const source = deed.copyOf ? byKey.get(deed.copyOf)! : null;
      if (source)
        expect([source.happenedOn < deed.happenedOn, source.code !== deed.code]).toEqual([true, true]);
    }
  });

  it('đơn vị kết thúc không nợ gì sau ngày ấy, đơn vị mới chỉ từ tháng trọn vẹn, bài của nơi sáp nhập tính tiếp', () => {
    const story = world(5);
    const cells = trueCells(story);
    const of = (code: string) => cells.filter((cell) => cell.code === code);
    for (const actor of story.cast) {
      if (actor.until) expect(of(actor.code).every((cell) => cell.dueOn < actor.until!)).toBe(true);
      if (actor.from)
        expect(of(actor.code).map((cell) => cell.periodStart)).toEqual([
          '2023-08-01',
          '2023-09-01',
          '2023-10-01',
        ]);
    }
    const merged = story.cast.find((actor) => actor.profile === 'merged')!;
    const july = of(merged.heirCode!).find((cell) => cell.periodStart === '2023-07-01')!;
    const own = story.deeds.filter(
      (deed) =>
        deed.code === merged.heirCode && deed.kind === 'article' && deed.happenedOn.startsWith('2023-07'),
    );
    expect(july.done).toBeGreaterThan(own.length);
  });

  it('chia theo trọng số: tổng luôn đúng', () => {
    const weight = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.array(weight, { minLength: 7, maxLength: 7 }),
        (total, all) => {
          fc.pre(all.some((one) => one > 0));
          const weights = Object.fromEntries(profiles.map((profile, at) => [profile, all[at]!]));
          const counts = Object.values(apportion(total, weights));
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
        },
      ),
    );
  });

  it('đọc trọng số từ dòng lệnh; sai thì không đoán', () => {
    expect(readWeights('diligent=40, late=20')).toEqual({ diligent: 40, late: 20 });
    for (const wrong of ['lazy=3', 'late', 'late=1,late=2', 'late=0', 'late=-1'])
      expect(readWeights(wrong)).toBeNull();
  });

  it('đọc CSV có dấu phẩy, ngoặc kép và xuống dòng trong ô', () => {
    expect(readCsv('\u{feff}a,"b, ""c"""\r\n1,"x\ny"\r\n')).toEqual([
      ['a', 'b, "c"'],
      ['1', 'x\ny'],
    ]);
  });
});
