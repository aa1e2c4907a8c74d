import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestHouse } from '../../../../tests/support/test-database.ts';
import { closeRenderer } from '../../../documents/index.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { buildCalls } from '../../confirmed-share/testing.ts';
import { listDistrictTotals, listMeasureTotals } from '../../ledger/index.server.ts';
import { isReckoned } from '../figures/figures.ts';
import { getReportPlan } from '../report-plan.server.ts';
import { buildEvidence, buildPerson, buildProvince, buildReportPlan, type TestProvince } from '../testing.ts';
import { decideReport } from '../unit-report/decide-report.server.ts';
import { submitWholeReport } from '../unit-report/submit-report.server.ts';
import { sumCells } from './consolidated-figures.ts';
import { findDraft, findFrozen, findFrozenContent } from './consolidated-store.server.ts';
import { opinionKey } from './opinions.server.ts';
import { produceConsolidated } from './produce-consolidated.server.ts';
import { readConsolidated } from './read-consolidated.server.ts';
import { chooseOpinions, saveHead, saveSection } from './save-draft.server.ts';

const asOf = '2023-11-22';

describe('báo cáo tổng hợp', () => {
  const house = useTestHouse({ now: `${asOf}T09:00:00+07:00` });
  let province: TestProvince;
  let planId: string;
  let coordinator: Actor;
  const as = (actor: Actor): Ctx => house.ctx(actor);

  beforeAll(async () => {
    const ctx = house.ctx();
    province = await buildProvince(ctx);
    planId = await buildReportPlan(ctx);
    coordinator = await buildPerson(ctx, 'coordinator', province.office);
    const [first, second, third] = province.schools;
    for (const month of ['04', '05', '06', '07', '08', '09', '10'])
      for (const day of ['03', '17']) await buildEvidence(ctx, first, 'article', `2023-${month}-${day}`, 2);
    await buildEvidence(ctx, second, 'article', '2023-05-03', 1);
    await buildEvidence(ctx, third, 'activity.online_safety_lesson', '2023-09-12', 3);
    // The four silences: one cell excused, one declared empty, the rest owed or not yet due.
    const cells = await house.services.db
      .selectFrom('obligations as o')
      .innerJoin('measures as m', 'm.id', 'o.measure_id')
      .where('o.unit_id', '=', second.id)
      .where('m.kind', '=', 'quota')
      .select('o.id')
      .orderBy('o.period_start')
      .execute();
    for (const [index, state] of (['exempt', 'nothing_to_report', 'nothing_to_report'] as const).entries())
      await house.services.db
        .updateTable('obligations')
        .set({ state, state_reason: 'Nghỉ hè' })
        .where('id', '=', cells[index]!.id)
        .execute();
    await buildEvidence(ctx, province.districts[0], 'activity.conference', '2023-06-12', 0);
    const head = await buildPerson(ctx, 'unit_head', first);
    await submitWholeReport(as(head), {
      planId,
      requestKey: randomUUID(),
      texts: { judgement: 'Tốt.', obstacles: 'Trang ngừng hoạt động trong tháng 8.', proposals: 'Không.' },
    });
    const other = await buildPerson(ctx, 'unit_head', third);
    const returned = await submitWholeReport(as(other), {
      planId,
      requestKey: randomUUID(),
      texts: { judgement: 'Tốt.', obstacles: 'Ý bị trả lại.', proposals: '' },
    });
    await decideReport(as(coordinator), {
      submissionId: returned.submissionId,
      decision: 'returned',
      reason: 'Đề nghị nêu rõ hơn.',
    });
  });
  afterAll(() => closeRenderer());

  it('số liệu, phụ lục từng đơn vị và bảng theo địa bàn đều bằng tổng của sổ ghi nhận', async () => {
    const plan = await getReportPlan(house.ctx(), planId);
    const { all } = await readConsolidated(house.ctx(), plan, asOf);
    const filter = { planId, scope: { kind: 'all' as const }, today: asOf };
    const totals = await listMeasureTotals(house.services.db, filter);
    const districts = await listDistrictTotals(house.services.db, filter);
    expect(all.figures).toHaveLength(5);
    for (const figure of all.figures) {
      const measure = plan.measures.find((one) => one.id === figure.measureId)!;
      const rows = totals.filter((row) => row.measureId === measure.id && isReckoned(measure, row, asOf));
      const sum = (key: 'owed' | 'done' | 'late' | 'missing' | 'exempt' | 'nothing' | 'items') =>
        rows.reduce((total, row) => total + row[key], 0);
      const expected = {
        owed: sum('owed'),
        done: sum('done'),
        late: sum('late'),
        missing: sum('missing'),
        exempt: sum('exempt'),
        nothing: sum('nothing'),
        items: sum('items'),
      };
      expect(figure).toMatchObject(expected);
      expect(sumCells(all.units)[figure.key]).toEqual(expected);
      expect(sumCells(all.groups)[figure.key]).toEqual(expected);
      for (const group of all.groups.filter((one) => one.id !== 'direct')) {
        const mine = districts.filter((row) => row.parentId === group.id && row.measureId === measure.id);
        expect(group.cells[figure.key]?.done ?? 0).toBe(mine.reduce((total, row) => total + row.done, 0));
      }
    }
    expect(all.units).toHaveLength(8);
    expect(all.figures.find((figure) => figure.name === 'NV4')).toMatchObject({
      items: 15,
      done: 7,
      // 6 units × 7 months, less one exempt and one declared empty; the other declaration was overtaken by an article.
      owed: 40,
      exempt: 1,
      nothing: 1,
      unitsFull: 1,
      unitsOwed: 6,
    });
  });

  it('lập báo cáo: hai tệp mở được, mã băm tính lại đúng, câu văn mang đúng số liệu', async () => {
    const ctx = as(coordinator);
    await saveSection(ctx, {
      planId,
      version: 0,
      key: 'I',
      text: 'Sở nhận «báo cáo đã nhận» trong «báo cáo phải gửi» báo cáo.',
    });
    await chooseOpinions(ctx, {
      planId,
      version: 1,
      field: 'obstacles',
      keys: [opinionKey('Trang ngừng hoạt động trong tháng 8', 'obstacles'), 'lạ:obstacles'],
    });
    const requestKey = randomUUID();
    const made = await produceConsolidated(ctx, { planId, requestKey });
    const content = (await findFrozenContent(ctx.db, made.id))!;
    expect(contentHash(content)).toBe(made.sha256);
    expect(content.submissions).toHaveLength(1);
    expect(content.evidence.ct2).toHaveLength(15);
    const docx = await readFile(ctx, made.docxFileId);
    const xml = new TextDecoder().decode(unzipSync(docx.bytes)['word/document.xml']);
    const text = xml.replace(/<[^>]+>/g, '');
    expect(text).toContain('Sở nhận 1 trong 6 báo cáo.');
    expect(text).toContain('Trang ngừng hoạt động trong tháng 8 (Trường THCS mẫu 12).');
    expect(text).not.toContain('Ý bị trả lại');
    expect(text).not.toContain('«');
    expect(text).toContain('Sở Thông tin và Truyền thông');
    const pdf = await readFile(ctx, made.pdfFileId);
    expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
    expect(await findFrozen(ctx.db, made.id)).toMatchObject({
      sha256: made.sha256,
      docx: { sha256: docx.sha256 },
      pdf: { sha256: pdf.sha256 },
    });
    expect(await produceConsolidated(ctx, { planId, requestKey })).toEqual(made);
    const { db } = house.services;
    await expect(
      db.updateTable('consolidated_reports').set({ number: '1' }).where('id', '=', made.id).execute(),
    ).rejects.toThrow('frozen report');
    expect(await findDraft(db, planId)).toMatchObject({ version: 2 });
  });

  it('hai người sửa cùng bản thảo: người sau bị từ chối; tên số liệu lạ không được lưu', async () => {
    const ctx = as(coordinator);
    const version = (await findDraft(ctx.db, planId))?.version ?? 0;
    await saveHead(ctx, { planId, version, number: 7, signedOn: null, signerName: null, asOf });
    await expect(
      saveHead(ctx, { planId, version, number: 8, signedOn: null, signerName: null, asOf }),
    ).rejects.toMatchObject({ code: 'app.changed-meanwhile' });
    await expect(
      saveSection(ctx, { planId, version: version + 1, key: 'I', text: '«số bịa»' }),
    ).rejects.toMatchObject({ code: 'report.unknown-figure' });
    expect(await findDraft(ctx.db, planId)).toMatchObject({ number: 7, version: version + 1 });
  });

  it('mẫu gọi kiểm tra của các tháng đã hết đứng bên từng chỉ tiêu, kèm hạt giống; tháng của ngày số liệu chưa hết thì chưa', async () => {
    const plan = await getReportPlan(house.ctx(), planId);
    const before = await readConsolidated(house.ctx(), plan, asOf);
    expect(before.all.sample).toMatchObject({ whole: { drawn: 0 }, figures: {}, draws: [] });
    const quota = before.all.figures.find((figure) => figure.name === 'NV4')!;
    const { db } = house.services;
    const rows = await db.selectFrom('evidence').where('kind', '=', 'article').select('id').execute();
    const evidenceIds = rows.map((row) => row.id);
    const draw = { planId, measureIds: [quota.measureId], evidenceIds };
    await buildCalls(db, { ...draw, month: '2023-09' }, ['confirmed', 'confirmed', 'not_confirmed']);
    await buildCalls(db, { ...draw, month: '2023-10' }, ['unreachable', null]);
    await buildCalls(db, { ...draw, month: '2023-11' }, ['confirmed']);
    const { all } = await readConsolidated(house.ctx(), plan, asOf);
    const expected = { drawn: 5, confirmed: 2, notConfirmed: 1, unreachable: 1 };
    expect(all.sample).toMatchObject({ whole: expected, figures: { [quota.key]: expected } });
    expect(all.sample!.draws.map((one) => one.month)).toEqual(['2023-09', '2023-10']);
  });

  it('chỉ người điều phối lập được báo cáo tổng hợp', async () => {
    const officer = await buildPerson(house.ctx(), 'district_officer', province.districts[0], []);
    await expect(
      produceConsolidated(as(officer), { planId, requestKey: randomUUID() }),
    ).rejects.toMatchObject({ code: 'app.not-found' });
  });
});
