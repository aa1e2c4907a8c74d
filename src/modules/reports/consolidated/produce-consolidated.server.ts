import { randomUUID } from 'node:crypto';
import { type OfficialDocument, renderDocx, renderPdf } from '../../../documents/index.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { onceOnly } from '../../../platform/http/receipt.server.ts';
import { contentHash } from '../../../platform/text/content-hash.server.ts';
import { reportErrors } from '../errors.ts';
import { reportConsolidated } from '../events.ts';
import { getReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { buildDocument } from './build-document.ts';
import { type FrozenConsolidated, findDutyKind, insertFrozen } from './consolidated-store.server.ts';
import { opinionsOf } from './opinions.server.ts';
import { readForFreezing } from './read-consolidated.server.ts';
import { draftOf, refuseOthers } from './save-draft.server.ts';

export interface Produced {
  id: string;
  sha256: string;
  docxFileId: string;
  pdfFileId: string;
}

export interface ProduceInput {
  planId: string;
  /** Left out: the day the draft stands on. */
  asOf?: LocalDate;
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the consolidated report as it stands: figures frozen with their evidence, .docx and PDF rendered from one
 * document, all of it under one SHA-256. The draft stays for a later report; what is frozen is never edited.
 * @throws report.render-failed (nothing is frozen then), app.not-found
 */
export async function produceConsolidated(
  ctx: Ctx,
  input: ProduceInput & { requestKey: string },
): Promise<Produced> {
  const userId = refuseOthers(ctx);
  const made = await renderConsolidated(ctx, input, userId);
  return onceOnly(ctx, input.requestKey, { planId: input.planId, asOf: input.asOf ?? null }, (tx) =>
    keep(tx, made, userId),
  );
}

/** For the command line, which acts for the house itself. */
export async function produceAsHouse(ctx: Ctx, input: ProduceInput): Promise<Produced> {
  const made = await renderConsolidated(ctx, input, 'lantoa');
  return withTransaction(ctx, (tx) => keep(tx, made, 'lantoa'));
}

interface Made {
  content: FrozenConsolidated;
  docxFileId: string;
  pdfFileId: string;
}

/** Seconds of work, so without any open transaction. */
async function renderConsolidated(ctx: Ctx, input: ProduceInput, by: string): Promise<Made> {
  const plan = await getReportPlan(ctx, input.planId);
  const content = await freezeContent(ctx, plan, input.asOf, by);
  const { docx, pdf } = await render(ctx, content.document);
  const name = `bao-cao-tong-hop-${plan.year}-${content.asOf}`;
  const save = async (bytes: Uint8Array, ending: string, mediaType: string) =>
    (await saveFile(ctx, { unitId: null, name: `${name}.${ending}`, mediaType, bytes })).id;
  return {
    content,
    docxFileId: await save(docx, 'docx', docxType),
    pdfFileId: await save(pdf, 'pdf', 'application/pdf'),
  };
}

async function freezeContent(
  ctx: Ctx,
  plan: ReportPlan,
  wantedDay: LocalDate | undefined,
  by: string,
): Promise<FrozenConsolidated> {
  const stored = await draftOf(ctx, plan.id);
  const draft = { ...stored, asOf: wantedDay ?? stored.asOf };
  const { all, submissions, evidence } = await readForFreezing(ctx, plan, draft.asOf);
  return {
    schema: 'lantoa.consolidated-report/1',
    plan: { id: plan.id, year: plan.year, title: plan.title, number: plan.number, symbol: plan.symbol },
    asOf: draft.asOf,
    figures: all,
    submissions: submissions.map(({ unitId, submissionId, receiptCode, sha256 }) => ({
      unitId,
      submissionId,
      receiptCode,
      sha256,
    })),
    evidence,
    document: buildDocument({ plan, all, draft, opinions: opinionsOf(submissions, all) }),
    frozenBy: by,
    frozenAt: ctx.clock.now().toISOString(),
  };
}

async function render(ctx: Ctx, document: OfficialDocument): Promise<{ docx: Uint8Array; pdf: Uint8Array }> {
  try {
    return { docx: await renderDocx(document), pdf: await renderPdf(document) };
  } catch (error) {
    ctx.log.error({ err: error, requestId: ctx.requestId }, 'rendering the consolidated report');
    throw reportErrors.renderFailed({ cause: error });
  }
}

async function keep(tx: Ctx, { content, docxFileId, pdfFileId }: Made, by: string): Promise<Produced> {
  const id = randomUUID();
  const sha256 = contentHash(content);
  const planId = content.plan.id;
  const at = new Date(content.frozenAt);
  await insertFrozen(tx.db, {
    id,
    planId,
    asOf: content.asOf,
    content,
    sha256,
    docxFileId,
    pdfFileId,
    by,
    at,
  });
  const unitId = tx.actor?.unitId ?? null;
  const { asOf, frozenAt, plan } = content;
  const kind = unitId ? await findDutyKind(tx.db, { planId, unitId, day: localDate(at) }) : 'report';
  await emit(
    tx,
    reportConsolidated,
    { type: 'consolidated_report', id, unitId },
    {
      consolidatedId: id,
      planId,
      asOf,
      sha256,
      unitId,
      kind,
      frozenAt,
      title: `Báo cáo tổng hợp kết quả năm ${plan.year}`,
    },
  );
  return { id, sha256, docxFileId, pdfFileId };
}
