import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { getPlan } from '../../plans/index.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence } from '../credits/count-evidence.server.ts';
import { buildMeasure, buildObligation, buildPlan, buildTask, evidenceItem } from '../testing.ts';
import { exportSheets } from './export-sheets.ts';
import { silentWords } from './place-words.ts';
import { type ProgressAddress, wholeProgress } from './progress-address.ts';
import { readEvidenceList } from './read-evidence-list.server.ts';
import { type ProgressView, readProgress } from './read-progress.server.ts';

describe('tiến độ của một nước nhiều tỉnh', () => {
  const house = useTestHouse({ now: '2023-11-16T09:00:00+07:00' });
  const names = ['Bến Tre', 'An Giang', 'Cà Mau'];
  const provinces: { id: string; communes: string[]; schools: string[] }[] = [];
  let planId: string;

  beforeAll(async () => {
    const { db } = house.services;
    planId = (await buildPlan(db)).id;
    const task = await buildTask(db, { planId, no: 4 });
    const { id: measureId } = await buildMeasure(db, { planId, taskId: task.id, needed: 2 });
    for (const [p, name] of names.entries()) {
      const { id } = await buildUnit(db, { kind: 'department', name: `Sở GD&ĐT ${name}` });
      const communes: string[] = [];
      const schools: string[] = [];
      for (let c = 0; c < 2; c++) {
        const commune = await buildUnit(db, {
          kind: 'commune_office',
          parentId: id,
          name: `UBND xã mẫu ${p}${c}`,
        });
        communes.push(commune.id);
        for (let s = 0; s < 3; s++) schools.push((await buildUnit(db, { parentId: commune.id })).id);
      }
      provinces.push({ id, communes, schools });
      for (const unitId of schools)
        for (const month of ['2023-09', '2023-10', '2023-11'] as const)
          await buildObligation(db, { measureId, unitId, month });
    }
    // In the first province two schools are enough in October, one has one item; the others are silent.
    for (const [unitId, items] of [
      [provinces[0]!.schools[0]!, 2],
      [provinces[0]!.schools[1]!, 2],
      [provinces[0]!.schools[2]!, 1],
    ] as const)
      for (let no = 0; no < items; no++)
        await withTransaction(house.ctx(), (tx) =>
          countEvidence(
            tx,
            evidenceItem(unitId, {
              happenedOn: '2023-10-12',
              receivedAt: new Date('2023-10-12T08:00:00+07:00'),
            }),
          ),
        );
  });

  const read = async (
    asked: Partial<ProgressAddress> = {},
    actor = actorWith('coordinator', { id: provinces[0]!.id }),
  ) => {
    const ctx = house.ctx(actor);
    return readProgress(ctx, await getPlan(ctx.db, planId, null), { ...wholeProgress, task: '4', ...asked });
  };
  const figuresOf = (view: ProgressView) =>
    Object.fromEntries(view.groups.map((group) => [group.name, group.figures]));
  const sumOf = (view: ProgressView, column: number) =>
    view.groups
      .map((group) => (group.figures[column] || '0/0').split('/').map(Number))
      .reduce(([done, owed], [d, o]) => [done! + d!, owed! + o!], [0, 0]);

  it('mỗi tỉnh một dòng, có tên, có số đơn vị im lặng của kỳ vừa hết hạn; tỉnh thiếu nhiều đứng trước', async () => {
    const view = await read();
    expect(view.isCountry).toBe(true);
    expect(figuresOf(view)).toEqual({
      'An Giang': ['0/6', '0/6', '0/6'],
      'Bến Tre': ['0/6', '2/6', '0/6'],
      'Cà Mau': ['0/6', '0/6', '0/6'],
    });
    expect(view.groups.map((group) => group.name)).toEqual(['An Giang', 'Cà Mau', 'Bến Tre']);
    expect(view.groups.map((group) => group.silent)).toEqual([6, 6, 3]);
    expect(silentWords(view, view.groups[2]!).replaceAll('\u00a0', ' ')).toBe(
      '6 đơn vị, 3 chưa có gì tháng 10',
    );
    expect(view.groups.every((group) => group.lines.length === 0 && !group.isOpen)).toBe(true);
    expect(view.provinces.map((one) => one.name)).toEqual(['An Giang', 'Bến Tre', 'Cà Mau']);
  });

  it('cộng các tỉnh bằng cả nước, cộng các xã bằng tỉnh, ở mọi kỳ', async () => {
    const country = await read();
    for (const [index, column] of country.columns.entries())
      expect(sumOf(country, index)).toEqual([column.done, column.owed]);
    expect(country.groups.reduce((sum, group) => sum + group.missing, 0)).toBe(country.totalMissing);
    for (const { id } of provinces) {
      const view = await read({ province: id });
      const row = country.groups.find((group) => group.id === id)!;
      expect(view.columns.map((column) => `${column.done}/${column.owed}`)).toEqual(row.figures);
      expect(view.totalMissing).toBe(row.missing);
      for (const [index, column] of view.columns.entries())
        expect(sumOf(view, index)).toEqual([column.done, column.owed]);
    }
  });

  it('vào một tỉnh thấy các xã của tỉnh ấy và đơn vị theo tên; vào một xã hay một ô thì đường lên là tỉnh ấy', async () => {
    const [, second] = provinces;
    const view = await read({ province: second!.id });
    expect(view.isCountry).toBe(false);
    expect(view.province).toEqual({ id: second!.id, name: 'An Giang' });
    expect(view.totalName).toBe('An Giang');
    expect(view.groups.map((group) => group.id).sort()).toEqual([...second!.communes].sort());
    expect(view.groups.find((group) => group.isOpen)!.lines).toHaveLength(3);
    const commune = await read({ district: second!.communes[0]! });
    expect(commune.province?.name).toBe('An Giang');
    expect(commune.groups.map((group) => group.id)).toEqual([second!.communes[0]]);
    expect(commune.totalMissing).toBe(view.groups.find((group) => group.id === second!.communes[0])!.missing);
  });

  it('địa bàn, xu hướng, so sánh và tệp tải về cũng theo tỉnh', async () => {
    const places = await read({ look: 'places' });
    expect(places.places!.tiles.map(({ tile }) => tile.name)).toEqual(['An Giang', 'Bến Tre', 'Cà Mau']);
    const trend = await read({ look: 'trend' });
    expect(trend.trend!.groups.map((group) => group.done)).toEqual([
      [0, 0],
      [0, 2 / 6],
      [0, 0],
    ]);
    const compared = await read({ compare: 'month' });
    expect(Object.keys(compared.comparison!.groups).sort()).toEqual(provinces.map((one) => one.id).sort());
    const [sheet] = exportSheets(await read());
    expect(sheet!.rows).toHaveLength(4);
    expect(sheet!.rows[3]!.slice(0, 2)).toEqual([
      '6 đơn vị, 3 chưa có gì tháng 10',
      'Bến Tre (đủ trong số phải làm)',
    ]);
  });

  it('ai chỉ trông một tỉnh thì không thấy tỉnh nào khác, dù địa chỉ hỏi tỉnh khác', async () => {
    const [first, second] = provinces;
    const officer = {
      ...actorWith('district_officer', { id: first!.id }),
      scope: { kind: 'units' as const, unitIds: [first!.id, ...first!.communes, ...first!.schools] },
    };
    for (const asked of [{}, { province: second!.id }]) {
      const view = await read(asked, officer);
      expect(view.isCountry).toBe(false);
      expect(view.provinces).toEqual([]);
      expect(view.groups.every((group) => first!.communes.includes(group.id))).toBe(true);
    }
    await expect(read({ district: second!.communes[0]! }, officer)).rejects.toMatchObject({
      code: 'app.not-found',
    });
    expect((await read({}, officer)).columns.map((column) => column.owed)).toEqual([6, 6, 6]);
  });

  it('con số của một tỉnh mở đúng các minh chứng của tỉnh ấy', async () => {
    const ctx = house.ctx(actorWith('coordinator', { id: provinces[0]!.id }));
    const plan = await getPlan(ctx.db, planId, null);
    const of = (province: string) =>
      readEvidenceList(ctx, plan, {
        plan: null,
        measure: null,
        province,
        district: null,
        unit: null,
        period: null,
        page: 1,
      });
    expect((await of(provinces[0]!.id)).items).toBe(5);
    expect((await of(provinces[1]!.id)).items).toBe(0);
  });
});
