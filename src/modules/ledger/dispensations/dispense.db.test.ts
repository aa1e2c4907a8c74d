import { beforeEach, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence, withdrawEvidence } from '../credits/count-evidence.server.ts';
import {
  declareNothing,
  endExemption,
  exemptObligation,
  takeBackNothing,
} from '../obligations/change-obligation-state.server.ts';
import { generateObligations } from '../obligations/generate-obligations.server.ts';
import { listUnitObligations } from '../obligations/obligation-store.server.ts';
import { listPostponed } from '../progress/postponed-store.server.ts';
import { shownStatus } from '../progress/shown-status.ts';
import { buildMeasure, buildPlan, evidenceItem } from '../testing.ts';
import type { DispensationInput } from './dispensation-schema.ts';
import { dispense, endDispensation, touchedCells, undoDispensation } from './dispense.server.ts';

describe('miễn và hoãn nhiều ô một lần', () => {
  const house = useTestHouse();
  let ctx: Ctx;
  let planId: string;
  let unitId: string;
  let otherId: string;
  let monthly: string;
  let report: string;

  beforeEach(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department' });
    ctx = house.ctx(actorWith('coordinator', department));
    unitId = (await buildUnit(db, { kind: 'special_school', parentId: department.id })).id;
    otherId = (await buildUnit(db, { kind: 'special_school', parentId: department.id })).id;
    planId = (await buildPlan(db)).id;
    const owedBy = { kinds: ['special_school'] };
    monthly = (await buildMeasure(db, { planId, owedBy })).id;
    report = (
      await buildMeasure(db, {
        planId,
        owedBy,
        kind: 'report',
        period: 'plan',
        needed: 1,
        dueOn: '2023-11-19',
        counts: ['report'],
      })
    ).id;
    await withTransaction(ctx, (tx) => generateObligations(tx, planId));
  });

  const input = (over: Partial<DispensationInput> = {}): DispensationInput => ({
    planId,
    kind: 'exempt',
    unitIds: [unitId],
    measureIds: [monthly],
    fromMonth: '2023-06',
    toMonth: '2023-08',
    until: null,
    reason: 'Trường sửa chữa lớn',
    document: '12/QĐ-SGDĐT',
    ...over,
  });

  const cells = (unit = unitId) =>
    listUnitObligations(house.services.db, { planId, unitId: unit, scope: { kind: 'all' } });
  const monthsOf = async (unit = unitId) =>
    (await cells(unit))
      .filter((cell) => cell.measureId === monthly)
      .map(
        (cell) =>
          `${Number(cell.periodStart.slice(5, 7))}:${cell.needed}${cell.state === 'exempt' ? 'm' : ''}`,
      )
      .join(' ');

  it('miễn các tháng của đơn vị được nêu, có lý do và số văn bản; đơn vị khác không đổi', async () => {
    await dispense(ctx, input());
    expect(await monthsOf()).toBe('4:2 5:2 6:2m 7:2m 8:2m 9:2 10:2');
    expect(await monthsOf(otherId)).toBe('4:2 5:2 6:2 7:2 8:2 9:2 10:2');
    expect((await cells()).find((cell) => cell.periodStart === '2023-07-01')).toMatchObject({
      stateReason: 'Trường sửa chữa lớn (12/QĐ-SGDĐT)',
    });
  });

  it('hoãn việc hằng tháng thì làm bù ở kỳ sau: tổng số phải làm giữ nguyên', async () => {
    await dispense(ctx, input({ kind: 'postpone', toMonth: '2023-07', until: '2023-10-31' }));
    expect(await monthsOf()).toBe('4:2 5:2 6:2m 7:2m 8:2 9:2 10:6');
    const own = await cells();
    const put = own.filter((cell) => cell.postponedUntil === '2023-10-31').map((cell) => cell.periodStart);
    expect(put).toEqual(['2023-06-01', '2023-07-01']);
    expect(own.filter((cell) => cell.state === 'owed' && cell.postponedUntil)).toEqual([]);
    const [first] = put.map((start) => own.find((cell) => cell.periodStart === start)!);
    expect(shownStatus(first!, '2023-12-01', first!.postponedUntil)).toEqual({
      status: 'postponed',
      count: 20231031,
    });
    const matrix = await listPostponed(ctx.db, { planId, scope: { kind: 'all' } });
    expect([...matrix.values()]).toEqual(['2023-10-31', '2023-10-31']);
  });

  it('hoãn báo cáo thì hạn và thời gian nhận kéo dài', async () => {
    await dispense(ctx, input({ kind: 'postpone', measureIds: [report], until: '2023-12-20' }));
    const one = (await cells()).find((cell) => cell.measureId === report);
    expect(one).toMatchObject({ dueOn: '2023-12-20', state: 'owed', needed: 1 });
  });

  it('kết thúc sớm: từ tháng đó lại phải làm; hoàn tác: như chưa từng quyết định', async () => {
    const { id } = await dispense(ctx, input());
    await endDispensation(ctx, { id, fromMonth: '2023-08', reason: 'Đã sửa xong' });
    expect(await monthsOf()).toBe('4:2 5:2 6:2m 7:2m 8:2 9:2 10:2');
    await expect(undoDispensation(ctx, { id, reason: 'Ghi nhầm đơn vị' })).rejects.toMatchObject({
      code: 'ledger.dispensation-over',
    });
    const again = await dispense(ctx, input({ fromMonth: '2023-08', toMonth: '2023-09' }));
    await undoDispensation(ctx, { id: again.id, reason: 'Ghi nhầm đơn vị' });
    expect(await monthsOf()).toBe('4:2 5:2 6:2m 7:2m 8:2 9:2 10:2');
  });

  it('điều đơn vị đã khai và điều đã quyết riêng một ô được giữ; rút lại thì theo quyết định chung', async () => {
    const head = house.ctx(actorWith('unit_head', { id: unitId }));
    const of = async (start: string) =>
      (await cells()).find((cell) => cell.measureId === monthly && cell.periodStart === start)!;
    const june = await of('2023-06-01');
    const july = await of('2023-07-01');
    await declareNothing(head, { obligationId: june.id, reason: 'Nghỉ hè' });
    await exemptObligation(ctx, { obligationId: july.id, reason: 'Nghỉ hè' });
    const { id } = await dispense(ctx, input());
    expect((await of('2023-06-01')).state).toBe('nothing_to_report');
    expect((await of('2023-07-01')).stateReason).toBe('Nghỉ hè');
    await takeBackNothing(head, { obligationId: june.id });
    expect(await of('2023-06-01')).toMatchObject({ state: 'exempt', dispensationId: id });
    await expect(endExemption(ctx, { obligationId: june.id, reason: 'Bỏ miễn' })).rejects.toMatchObject({
      code: 'ledger.covered-by-dispensation',
    });
  });

  it('bài đã đăng không mất: miễn rồi hoàn tác thì vẫn đủ như trước', async () => {
    await withTransaction(house.ctx(), (tx) =>
      countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-06-10' })),
    );
    const { id } = await dispense(ctx, input());
    await undoDispensation(ctx, { id, reason: 'Ghi nhầm đơn vị' });
    expect((await cells()).find((cell) => cell.periodStart === '2023-06-01')).toMatchObject({
      done: 1,
      state: 'owed',
    });
  });

  it('việc đã xong thì giữ nguyên là đã xong, báo cáo đã gửi không thành được miễn', async () => {
    await withTransaction(house.ctx(), async (tx) => {
      await countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-06-10' }));
      await countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-06-20' }));
      await countEvidence(tx, evidenceItem(unitId, { kind: 'report', happenedOn: '2023-07-01' }));
    });
    const { settled } = await dispense(ctx, input({ measureIds: [monthly, report] }));
    expect(await monthsOf()).toBe('4:2 5:2 6:2 7:2m 8:2m 9:2 10:2');
    expect((await cells()).find((cell) => cell.measureId === report)).toMatchObject({
      state: 'owed',
      done: 1,
    });
    expect(touchedCells(settled)).toBe(2);
  });

  it('miễn rồi mà đơn vị vẫn làm đủ thì tính là đủ; gỡ bài thì lại được miễn theo quyết định', async () => {
    await dispense(ctx, input());
    const one = evidenceItem(unitId, { happenedOn: '2023-06-10' });
    await withTransaction(house.ctx(), async (tx) => {
      await countEvidence(tx, one);
      await countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-06-20' }));
    });
    expect(await monthsOf()).toBe('4:2 5:2 6:2 7:2m 8:2m 9:2 10:2');
    await withTransaction(house.ctx(), (tx) => withdrawEvidence(tx, one, 'gỡ'));
    expect(await monthsOf()).toBe('4:2 5:2 6:2m 7:2m 8:2m 9:2 10:2');
    expect((await cells()).find((cell) => cell.periodStart === '2023-06-01')).toMatchObject({
      stateReason: 'Trường sửa chữa lớn (12/QĐ-SGDĐT)',
    });
  });

  it('quyết định không làm đổi ô nào thì không được ghi: gửi lại lần hai, hay mọi việc đã xong', async () => {
    await dispense(ctx, input());
    await expect(dispense(ctx, input())).rejects.toMatchObject({
      code: 'ledger.not-dispensable',
      message: expect.stringContaining('đã được miễn, hoãn theo quyết định trước'),
    });
    await withTransaction(house.ctx(), async (tx) => {
      await countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-09-10' }));
      await countEvidence(tx, evidenceItem(unitId, { happenedOn: '2023-09-20' }));
    });
    const september = { fromMonth: '2023-09', toMonth: '2023-09' };
    await expect(dispense(ctx, input(september))).rejects.toMatchObject({
      message: expect.stringContaining('đã xong, không còn gì để miễn'),
    });
    await expect(
      dispense(ctx, input({ ...september, kind: 'postpone', until: '2023-10-31' })),
    ).rejects.toMatchObject({ message: expect.stringContaining('đã xong, không hoãn được') });
  });

  it('không phải làm gì trong thời gian đó thì không có gì để miễn', async () => {
    await expect(dispense(ctx, input({ fromMonth: '2023-12', toMonth: '2023-12' }))).rejects.toMatchObject({
      code: 'ledger.not-dispensable',
    });
  });

  it('chỉ điều phối quyết định; người khác được trả lời như không có', async () => {
    for (const role of ['unit_head', 'district_officer', 'task_lead'] as const)
      await expect(dispense(house.ctx(actorWith(role, { id: unitId })), input())).rejects.toMatchObject({
        code: 'app.not-found',
      });
  });
});
