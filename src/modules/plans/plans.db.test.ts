import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { buildUnit } from '../units/testing.ts';
import { confirmAllClear } from './decisions/confirm-all-clear.server.ts';
import { decideFact } from './decisions/decide-fact.server.ts';
import { listFacts } from './decisions/fact-store.server.ts';
import { resolveFinding } from './decisions/resolve-finding.server.ts';
import { undoDecision } from './decisions/undo-decision.server.ts';
import { decideAsAdvised } from './example/load-example-plan.server.ts';
import { type FactOf, factsOfKind } from './facts.ts';
import { findCurrentPlan, findPlan, listPlans } from './find-plan.server.ts';
import { importPlan } from './import/import-plan.server.ts';
import { readPlan } from './reader/read-plan.ts';
import { proposeCampaign } from './release/propose-campaign.server.ts';
import { releasePlan } from './release/release-plan.server.ts';
import { listMeasures, listTasks } from './release/task-store.server.ts';
import { buildPlanInReview, buildReleasedPlan } from './testing.ts';

const nobodyId = '00000000-0000-4000-8000-0000000000ff';

describe('kế hoạch', () => {
  const house = useTestHouse();
  let coordinator: Actor;
  let communicator: Actor;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT mẫu' });
    const below = { kind: 'department_office', parentId: department.id } as const;
    const office = await buildUnit(db, { ...below, name: 'Phòng Hành chính – Quản trị' });
    await buildUnit(db, { ...below, name: 'Phòng Giáo dục Trung học' });
    const district = await buildUnit(db, { kind: 'district_office', parentId: department.id });
    const school = await buildUnit(db, { parentId: district.id });
    coordinator = actorWith('coordinator', office);
    communicator = actorWith('unit_communicator', school);
  });

  const asCoordinator = () => house.ctx(coordinator);
  const factsOf = (planId: string) => listFacts(house.services.db, planId);
  const taskOf = async (planId: string): Promise<FactOf<'task'>> =>
    factsOfKind(await factsOf(planId), 'task')[0]!;

  async function countRows() {
    const { db } = house.services;
    const [plans, files] = await Promise.all([
      db
        .selectFrom('plans')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
      db
        .selectFrom('files')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    ]);
    return [plans.n, files.n];
  }

  describe('nhập tệp', () => {
    it('giữ tệp, văn bản và mỗi điều đọc được là một dữ kiện chưa xác nhận', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const facts = await factsOf(planId);
      const counts = Object.fromEntries(
        (['task', 'report_duty', 'document'] as const).map((kind) => [kind, factsOfKind(facts, kind).length]),
      );
      expect(counts).toEqual({ task: 7, report_duty: 3, document: 25 });
      expect(facts.every((fact) => fact.status === 'unconfirmed' && fact.version === 1)).toBe(true);
      expect(facts.every((fact) => fact.fromLine >= 1 && fact.toLine >= fact.fromLine)).toBe(true);
    });

    it.each([
      ['tệp rỗng', new Uint8Array(), 'ke-hoach.txt', 'plan.unreadable-empty'],
      [
        'ảnh đổi tên',
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
        'ke-hoach.pdf',
        'plan.unreadable-image',
      ],
    ])('%s: một câu rõ ràng, không lưu dòng hay tệp nào', async (_name, bytes, fileName, code) => {
      const before = await countRows();
      await expect(importPlan(asCoordinator(), { fileName, bytes })).rejects.toMatchObject({ code });
      expect(await countRows()).toEqual(before);
    });

    it('tệp không phải kế hoạch: nói vậy, dù đã chọn năm; không lưu gì', async () => {
      const bytes = new TextEncoder().encode("import { x } from 'y';\nexport const z = x(2026);\n");
      const before = await countRows();
      await expect(
        importPlan(asCoordinator(), { fileName: 'chay.txt', bytes, year: 2026 }),
      ).rejects.toMatchObject({ code: 'plan.not-a-plan' });
      expect(await countRows()).toEqual(before);
    });

    it('văn bản không ghi năm: hỏi năm, không đoán', async () => {
      const bytes = new TextEncoder().encode(
        'KẾ HOẠCH\nTuyên truyền\n\nI. MỤC ĐÍCH\n1. Mục đích\nLàm tốt.\n',
      );
      const before = await countRows();
      await expect(importPlan(asCoordinator(), { fileName: 'k.txt', bytes })).rejects.toMatchObject({
        code: 'plan.year-unknown',
      });
      expect(await countRows()).toEqual(before);
      const { planId } = await importPlan(asCoordinator(), { fileName: 'k.txt', bytes, year: 2024 });
      expect((await findPlan(house.services.db, planId, coordinator))?.year).toBe(2024);
    });

    it('ký tự mà cơ sở dữ liệu không nhận được bỏ đi, không làm hỏng việc nhập', async () => {
      const bad = 'Tuyên truyền\0 năm 2023 \ud800';
      const read = async () => {
        const whole = await readPlan(
          new TextEncoder().encode('KẾ HOẠCH\nTuyên truyền năm 2023\n\nI. MỤC ĐÍCH\nLàm tốt.\n'),
          'k.txt',
        );
        return {
          text: `${whole.text}${bad}`,
          reading: { ...whole.reading, document: { ...whole.reading.document, title: bad } },
        };
      };
      const file = { fileName: 'k\0.txt', bytes: new Uint8Array([65]) };
      const { planId } = await importPlan(asCoordinator(), file, read);
      expect((await findPlan(house.services.db, planId, coordinator))?.title).toBe(
        'Tuyên truyền năm 2023 \ufffd',
      );
    });

    it('tên đơn vị không có trong hệ thống thành điểm phải quyết định', async () => {
      const bytes = new TextEncoder().encode(
        'KẾ HOẠCH\nTuyên truyền năm 2023\n\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Khảo thí\nBáo cáo Sở Thông tin và Truyền thông kết quả thực hiện trước 01/12/2023.\n',
      );
      const { planId } = await importPlan(asCoordinator(), { fileName: 'k.txt', bytes });
      const findings = factsOfKind(await factsOf(planId), 'finding');
      const unknown = findings.find((fact) => fact.value.code === 'unit-unknown')!;
      const choose = (unitId: string) => {
        const decision = { choice: 'unit', unitId };
        return resolveFinding(asCoordinator(), { planId, factId: unknown.id, version: 1, decision });
      };
      await expect(choose(nobodyId)).rejects.toMatchObject({ code: 'plan.bad-choice' });
      await choose(coordinator.unitId);
      expect(findings.map((fact) => [fact.value.code, fact.value.details?.name])).toContainEqual([
        'unit-unknown',
        'Phòng Khảo thí',
      ]);
    });
  });

  describe('quyết định', () => {
    it('sửa rồi xác nhận; bản đã đọc vẫn còn', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      const value = { title: '  Việc đã sửa ', lead: 'Toàn ngành\n\n', partners: '', notes: '', id: 'x' };
      const input = { planId, factId: task.id, version: task.version, decision: 'confirm' as const, value };
      await decideFact(asCoordinator(), input);
      const after = await taskOf(planId);
      expect(after).toMatchObject({ status: 'confirmed', version: 2, decidedBy: coordinator.userId });
      expect(after.value).toMatchObject({ title: 'Việc đã sửa', lead: ['Toàn ngành'], partners: [] });
      expect(after.value).not.toHaveProperty('id');
      expect(after.asRead.title).toBe(task.value.title);
    });

    it('ô sai được trả lại theo tên ô, không lưu gì', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      const input = {
        planId,
        factId: task.id,
        version: 1,
        decision: 'confirm' as const,
        value: { title: ' ' },
      };
      await expect(decideFact(asCoordinator(), input)).rejects.toMatchObject({
        code: 'plan.bad-value',
        details: { fields: { title: 'Cần điền ô này.' } },
      });
      expect(await taskOf(planId)).toEqual(task);
    });

    it('hai người quyết định cùng một dữ kiện: người sau được biết, quyết định trước còn nguyên', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      const input = { planId, factId: task.id, version: task.version };
      const second = house.ctx({ ...coordinator, userId: 'user-second' });
      const outcomes = await Promise.allSettled([
        decideFact(asCoordinator(), { ...input, decision: 'confirm' }),
        decideFact(second, { ...input, decision: 'drop' }),
      ]);
      const refused = outcomes.filter((one) => one.status === 'rejected');
      expect(refused.map((one) => (one.reason as { code: string }).code)).toEqual(['app.changed-meanwhile']);
      expect((await taskOf(planId)).version).toBe(2);
    });

    it('xác nhận mọi dữ kiện rõ rồi hoàn tác một lần, rồi hoàn tác quyết định trước đó', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      await decideFact(asCoordinator(), { planId, factId: task.id, version: 1, decision: 'drop' });
      const { confirmed } = await confirmAllClear(asCoordinator(), { planId });
      expect(confirmed).toBeGreaterThan(30);
      const all = await factsOf(planId);
      expect(all.filter((fact) => fact.kind === 'finding' && fact.status !== 'unconfirmed')).toEqual([]);
      expect(await undoDecision(asCoordinator(), { planId })).toMatchObject({ undone: confirmed });
      expect((await factsOf(planId)).filter((fact) => fact.status === 'confirmed')).toEqual([]);
      expect(await undoDecision(asCoordinator(), { planId })).toMatchObject({ undone: 1 });
      expect((await taskOf(planId)).status).toBe('unconfirmed');
      await expect(undoDecision(asCoordinator(), { planId })).rejects.toMatchObject({
        code: 'plan.nothing-to-undo',
      });
    });

    it('hoàn tác chỉ lấy lại quyết định của chính mình', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      await decideFact(asCoordinator(), { planId, factId: task.id, version: 1, decision: 'confirm' });
      const other = house.ctx({ ...coordinator, userId: 'user-second' });
      await expect(undoDecision(other, { planId })).rejects.toMatchObject({
        code: 'plan.nothing-to-undo',
      });
    });

    it('điền số văn bản vào điểm để trống thì kế hoạch có số; hoàn tác thì lại trống', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const blank = factsOfKind(await factsOf(planId), 'finding').find(
        (fact) => fact.value.code === 'document-number-blank',
      )!;
      const resolve = (decision: { choice: string; number?: string }) =>
        resolveFinding(asCoordinator(), { planId, factId: blank.id, version: blank.version, decision });
      await expect(resolve({ choice: 'fill' })).rejects.toMatchObject({ code: 'plan.bad-choice' });
      await expect(resolve({ choice: 'bịa' })).rejects.toMatchObject({ code: 'plan.bad-choice' });
      const long = '4'.repeat(21);
      await expect(resolve({ choice: 'fill', number: long })).rejects.toMatchObject({
        code: 'plan.bad-choice',
      });
      await resolve({ choice: 'fill', number: '45' });
      expect((await findPlan(house.services.db, planId, coordinator))?.number).toBe('45');
      await undoDecision(asCoordinator(), { planId });
      expect((await findPlan(house.services.db, planId, coordinator))?.number).toBeNull();
    });
  });

  describe('phát hành', () => {
    it('ghi 7 nhiệm vụ, các chỉ tiêu có điều khoản làm căn cứ, và nghĩa vụ trong cùng giao dịch', async () => {
      const { db } = house.services;
      const planId = await buildReleasedPlan(asCoordinator());
      expect((await listTasks(db, planId)).map((task) => task.no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const measures = await listMeasures(db, planId);
      expect(measures.map((one) => [one.taskNo, one.kind, one.period])).toEqual([
        [1, 'presence', 'plan'],
        [2, 'presence', 'quarter'],
        [3, 'quota', 'month'],
        [4, 'quota', 'month'],
        [5, 'presence', 'plan'],
        [6, 'presence', 'quarter'],
        [7, 'coverage', 'plan'],
        [7, 'coverage', 'plan'],
        [null, 'report', 'plan'],
        [null, 'report', 'plan'],
        [null, 'report', 'plan'],
      ]);
      const plan = await findPlan(db, planId);
      expect(plan).toMatchObject({
        status: 'released',
        countedMonths: expect.arrayContaining(['2023-04', '2023-10']),
      });
      const owed = await db
        .selectFrom('obligations')
        .where('plan_id', '=', planId)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      expect(owed.n).toBeGreaterThan(0);
    });

    it('còn điểm phải quyết định thì không phát hành được và không ghi gì', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      await confirmAllClear(asCoordinator(), { planId });
      const campaign = await proposeCampaign(asCoordinator(), planId);
      expect(campaign.whyNot).toMatch(/điểm phải quyết định/);
      const { measures, countedMonths, plan } = campaign;
      await expect(
        releasePlan(asCoordinator(), { planId, version: plan.version, measures, countedMonths }),
      ).rejects.toMatchObject({ code: 'plan.not-releasable' });
      expect(await listTasks(house.services.db, planId)).toEqual([]);
    });

    it('quyết định đổi sau khi xem trước: phải xem lại; phát hành rồi thì không sửa nữa', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      await decideAsAdvised(asCoordinator(), planId);
      const { measures, countedMonths, plan } = await proposeCampaign(asCoordinator(), planId);
      const input = { planId, version: plan.version, measures, countedMonths };
      const task = await taskOf(planId);
      const fact = { planId, factId: task.id };
      await decideFact(asCoordinator(), { ...fact, version: task.version, decision: 'drop' });
      await expect(releasePlan(asCoordinator(), input)).rejects.toMatchObject({
        code: 'app.changed-meanwhile',
      });
      const again = await proposeCampaign(asCoordinator(), planId);
      expect(again.measures.some((one) => one.taskNo === 1)).toBe(false);
      await releasePlan(asCoordinator(), { ...input, version: again.plan.version, measures: again.measures });
      await expect(
        decideFact(asCoordinator(), { ...fact, version: task.version + 1, decision: 'reopen' }),
      ).rejects.toMatchObject({ code: 'plan.not-in-review' });
    });

    it('chỉ tiêu không có đơn vị hoặc không có điều khoản thì bị từ chối', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      await decideAsAdvised(asCoordinator(), planId);
      const { measures, countedMonths, plan } = await proposeCampaign(asCoordinator(), planId);
      const release = (change: Partial<(typeof measures)[number]>) =>
        releasePlan(asCoordinator(), {
          planId,
          version: plan.version,
          countedMonths,
          measures: [{ ...measures[0]!, ...change }],
        });
      const wrongDay = { planId, version: plan.version, countedMonths, measures, issuedOn: '2023-02-30' };
      await expect(releasePlan(asCoordinator(), wrongDay)).rejects.toMatchObject({
        code: 'plan.bad-campaign',
      });
      const nobody = { kinds: [], unitIds: [], exceptUnitIds: [] };
      for (const change of [
        { owedBy: nobody },
        { fromLine: 9000, toLine: 9001 },
        { counts: [] },
        { taskNo: 99 },
      ])
        await expect(release(change)).rejects.toMatchObject({ code: 'plan.bad-campaign' });
    });
  });

  describe('quyền', () => {
    it('người của trường không biết có kế hoạch đang duyệt', async () => {
      const { db } = house.services;
      const planId = await buildPlanInReview(asCoordinator());
      expect(await findPlan(db, planId, communicator)).toBeNull();
      expect(await findPlan(db, planId)).toBeNull();
      const query = new URLSearchParams({ 'ke-hoach': planId });
      await expect(findCurrentPlan(db, query, communicator)).rejects.toMatchObject({ code: 'app.not-found' });
      expect((await findCurrentPlan(db, query, coordinator))?.id).toBe(planId);
      expect((await listPlans(db, communicator)).map((plan) => plan.status)).not.toContain('in_review');
    });

    it('người của trường không quyết định được gì; câu trả lời như với kế hoạch không tồn tại', async () => {
      const planId = await buildPlanInReview(asCoordinator());
      const task = await taskOf(planId);
      const ctx = house.ctx(communicator);
      for (const id of [planId, nobodyId, 'không-phải-mã']) {
        const notFound = { code: 'app.not-found' };
        const fact = { planId: id, factId: task.id, version: 1 };
        await expect(decideFact(ctx, { ...fact, decision: 'drop' })).rejects.toMatchObject(notFound);
        await expect(resolveFinding(ctx, { ...fact, decision: { choice: 'both' } })).rejects.toMatchObject(
          notFound,
        );
        await expect(confirmAllClear(ctx, { planId: id })).rejects.toMatchObject(notFound);
        await expect(undoDecision(ctx, { planId: id })).rejects.toMatchObject(notFound);
        await expect(proposeCampaign(ctx, id)).rejects.toMatchObject(notFound);
        await expect(
          releasePlan(ctx, { planId: id, version: 1, measures: [], countedMonths: [] }),
        ).rejects.toMatchObject(notFound);
      }
      await expect(importPlan(ctx, { fileName: 'k.txt', bytes: new Uint8Array([65]) })).rejects.toMatchObject(
        {
          kind: 'forbidden',
        },
      );
      expect(await taskOf(planId)).toEqual(task);
    });

    it('dữ kiện của kế hoạch khác không quyết định được qua kế hoạch này', async () => {
      const [one, other] = [
        await buildPlanInReview(asCoordinator()),
        await buildPlanInReview(asCoordinator()),
      ];
      const task = await taskOf(other);
      await expect(
        decideFact(asCoordinator(), { planId: one, factId: task.id, version: 1, decision: 'drop' }),
      ).rejects.toMatchObject({ code: 'app.not-found' });
    });

    it('kế hoạch đã phát hành thì ai đăng nhập cũng đọc được', async () => {
      const planId = await buildReleasedPlan(asCoordinator());
      expect((await findPlan(house.services.db, planId, communicator))?.status).toBe('released');
    });
  });
});
