import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { buildUnit } from '../../units/testing.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { cellStatus, missingCount, shareOf } from '../rules.ts';
import { seedYear } from '../testing-year.ts';
import { listMatrix } from './matrix-store.server.ts';
import {
  countOwingUnitsOn,
  listDistrictTotals,
  listGaps,
  listMeasureTotals,
} from './progress-store.server.ts';

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
    expect(row?.units).toBe(new Set(gaps.map((gap) => gap.unitId)).size);
  });

  it('đếm lại không thấy ô nào lệch (P5)', async () => {
    expect((await recountPlans(house.ctx())).drift).toEqual([]);
  });
});
