import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { actorWith, useTestHouse } from '../../../tests/support/test-database.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { acceptEvidence, correctEvidence, countEvidence, withdrawEvidence } from '../ledger/index.server.ts';
import { buildObligation, evidenceItem } from '../ledger/testing.ts';
import { confirmEvidence } from './confirm-evidence.server.ts';
import { readWaiting } from './read-waiting.server.ts';
import { returnOne } from './return-evidence.server.ts';
import { undoDecision } from './undo-decision.server.ts';

const anything = { kind: null, unit: null, place: null, page: 1, all: false };

describe('người thứ hai xác nhận', () => {
  const house = useTestHouse();

  /** A school that owes two posts in September, its head, its communicator, its district. */
  async function school() {
    const { db } = house.services;
    const owed = await buildObligation(db);
    const unit = { id: owed.unitId };
    const office = await buildObligation(db, { measureId: owed.measureId });
    const scope = { kind: 'units' as const, unitIds: [unit.id, office.unitId] };
    const person = (role: 'unit_head' | 'unit_communicator') =>
      house.ctx(actorWith(role, unit, { userId: randomUUID() }));
    const district = actorWith('district_officer', { id: office.unitId }, { userId: randomUUID(), scope });
    return {
      owed,
      unit,
      head: person('unit_head'),
      writer: person('unit_communicator'),
      district: house.ctx(district),
      office: { id: office.unitId },
    };
  }
  async function post(ctx: ReturnType<typeof house.ctx>, unitId: string) {
    const item = evidenceItem(unitId);
    await withTransaction(ctx, (tx) => countEvidence(tx, item));
    const { id, revision } = await evidence(item.sourceId);
    return { ...item, id, revision };
  }
  const evidence = (sourceId: string) =>
    house.services.db
      .selectFrom('evidence')
      .where('source_id', '=', sourceId)
      .select(['id', 'rung', 'revision', 'withdrawn_at', 'returned_at', 'title'])
      .executeTakeFirstOrThrow();
  const done = async (id: string) =>
    (
      await house.services.db
        .selectFrom('obligations')
        .where('id', '=', id)
        .select('done')
        .executeTakeFirstOrThrow()
    ).done;
  const causes = async (id: string) =>
    (
      await house.services.db
        .selectFrom('rung_moves')
        .where('evidence_id', '=', id)
        .select('cause')
        .orderBy('no')
        .execute()
    ).map((row) => row.cause);
  const confirm = (
    ctx: ReturnType<typeof house.ctx>,
    one: { id: string; revision: number },
    batchId = randomUUID(),
  ) => confirmEvidence(ctx, { batchId, seen: [{ id: one.id, revision: one.revision }] });
  const send = (
    ctx: ReturnType<typeof house.ctx>,
    one: { id: string; revision: number },
    batchId = randomUUID(),
  ) => returnOne(ctx, { evidenceId: one.id, revision: one.revision, reason: 'Không đúng chủ đề', batchId });

  it('hiệu trưởng xác nhận bài do người khác đăng: mức 2 thành 3, có dấu vết, hết chờ', async () => {
    const { head, writer, unit } = await school();
    const one = await post(writer, unit.id);
    expect((await readWaiting(head, anything)).lines.map((line) => line.id)).toEqual([one.id]);
    expect(await confirm(head, one)).toEqual({ confirmed: 1, passedOver: 0 });
    expect((await evidence(one.sourceId)).rung).toBe(3);
    expect(await causes(one.id)).toEqual(['confirmed']);
    expect((await readWaiting(head, anything)).lines).toEqual([]);
  });

  it('không ai xác nhận bài của chính mình; cơ quan trên không xác nhận của chính cơ quan mình', async () => {
    const { head, district, unit, office } = await school();
    const own = await post(head, unit.id);
    expect((await readWaiting(head, anything)).lines).toEqual([]);
    await expect(confirm(head, own)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(send(head, own)).rejects.toMatchObject({ code: 'app.not-found' });
    expect(await confirm(district, own)).toEqual({ confirmed: 1, passedOver: 0 });
    const officeOwn = await post(house.ctx(), office.id);
    await expect(confirm(district, officeOwn)).rejects.toMatchObject({ code: 'app.not-found' });
    expect((await readWaiting(district, anything)).lines).toEqual([]);
  });

  it('người ngoài phạm vi và người phụ trách của trường không xác nhận được', async () => {
    const [{ writer, unit }, other] = [await school(), await school()];
    const one = await post(house.ctx(), unit.id);
    await expect(confirm(other.head, one)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(confirm(other.district, one)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(confirm(writer, one)).rejects.toMatchObject({ code: 'app.not-found' });
    expect(await causes(one.id)).toEqual([]);
  });

  it('trả lại: thôi tính, ô mở lại, đơn vị được báo kèm lý do; hoàn tác thì tính như cũ', async () => {
    const { district, writer, unit, owed } = await school();
    const one = await post(writer, unit.id);
    expect(await done(owed.id)).toBe(1);
    const batchId = randomUUID();
    await send(district, one, batchId);
    expect(await done(owed.id)).toBe(0);
    const told = house.services.jobs.sent.findLast((job) => job.job === 'confirmation.tell-returned');
    expect(told?.data).toMatchObject({ unitId: unit.id, title: one.title, reason: 'Không đúng chủ đề' });
    expect(await undoDecision(district, batchId)).toEqual({ undone: 1 });
    expect(await undoDecision(district, batchId)).toEqual({ undone: 0 });
    expect(await done(owed.id)).toBe(1);
    expect(await causes(one.id)).toEqual(['returned', 'return_undone']);
  });

  it('sửa bài sau khi bị trả lại thì được tính lại và chờ xác nhận lại, kèm lý do lần trước', async () => {
    const { district, writer, unit, owed } = await school();
    const one = await post(writer, unit.id);
    await send(district, one);
    const fix = { title: 'Tiêu đề đúng', correction: 'Bổ sung nội dung chuyển đổi số.' };
    await withTransaction(writer, (tx) => correctEvidence(tx, one, fix));
    expect(await done(owed.id)).toBe(1);
    const [line] = (await readWaiting(district, anything)).lines;
    expect(line).toMatchObject({
      title: 'Tiêu đề đúng',
      returnedFor: 'Không đúng chủ đề',
      correction: fix.correction,
    });
  });

  it('bài đã xác nhận mà đính chính thì xác nhận hết giá trị, về mức cũ và chờ lại', async () => {
    const { head, writer, unit } = await school();
    const one = await post(writer, unit.id);
    await confirm(head, one);
    const fix = { title: one.title, correction: 'Bản đầu ghi sai ngày.' };
    await withTransaction(writer, (tx) => correctEvidence(tx, one, fix));
    const now = await evidence(one.sourceId);
    expect(now).toMatchObject({ rung: 2, revision: 2 });
    expect(await confirm(head, one)).toEqual({ confirmed: 0, passedOver: 1 });
    expect(await confirm(head, now)).toEqual({ confirmed: 1, passedOver: 0 });
  });

  it('gỡ rồi gửi lại thì bắt đầu lại từ mức của nó; gỡ bài đã bị trả lại thì không hoàn tác việc trả được nữa', async () => {
    const { head, writer, unit, owed } = await school();
    const one = await post(writer, unit.id);
    await confirm(head, one);
    await withTransaction(writer, (tx) => withdrawEvidence(tx, one, 'đăng nhầm'));
    await withTransaction(writer, (tx) => countEvidence(tx, one));
    expect(await evidence(one.sourceId)).toMatchObject({ rung: 2, revision: 2 });
    expect(await causes(one.id)).toEqual(['confirmed', 'came_again']);
    const batchId = randomUUID();
    await send(head, { id: one.id, revision: 2 }, batchId);
    await withTransaction(writer, (tx) => withdrawEvidence(tx, one, 'gỡ hẳn'));
    expect(await undoDecision(head, batchId)).toEqual({ undone: 0 });
    expect(await done(owed.id)).toBe(0);
  });

  it('báo cáo được tiếp nhận là đã có người thứ hai xác nhận', async () => {
    const { writer, unit } = await school();
    const item = evidenceItem(unit.id, { kind: 'report', sourceType: 'report' });
    await withTransaction(writer, (tx) => countEvidence(tx, item));
    await withTransaction(house.ctx(), (tx) => acceptEvidence(tx, item));
    expect(await evidence(item.sourceId)).toMatchObject({ rung: 3 });
  });

  it('hai người xác nhận cùng một danh sách cùng lúc: mỗi mục đúng một lần, không mất mục nào', async () => {
    const { head, district, writer, unit } = await school();
    const all = await Promise.all(Array.from({ length: 20 }, () => post(writer, unit.id)));
    const seen = all.map(({ id, revision }) => ({ id, revision }));
    const [a, b] = await Promise.all([
      confirmEvidence(head, { batchId: randomUUID(), seen }),
      confirmEvidence(district, { batchId: randomUUID(), seen: seen.toReversed() }),
    ]);
    expect(a!.confirmed + b!.confirmed).toBe(20);
    for (const one of all) expect(await causes(one.id)).toEqual(['confirmed']);
  });

  it('gửi lại cùng một lần xác nhận thì không làm gì thêm; người khác không hoàn tác được', async () => {
    const { head, district, writer, unit } = await school();
    const one = await post(writer, unit.id);
    const batchId = randomUUID();
    const twice = await Promise.all([confirm(head, one, batchId), confirm(head, one, batchId)]);
    expect(twice).toEqual([
      { confirmed: 1, passedOver: 0 },
      { confirmed: 1, passedOver: 0 },
    ]);
    expect(await causes(one.id)).toEqual(['confirmed']);
    await expect(undoDecision(district, batchId)).rejects.toMatchObject({ code: 'app.not-found' });
    expect(await undoDecision(head, batchId)).toEqual({ undone: 1 });
    expect((await evidence(one.sourceId)).rung).toBe(2);
  });

  it('mức tin cậy không đổi được nếu không ghi vì sao; dấu vết không sửa được', async () => {
    const { head, writer, unit } = await school();
    const one = await post(writer, unit.id);
    const { db } = house.services;
    await expect(
      db.updateTable('evidence').set({ rung: 4 }).where('id', '=', one.id).execute(),
    ).rejects.toThrow();
    await confirm(head, one);
    await expect(
      db.updateTable('evidence').set({ rung: 0 }).where('id', '=', one.id).execute(),
    ).rejects.toThrow();
    await expect(db.updateTable('rung_moves').set({ cause: 'audited' }).execute()).rejects.toThrow();
  });

  it('với mọi chuỗi việc: mức hiện tại là mức của dấu vết cuối, và mỗi dấu vết nối với dấu vết trước', async () => {
    const { head, district, writer, unit, owed } = await school();
    type Step = 'confirm' | 'confirm-old' | 'return' | 'undo' | 'correct' | 'withdraw' | 'count' | 'accept';
    const steps = fc.array(
      fc.constantFrom<Step>(
        'confirm',
        'confirm-old',
        'return',
        'undo',
        'correct',
        'withdraw',
        'count',
        'accept',
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (path) => {
        const one = await post(writer, unit.id);
        let batchId = randomUUID();
        for (const step of path) {
          const now = await evidence(one.sourceId);
          if (step === 'confirm' || step === 'return') batchId = randomUUID();
          const fix = { title: one.title, correction: 'Sửa lại cho đúng.' };
          const act = {
            confirm: () => confirm(head, now, batchId),
            'confirm-old': () => confirm(district, one),
            return: () => send(head, now, batchId),
            undo: () => undoDecision(head, batchId),
            correct: () => withTransaction(writer, (tx) => correctEvidence(tx, one, fix)),
            withdraw: () => withTransaction(writer, (tx) => withdrawEvidence(tx, one, 'gỡ')),
            count: () => withTransaction(writer, (tx) => countEvidence(tx, one)),
            accept: () => withTransaction(head, (tx) => acceptEvidence(tx, one)),
          }[step];
          await Promise.resolve(act()).catch((error) => {
            if (!String(error.code).startsWith('confirmation.')) throw error;
          });
        }
        const moves = await house.services.db
          .selectFrom('rung_moves')
          .where('evidence_id', '=', one.id)
          .select(['from_rung', 'to_rung'])
          .orderBy('no')
          .execute();
        const after = await evidence(one.sourceId);
        expect(after.rung).toBe(moves.at(-1)?.to_rung ?? 2);
        for (const [index, move] of moves.entries())
          expect(move.from_rung).toBe(index === 0 ? 2 : moves[index - 1]!.to_rung);
        const { rows } = await sql<{ right: boolean }>`
          select o.done = count(c.evidence_id) as right from obligations o
          left join credits c on c.obligation_id = o.id where o.id = ${owed.id} group by o.id`.execute(
          house.services.db,
        );
        expect(rows[0]!.right).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
