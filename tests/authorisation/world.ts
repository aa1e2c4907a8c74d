import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { recordActivity } from '../../src/modules/activities/record-activity.server.ts';
import { activityInput } from '../../src/modules/activities/testing.ts';
import { buildDraft, buildPublished } from '../../src/modules/articles/testing.ts';
import { buildDraw } from '../../src/modules/audit-sample/testing.ts';
import { insertDispensation } from '../../src/modules/ledger/dispensations/dispensation-store.server.ts';
import { countEvidence } from '../../src/modules/ledger/index.server.ts';
import { insertRequest } from '../../src/modules/ledger/requests/request-store.server.ts';
import { buildMeasure, buildObligation, evidenceItem } from '../../src/modules/ledger/testing.ts';
import { receiveStaffFile } from '../../src/modules/people/import/staff-import.server.ts';
import { readStaffImport } from '../../src/modules/people/index.server.ts';
import {
  amendPlan,
  decideAsAdvised,
  listMeasures,
  proposeCampaign,
} from '../../src/modules/plans/index.server.ts';
import { buildPlanInReview, buildPlanUpload } from '../../src/modules/plans/testing.ts';
import { produceConsolidated } from '../../src/modules/reports/consolidated/produce-consolidated.server.ts';
import { buildReportPlan } from '../../src/modules/reports/testing.ts';
import { openReport } from '../../src/modules/reports/unit-report/open-report.server.ts';
import { submitWholeReport } from '../../src/modules/reports/unit-report/submit-report.server.ts';
import { receiveUnitFile } from '../../src/modules/units/import/receive-file.server.ts';
import { renameUnit } from '../../src/modules/units/index.server.ts';
import type { Ctx } from '../../src/platform/context.server.ts';
import { withTransaction } from '../../src/platform/db/with-transaction.server.ts';
import { rawWorkbook } from '../../src/platform/spreadsheets/testing.ts';
import { actorWith, type TestHouse } from '../support/test-database.ts';
import { buildPeople, buildTree, canary, type UnitName, unitNames } from './people.ts';

/** What each unit owns. */
export interface UnitObjects {
  unitId: string;
  slug: string;
  draftId: string;
  publishedId: string;
  publishedSlug: string;
  activityId: string;
  withdrawnActivityId: string;
  photoId: string;
  obligationId: string;
  /** Counts toward a cell, brought by somebody who asks for nothing here. */
  evidenceId: string;
  declaredId: string;
  openReportId: string;
  /** What this unit asks for. */
  requestId: string;
  /** Somebody who holds a post there and has asked for a recovery. */
  staffId: string;
  staffPostId: string;
  recoveryId: string;
  submissionId: string;
  receiptCode: string;
}

export interface World {
  units: Record<UnitName, UnitObjects>;
  /** Every unit has sent its report of this one. */
  sentPlanId: string;
  /** Every unit has begun its report of this one. */
  draftPlanId: string;
  /** Nobody has begun. */
  freshPlanId: string;
  inReviewPlanId: string;
  /** A scan that waits to be recognised. */
  planUploadId: string;
  inReviewFactId: string;
  measureId: string;
  consolidatedId: string;
  figureKey: string;
  mailId: string;
  /** Of the plan that every unit has sent its report of. */
  dispensationId: string;
  amendmentId: string;
  /** A measure that the decided plan would have. */
  ownersKey: string;
  /** In review, with every point decided. */
  decidedPlanId: string;
  /** A change of a unit that was recorded. */
  successionId: string;
  /** A list of units that was handed in. */
  unitImportId: string;
  /** A list of staff that was handed in by the coordinator of the office, and read. */
  staffImportId: string;
  /** A sample of September. */
  drawId: string;
}

export async function buildWorld(house: TestHouse): Promise<World> {
  const { db } = house.services;
  const unitIds = await buildTree(db);
  await buildPeople(db, unitIds);
  const coordinator = house.ctx(await realActor(house, 'coordinator-office', unitIds.office, 'coordinator'));
  const sentPlanId = await buildReportPlan(coordinator);
  const draftPlanId = await buildReportPlan(coordinator);
  const freshPlanId = await buildReportPlan(coordinator);
  const { id: measureId } = await buildMeasure(db, { planId: sentPlanId, position: 90 });
  const { id: draftMeasureId } = await buildMeasure(db, { planId: draftPlanId, position: 90 });
  const units: Partial<World['units']> = {};
  for (const name of unitNames) {
    const writer = await realActor(house, 'unit_head-child', unitIds[name], 'unit_head');
    units[name] = await buildObjects(house.ctx(writer), name, {
      sentPlanId,
      draftPlanId,
      measureId,
      draftMeasureId,
    });
  }
  const decidedPlanId = await buildPlanInReview(coordinator);
  await decideAsAdvised(coordinator, decidedPlanId);
  const inReviewPlanId = await buildPlanInReview(coordinator);
  const planUploadId = await buildPlanUpload(coordinator);
  const fact = await db
    .selectFrom('plan_facts')
    .where('plan_id', '=', inReviewPlanId)
    .where('kind', '=', 'recipient')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const made = await produceConsolidated(coordinator, { planId: sentPlanId, requestKey: randomUUID() });
  return {
    units: units as World['units'],
    sentPlanId,
    draftPlanId,
    freshPlanId,
    inReviewPlanId,
    planUploadId,
    inReviewFactId: fact.id,
    measureId,
    consolidatedId: made.id,
    figureKey: await commonFigure(house, sentPlanId),
    mailId: await writeMail(house),
    dispensationId: await dispenseSome(coordinator, sentPlanId, unitIds.cousin),
    decidedPlanId,
    ownersKey: (await proposeCampaign(coordinator, decidedPlanId)).measures[0]!.key,
    amendmentId: await amendSome(coordinator, sentPlanId),
    successionId: await renameSomeUnit(coordinator, unitIds.cousin),
    unitImportId: await handInList(coordinator),
    staffImportId: await handInStaff(coordinator),
    drawId: await buildDraw(coordinator, sentPlanId, '2023-09'),
  };
}

/** Written down only: what it would excuse is told by other tests. */
async function dispenseSome(coordinator: Ctx, planId: string, unitId: string): Promise<string> {
  const months = { fromMonth: '2023-05', toMonth: '2023-05' };
  const decision = { planId, kind: 'exempt', unitIds: [unitId], measureIds: [], until: null } as const;
  const made = { by: coordinator.actor!.userId, at: coordinator.clock.now() };
  return insertDispensation(coordinator.db, {
    ...decision,
    ...months,
    ...made,
    reason: 'Trường sửa chữa',
    document: '',
  });
}

/** Only words change, so nothing that other lines are asked about does. */
async function amendSome(coordinator: Ctx, planId: string): Promise<string> {
  const measureId = (await listMeasures(coordinator.db, planId))[0]!.id;
  const changes = [{ kind: 'change-measure' as const, measureId, what: 'Chỉ tiêu nói lại cho rõ' }];
  const amendment = {
    planId,
    version: null,
    fromMonth: '2023-12',
    basis: '',
    reason: 'Nói lại cho rõ',
    changes,
  };
  return amendPlan(coordinator, amendment);
}

async function renameSomeUnit(coordinator: Ctx, unitId: string): Promise<string> {
  const name = 'Đơn vị mẫu cousin đổi tên';
  return (await renameUnit(coordinator, { unitId, effectiveOn: '2023-01-01', name })).successionId;
}

async function handInList(coordinator: Ctx): Promise<string> {
  const bytes = await rawWorkbook([
    {
      name: 'DS',
      rows: [
        ['Mã đơn vị', 'Tên đơn vị'],
        ['moi', 'Trường mới'],
      ],
    },
  ]);
  const day = '2023-10-01';
  const options = { newFrom: day, changeFrom: day, owesFrom: null, basis: '', moveHolders: true };
  const handedIn = { kind: 'units', fileName: 'ds.xlsx', bytes, options } as const;
  return (await receiveUnitFile(coordinator, handedIn)).importId;
}

async function handInStaff(coordinator: Ctx): Promise<string> {
  const rows = [
    ['Họ và tên', 'Mã đơn vị'],
    ['Người không đơn vị', 'khong-co'],
  ];
  const bytes = await rawWorkbook([{ name: 'DS', rows }]);
  const options = { from: '2023-10-16', withHiddenRows: false };
  const { importId } = await receiveStaffFile(coordinator, { fileName: 'ns.xlsx', bytes, options });
  await readStaffImport(coordinator, { importId });
  return importId;
}

/** A person with an account, since receipts of requests are kept per account. */
async function realActor(
  house: TestHouse,
  account: string,
  unitId: string,
  role: 'unit_head' | 'coordinator',
) {
  const user = await house.services.db
    .selectFrom('users')
    .where('name', '=', account)
    .select('id')
    .executeTakeFirstOrThrow();
  return actorWith(role, { id: unitId }, { userId: user.id });
}

/** A figure of every report that was sent: which units owe what differs, and rows come in no order. */
async function commonFigure(house: TestHouse, planId: string): Promise<string> {
  const rows = await house.services.db
    .selectFrom('report_submissions as s')
    .innerJoin('reports as r', 'r.id', 's.report_id')
    .where('r.plan_id', '=', planId)
    .select('s.content')
    .execute();
  const [first, ...others] = rows.map(({ content }) =>
    (content as unknown as { figures: { key: string }[] }).figures.map(({ key }) => key),
  );
  const common = first?.find((key) => others.every((keys) => keys.includes(key)));
  if (!common) throw new Error('no figure stands in every report');
  return common;
}

/** A letter in the outbox, as the mailer leaves it there. */
async function writeMail(house: TestHouse): Promise<string> {
  const id = '2023-10-16T02-00-00-000Z-1a2b3c4d';
  const folder = join(house.services.config.dataDir, 'outbox');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.eml`), 'To: a@mau.invalid\r\nSubject: Thu mau\r\n\r\nXin chao');
  return id;
}

async function buildStaff(ctx: Ctx, name: UnitName) {
  const { db } = ctx;
  const staffId = randomUUID();
  const username = `gv-${name}`;
  await db
    .insertInto('users')
    .values({ id: staffId, name: `Giáo viên ${canary(name)}`, email: `${username}@mau.invalid`, username })
    .execute();
  const staffPostId = randomUUID();
  const post = { id: staffPostId, unit_id: ctx.actor!.unitId, role: 'staff_member', title: 'Giáo viên' };
  await db.insertInto('posts').values(post).execute();
  const holding = { post_id: staffPostId, user_id: staffId, held_from: '2020-01-01' };
  await db.insertInto('post_holdings').values(holding).execute();
  const recoveryId = randomUUID();
  const reason = `Lời nhắn ${canary(name)}`;
  const recovery = { id: recoveryId, user_id: staffId, reason, started_at: ctx.clock.now() };
  await db.insertInto('recoveries').values(recovery).execute();
  return { staffId, staffPostId, recoveryId };
}

async function buildObjects(
  ctx: Ctx,
  name: UnitName,
  plans: { sentPlanId: string; draftPlanId: string; measureId: string; draftMeasureId: string },
): Promise<UnitObjects> {
  const { unitId } = ctx.actor!;
  const title = `Tiêu đề ${canary(name)}`;
  const publishedId = await buildPublished(ctx, { title });
  const published = await ctx.db
    .selectFrom('articles')
    .where('id', '=', publishedId)
    .select('slug')
    .executeTakeFirstOrThrow();
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#123456' } })
    .jpeg()
    .toBuffer();
  const activity = activityInput({ title, consentBasis: 'adults_only' });
  await recordActivity(ctx, activity, picture);
  const photo = await ctx.db
    .selectFrom('activity_photos')
    .where('activity_id', '=', activity.id)
    .select('file_id')
    .executeTakeFirstOrThrow();
  const other = activityInput({ title });
  await recordActivity(ctx, other);
  await ctx.db
    .updateTable('activities')
    .set({ status: 'withdrawn', withdrawn_at: ctx.clock.now(), withdrawn_reason: `Lý do ${canary(name)}` })
    .where('id', '=', other.id)
    .execute();
  const cell = { planId: plans.sentPlanId, measureId: plans.measureId, unitId };
  // A month in which nothing was brought, so that "nothing to report" can be said of it.
  const owed = await buildObligation(ctx.db, { ...cell, month: '2023-07' });
  const declared = await buildObligation(ctx.db, { ...cell, month: '2023-08', state: 'nothing_to_report' });
  await buildObligation(ctx.db, {
    planId: plans.draftPlanId,
    measureId: plans.draftMeasureId,
    unitId,
    month: '2023-09',
  });
  const item = evidenceItem(unitId, { title, sourceType: 'other' });
  const evidenceId = await withTransaction({ ...ctx, actor: null }, async (tx) => {
    await countEvidence(tx, item);
    return (
      await tx.db
        .selectFrom('evidence')
        .where('source_id', '=', item.sourceId)
        .select('id')
        .executeTakeFirstOrThrow()
    ).id;
  });
  const texts = { judgement: `Nhận định ${canary(name)}`, obstacles: '', proposals: '' };
  const sent = await submitWholeReport(ctx, { planId: plans.sentPlanId, requestKey: randomUUID(), texts });
  return {
    unitId,
    slug: `t-${unitId}`,
    draftId: await buildDraft(ctx, { title: `Nháp ${canary(name)}` }),
    publishedId,
    publishedSlug: published.slug!,
    activityId: activity.id,
    withdrawnActivityId: other.id,
    photoId: photo.file_id,
    obligationId: owed.id,
    evidenceId,
    declaredId: declared.id,
    ...(await buildStaff(ctx, name)),
    openReportId: (await openReport(ctx, plans.draftPlanId)).id,
    requestId: await insertRequest(ctx.db, {
      unitId: ctx.actor!.unitId,
      by: ctx.actor!.userId,
      at: ctx.clock.now(),
      planId: plans.sentPlanId,
      kind: 'exempt',
      measureId: null,
      fromMonth: '2023-05',
      toMonth: '2023-06',
      until: null,
      reason: `Lý do ${canary(name)}`,
    }),
    submissionId: sent.submissionId,
    receiptCode: sent.receiptCode,
  };
}
