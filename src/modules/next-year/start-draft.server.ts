import { mayDo } from '../../platform/auth/policy.ts';
import { dateWords, numberWords } from '../../platform/clock/words.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { getPlan, type PlanView } from '../plans/index.server.ts';
import { insertDraft } from './draft-store.server.ts';
import { nextYearErrors } from './errors.ts';
import { nextYearStarted } from './events.ts';
import type { DraftItem } from './items.ts';
import { nextYearPolicy } from './policy.ts';
import { proposeItems } from './propose-items.ts';
import { readKnowledge, readLastYear } from './read-last-year.server.ts';

/** What next year's plan would take over, as it stands now; nothing is stored. */
export async function proposeDraft(ctx: Ctx, plan: PlanView): Promise<{ year: number; items: DraftItem[] }> {
  const year = plan.year + 1;
  const known = await readKnowledge(ctx, plan, `${year}-01-01`);
  const words = { date: dateWords, number: numberWords };
  return { year, items: proposeItems(await readLastYear(ctx, plan), year, known, words) };
}

/**
 * Begins next year's plan from a released one. Begun twice it is the same draft.
 * @throws app.not-found, next-year.not-released
 */
export async function startDraft(ctx: Ctx, input: { planId: string }): Promise<void> {
  if (!mayDo(nextYearPolicy['next-year.prepare'], ctx.actor)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    const plan = await getPlan(tx.db, input.planId, tx.actor);
    if (plan.status !== 'released') throw nextYearErrors.notReleased();
    const { year, items } = await proposeDraft(tx, plan);
    const isNew = await insertDraft(tx.db, {
      planId: plan.id,
      year,
      content: { items, undo: [], checkedChannels: {}, checkingSince: null },
      by: tx.actor?.userId ?? null,
      at: tx.clock.now(),
    });
    if (!isNew) return;
    const subject = { type: 'plan', id: plan.id, unitId: null };
    await emit(tx, nextYearStarted, subject, { planId: plan.id, year, items: items.length });
  });
}
