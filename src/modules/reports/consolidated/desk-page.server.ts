import { randomUUID } from 'node:crypto';
import { composeDocument } from '../../../documents/compose/compose-document.ts';
import type { ComposedDocument } from '../../../documents/compose/composed.ts';
import { type OfficialDocument, reviewDocument } from '../../../documents/index.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { reportPolicy } from '../policy.ts';
import { getReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { addresseesOf, buildDocument, documentTokens, isIncluded, sectionText } from './build-document.ts';
import { type ConsolidatedFigures, mainReportFigure } from './consolidated-figures.ts';
import { type FrozenView, listFrozen } from './consolidated-store.server.ts';
import { type ConsolidatedDraft, type Opinion, type OpinionField, placesOf } from './draft.ts';
import { opinionsOf } from './opinions.server.ts';
import { previewHref } from './preview-links.ts';
import { readConsolidated } from './read-consolidated.server.ts';
import { draftOf } from './save-draft.server.ts';
import { annexKey, type SectionHead, type SectionKey, sectionHeads } from './sections.ts';
import type { Token } from './tokens.ts';

/** Not sections of the text but panes of the desk: number and date; the annex. */
export const headKey = 'SO';

export interface DeskOpinion extends Opinion {
  included: boolean;
  places: { name: string; units: number }[];
}

export interface DeskPage {
  plan: { id: string; year: number; title: string; isSample: boolean };
  addressee: string | null;
  /** Last day in time for the consolidated report itself. */
  dueOn: LocalDate | null;
  today: LocalDate;
  draft: ConsolidatedDraft;
  heads: (SectionHead & { isEdited: boolean })[];
  section: SectionKey;
  text: string;
  tokens: Token[];
  field: OpinionField | null;
  opinions: DeskOpinion[];
  missingReports: { total: number; worst: { name: string; units: number }[] };
  received: { done: number; owed: number };
  unitCount: number;
  preview: ComposedDocument;
  /** Which block of the preview the section begins with. */
  focus: number | null;
  annexRows: number;
  findings: string[];
  frozen: (Omit<FrozenView, 'frozenAt'> & { frozenAt: string })[];
  requestKey: string;
  mayWrite: boolean;
  signerHint: string | null;
}

const previewRows = 14;

export async function readConsolidatedDesk(ctx: Ctx, query: URLSearchParams): Promise<DeskPage> {
  const plan = await getReportPlan(ctx, query.get('ke-hoach') ?? undefined);
  const draft = await draftOf(ctx, plan.id);
  const { all, submissions } = await readConsolidated(ctx, plan, draft.asOf);
  const opinions = opinionsOf(submissions, all);
  const heads = sectionHeads(plan.tasks);
  const section = sectionOf(query.get('muc'), heads);
  const input = { plan, all, draft, opinions, hrefOf: previewHref };
  const document = buildDocument(input);
  const field = section === 'III' ? 'obstacles' : section === 'IV' ? 'proposals' : null;
  const preview = composeDocument(shortened(document));
  return {
    plan: { id: plan.id, year: plan.year, title: plan.title, isSample: plan.isSample },
    addressee: addresseesOf(plan)[0] ?? null,
    dueOn: consolidatedDue(plan),
    today: localDate(ctx.clock.now()),
    draft,
    heads: heads.map((head) => ({ ...head, isEdited: head.key in draft.sections })),
    section,
    text: section === annexKey || section === headKey ? '' : sectionText(section, input),
    tokens: tokensFor(section, all, documentTokens(input)),
    field,
    opinions: field ? deskOpinions(opinions, field, draft) : [],
    ...reportCounts(all),
    unitCount: all.units.length,
    preview,
    focus: focusOf(preview, section, plan),
    annexRows: document.appendices?.[0] ? all.units.length : 0,
    findings: reviewDocument(document).map((finding) => finding.message),
    frozen: (await listFrozen(ctx.db, plan.id)).map((one) => ({
      ...one,
      frozenAt: one.frozenAt.toISOString(),
    })),
    requestKey: randomUUID(),
    mayWrite: mayDo(reportPolicy['report.consolidate'], ctx.actor),
    signerHint: plan.signer?.name ?? null,
  };
}

function sectionOf(asked: string | null, heads: SectionHead[]): SectionKey {
  const known = [...heads.map((head) => head.key), annexKey, headKey];
  return asked && known.includes(asked) ? asked : 'I';
}

/** The day by which the coordinating office reports outside the house. @returns the last day in time */
function consolidatedDue(plan: ReportPlan): LocalDate | null {
  const to = addresseesOf(plan)[0];
  const duty = plan.duties.find((one) => one.to === to && one.due);
  return duty?.due ?? null;
}

/** Those of the section's task first; a text may name any. */
function tokensFor(section: SectionKey, all: ConsolidatedFigures, tokens: Token[]): Token[] {
  if (!section.startsWith('II.')) return tokens;
  const taskNo = Number(section.slice(3));
  const names = all.figures.filter((figure) => figure.taskNo === taskNo).map((figure) => `${figure.name}:`);
  const isOwn = (token: Token) => names.some((name) => token.name.startsWith(name));
  return [...tokens.filter(isOwn), ...tokens.filter((token) => !isOwn(token))];
}

function deskOpinions(opinions: Opinion[], field: OpinionField, draft: ConsolidatedDraft): DeskOpinion[] {
  return opinions
    .filter((opinion) => opinion.field === field)
    .map((opinion) => ({
      ...opinion,
      included: isIncluded(draft, opinion),
      places: placesOf(opinion),
    }));
}

function reportCounts(all: ConsolidatedFigures): Pick<DeskPage, 'missingReports' | 'received'> {
  const report = mainReportFigure(all.figures);
  return {
    missingReports: { total: report ? report.owed - report.done : 0, worst: report?.worst ?? [] },
    received: { done: report?.done ?? 0, owed: report?.owed ?? 0 },
  };
}

/** Headings stand in the order of the sections, so a section is found by counting them. */
function focusOf(preview: ComposedDocument, section: SectionKey, plan: ReportPlan): number | null {
  const headings = preview.body.flatMap((block, index) =>
    block.type === 'heading' ? [{ level: block.level, index }] : [],
  );
  const tops = headings.filter((heading) => heading.level === 1);
  const [first, second, third, fourth] = tops;
  if (section === 'I') return first?.index ?? null;
  if (section === 'III') return third?.index ?? null;
  if (section === 'IV') return fourth?.index ?? null;
  if (!section.startsWith('II.')) return null;
  const place = plan.tasks.findIndex((task) => `II.${task.no}` === section);
  const below = headings.filter((heading) => heading.level === 2 && heading.index > (second?.index ?? 0));
  return below[place]?.index ?? null;
}

/** The preview shows the first rows of the annex; hundreds more would only make the page heavy. */
function shortened(document: OfficialDocument): OfficialDocument {
  return {
    ...document,
    appendices: document.appendices?.map((appendix) => ({
      ...appendix,
      body: appendix.body.map((block) =>
        block.type === 'table'
          ? { ...block, table: { ...block.table, rows: block.table.rows.slice(0, previewRows) } }
          : block,
      ),
    })),
  };
}

/** @throws app.not-found when there is no such figure over all units */
export async function readProvinceFigure(ctx: Ctx, key: string, query: URLSearchParams) {
  const plan = await getReportPlan(ctx, query.get('ke-hoach') ?? undefined);
  const draft = await draftOf(ctx, plan.id);
  const { all } = await readConsolidated(ctx, plan, draft.asOf);
  const figure = all.figures.find((one) => one.key === key);
  if (!figure) throw commonErrors.notFound();
  const groupName = new Map(all.groups.map((group) => [group.id, group.name]));
  const units = all.units
    .filter((unit) => unit.cells[key] !== undefined)
    .map(({ unitId, name, groupId, cells }) => ({
      unitId,
      name,
      groupName: groupName.get(groupId) ?? '',
      ...cells[key]!,
    }));
  return { planId: plan.id, asOf: draft.asOf, figure, units };
}
