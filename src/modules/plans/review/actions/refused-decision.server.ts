import { instantWords } from '../../../../platform/clock/words.ts';
import type { Ctx } from '../../../../platform/context.server.ts';
import { isAppError } from '../../../../platform/errors/app-error.ts';
import { listFacts } from '../../decisions/fact-store.server.ts';
import { type FactView, isPlanFact, type PlanFactKind } from '../../facts.ts';
import { type FactLine, factWords } from '../../parts/facts/fact-words.ts';
import { choicesOf, decisionWords } from '../findings/finding-choices.ts';
import { lineWords, reviewAddress } from '../page/review-address.ts';
import { correctFact } from './correct-fact.ts';
import { fieldsOf, placeOf } from './decide-in-review.server.ts';
import type { Fields } from './presses.server.ts';

/** Two people decided the same thing: both versions, and the form to send one's own again over the other. */
export interface Conflict {
  savedBy: string;
  fields: { label: string; mine: string; saved: string }[];
  resend: [string, string][];
  takeHref: string;
}

export interface RefusedDecision {
  message: string;
  help: string;
  status: number;
  factId: string | null;
  fields: Record<string, string>;
  /** What was sent, so that nothing typed is lost without script. */
  entered: Fields;
  conflict: Conflict | null;
}

const decisionLabels: Record<string, string> = {
  confirm: 'Xác nhận',
  correct: 'Sửa và xác nhận',
  drop: 'Bỏ',
  reopen: 'Mở lại',
  'reopen-finding': 'Quyết định lại',
  split: 'Tách',
  merge: 'Gộp với nhiệm vụ sau',
  'move-up': 'Đưa lên',
  'move-down': 'Đưa xuống',
  rebind: 'Gắn vào dòng khác',
};
const statusLabels = { unconfirmed: 'Chưa xác nhận', confirmed: 'Đã xác nhận', dropped: 'Đã bỏ' } as const;

// The numbers of a split's checkboxes would mean other words in a task that was changed.
const notSentAgain = ['split', 'merge'];

/** What the same page shows when a decision was refused; anything unexpected is thrown on. */
export async function refusedDecision(
  ctx: Ctx,
  planId: string,
  form: FormData,
  error: unknown,
): Promise<RefusedDecision> {
  if (!isAppError(error) || error.kind === 'not-found') throw error;
  const entered = fieldsOf(form);
  const isConflict = error.code === 'app.changed-meanwhile' && !notSentAgain.includes(entered.intent ?? '');
  const fact = isConflict
    ? (await listFacts(ctx.db, planId)).find((one) => one.id === entered.factId)
    : undefined;
  const details = error.details as { fields?: Record<string, string> } | undefined;
  return {
    message: error.message,
    help: error.help,
    status: error.kind === 'conflict' ? 409 : 422,
    factId: entered.factId ?? null,
    fields: details?.fields ?? {},
    entered,
    conflict: fact ? conflictOf(fact, planId, entered) : null,
  };
}

function conflictOf(fact: FactView, planId: string, mine: Fields): Conflict {
  const at = fact.decidedAt ? instantWords(fact.decidedAt) : null;
  return {
    savedBy: [fact.decidedByName ?? 'người khác', at].filter(Boolean).join(', '),
    fields: [
      { label: 'Quyết định', mine: mineWords(fact, mine), saved: savedWords(fact) },
      ...correctedFields(fact, mine),
    ],
    resend: Object.entries({ ...mine, version: String(fact.version) }),
    takeHref: reviewAddress({ ...placeOf(planId, mine), factId: fact.id }),
  };
}

function mineWords(fact: FactView, { intent = '', choice }: Fields): string {
  if (fact.kind !== 'finding') return decisionLabels[intent] ?? '';
  return choicesOf(fact.value).find((one) => one.choice === choice)?.label ?? 'Quyết định lại';
}

function savedWords(fact: FactView): string {
  return fact.kind === 'finding' && fact.value.decision
    ? decisionWords(fact.value)
    : statusLabels[fact.status];
}

/** Both versions in the words of their cards; what is the same on both sides is left out. */
function correctedFields(fact: FactView, mine: Fields): Conflict['fields'] {
  if (!isPlanFact(fact)) return [];
  const own = mine.intent === 'correct' ? correctFact(fact, mine).value : fact.asRead;
  const [mineSays, savedSays] = [own ?? fact.value, fact.value].map((value) => linesOf(fact, value));
  const [here, there] = [mine, { fromLine: fact.fromLine, toLine: fact.toLine }].map(placeWords);
  return [
    ...savedSays!.map(({ term, words }) => ({
      label: term,
      mine: mineSays!.find((line) => line.term === term)?.words || 'Để trống',
      saved: words || 'Để trống',
    })),
    { label: 'Trong văn bản', mine: here || there!, saved: there! },
  ].filter((line) => line.mine !== line.saved);
}

function linesOf(fact: FactView & { kind: PlanFactKind }, value: unknown): FactLine[] {
  const { title, lines } = factWords({ kind: fact.kind, value: value as FactView['value'] });
  return [{ term: 'Nội dung', words: title }, ...lines];
}

function placeWords({ fromLine, toLine }: { fromLine?: string | number; toLine?: string | number }): string {
  return fromLine ? lineWords(Number(fromLine), Number(toLine || fromLine)) : '';
}
