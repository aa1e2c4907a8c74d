import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Scope } from '../../../platform/auth/actor.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence } from '../credits/count-evidence.server.ts';
import {
  countCreditedEvidence,
  listCreditedEvidence,
  listRungTotals,
} from '../credits/credited-store.server.ts';
import { countOwingUnitsOn, listSilentUnits } from '../home/desk-store.server.ts';
import { cellStatus, type ObligationState } from '../rules.ts';
import { type BuiltObligation, buildMeasure, buildObligation, buildPlan, evidenceItem } from '../testing.ts';
import { enough, mustDo, nothing, owedOn, statusOn } from './cell-sql.server.ts';
import { listMatrix } from './matrix-store.server.ts';
import { listDistrictTotals, listGaps, listMeasureTotals } from './progress-store.server.ts';

const today = '2023-10-16';
const states: ObligationState[] = ['owed', 'exempt', 'nothing_to_report'];

describe('quy tắc trong SQL và trong mã nói cùng một điều', () => {
  const house = useTestHouse();

  it('mọi tổ hợp của trạng thái, hạn, cần, có, trễ', async () => {
    const { db } = house.services;
    const plan = await buildPlan(db);
    const measure = await buildMeasure(db, { planId: plan.id });
    for (const state of states)
      for (const dueOn of ['2023-10-15', today, '2023-10-17'])
        for (const needed of [1, 2])
          for (const done of [0, 1, 2, 3])
            for (let late = 0; late <= done; late++)
              await buildObligation(db, {
                measureId: measure.id,
                periodStart: '2023-09-01',
                state,
                dueOn,
                needed,
                done,
                late,
              });
    const { rows } = await sql<{
      state: ObligationState;
      dueOn: string;
      needed: number;
      done: number;
      late: number;
      owed: boolean;
      enough: boolean;
      nothing: boolean;
      mustDo: boolean;
      status: string;
    }>`
      select o.state, o.due_on as "dueOn", o.needed, o.done, o.late, ${owedOn(today)} as owed, ${enough} as enough,
        ${nothing} as nothing, ${mustDo} as "mustDo", ${statusOn(today)} as status
      from obligations o`.execute(db);
    expect(rows).toHaveLength(3 * 3 * 2 * 10);
    for (const row of rows) {
      const status = cellStatus(row, today);
      expect(row.status).toBe(status);
      const seen = { owed: row.owed, enough: row.enough, nothing: row.nothing, mustDo: row.mustDo };
      expect({ row, ...seen }).toEqual({
        row,
        owed: status === 'owed',
        enough: status === 'enough' || status === 'late',
        nothing: status === 'nothing',
        mustDo: status !== 'exempt' && status !== 'nothing',
      });
    }
    const [totals] = await listMeasureTotals(db, { planId: plan.id, scope: { kind: 'all' }, today });
    const tally = (status: string) => rows.filter((row) => cellStatus(row, today) === status).length;
    expect(totals).toMatchObject({
      owed: rows.length - tally('exempt') - tally('nothing'),
      done: tally('enough') + tally('late'),
      late: tally('late'),
      missing: tally('owed'),
      exempt: tally('exempt'),
      nothing: tally('nothing'),
    });
    expect(totals!.done + totals!.missing + tally('not-due')).toBe(totals!.owed);
  });
});

describe('số liệu tiến độ', () => {
  const house = useTestHouse();
  let planId: string;
  let measureId: string;
  let mine: BuiltObligation;
  let other: BuiltObligation;
  let district: string;
  const all: Scope = { kind: 'all' };
  const scope = (): Scope => ({ kind: 'units', unitIds: [mine.unitId] });
  const count = (unitId: string, on: string, received = on) =>
    withTransaction(house.ctx(), (tx) =>
      countEvidence(
        tx,
        evidenceItem(unitId, { happenedOn: on, receivedAt: new Date(`${received}T08:00:00+07:00`) }),
      ),
    );

  beforeAll(async () => {
    const { db } = house.services;
    planId = (await buildPlan(db)).id;
    measureId = (await buildMeasure(db, { planId })).id;
    district = (await buildUnit(db, { kind: 'district_office', name: 'Huyện mẫu 08' })).id;
    const unit = await buildUnit(db, { parentId: district });
    mine = await buildObligation(db, { measureId, unitId: unit.id, month: '2023-08' });
    await buildObligation(db, { measureId, unitId: unit.id, month: '2023-09' });
    await buildObligation(db, { measureId, unitId: unit.id, month: '2023-10' });
    other = await buildObligation(db, { measureId, month: '2023-08' });
    await count(unit.id, '2023-08-03');
    await count(unit.id, '2023-09-03');
    await count(unit.id, '2023-09-28', '2023-10-04');
    await count(other.unitId, '2023-08-05');
  });

  it('thiếu gì, ở tháng nào, bao nhiêu', async () => {
    const gaps = await listGaps(house.services.db, { planId, scope: scope(), today });
    expect(gaps).toEqual([
      { unitId: mine.unitId, measureId, missing: 1, periods: ['2023-08-01'], obligationIds: [mine.id] },
    ]);
  });

  it('ma trận nói cùng điều với từng ô', async () => {
    const [row] = await listMatrix(house.services.db, { planId, measureIds: [measureId], scope: scope() });
    expect(row?.cells.map((cell) => cellStatus(cell, today))).toEqual(['owed', 'late', 'not-due']);
    expect(row?.cells[0]?.obligationId).toBe(mine.id);
  });

  it('ô gói lại rồi mở ra vẫn đúng từng ngày, từng số, kể cả số lớn và hạn trước kỳ', async () => {
    const { db } = house.services;
    const measure = await buildMeasure(db, { planId, period: 'plan' });
    const facts = [
      { periodStart: '2023-04-01', dueOn: '2023-03-15', needed: 1, done: 0, late: 0, state: 'exempt' },
      {
        periodStart: '2023-05-01',
        dueOn: '2024-02-29',
        needed: 2047,
        done: 999_999,
        late: 987_654,
        state: 'owed',
      },
      {
        periodStart: '2023-06-01',
        dueOn: '2023-06-30',
        needed: 2,
        done: 3,
        late: 1,
        state: 'nothing_to_report',
      },
    ] as const;
    const built: BuiltObligation[] = [];
    for (const fact of facts)
      built.push(await buildObligation(db, { ...fact, measureId: measure.id, unitId: mine.unitId }));
    const [row] = await listMatrix(db, { planId, measureIds: [measure.id], scope: all });
    expect(row?.cells.map((cell) => ({ ...cell, obligationId: cell.obligationId }))).toEqual(
      facts.map((fact, index) => ({ ...fact, obligationId: built[index]!.id })),
    );
    await db.deleteFrom('measures').where('id', '=', measure.id).execute();
  });

  it('cộng theo huyện bằng cộng chung', async () => {
    const { db } = house.services;
    const districts = await listDistrictTotals(db, { planId, scope: all, today });
    const totals = await listMeasureTotals(db, { planId, scope: all, today });
    for (const total of totals) {
      const parts = districts.filter((part) => part.periodStart === total.periodStart);
      expect(parts.reduce((sum, part) => sum + part.owed, 0)).toBe(total.owed);
      expect(parts.reduce((sum, part) => sum + part.done, 0)).toBe(total.done);
      expect(parts.reduce((sum, part) => sum + part.missing, 0)).toBe(total.missing);
    }
    expect(
      districts.find((part) => part.parentId === district && part.periodStart === '2023-08-01'),
    ).toMatchObject({
      owed: 1,
      done: 0,
      missing: 1,
      missingItems: 1,
    });
  });

  it('số đơn vị còn nợ của một ngày đã qua không đổi vì bài đến sau ngày đó', async () => {
    const rows = await countOwingUnitsOn(house.services.db, {
      planId,
      scope: scope(),
      days: ['2023-08-30', '2023-08-31', '2023-09-30', '2023-10-04'],
    });
    expect(rows).toEqual([
      { day: '2023-08-30', units: 0 },
      { day: '2023-08-31', units: 1 },
      { day: '2023-09-30', units: 1 },
      { day: '2023-10-04', units: 1 },
    ]);
  });

  it('ngày nghe tin cuối của từng đơn vị', async () => {
    const { db } = house.services;
    const silent = await buildObligation(db, { measureId, month: '2023-06' });
    const unitIds = [mine.unitId, other.unitId, silent.unitId];
    const heard = async (since: string) =>
      new Map(
        (await listSilentUnits(db, { planId, scope: all, today, unitIds, since })).map((one) => [
          one.unitId,
          one.heardOn,
        ]),
      );
    expect(await heard('2023-10-04')).toEqual(
      new Map([
        [other.unitId, '2023-08-05'],
        [silent.unitId, null],
      ]),
    );
    expect((await heard('2023-10-05')).get(mine.unitId)).toBe('2023-10-04');
    expect(await heard('2023-08-05')).toEqual(new Map([[silent.unitId, null]]));
    await db.deleteFrom('obligations').where('id', '=', silent.id).execute();
  });

  it('minh chứng đứng sau một ô, một chỉ tiêu, và tổng của chúng', async () => {
    const { db } = house.services;
    const items = await listCreditedEvidence(db, {
      planId,
      scope: all,
      measureId,
      periodStart: '2023-09-01',
    });
    expect(items.map((item) => [item.happenedOn, item.isLate])).toEqual([
      ['2023-09-03', false],
      ['2023-09-28', true],
    ]);
    expect(await countCreditedEvidence(db, { planId, scope: all, measureId })).toEqual({
      items: 4,
      units: 2,
      late: 1,
    });
    const second = await listCreditedEvidence(db, { planId, scope: all, measureId, limit: 2, offset: 2 });
    expect(second).toHaveLength(2);
    expect(await listRungTotals(db, { planId, scope: all })).toEqual([{ measureId, rung: 2, items: 4 }]);
  });

  it('mỗi truy vấn chỉ thấy đơn vị trong phạm vi; phạm vi rỗng không thấy gì', async () => {
    const { db } = house.services;
    const nobody: Scope = { kind: 'units', unitIds: [] };
    for (const [sees, expected] of [
      [scope(), [mine.unitId]],
      [nobody, []],
    ] as const) {
      const filter = { planId, scope: sees, today };
      const unitsSeen = [
        await listGaps(db, filter),
        await listSilentUnits(db, { ...filter, unitIds: [mine.unitId, other.unitId], since: '2023-12-01' }),
        await listMatrix(db, { ...filter, measureIds: [measureId] }),
        await listCreditedEvidence(db, filter),
      ].map((rows) => [...new Set(rows.map((row) => row.unitId))]);
      expect(unitsSeen).toEqual([expected, expected, expected, expected]);
      const size = expected.length;
      expect(
        (await listMeasureTotals(db, filter))
          .filter((row) => row.periodStart === '2023-08-01')
          .map((row) => row.owed),
      ).toEqual(size ? [1] : []);
      expect((await listDistrictTotals(db, filter)).some((row) => row.parentId !== district)).toBe(false);
      expect((await countCreditedEvidence(db, filter)).items).toBe(size ? 3 : 0);
      expect((await listRungTotals(db, filter)).map((row) => row.items)).toEqual(size ? [3] : []);
      expect(await countOwingUnitsOn(db, { planId, scope: sees, days: ['2023-09-30'] })).toEqual([
        { day: '2023-09-30', units: size },
      ]);
    }
  });
});
