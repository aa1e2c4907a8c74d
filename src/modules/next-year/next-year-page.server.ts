import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { cleanText } from '../../platform/text/clean-text.ts';
import { getPlan } from '../plans/index.server.ts';
import { changeDraft, type DraftChange } from './change-draft.server.ts';
import { addressesOf, askToCheckChannels, isChecking } from './check-channels.server.ts';
import { findDraft } from './draft-store.server.ts';
import { type Choice, itemKinds } from './items.ts';
import { nextYearAddress } from './labels.ts';
import { proposeDraft, startDraft } from './start-draft.server.ts';

/** What the page shows: a look ahead before the draft is begun, then the draft. @throws app.not-found */
export async function loadNextYear(ctx: Ctx, planId: string, query: URLSearchParams) {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  const draft = await findDraft(ctx.db, planId);
  const { year, items } = draft
    ? { year: draft.year, items: draft.content.items }
    : await proposeDraft(ctx, plan);
  const addresses = draft ? addressesOf(draft.content) : [];
  return {
    plan: { id: plan.id, title: plan.title, year: plan.year, isReleased: plan.status === 'released' },
    year,
    /** The year is still running: its results are those of today. */
    isRunning: localDate(ctx.clock.now()).slice(0, 4) <= String(plan.year),
    isBegun: draft !== null,
    steps: draft?.content.undo.length ?? 0,
    isChecking: draft ? isChecking(draft.content, ctx.clock.now()) : false,
    checked: draft ? addresses.filter((url) => draft.content.checkedChannels[url]).length : 0,
    addresses: addresses.length,
    editing: query.get('sua'),
    kinds: itemKinds.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })),
  };
}

/** One press of a button. @returns where to go on */
export async function actOnNextYear(ctx: Ctx, planId: string, form: FormData): Promise<string> {
  const fields = Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, cleanText(value)]] : [],
    ),
  );
  const { intent = '', itemId = '' } = fields;
  if (intent === 'start') await startDraft(ctx, { planId });
  else if (intent === 'check-channels') await askToCheckChannels(ctx, { planId });
  else await changeDraft(ctx, { planId, change: changeOf(intent, itemId, fields) });
  return nextYearAddress(planId, itemId && intent !== 'undo' ? itemId : null);
}

function changeOf(intent: string, itemId: string, fields: Record<string, string>): DraftChange {
  const seen = Number(fields.seen);
  switch (intent) {
    case 'keep-clear':
      return { kind: 'keep-clear' };
    case 'undo':
      return { kind: 'undo', seen };
    case 'correct':
      return { kind: 'correct', itemId, seen, fields };
    case 'add-task':
      return { kind: 'add-task', fields };
    default:
      return { kind: 'choose', itemId, seen, choice: choices[intent] ?? 'keep' };
  }
}

const choices: Record<string, Choice> = { keep: 'keep', drop: 'drop', reopen: 'open' };
