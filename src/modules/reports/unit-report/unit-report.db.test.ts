import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { withdrawEvidence } from '../../ledger/index.server.ts';
import { readFrozenFigures } from '../figures/read-figures.server.ts';
import { findReportPlan } from '../report-plan.server.ts';
import {
  buildEvidence,
  buildPerson,
  buildProvince,
  buildReportPlan,
  quarterlyReport,
  type TestProvince,
} from '../testing.ts';
import { decideReport } from './decide-report.server.ts';
import { driftOf } from './drift.ts';
import { openReport } from './open-report.server.ts';
import { listReports } from './report-list-store.server.ts';
import { readFigureEvidence, readOwnReport } from './report-pages.server.ts';
import { findReport } from './report-store.server.ts';
import { saveReportText } from './save-report-text.server.ts';
import { findSubmission, findSubmissionByCode } from './submission-store.server.ts';
import { submitReport, submitWholeReport } from './submit-report.server.ts';

const texts = { judgement: 'Phụ huynh quan tâm bài về tin nhắn lừa đảo.', obstacles: '', proposals: '' };

describe('báo cáo của đơn vị', () => {
  const house = useTestHouse({ now: '2023-11-13T14:07:32+07:00' });
  let province: TestProvince;
  let planId: string;
  const as = (actor: Actor): Ctx => house.ctx(actor);

  beforeAll(async () => {
    province = await buildProvince(house.ctx());
    planId = await buildReportPlan(house.ctx());
    const [school] = province.schools;
    await buildEvidence(house.ctx(), school, 'article', '2023-04-03');
    await buildEvidence(house.ctx(), school, 'article', '2023-04-12', 1);
    await buildEvidence(house.ctx(), school, 'activity.assembly', '2023-05-08', 0);
  });

  /** A new draft of a school that nobody else of this file uses. */
  async function freshDraft() {
    const { buildUnit } = await import('../../units/testing.ts');
    const unit = await buildUnit(house.services.db, {
      kind: 'lower_secondary_school',
      parentId: province.districts[0].id,
    });
    const head = await buildPerson(house.ctx(), 'unit_head', unit);
    const report = await openReport(as(head), planId);
    const version = await saveReportText(as(head), { reportId: report.id, version: report.version, texts });
    return { unit, head, reportId: report.id, version };
  }

  async function sent() {
    const draft = await freshDraft();
    const receipt = await submitReport(as(draft.head), {
      reportId: draft.reportId,
      version: draft.version,
      requestKey: randomUUID(),
    });
    return { ...draft, receipt };
  }

  it('gửi xong thì số liệu, minh chứng và lời văn được khóa; băm lại từ kho ra đúng mã băm', async () => {
    const [school] = province.schools;
    const head = await buildPerson(house.ctx(), 'unit_head', school);
    const report = await openReport(as(head), planId);
    const version = await saveReportText(as(head), { reportId: report.id, version: report.version, texts });
    const receipt = await submitReport(as(head), {
      reportId: report.id,
      version,
      requestKey: randomUUID(),
    });
    expect(receipt.receiptCode).toMatch(/^BC-2023-\d{4}$/);
    expect(receipt.submittedAt).toBe('2023-11-13T07:07:32.000Z');
    const kept = (await findSubmission(house.services.db, head.scope, receipt.submissionId))!;
    expect(contentHash(kept.content)).toBe(kept.sha256);
    expect(kept.sha256).toBe(receipt.sha256);
    const articles = kept.content.figures.find((figure) => figure.name === 'NV4')!;
    expect(articles).toMatchObject({ items: 2, done: 1, owed: 7 });
    expect(articles.evidenceIds).toHaveLength(2);
    expect(kept.content).toMatchObject({ dueOn: '2023-11-19', recipient: 'Phòng GD&ĐT Huyện mẫu 01' });
    expect((await findReport(house.services.db, head.scope, report.id))?.status).toBe('submitted');
    const { db } = house.services;
    await expect(
      db
        .updateTable('report_submissions')
        .set({ sha256: 'x' })
        .where('id', '=', receipt.submissionId)
        .execute(),
    ).rejects.toThrow('frozen submission');
  });

  it('gửi lại cùng khóa thì nhận lại đúng biên nhận cũ', async () => {
    const draft = await freshDraft();
    const input = { reportId: draft.reportId, version: draft.version, requestKey: randomUUID() };
    const first = await submitReport(as(draft.head), input);
    expect(await submitReport(as(draft.head), input)).toEqual(first);
  });

  it('20 lần gửi song song của một bản nháp chỉ tạo một lần gửi', async () => {
    const draft = await freshDraft();
    const ctx = as(draft.head);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        submitReport(ctx, { reportId: draft.reportId, version: draft.version, requestKey: randomUUID() }),
      ),
    );
    expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const codes = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(new Set(codes)).toEqual(new Set(['report.already-submitted']));
    const kept = await house.services.db
      .selectFrom('report_submissions')
      .select('id')
      .where('report_id', '=', draft.reportId)
      .execute();
    expect(kept).toHaveLength(1);
  });

  it('chưa viết đánh giá chung thì không gửi được, và không để lại gì', async () => {
    const draft = await freshDraft();
    const ctx = as(draft.head);
    const version = await saveReportText(ctx, {
      reportId: draft.reportId,
      version: draft.version,
      texts: { judgement: '' },
    });
    await expect(
      submitReport(ctx, { reportId: draft.reportId, version, requestKey: randomUUID() }),
    ).rejects.toMatchObject({ code: 'report.not-complete' });
    expect((await findReport(ctx.db, draft.head.scope, draft.reportId))?.status).toBe('draft');
  });

  it('lưu trên bản cũ thì bị từ chối, bản đã lưu trước còn nguyên', async () => {
    const draft = await freshDraft();
    await saveReportText(as(draft.head), {
      reportId: draft.reportId,
      version: draft.version,
      texts: { obstacles: 'Mạng yếu.' },
    });
    await expect(
      saveReportText(as(draft.head), {
        reportId: draft.reportId,
        version: draft.version,
        texts: { obstacles: 'Khác.' },
      }),
    ).rejects.toMatchObject({ code: 'app.changed-meanwhile' });
    const kept = await findReport(house.services.db, draft.head.scope, draft.reportId);
    expect(kept?.obstacles).toBe('Mạng yếu.');
  });

  it('trả lại phải có lý do, mở lại bản nháp; gửi lần hai có biên nhận mới', async () => {
    const { unit, head, reportId, receipt } = await sent();
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[0], [unit]);
    const { submissionId } = receipt;
    await expect(
      decideReport(as(officer), { submissionId, decision: 'returned', reason: 'Thiếu' }),
    ).rejects.toMatchObject({ code: 'report.reason-too-short' });
    await decideReport(as(officer), {
      submissionId,
      decision: 'returned',
      reason: 'Đề nghị bổ sung số lớp đã dạy.',
    });
    const reopened = (await findReport(house.services.db, head.scope, reportId))!;
    expect(reopened).toMatchObject({ status: 'returned', judgement: texts.judgement });
    const owed = () =>
      house.services.db
        .selectFrom('evidence')
        .select('withdrawn_reason')
        .where('source_id', '=', reportId)
        .executeTakeFirst();
    // The unit was made after the plan's release: it owes nothing here, but its evidence is kept and withdrawn.
    expect((await owed())?.withdrawn_reason).toBe('Đề nghị bổ sung số lớp đã dạy.');
    const again = await submitReport(as(head), {
      reportId,
      version: reopened.version,
      requestKey: randomUUID(),
    });
    expect(again.receiptCode).not.toBe(receipt.receiptCode);
    await decideReport(as(officer), { submissionId: again.submissionId, decision: 'accepted', reason: '' });
    expect((await findReport(house.services.db, head.scope, reportId))?.status).toBe('accepted');
  });

  it('người quyết định thứ hai được biết ai đã quyết định gì', async () => {
    const { unit, receipt } = await sent();
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[0], [unit]);
    const coordinator = await buildPerson(house.ctx(), 'coordinator', province.office);
    const { submissionId } = receipt;
    await decideReport(as(officer), { submissionId, decision: 'accepted', reason: '' });
    await expect(
      decideReport(as(coordinator), { submissionId, decision: 'returned', reason: 'Cần bổ sung số liệu.' }),
    ).rejects.toMatchObject({
      code: 'report.already-decided',
      details: { decision: 'tiếp nhận', by: 'Người mẫu district_officer' },
    });
  });

  it('huyện khác, chính đơn vị và Phòng GD&ĐT với báo cáo của mình đều không quyết định được', async () => {
    const { unit, head, receipt } = await sent();
    const decide = (actor: Actor, submissionId: string) =>
      decideReport(as(actor), { submissionId, decision: 'accepted', reason: '' });
    const other = await buildPerson(house.ctx(), 'district_officer', province.districts[1], [
      province.schools[2],
    ]);
    await expect(decide(other, receipt.submissionId)).rejects.toMatchObject({ code: 'app.not-found' });
    await expect(decide(head, receipt.submissionId)).rejects.toMatchObject({ code: 'app.not-found' });
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[0], [unit]);
    const own = await submitWholeReport(as(officer), { planId, requestKey: randomUUID(), texts });
    await expect(decide(officer, own.submissionId)).rejects.toMatchObject({ code: 'app.not-found' });
  });

  it('trường không thấy biên nhận, không sửa được báo cáo của trường khác', async () => {
    const { receipt, reportId, version } = await sent();
    const stranger = await buildPerson(house.ctx(), 'unit_head', province.schools[2]);
    const { db } = house.services;
    expect(await findSubmissionByCode(db, stranger.scope, receipt.receiptCode)).toBeNull();
    expect(await findReport(db, stranger.scope, reportId)).toBeNull();
    await expect(saveReportText(as(stranger), { reportId, version, texts })).rejects.toMatchObject({
      code: 'app.not-found',
    });
    const staff = await buildPerson(house.ctx(), 'staff_member', province.schools[2]);
    await expect(openReport(as(staff), planId)).rejects.toMatchObject({ code: 'app.not-found' });
  });

  it('minh chứng thay đổi sau khi gửi hiện thành chênh lệch, bản khóa không đổi', async () => {
    const [, school] = province.schools;
    const sourceId = await buildEvidence(house.ctx(), school, 'article', '2023-06-02');
    const head = await buildPerson(house.ctx(), 'unit_head', school);
    const receipt = await submitWholeReport(as(head), { planId, requestKey: randomUUID(), texts });
    const { db } = house.services;
    const plan = (await findReportPlan(db, planId))!;
    const kept = (await findSubmission(db, head.scope, receipt.submissionId))!;
    const now = () =>
      readFrozenFigures(house.ctx(), plan, school.id, { asOf: kept.content.asOf, period: 'year' });
    expect(driftOf(kept.content.figures, await now())).toEqual([]);
    await buildEvidence(house.ctx(), school, 'article', '2023-06-20');
    await house.services.db
      .transaction()
      .execute((tx) =>
        withdrawEvidence(
          { ...house.ctx(), db: tx },
          { sourceType: 'article', sourceId, unitId: school.id },
          'Gỡ bài',
        ),
      );
    const [drift, ...others] = driftOf(kept.content.figures, await now());
    expect(others).toEqual([]);
    expect(drift).toMatchObject({ key: 'ct2', was: { items: 1 }, now: { items: 1 } });
    expect(drift!.added).toHaveLength(1);
    expect(drift!.removed).toHaveLength(1);
    expect(contentHash(kept.content)).toBe(kept.sha256);
  });

  it('danh sách báo cáo chỉ gồm đơn vị trong phạm vi', async () => {
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[1], [
      province.schools[2],
    ]);
    const plan = (await findReportPlan(house.services.db, planId))!;
    const rows = await listReports(house.services.db, { plan, scope: officer.scope, on: '2023-11-13' });
    expect(rows.map((row) => row.unitName)).toEqual(['Phòng GD&ĐT Huyện mẫu 02', 'Trường Tiểu học mẫu 05']);
    expect(rows[1]).toMatchObject({ status: 'none', dueOn: '2023-11-19', reportId: null });
  });
});

describe('báo cáo theo từng kỳ', () => {
  const house = useTestHouse({ now: '2023-11-13T14:07:32+07:00' });
  const as = (actor: Actor): Ctx => house.ctx(actor);

  async function quarterly() {
    const province = await buildProvince(house.ctx());
    const planId = await buildReportPlan(house.ctx(), [quarterlyReport]);
    const [school] = province.schools;
    const head = await buildPerson(house.ctx(), 'unit_head', school);
    const plan = (await findReportPlan(house.services.db, planId))!;
    const send = (period?: string) =>
      submitWholeReport(as(head), { planId, period, requestKey: randomUUID(), texts });
    const rows = () => listReports(house.services.db, { plan, scope: head.scope, on: '2023-11-13' });
    return { province, planId, plan, school, head, send, rows };
  }
  const cells = async (planId: string, unitId: string) => {
    const rows = await house.services.db
      .selectFrom('obligations as o')
      .innerJoin('measures as m', 'm.id', 'o.measure_id')
      .where('o.plan_id', '=', planId)
      .where('o.unit_id', '=', unitId)
      .where('m.kind', '=', 'report')
      .orderBy('o.due_on')
      .select(['o.due_on', 'o.done', 'o.late'])
      .execute();
    return Object.fromEntries(rows.map((row) => [row.due_on, `${row.done}/${row.late}`]));
  };

  it('mỗi kỳ một báo cáo, một biên nhận, tính đúng một ô: kỳ cũ gửi muộn là trễ của kỳ ấy, không thay báo cáo năm', async () => {
    const { planId, school, send, rows } = await quarterly();
    expect((await rows()).map((row) => row.period)).toEqual(['2023-q2', '2023-q3', 'year', '2023-q4']);
    const second = await send('2023-q2');
    expect(await cells(planId, school.id)).toEqual({
      '2023-06-20': '1/1',
      '2023-09-20': '0/0',
      '2023-11-19': '0/0',
      '2023-12-20': '0/0',
    });
    const fourth = await send('2023-q4');
    const year = await send('year');
    expect(await cells(planId, school.id)).toEqual({
      '2023-06-20': '1/1',
      '2023-09-20': '0/0',
      '2023-11-19': '1/0',
      '2023-12-20': '1/0',
    });
    expect(new Set([second, fourth, year].map((one) => one.receiptCode)).size).toBe(3);
    const kept = (await findSubmissionByCode(house.services.db, { kind: 'all' }, second.receiptCode))!;
    expect(kept.content.period).toEqual({ key: '2023-q2', name: 'Báo cáo quý\u00a0II/2023' });
    expect(kept.content.dueOn).toBe('2023-06-20');
    const yearKept = (await findSubmissionByCode(house.services.db, { kind: 'all' }, year.receiptCode))!;
    expect('period' in yearKept.content).toBe(false);
  });

  it('trả lại hay tiếp nhận một kỳ không động đến kỳ khác; không ghi kỳ thì là kỳ còn nợ lâu nhất', async () => {
    const { province, planId, school, send, rows } = await quarterly();
    const first = await send();
    const next = await send();
    const byPeriod = async () => Object.fromEntries((await rows()).map((row) => [row.period, row.status]));
    expect(await byPeriod()).toMatchObject({
      '2023-q2': 'submitted',
      '2023-q3': 'submitted',
      '2023-q4': 'none',
    });
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[0], [school]);
    const decide = (submissionId: string, decision: 'returned' | 'accepted') =>
      decideReport(as(officer), { submissionId, decision, reason: 'Thiếu số liệu tháng 6.' });
    await decide(first.submissionId, 'returned');
    await decide(next.submissionId, 'accepted');
    expect(await byPeriod()).toMatchObject({
      '2023-q2': 'returned',
      '2023-q3': 'accepted',
      '2023-q4': 'none',
    });
    expect(await cells(planId, school.id)).toMatchObject({ '2023-06-20': '0/0', '2023-09-20': '1/1' });
    const again = await send();
    expect(again.reportId).toBe(first.reportId);
    expect(await cells(planId, school.id)).toMatchObject({ '2023-06-20': '1/1', '2023-09-20': '1/1' });
  });

  it('số liệu của báo cáo quý là của các tháng trong quý', async () => {
    const { school, head, planId } = await quarterly();
    await buildEvidence(house.ctx(), school, 'article', '2023-05-03');
    await buildEvidence(house.ctx(), school, 'article', '2023-08-03');
    const { id } = await openReport(as(head), planId, '2023-q3');
    const page = await readOwnReport(as(head), id);
    const articles = page.figures.find((figure) => figure.name === 'NV4')!;
    expect(articles).toMatchObject({ items: 1, owed: 3 });
    expect(articles.rungs.reduce((sum, one) => sum + one.items, 0)).toBe(1);
    expect((await readFigureEvidence(as(head), page, articles.key)).evidence).toHaveLength(1);
    await expect(openReport(as(head), planId, '2023-q1')).rejects.toMatchObject({ code: 'app.not-found' });
  });
});
