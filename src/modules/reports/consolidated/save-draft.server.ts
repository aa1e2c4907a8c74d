import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { cleanText } from '../../../platform/text/clean-text.ts';
import { reportErrors } from '../errors.ts';
import { reportPolicy } from '../policy.ts';
import { getReportPlan, type ReportPlan } from '../report-plan.server.ts';
import { documentTokens, planWords } from './build-document.ts';
import { findDraft, writeDraft } from './consolidated-store.server.ts';
import { type ConsolidatedDraft, emptyDraft, type OpinionField } from './draft.ts';
import { opinionsOf } from './opinions.server.ts';
import { type ConsolidatedReading, readConsolidated } from './read-consolidated.server.ts';
import { proposedText } from './sections.ts';
import { unknownTokens } from './tokens.ts';

export function refuseOthers(ctx: Ctx): string {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  if (!mayDo(reportPolicy['report.consolidate'], ctx.actor)) throw commonErrors.notFound();
  return ctx.actor.userId;
}

/** The stored draft, or an empty one that stands on today. */
export async function draftOf(ctx: Ctx, planId: string): Promise<ConsolidatedDraft> {
  return (await findDraft(ctx.db, planId)) ?? emptyDraft(localDate(ctx.clock.now()));
}

export interface DraftChange {
  planId: string;
  /** The version that was edited; 0 when nothing was stored. */
  version: number;
}

/** Writes a section's text; a blank one, or the proposed one, goes back to the proposal. @throws report.unknown-figure */
export async function saveSection(
  ctx: Ctx,
  change: DraftChange & { key: string; text: string },
): Promise<void> {
  await changeDraft(ctx, change, (draft, plan, { all, submissions }) => {
    const text = cleanText(change.text).trim();
    const proposed = proposedText(change.key, all, planWords(plan));
    const { [change.key]: _old, ...others } = draft.sections;
    const tokens = documentTokens({ all, opinions: opinionsOf(submissions, all) });
    const names = unknownTokens(text, tokens);
    if (names.length > 0) throw reportErrors.unknownFigure({ names });
    const sections = text === '' || text === proposed ? others : { ...others, [change.key]: text };
    return { ...draft, sections };
  });
}

/** Which opinions of one kind go into the text. */
export async function chooseOpinions(
  ctx: Ctx,
  change: DraftChange & { field: OpinionField; keys: string[] },
): Promise<void> {
  await changeDraft(ctx, change, (draft, _plan, { all, submissions }) => {
    const known = new Set(opinionsOf(submissions, all).map((opinion) => opinion.key));
    const others = draft.opinions.filter((key) => !key.endsWith(`:${change.field}`));
    const chosen = change.keys.filter((key) => key.endsWith(`:${change.field}`) && known.has(key));
    return { ...draft, opinions: [...others, ...chosen] };
  });
}

/** Number, day of signing, name of the signer and the day of the figures; each may stay blank. */
export async function saveHead(
  ctx: Ctx,
  change: DraftChange & Pick<ConsolidatedDraft, 'number' | 'signedOn' | 'signerName' | 'asOf'>,
): Promise<void> {
  const { number, signedOn, signerName, asOf } = change;
  if (asOf > localDate(ctx.clock.now()))
    throw commonErrors.badInput({ fields: { asOf: 'Ngày số liệu không được sau hôm nay.' } });
  await changeDraft(ctx, change, (draft) => ({ ...draft, number, signedOn, signerName, asOf }));
}

async function changeDraft(
  ctx: Ctx,
  change: DraftChange,
  edit: (draft: ConsolidatedDraft, plan: ReportPlan, reading: ConsolidatedReading) => ConsolidatedDraft,
): Promise<void> {
  const userId = refuseOthers(ctx);
  const plan = await getReportPlan(ctx, change.planId);
  const before = await draftOf(ctx, plan.id);
  const reading = await readConsolidated(ctx, plan, before.asOf);
  await withTransaction(ctx, async (tx) => {
    const draft = await draftOf(tx, plan.id);
    if (draft.version !== change.version) throw commonErrors.changedMeanwhile();
    const by = { userId, at: tx.clock.now() };
    const written = await writeDraft(tx.db, plan.id, edit(draft, plan, reading), by);
    if (written === null) throw commonErrors.changedMeanwhile();
  });
}
