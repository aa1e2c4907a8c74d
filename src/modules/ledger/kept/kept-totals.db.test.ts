import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { buildUnit } from '../../units/testing.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { listGroupTotals } from '../progress/group-totals.server.ts';
import { listMeasureTotals } from '../progress/progress-store.server.ts';
import { buildMeasure, buildObligation, buildPlan } from '../testing.ts';
import { foldSums } from './cell-sums.server.ts';
import { listKeptTotals } from './kept-totals.server.ts';
import { ensurePlaces } from './places-store.server.ts';

describe('số cộng theo nơi được giữ cùng các ô', () => {
  const house = useTestHouse({ now: '2023-11-16T09:00:00+07:00' });
  const today = '2023-11-16';
  const cells: string[] = [];
  const communes: string[] = [];
  const provinces: string[] = [];
  const placeOf = new Map<string, { group: string; province: string }>();
  let planId: string;
  let measureId: string;

  beforeAll(async () => {
    const { db } = house.services;
    planId = (await buildPlan(db)).id;
    measureId = (await buildMeasure(db, { planId, needed: 2 })).id;
    for (let p = 0; p < 2; p++) {
      const province = await buildUnit(db, { kind: 'department' });
      provinces.push(province.id);
      for (let c = 0; c < 2; c++) {
        const commune = await buildUnit(db, { kind: 'commune_office', parentId: province.id });
        communes.push(commune.id);
        for (let s = 0; s < 3; s++) {
          const unit = await buildUnit(db, { parentId: commune.id });
          placeOf.set(unit.id, { group: commune.id, province: province.id });
          for (const month of ['2023-09', '2023-10', '2023-11'] as const)
            cells.push((await buildObligation(db, { measureId, unitId: unit.id, month })).id);
        }
      }
    }
  });

  /** The same figures from the cells themselves: a list of all units is walked, not looked up. */
  const walked = (of: 'group' | 'province') =>
    listGroupTotals(house.services.db, {
      planId,
      scope: { kind: 'units', unitIds: [...placeOf.keys()] },
      today,
      measureIds: [measureId],
      groupOf: new Map([...placeOf].map(([id, place]) => [id, place[of]])),
    });
  const kept = (by: 'group' | 'province' | 'all', more: { provinceId?: string } = {}) =>
    listKeptTotals(house.services.db, { planId, measureIds: [measureId], today, by, ...more });
  const inOrder = <T extends { groupId: string | null; periodStart: string }>(rows: T[]) =>
    rows.toSorted((a, b) => `${a.groupId}${a.periodStart}`.localeCompare(`${b.groupId}${b.periodStart}`));

  async function expectTheSame() {
    expect(await ensurePlaces(house.services.db, today)).toBe(true);
    expect(inOrder(await kept('group'))).toEqual(inOrder(await walked('group')));
    expect(inOrder(await kept('province'))).toEqual(inOrder(await walked('province')));
    const whole = await kept('all');
    for (const figure of ['owed', 'done', 'missing', 'items', 'silent', 'missingItems', 'units'] as const) {
      const sum = (rows: readonly Record<typeof figure, number>[]) =>
        rows.reduce((total, row) => total + row[figure], 0);
      expect(sum(await kept('province')), figure).toBe(sum(whole));
    }
    const [first] = provinces;
    const own = await kept('group', { provinceId: first! });
    expect(own.every((row) => communes.slice(0, 2).includes(row.groupId!))).toBe(true);
    expect(own.reduce((total, row) => total + row.owed, 0)).toBe(
      (await kept('province')).filter((row) => row.groupId === first).reduce((sum, row) => sum + row.owed, 0),
    );
  }

  const change = fc.record({
    cell: fc.nat(),
    done: fc.nat(3),
    late: fc.nat(3),
    state: fc.constantFrom('owed', 'exempt', 'nothing_to_report'),
    fold: fc.boolean(),
  });

  it('luôn bằng số đếm từ các ô, dù ô nào đổi thế nào', async () => {
    const { db } = house.services;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const { cell, done, late, state, fold } of changes) {
          await sql`
            update obligations set done = ${done}, late = ${Math.min(done, late)}, state = ${state}, state_reason = 'mẫu'
            where id = ${cells[cell % cells.length]}`.execute(db);
          if (fold) await foldSums(db);
        }
        await expectTheSame();
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('nhiều ô trong một lệnh, ô mất đi và ô mới', async () => {
    const { db } = house.services;
    await sql`update obligations set done = done + 1, state = 'owed', late = 0 where measure_id = ${measureId}`.execute(
      db,
    );
    await expectTheSame();
    const gone = cells.slice(0, 5);
    await sql`delete from obligations where id = any(${gone}::uuid[])`.execute(db);
    await expectTheSame();
    await foldSums(db);
    await expectTheSame();
    const { rows } = await sql`select from cell_counts where is_difference`.execute(db);
    expect(rows).toHaveLength(0);
  });

  it('đơn vị chuyển nơi thì số của nó đi theo, nơi cũ bớt đi', async () => {
    const { db } = house.services;
    const [unitId] = [...placeOf.keys()].slice(-1);
    await sql`update unit_versions set parent_id = ${communes[0]} where unit_id = ${unitId}`.execute(db);
    placeOf.set(unitId!, { group: communes[0]!, province: provinces[0]! });
    await expectTheSame();
  });

  it('một thay đổi chỉ có hiệu lực từ một ngày thì số của ngày nào theo nơi của ngày ấy', async () => {
    const { db } = house.services;
    const unitId = [...placeOf.keys()][2]!;
    await sql`update unit_versions set valid_to = '2023-12-01' where unit_id = ${unitId}`.execute(db);
    await sql`
      insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind, parent_id)
      select unit_id, '2023-12-01', name, short_name, slug, kind, ${communes[3]} from unit_versions
      where unit_id = ${unitId}`.execute(db);
    await expectTheSame();
    expect(await ensurePlaces(db, '2023-12-02')).toBe(true);
    const owedThere = async () =>
      (await kept('group'))
        .filter((row) => row.groupId === communes[3])
        .reduce((sum, row) => sum + row.units, 0);
    const later = await owedThere();
    expect(await ensurePlaces(db, today)).toBe(true);
    expect(later).toBeGreaterThan(await owedThere());
  });

  it('số bị sửa ngoài luồng thì lần đếm lại tìm ra và chữa, lần sau không còn gì', async () => {
    const { db } = house.services;
    await sql`update cell_counts set cells = cells + 1, items = items + 3 where period_start = '2023-09-01'`.execute(
      db,
    );
    const first = await recountPlans(house.ctx());
    expect(first.sums).toBeGreaterThan(0);
    const again = await recountPlans(house.ctx());
    expect(again.sums).toBe(0);
    await expectTheSame();
    const totals = await listMeasureTotals(db, { planId, scope: { kind: 'all' }, today });
    expect(totals.map((row) => row.periodStart)).toEqual(['2023-09-01', '2023-10-01', '2023-11-01']);
  });
});
