import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { decideOwners, getPlan, proposeCampaign } from '../../plans/index.server.ts';
import { countOwners, loadOwnerBook, type OwnerCount } from '../owners/count-owners.server.ts';
import { type OwnerValues, ownerValuesOf, readOwnerValues } from '../owners/owner-form.ts';
import { ownerWords } from '../owners/owner-words.ts';
import { toOwedBy } from '../owners/to-owed-by.server.ts';

/** Who owes one measure of a plan that is not released: the form, and whom it means, counted. */
export async function loadOwnerPage(ctx: Ctx, planId: string, key: string, search: URLSearchParams) {
  const { plan, measures, campaign, measure } = await openMeasure(ctx, planId, key);
  const book = await loadOwnerBook(ctx);
  const isAsked = search.has('xem');
  const values: OwnerValues = isAsked ? readOwnerValues(search) : ownerValuesOf(measure.owedBy, book.byId);
  const { owedBy, errors } = await toOwedBy(ctx, values);
  const hasErrors = isAsked && Object.keys(errors).length > 0;
  const scope = { year: plan.year, countedMonths: campaign.countedMonths };
  const count: OwnerCount = await countOwners(ctx, scope, measures, measure, owedBy, book);
  return {
    plan: { id: plan.id, title: plan.title, version: plan.version },
    measure: {
      key,
      what: measure.what,
      taskNo: measure.taskNo,
      denominator: measure.denominator,
      fromLine: measure.fromLine,
      toLine: measure.toLine,
      stands: ownerWords(measure.owedBy, book.names),
      proposed: measure.ownersDecided ? ownerWords(measure.ownersDecided.proposed, book.names) : null,
    },
    above: book.above.map(({ id, code, name }) => ({ id, code, name })),
    values,
    errors: hasErrors ? errors : {},
    isAsked,
    words: ownerWords(owedBy, book.names),
    count,
  };
}

async function openMeasure(ctx: Ctx, planId: string, key: string) {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  if (plan.status !== 'in_review') throw commonErrors.notFound();
  const campaign = await proposeCampaign(ctx, planId);
  const measures = campaign.measures.map((one) => ({ ...one, id: one.key }));
  const measure = measures.find((one) => one.key === key);
  if (!measure) throw commonErrors.notFound();
  return { plan, campaign, measures, measure };
}

/** @throws app.changed-meanwhile, plan.bad-owners; @returns field errors, or null when it is saved */
export async function saveOwnersFromPage(
  ctx: Ctx,
  planId: string,
  key: string,
  form: FormData,
): Promise<Record<string, string> | null> {
  const decision = { planId, measureKey: key, version: Number(form.get('version')) };
  if (form.get('viec') === 'de-xuat') {
    await decideOwners(ctx, { ...decision, owedBy: null });
    return null;
  }
  const { owedBy, errors } = await toOwedBy(ctx, readOwnerValues(form));
  if (Object.keys(errors).length > 0) return errors;
  await decideOwners(ctx, { ...decision, owedBy });
  return null;
}
