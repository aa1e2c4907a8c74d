import { beforeAll, describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { buildUnit } from '../../units/testing.ts';
import { decideAsAdvised, releaseAsProposed } from '../example/load-example-plan.server.ts';
import { type FactOf, type FactView, factsOfKind } from '../facts.ts';
import { findPlan } from '../find-plan.server.ts';
import { listDiscarded } from '../plan-store.server.ts';
import { listMeasures, listTasks } from '../release/task-store.server.ts';
import { buildPlanInReview, buildReleasedPlan } from '../testing.ts';
import { addFact, markNoFact, moveFact, rebindFact } from './change-facts.server.ts';
import { mergeTaskFacts, splitTaskFact } from './change-tasks.server.ts';
import { confirmAllClear } from './confirm-all-clear.server.ts';
import { decideFact } from './decide-fact.server.ts';
import { discardPlan, restorePlan } from './discard-plan.server.ts';
import { listFacts } from './fact-store.server.ts';
import { reopenFinding } from './reopen-finding.server.ts';
import { resolveFinding } from './resolve-finding.server.ts';
import { redoDecision, undoDecision } from './undo-decision.server.ts';

/** A fact without what every decision changes: its version and who decided. */
function essence({ version: _version, decidedByName: _name, ...fact }: FactView) {
  return fact;
}

describe('bàn duyệt kế hoạch', () => {
  const house = useTestHouse();
  let first: Actor;
  let second: Actor;
  let communicator: Actor;
  let planId: string;

  beforeAll(async () => {
    const { db } = house.services;
    const department = await buildUnit(db, { kind: 'department', name: 'Sở GD&ĐT mẫu' });
    const below = { kind: 'department_office', parentId: department.id } as const;
    const office = await buildUnit(db, { ...below, name: 'Phòng Hành chính – Quản trị' });
    await buildUnit(db, { ...below, name: 'Phòng Giáo dục Trung học' });
    for (const id of ['user-first', 'user-second'])
      await db
        .insertInto('users')
        .values({ id, name: id, email: `${id}@mau.invalid` })
        .execute();
    first = actorWith('coordinator', office, { userId: 'user-first' });
    second = actorWith('coordinator', office, { userId: 'user-second' });
    communicator = actorWith('unit_communicator', await buildUnit(db));
  });

  const me = () => house.ctx(first);
  const other = () => house.ctx(second);
  const facts = () => listFacts(house.services.db, planId);
  const tasks = async (): Promise<FactOf<'task'>[]> => factsOfKind(await facts(), 'task');
  const seen = (fact: FactView) => ({ planId, factId: fact.id, version: fact.version });
  const snapshot = async () => (await facts()).map(essence);

  async function freshPlan() {
    planId = await buildPlanInReview(me());
  }

  describe('mọi bước đều hoàn tác và làm lại được', () => {
    /** Each step a person can take, on the plan as it stands. */
    const steps: [string, () => Promise<unknown>][] = [
      ['xác nhận', async () => decideFact(me(), { ...seen((await tasks())[0]!), decision: 'confirm' })],
      [
        'sửa',
        async () =>
          decideFact(me(), {
            ...seen((await tasks())[1]!),
            decision: 'confirm',
            value: { title: 'Tên đã sửa', lead: 'Phòng không có thật' },
            lines: { from: 3, to: 4 },
          }),
      ],
      ['bỏ', async () => decideFact(me(), { ...seen((await tasks())[2]!), decision: 'drop' })],
      ['xác nhận mọi dữ kiện rõ', () => confirmAllClear(me(), { planId })],
      ['mở lại', async () => decideFact(me(), { ...seen((await tasks())[0]!), decision: 'reopen' })],
      ['tách', async () => splitTaskFact(me(), { ...seen((await tasks())[3]!), starts: [1] })],
      [
        'gộp',
        async () => {
          const [one, two] = await tasks();
          return mergeTaskFacts(me(), { ...seen(one!), other: seen(two!) });
        },
      ],
      [
        'thêm',
        () =>
          addFact(me(), {
            planId,
            kind: 'deadline',
            value: { text: 'Trước ngày 05/9', date: '2023-09-05', timing: 'before' },
            lines: { from: '10', to: '11' },
          }),
      ],
      ['đổi chỗ', async () => moveFact(me(), { ...seen((await tasks())[1]!), to: 'up' })],
      [
        'gắn dòng',
        async () => rebindFact(me(), { ...seen((await tasks())[1]!), lines: { from: 20, to: 21 } }),
      ],
      ['không có dữ kiện', () => markNoFact(me(), { planId, lines: { from: 2, to: 2 } })],
      [
        'quyết định điểm trống',
        async () => {
          const blank = factsOfKind(await facts(), 'finding').find(
            (fact) => fact.value.code === 'document-number-blank',
          )!;
          await resolveFinding(me(), { ...seen(blank), decision: { choice: 'fill', number: '45' } });
        },
      ],
      [
        'mở lại điểm đã quyết định',
        async () => {
          const decided = factsOfKind(await facts(), 'finding').find((fact) => fact.value.decision)!;
          await reopenFinding(me(), seen(decided));
        },
      ],
      [
        'xóa dữ kiện người duyệt thêm',
        async () => {
          const added = factsOfKind(await facts(), 'deadline').find((fact) => fact.origin === 'person')!;
          await decideFact(me(), { ...seen(added), decision: 'drop' });
        },
      ],
    ];

    it('đi hết các bước, lùi về từng bước một, rồi làm lại từng bước: mỗi lúc đúng như lúc ấy', async () => {
      await freshPlan();
      const states = [await snapshot()];
      for (const [name, step] of steps) {
        await step();
        states.push(await snapshot());
        expect(states.at(-1), name).not.toEqual(states.at(-2));
      }
      for (let at = steps.length - 1; at >= 0; at--) {
        await undoDecision(me(), { planId });
        expect(await snapshot(), `hoàn tác: ${steps[at]![0]}`).toEqual(states[at]);
      }
      await expect(undoDecision(me(), { planId })).rejects.toMatchObject({ code: 'plan.nothing-to-undo' });
      for (let at = 0; at < steps.length; at++) {
        await redoDecision(me(), { planId });
        expect(await snapshot(), `làm lại: ${steps[at]![0]}`).toEqual(states[at + 1]);
      }
      await expect(redoDecision(me(), { planId })).rejects.toMatchObject({ code: 'plan.nothing-to-redo' });
    });

    it('số, ngày của kế hoạch đi theo bước hoàn tác và làm lại', async () => {
      await freshPlan();
      const blank = factsOfKind(await facts(), 'finding').find(
        (fact) => fact.value.code === 'document-number-blank',
      )!;
      await resolveFinding(me(), { ...seen(blank), decision: { choice: 'fill', number: '45' } });
      await undoDecision(me(), { planId });
      expect((await findPlan(house.services.db, planId, first))?.number).toBeNull();
      await redoDecision(me(), { planId });
      expect((await findPlan(house.services.db, planId, first))?.number).toBe('45');
    });

    it('làm bước mới thì không làm lại được bước đã hoàn tác nữa', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      await decideFact(me(), { ...seen(one!), decision: 'confirm' });
      await undoDecision(me(), { planId });
      await decideFact(me(), { ...seen(two!), decision: 'confirm' });
      await expect(redoDecision(me(), { planId })).rejects.toMatchObject({ code: 'plan.nothing-to-redo' });
    });
  });

  describe('thay đổi của người khác không mất', () => {
    it('người khác đã sửa sau đó: nói rõ ai, không đổi gì; hoàn tác được bước khác của mình', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      await decideFact(me(), { ...seen(two!), decision: 'confirm' });
      const no = (await facts()).find((fact) => fact.id === two!.id)!.decisionNo!;
      await decideFact(me(), { ...seen(one!), decision: 'confirm' });
      const mine = (await tasks())[0]!;
      await decideFact(other(), { ...seen(mine), decision: 'confirm', value: { title: 'Người khác sửa' } });
      const before = await snapshot();
      await expect(undoDecision(me(), { planId })).rejects.toMatchObject({
        code: 'plan.changed-since',
        message: expect.stringContaining('user-second'),
      });
      expect(await snapshot()).toEqual(before);
      expect(await undoDecision(me(), { planId, no })).toMatchObject({ undone: 1, kept: 0 });
      expect((await tasks())[1]!.status).toBe('unconfirmed');
    });

    it('hoàn tác việc xác nhận nhiều dữ kiện: dữ kiện người khác đã sửa thì giữ nguyên', async () => {
      await freshPlan();
      const { confirmed } = await confirmAllClear(me(), { planId });
      const touched = (await tasks())[0]!;
      await decideFact(other(), { ...seen(touched), decision: 'drop' });
      expect(await undoDecision(me(), { planId })).toMatchObject({ undone: confirmed - 1, kept: 1 });
      expect((await tasks())[0]!.status).toBe('dropped');
      await redoDecision(me(), { planId });
      expect((await tasks()).map((task) => task.status)).toEqual([
        'dropped',
        ...Array.from({ length: 6 }, () => 'confirmed'),
      ]);
    });

    it('người khác hoàn tác không chạm bước của mình; số bước của người khác không dùng được', async () => {
      await freshPlan();
      await decideFact(me(), { ...seen((await tasks())[0]!), decision: 'confirm' });
      const no = (await tasks())[0]!.decisionNo!;
      for (const which of [{ planId }, { planId, no }])
        await expect(undoDecision(other(), which)).rejects.toMatchObject({ code: 'plan.nothing-to-undo' });
      const elsewhere = await buildPlanInReview(me());
      await expect(undoDecision(me(), { planId: elsewhere, no })).rejects.toMatchObject({
        code: 'plan.nothing-to-undo',
      });
    });

    it('dữ kiện vừa bị gộp mất: người đang mở nó được biết ai đã gộp', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      await mergeTaskFacts(other(), { ...seen(one!), other: seen(two!) });
      await expect(decideFact(me(), { ...seen(two!), decision: 'confirm' })).rejects.toMatchObject({
        code: 'plan.fact-gone',
        message: expect.stringMatching(/user-second đã gộp/),
      });
    });

    it('gộp với một nhiệm vụ mà người khác vừa sửa: phải xem lại', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      await decideFact(other(), { ...seen(two!), decision: 'confirm' });
      await expect(mergeTaskFacts(me(), { ...seen(one!), other: seen(two!) })).rejects.toMatchObject({
        code: 'app.changed-meanwhile',
      });
    });

    it('dữ kiện trở lại sau khi hoàn tác thì bản trang cũ không quyết định được', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      await mergeTaskFacts(me(), { ...seen(one!), other: seen(two!) });
      await undoDecision(me(), { planId });
      await expect(decideFact(other(), { ...seen(two!), decision: 'drop' })).rejects.toMatchObject({
        code: 'app.changed-meanwhile',
      });
    });
  });

  describe('nhiệm vụ', () => {
    it('tách: phần đầu giữ số và mang chữ a, phần sau là của người duyệt, cả hai chờ xác nhận', async () => {
      await freshPlan();
      const whole = (await tasks())[3]!;
      const { factIds } = await splitTaskFact(me(), { ...seen(whole), starts: [1] });
      const parts = (await tasks()).filter((task) => factIds.includes(task.id));
      expect(parts.map((task) => [task.value.no, task.origin, task.status])).toEqual([
        ['4a', 'reader', 'unconfirmed'],
        ['4b', 'person', 'unconfirmed'],
      ]);
      expect(parts[1]!.value.lead).toEqual(whole.value.lead);
      expect(parts[0]!.asRead).toEqual(whole.asRead);
      expect((await tasks()).map((task) => task.id).slice(3, 5)).toEqual(factIds);
      expect(parts.flatMap((task) => task.value.measures)).toEqual(whole.value.measures);
    });

    it('tách bằng tên ghi tay: nhiệm vụ mới có tên ấy, gắn với cả đoạn của nhiệm vụ cũ', async () => {
      await freshPlan();
      const whole = (await tasks())[1]!;
      await splitTaskFact(me(), { ...seen(whole), starts: [], ownTitle: 'Việc ghi tay' });
      expect((await tasks())[2]).toMatchObject({
        value: { title: 'Việc ghi tay', no: '2b' },
        fromLine: whole.fromLine,
        toLine: whole.toLine,
      });
    });

    it('không chỉ ra chỗ tách thì không tách', async () => {
      await freshPlan();
      const [one] = await tasks();
      for (const starts of [[], [0], [99], [Number.NaN]])
        await expect(splitTaskFact(me(), { ...seen(one!), starts })).rejects.toMatchObject({
          code: 'plan.bad-value',
          details: { fields: { starts: expect.any(String) } },
        });
    });

    it('thêm từ đoạn: người thêm là người xác nhận, số kế tiếp, đứng theo chỗ trong văn bản', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      const lines = { from: two!.fromLine - 1, to: '' };
      const value = { title: 'Việc thêm', lead: 'Toàn ngành', m0Kind: 'quota', m0Number: '2', m0What: 'bài' };
      const { factId } = await addFact(me(), { planId, kind: 'task', value, lines });
      const all = await tasks();
      expect(all.map((task) => task.id).slice(0, 3)).toEqual([one!.id, factId, two!.id]);
      expect(all[1]).toMatchObject({
        origin: 'person',
        status: 'confirmed',
        decidedBy: 'user-first',
        readFrom: null,
        value: { no: '8', measures: [{ kind: 'quota', min: 2, per: 'month', what: 'bài' }] },
      });
    });

    it('thêm mà thiếu tên, hoặc dòng không có trong văn bản: nêu từng ô, không lưu gì', async () => {
      await freshPlan();
      const before = await snapshot();
      const add = addFact(me(), {
        planId,
        kind: 'task',
        value: { title: ' ' },
        lines: { from: '0', to: '9999' },
      });
      await expect(add).rejects.toMatchObject({
        code: 'plan.bad-value',
        details: {
          fields: { title: expect.any(String), fromLine: expect.any(String), toLine: expect.any(String) },
        },
      });
      expect(await snapshot()).toEqual(before);
    });

    it('chủ trì là tên lạ thì thành điểm phải quyết định; sửa lại hoặc bỏ nhiệm vụ thì điểm ấy tự hết', async () => {
      await freshPlan();
      const asked = async () =>
        factsOfKind(await facts(), 'finding').filter(
          (fact) => fact.value.details?.name === 'Ban Đổi mới' && fact.status !== 'dropped',
        );
      const lead = (value: string) => ({ decision: 'confirm' as const, value: { lead: value } });
      await decideFact(me(), { ...seen((await tasks())[0]!), ...lead('Ban Đổi mới') });
      expect(await asked()).toHaveLength(1);
      await decideFact(me(), { ...seen((await tasks())[0]!), ...lead('Toàn ngành') });
      expect(await asked()).toHaveLength(0);
      await undoDecision(me(), { planId });
      expect(await asked()).toHaveLength(1);
      await decideFact(me(), { ...seen((await tasks())[0]!), decision: 'drop' });
      expect(await asked()).toHaveLength(0);
    });

    it('lên, xuống: ở đầu và cuối danh sách thì đứng yên', async () => {
      await freshPlan();
      const ids = (await tasks()).map((task) => task.id);
      await moveFact(me(), { ...seen((await tasks())[0]!), to: 'up' });
      expect((await tasks()).map((task) => task.id)).toEqual(ids);
      await moveFact(me(), { ...seen((await tasks())[0]!), to: 'down' });
      expect((await tasks()).map((task) => task.id)).toEqual([ids[1], ids[0], ...ids.slice(2)]);
    });
  });

  it('phát hành đúng điều người duyệt để lại: phần tách, nhiệm vụ thêm, chỉ tiêu đã bớt, điều khoản mới', async () => {
    await freshPlan();
    const all = await tasks();
    await splitTaskFact(me(), { ...seen(all[3]!), starts: [1] });
    const confirm = { decision: 'confirm' as const };
    await decideFact(me(), {
      ...seen(all[2]!),
      ...confirm,
      value: { m0Kind: '' },
      lines: { from: 5, to: 6 },
    });
    const value = {
      title: 'Tổ chức hội thi',
      lead: 'Toàn ngành',
      m0Kind: 'amount',
      m0Number: '1',
      m0What: 'hội thi',
    };
    await addFact(me(), { planId, kind: 'task', value, lines: { from: 30, to: 31 } });
    await decideAsAdvised(me(), planId);
    await releaseAsProposed(me(), planId);
    const { db } = house.services;
    const released = await listTasks(db, planId);
    expect(released.map((task) => task.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(released.find((task) => task.title === 'Tổ chức hội thi')).toMatchObject({
      fromLine: 30,
      toLine: 31,
    });
    expect(released[2]).toMatchObject({ fromLine: 5, toLine: 6 });
    const measures = await listMeasures(db, planId);
    expect(measures.filter((one) => one.taskNo === 3).map((one) => one.kind)).toEqual(['presence']);
    expect(measures.filter((one) => one.taskTitle === 'Tổ chức hội thi')).toMatchObject([
      { kind: 'quota', period: 'plan', needed: 1, fromLine: 30 },
    ]);
    await expect(undoDecision(me(), { planId })).rejects.toMatchObject({ code: 'plan.not-in-review' });
  });

  describe('bỏ kế hoạch tải nhầm', () => {
    const versionOf = async () => (await findPlan(house.services.db, planId, first))!.version;

    it('bỏ thì không ai thấy nữa, không quyết định được nữa; khôi phục thì như trước', async () => {
      await freshPlan();
      await confirmAllClear(me(), { planId });
      const before = await snapshot();
      await discardPlan(me(), { planId, version: await versionOf() });
      expect(await findPlan(house.services.db, planId, first)).toBeNull();
      await expect(undoDecision(me(), { planId })).rejects.toMatchObject({ code: 'app.not-found' });
      expect((await listDiscarded(house.services.db)).map((plan) => plan.id)).toContain(planId);
      await restorePlan(other(), { planId });
      expect((await findPlan(house.services.db, planId, first))?.status).toBe('in_review');
      expect(await snapshot()).toEqual(before);
      await undoDecision(me(), { planId });
    });

    it('có người vừa quyết định thì phải xem lại; đã phát hành thì không bỏ được; người của trường thì như không có', async () => {
      await freshPlan();
      const version = await versionOf();
      await confirmAllClear(other(), { planId });
      await expect(discardPlan(me(), { planId, version })).rejects.toMatchObject({
        code: 'app.changed-meanwhile',
      });
      const ctx = house.ctx(communicator);
      const now = { planId, version: await versionOf() };
      await expect(discardPlan(ctx, now)).rejects.toMatchObject({ code: 'app.not-found' });
      await expect(restorePlan(ctx, now)).rejects.toMatchObject({ code: 'app.not-found' });
      const released = await buildReleasedPlan(me());
      await expect(discardPlan(me(), { planId: released, version: 1 })).rejects.toMatchObject({
        code: 'plan.not-discardable',
      });
      await restorePlan(me(), { planId: released });
      expect((await findPlan(house.services.db, released))?.status).toBe('released');
    });
  });

  describe('quyền', () => {
    it('người của trường, hay dữ kiện của kế hoạch khác: như không có', async () => {
      await freshPlan();
      const [one, two] = await tasks();
      const elsewhere = await buildPlanInReview(me());
      const lines = { from: 1, to: 1 };
      const before = await snapshot();
      for (const [ctx, plan] of [
        [house.ctx(communicator), planId],
        [me(), elsewhere],
      ] as const) {
        const at = { planId: plan, factId: one!.id, version: one!.version };
        for (const ask of [
          () => decideFact(ctx, { ...at, decision: 'drop' }),
          () => splitTaskFact(ctx, { ...at, starts: [1] }),
          () => mergeTaskFacts(ctx, { ...at, other: { factId: two!.id, version: two!.version } }),
          () => moveFact(ctx, { ...at, to: 'down' }),
          () => rebindFact(ctx, { ...at, lines }),
        ])
          await expect(ask()).rejects.toMatchObject({ code: 'app.not-found' });
      }
      const ctx = house.ctx(communicator);
      for (const ask of [
        () => addFact(ctx, { planId, kind: 'recipient', value: { name: 'X' }, lines }),
        () => markNoFact(ctx, { planId, lines }),
        () => undoDecision(ctx, { planId }),
        () => redoDecision(ctx, { planId }),
      ])
        await expect(ask()).rejects.toMatchObject({ code: 'app.not-found' });
      expect(await snapshot()).toEqual(before);
    });
  });
});
