import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { dryRun } from '../../../platform/db/dry-run.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { type AmendPlanInput, amendPlan, listAmendments, undoAmendment } from '../../plans/index.server.ts';
import { buildUnit } from '../../units/testing.ts';
import { countEvidence } from '../credits/count-evidence.server.ts';
import { recountPlans } from '../credits/recount-plans.server.ts';
import { exemptObligation } from '../obligations/change-obligation-state.server.ts';
import { generateObligations } from '../obligations/generate-obligations.server.ts';
import { listUnitObligations } from '../obligations/obligation-store.server.ts';
import { buildMeasure, buildPlan, buildTask, evidenceItem } from '../testing.ts';
import type { AmendmentConsequences } from './amendment-consequences.ts';

describe('điều chỉnh kế hoạch đã phát hành', () => {
  const house = useTestHouse();
  let ctx: Ctx;
  let planId: string;
  let schoolId: string;
  let preschoolId: string;
  let monthly: string;

  beforeEach(async () => {
    const { db } = house.services;
    await sql`truncate units, plans, evidence cascade`.execute(db);
    const department = await buildUnit(db, { kind: 'department' });
    ctx = house.ctx(actorWith('coordinator', department));
    schoolId = (await buildUnit(db, { kind: 'special_school', parentId: department.id })).id;
    preschoolId = (await buildUnit(db, { kind: 'preschool', parentId: department.id })).id;
    planId = (await buildPlan(db)).id;
    monthly = (await buildMeasure(db, { planId, owedBy: { kinds: ['special_school'] } })).id;
    await withTransaction(ctx, (tx) => generateObligations(tx, planId));
    for (const happenedOn of ['2023-06-10', '2023-09-10', '2023-10-10'])
      await withTransaction(ctx, (tx) => countEvidence(tx, evidenceItem(schoolId, { happenedOn })));
  });

  const amend = (changes: AmendPlanInput['changes'], over: Partial<AmendPlanInput> = {}) =>
    amendPlan(ctx, {
      planId,
      version: null,
      fromMonth: '2023-09',
      basis: '99/KH-SGDĐT',
      reason: 'Kế hoạch bổ sung',
      changes,
      ...over,
    });
  const cells = (unitId = schoolId) =>
    listUnitObligations(house.services.db, { planId, unitId, scope: { kind: 'all' } });
  const said = async (unitId = schoolId) =>
    (await cells(unitId))
      .map((cell) => `${Number(cell.periodStart.slice(5, 7))}:${cell.done}/${cell.needed}`)
      .join(' ');
  const before = '4:0/2 5:0/2 6:1/2 7:0/2 8:0/2 9:1/2 10:1/2';
  const told = async (id: string) =>
    (await listAmendments(house.services.db, planId, id))[0]!.consequences as AmendmentConsequences;

  it('đổi số lượng từ một tháng: tháng trước giữ nguyên, ghi nhận giữ nguyên', async () => {
    const id = await amend([{ kind: 'change-measure', measureId: monthly, needed: 1 }]);
    expect(await said()).toBe('4:0/2 5:0/2 6:1/2 7:0/2 8:0/2 9:1/1 10:1/1');
    const { credits, measures } = await told(id);
    expect(credits).toMatchObject({ kept: 3, dropped: 0, gained: 0, lostItems: 0 });
    expect(measures[0]).toMatchObject({ changed: { cells: 2, units: 1 }, begun: { cells: 0 } });
    await undoAmendment(ctx, { planId, amendmentId: id, reason: 'Ghi nhầm số' });
    expect(await said()).toBe(before);
  });

  it('đổi ai làm: ai thôi, ai thêm, bài nào thôi tính đều được kể tên; hoàn tác thì về như trước', async () => {
    const owedBy = { kinds: ['preschool' as const], unitIds: [], exceptUnitIds: [] };
    const id = await amend([{ kind: 'change-measure', measureId: monthly, owedBy }]);
    expect(await said()).toBe('4:0/2 5:0/2 6:1/2 7:0/2 8:0/2');
    expect(await said(preschoolId)).toBe('9:0/2 10:0/2');
    const { credits, measures } = await told(id);
    expect(credits).toMatchObject({ kept: 1, dropped: 2, gained: 0, lostItems: 2 });
    expect(credits.lost).toHaveLength(2);
    expect(measures[0]).toMatchObject({ begun: { cells: 2 }, ended: { cells: 2 } });
    await undoAmendment(ctx, { planId, amendmentId: id, reason: 'Văn bản bị thu hồi' });
    expect(await said()).toBe(before);
    expect(await said(preschoolId)).toBe('');
    expect((await recountPlans(ctx)).drift).toEqual([]);
  });

  it('ô được miễn mà điều chỉnh làm kết thúc thì hoàn tác vẫn là ô được miễn', async () => {
    const october = (await cells()).at(-1)!;
    await exemptObligation(ctx, { obligationId: october.id, reason: 'Sửa chữa lớn' });
    const id = await amend([{ kind: 'end-measure', measureId: monthly }]);
    expect(await said()).toBe('4:0/2 5:0/2 6:1/2 7:0/2 8:0/2');
    await undoAmendment(ctx, { planId, amendmentId: id, reason: 'Ghi nhầm' });
    expect((await cells()).at(-1)).toMatchObject({ id: october.id, state: 'exempt', done: 1 });
  });

  it('thêm chỉ tiêu: chỉ các kỳ từ tháng đó, bài đã có được tính ngay', async () => {
    const task = await buildTask(house.services.db, { planId });
    const id = await amend([
      {
        kind: 'add-measure',
        taskId: task.id,
        measure: {
          kind: 'presence',
          period: 'month',
          needed: 1,
          what: 'Có bài mỗi tháng',
          denominator: null,
          counts: ['article'],
          owedBy: { kinds: ['special_school'], unitIds: [], exceptUnitIds: [] },
          dueOn: null,
        },
      },
    ]);
    expect((await cells()).filter((cell) => cell.measureId !== monthly)).toMatchObject([
      { periodStart: '2023-09-01', done: 1, needed: 1 },
      { periodStart: '2023-10-01', done: 1, needed: 1 },
    ]);
    expect((await told(id)).credits).toMatchObject({ gained: 2, lostItems: 0 });
    await undoAmendment(ctx, { planId, amendmentId: id, reason: 'Ghi nhầm' });
    expect(await said()).toBe(before);
  });

  it('đổi tháng tính: bỏ tháng 10, thêm tháng 11', async () => {
    const months = ['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-11'];
    const id = await amend([{ kind: 'set-months', months }]);
    expect(await said()).toBe('4:0/2 5:0/2 6:1/2 7:0/2 8:0/2 9:1/2 11:0/2');
    expect((await told(id)).credits).toMatchObject({ lostItems: 1 });
    await undoAmendment(ctx, { planId, amendmentId: id, reason: 'Ghi nhầm' });
    expect(await said()).toBe(before);
  });

  it('đã có quyết định dựa trên điều chỉnh, hay điều chỉnh khác ở sau: không hoàn tác', async () => {
    const owedBy = { kinds: ['preschool' as const], unitIds: [], exceptUnitIds: [] };
    const first = await amend([{ kind: 'change-measure', measureId: monthly, owedBy }]);
    const second = await amend([{ kind: 'change-measure', measureId: monthly, needed: 3 }]);
    await expect(undoAmendment(ctx, { planId, amendmentId: first, reason: 'Nhầm' })).rejects.toMatchObject({
      code: 'plan.amendment-not-last',
    });
    await undoAmendment(ctx, { planId, amendmentId: second, reason: 'Nhầm rồi' });
    const [cell] = await cells(preschoolId);
    await exemptObligation(ctx, { obligationId: cell!.id, reason: 'Sửa chữa lớn' });
    await expect(undoAmendment(ctx, { planId, amendmentId: first, reason: 'Nhầm' })).rejects.toMatchObject({
      code: 'ledger.built-on-amendment',
    });
  });

  it('xem trước làm thật rồi lấy lại: không còn dấu vết', async () => {
    const owedBy = { kinds: ['preschool' as const], unitIds: [], exceptUnitIds: [] };
    const change = { kind: 'change-measure' as const, measureId: monthly, owedBy };
    await dryRun(ctx, (tx) =>
      amendPlan(tx, {
        planId,
        version: null,
        fromMonth: '2023-09',
        basis: '',
        reason: 'Thử',
        changes: [change],
      }),
    );
    expect(await said()).toBe(before);
    expect(await listAmendments(house.services.db, planId)).toEqual([]);
  });

  it.each([
    ['tháng ngoài năm', { fromMonth: '2022-09' }, [{ kind: 'end-measure' }]],
    ['không có gì đổi', {}, [{ kind: 'change-measure', needed: 2 }]],
    [
      'không còn ai làm',
      {},
      [{ kind: 'change-measure', owedBy: { kinds: [], unitIds: [], exceptUnitIds: [] } }],
    ],
    ['hạn trước tháng áp dụng', {}, [{ kind: 'change-measure', dueOn: '2023-08-15' }]],
  ])('%s: không điều chỉnh', async (_name, over, changes) => {
    const named = changes.map((change) => ({ ...change, measureId: monthly })) as never;
    await expect(amend(named, over)).rejects.toMatchObject({ code: 'plan.not-amendable' });
    expect(await said()).toBe(before);
  });

  it('người của trường không điều chỉnh được; phiên bản cũ bị từ chối', async () => {
    const changes: AmendPlanInput['changes'] = [{ kind: 'end-measure', measureId: monthly }];
    const teacher = house.ctx(actorWith('unit_head', { id: schoolId }));
    const input = { planId, version: null, fromMonth: '2023-09', basis: '', reason: 'Thử xem', changes };
    await expect(amendPlan(teacher, input)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(amendPlan(ctx, { ...input, version: 99 })).rejects.toMatchObject({
      code: 'app.changed-meanwhile',
    });
  });
});
