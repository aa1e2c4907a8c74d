import type { OfficialDocument } from '../../documents/index.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { bodyOfText, getPlan, getPlanSource, listFacts } from '../plans/index.server.ts';
import { draftDocument } from './draft-document.ts';
import { findDraft } from './draft-store.server.ts';

/** @returns null when the draft was not begun; @throws app.not-found for a plan that this person may not see */
export async function readDraftDocument(
  ctx: Ctx,
  planId: string,
): Promise<{ document: OfficialDocument; year: number } | null> {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const draft = await findDraft(ctx.db, planId);
  if (!draft) return null;
  const [source, facts] = await Promise.all([getPlanSource(ctx.db, planId), listFacts(ctx.db, planId)]);
  const head = facts.find((fact) => fact.kind === 'head')?.value ?? source.reading.document;
  const document = draftDocument({
    head: head as typeof source.reading.document,
    body: bodyOfText(source.sourceText),
    items: draft.content.items,
    year: draft.year,
    lastYear: plan.year,
    isSample: plan.isSample,
  });
  return { document, year: draft.year };
}
