import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { buildUnit } from '../../units/testing.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { countOwingUnitsOn, sumOwing } from '../home/desk-store.server.ts';
import { cellStatus, missingCount, shareOf } from '../rules.ts';
import { seedYear } from '../testing-year.ts';
import { listMatrix } from './matrix-store.server.ts';
import { listDistrictTotals, listGaps, listMeasureTotals } from './progress-store.server.ts';

describe('một năm mẫu: mọi cách cộng cho cùng một số', () => {
  const house = useTestHouse();
  const today = '2023-10-16';
  const scope = { kind: 'all' } as const;
  let planId: string;
  let measureIds: string[];

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department' });
    await buildUnit(db, { kind: 'department_office', parentId: department.id });
    for (const number of ['07', '08', '11']) {
      const office = await buildUnit(db, {
        kind: 'district_office',
        name: `Huyện mẫu ${number}`,
        parentId: department.id,
      });
      for (const kind of [
        'preschool',
        'primary_school',
        'lower_secondary_school',
        'childcare_facility',
      ] as const)
        for (let index = 0; index < 4; index++) await buildUnit(db, { kind, parentId: office.id });
    }
    planId = (await seedYear(house.ctx(), { seed: 1, today })).id;
    const rows = await db.selectFrom('measures').select('id').where('plan_id', '=', planId).execute();
    measureIds = rows.map((row) => row.id);
  });

  it('tổng của chỉ tiêu, của huyện, của danh sách nợ và của ma trận bằng nhau', async () => {
    const { db } = house.services;
    const filter = { planId, scope, today };
    const [totals, districts, gaps, matrix] = await Promise.all([
      listMeasureTotals(db, filter),
      listDistrictTotals(db, filter),
      listGaps(db, filter),
      listMatrix(db, { planId, scope, measureIds }),
    ]);
    const cells = matrix.flatMap((row) => row.cells.map((cell) => ({ ...cell, measureId: row.measureId })));
    for (const total of totals) {
      const own = cells.filter(
        (cell) => cell.measureId === total.measureId && cell.periodStart === total.periodStart,
      );
      const statuses = own.map((cell) => cellStatus(cell, today));
      expect(statuses.filter((status) => status === 'owed')).toHaveLength(total.missing);
      expect(statuses.filter((status) => status === 'enough' || status === 'late')).toHaveLength(total.done);
      const parts = districts.filter(
        (part) => part.measureId === total.measureId && part.periodStart === total.periodStart,
      );
      expect(parts.reduce((sum, part) => sum + part.owed, 0)).toBe(total.owed);
      expect(parts.reduce((sum, part) => sum + part.missing, 0)).toBe(total.missing);
    }
    const missing = cells.reduce((sum, cell) => sum + missingCount(cell, today), 0);
    expect(missing).toBeGreaterThan(0);
    expect(gaps.reduce((sum, gap) => sum + gap.missing, 0)).toBe(missing);
    expect(districts.reduce((sum, part) => sum + part.missingItems, 0)).toBe(missing);
  });

  it('mọi tỉ lệ trong khoảng 0–1 (P2)', async () => {
    for (const total of await listMeasureTotals(house.services.db, { planId, scope, today })) {
      expect(total.done).toBeLessThanOrEqual(total.owed);
      const share = shareOf(total.done, total.owed);
      if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  it('số đơn vị nợ tính theo ngày hôm qua bằng số đơn vị trong danh sách nợ hôm nay', async () => {
    const { db } = house.services;
    const [row] = await countOwingUnitsOn(db, { planId, scope, days: ['2023-10-15'] });
    const gaps = await listGaps(db, { planId, scope, today });
    const owing = new Set(gaps.map((gap) => gap.unitId));
    expect(row?.units).toBe(owing.size);
    const sums = await sumOwing(db, { planId, scope, today });
    expect(new Set(sums.map((sum) => sum.unitId))).toEqual(owing);
  });

  it('số đơn vị nợ cuối mỗi tháng bằng số đếm từng ô từ minh chứng nhận đến ngày đó', async () => {
    const { db } = house.services;
    const days = ['2023-04-30', '2023-05-31', '2023-06-30', '2023-07-31', '2023-08-31', '2023-09-30'];
    const counted = await sql<{ day: string; units: number }>`
      select d.day, (
        select count(distinct o.unit_id)::int from obligations o
        where o.plan_id = ${planId} and o.due_on <= d.day and o.state <> 'exempt'
          and (o.state = 'owed' or o.done > 0) and o.needed > (
            select count(*) from credits c join evidence e on e.id = c.evidence_id
            where c.obligation_id = o.id and (e.received_at at time zone 'Asia/Ho_Chi_Minh')::date <= d.day)) as units
      from unnest(${days}::date[]) as d(day) order by 1`.execute(db);
    expect(await countOwingUnitsOn(db, { planId, scope, days })).toEqual(counted.rows);
    expect(new Set(counted.rows.map((row) => row.units)).size).toBeGreaterThan(1);
  });

  it('đếm lại không thấy ô nào lệch (P5)', async () => {
    expect((await recountPlans(house.ctx())).drift).toEqual([]);
  });
});
