import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence, withdrawEvidence } from '../credits/count-evidence.server.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { exemptObligation } from '../obligations/change-obligation-state.server.ts';
import { buildMeasure, buildObligation, buildPlan, evidenceItem } from '../testing.ts';
import { listGroupTotals, listGroupTotalsOn, sumOfGroups } from './group-totals.server.ts';
import { listPeerMedians } from './peer-store.server.ts';
import { listDistrictTotals, listMeasureTotals } from './progress-store.server.ts';

const all = { kind: 'all' } as const;

describe('số liệu theo nơi, và như nó đứng vào một ngày khác', () => {
  const house = useTestHouse({ now: '2023-11-16T09:00:00+07:00' });
  const today = '2023-11-16';
  const units: string[] = [];
  let planId: string;
  let measureId: string;
  let district: string;
  let cells: string[];
  const groupOf = () => new Map(units.map((id) => [id, district]));
  const filter = () => ({ planId, scope: all, today, measureIds: [measureId], groupOf: groupOf() });
  const then = async (day: string) => (await listGroupTotalsOn(house.services.db, { ...filter(), day }))[0]!;
  const send = (unitId: string, received: string) =>
    withTransaction(house.ctx(), async (tx) => {
      const item = evidenceItem(unitId, {
        happenedOn: '2023-09-12',
        receivedAt: new Date(`${received}T08:00:00+07:00`),
      });
      await countEvidence(tx, item);
      return item;
    });

  beforeAll(async () => {
    const { db } = house.services;
    planId = (await buildPlan(db)).id;
    measureId = (await buildMeasure(db, { planId, needed: 2 })).id;
    district = (await buildUnit(db, { kind: 'district_office' })).id;
    cells = [];
    for (let no = 0; no < 5; no++) {
      const unit = await buildUnit(db, { parentId: district });
      units.push(unit.id);
      cells.push((await buildObligation(db, { measureId, unitId: unit.id, month: '2023-09' })).id);
    }
    // In time; one in time and one late; late twice; one that is taken back later; nothing.
    await send(units[0]!, '2023-09-13');
    await send(units[0]!, '2023-09-20');
    await send(units[1]!, '2023-09-20');
    await send(units[1]!, '2023-10-10');
    await send(units[2]!, '2023-10-20');
    await send(units[2]!, '2023-11-02');
    await send(units[3]!, '2023-09-13');
    const back = await send(units[3]!, '2023-09-14');
    house.services.clock.set('2023-10-25T09:00:00+07:00');
    await withTransaction(house.ctx(), (tx) => withdrawEvidence(tx, back, 'Trùng bài'));
    house.services.clock.set('2023-11-05T09:00:00+07:00');
    const coordinator = actorWith('coordinator', { id: units[0]! });
    await exemptObligation(house.ctx(coordinator), { obligationId: cells[4]!, reason: 'Trường sửa chữa' });
    house.services.clock.set('2023-11-16T09:00:00+07:00');
  });

  it('cộng theo nơi trong một lần đọc bằng hai cách cộng kia', async () => {
    const { db } = house.services;
    const rows = await listGroupTotals(db, filter());
    expect(sumOfGroups(rows)).toEqual(await listMeasureTotals(db, filter()));
    const [part] = await listDistrictTotals(db, filter());
    const { owed, done, missing, units: count, missingItems } = rows[0]!;
    expect({ owed, done, missing, units: count, missingItems }).toEqual({
      owed: part!.owed,
      done: part!.done,
      missing: part!.missing,
      units: part!.units,
      missingItems: part!.missingItems,
    });
    expect(rows[0]).toMatchObject({ groupId: district, owed: 4, done: 3, late: 2, missing: 1, exempt: 1 });
  });

  it.each([
    ['trước hạn', '2023-09-16', { owed: 5, done: 1, missing: 0, exempt: 0 }],
    ['hết ngày đủ bài thứ hai', '2023-09-20', { owed: 5, done: 2, missing: 0, exempt: 0 }],
    ['quá hạn, bài đến trễ chưa có', '2023-10-05', { owed: 5, done: 2, missing: 3, exempt: 0 }],
    ['bài trễ đã đến, bài sau này bị gỡ vẫn còn', '2023-10-16', { owed: 5, done: 3, missing: 2, exempt: 0 }],
    ['sau khi gỡ', '2023-10-30', { owed: 5, done: 2, missing: 3, exempt: 0 }],
    ['trước khi miễn', '2023-11-04', { owed: 5, done: 3, missing: 2, exempt: 0 }],
    ['sau khi miễn', '2023-11-10', { owed: 4, done: 3, missing: 1, exempt: 1 }],
  ])('%s (%s)', async (_name, day, figures) => {
    expect(await then(day)).toMatchObject(figures);
  });

  it('ngày hôm nay cho cùng số với bảng đang xem', async () => {
    const [now] = await listGroupTotals(house.services.db, filter());
    expect(await then(today)).toMatchObject({ owed: now!.owed, done: now!.done, missing: now!.missing });
  });

  it('ngày đủ của mỗi ô do cơ sở dữ liệu giữ; đếm lại không thấy lệch', async () => {
    const { rows } = await sql<{ id: string; on: string | null }>`
      select id, enough_on as on from obligations where measure_id = ${measureId}`.execute(house.services.db);
    const on = new Map(rows.map((row) => [row.id, row.on]));
    expect(cells.map((id) => on.get(id))).toEqual(['2023-09-20', '2023-10-10', '2023-11-02', null, null]);
    expect((await recountPlans(house.ctx())).drift).toEqual([]);
  });

  it('mức giữa của địa bàn: chỉ khi có từ năm đơn vị phải làm, không kể đơn vị được miễn', async () => {
    const { db } = house.services;
    const ask = { planId, unitId: units[0]!, on: today };
    expect(await listPeerMedians(db, ask)).toEqual([]);
    const sixth = await buildUnit(db, { parentId: district });
    await buildObligation(db, { measureId, unitId: sixth.id, month: '2023-09' });
    expect(await listPeerMedians(db, ask)).toEqual([
      { measureId, periodStart: '2023-09-01', units: 5, median: 2 },
    ]);
    const stranger = await buildUnit(db);
    expect(await listPeerMedians(db, { ...ask, unitId: stranger.id })).toEqual([]);
  });
});
