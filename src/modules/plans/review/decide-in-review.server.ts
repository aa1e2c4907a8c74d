import { dateWords, instantWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { cleanText } from '../../../platform/text/clean-text.ts';
import { confirmAllClear } from '../decisions/confirm-all-clear.server.ts';
import { decideFact, type FactDecision } from '../decisions/decide-fact.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { reopenFinding } from '../decisions/reopen-finding.server.ts';
import { resolveFinding } from '../decisions/resolve-finding.server.ts';
import { undoLastDecision } from '../decisions/undo-decision.server.ts';
import type { FactKind, FactView } from '../facts.ts';
import { factFields, fieldText } from '../parts/fact-fields.ts';
import { choicesOf, decisionWords } from './finding-choices.ts';
import { reviewAddress } from './review-address.ts';

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
  conflict: Conflict | null;
}

type Fields = Record<string, string>;

function fieldsOf(form: FormData): Fields {
  return Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, cleanText(value)]] : [],
    ),
  );
}

const decisions: Record<string, FactDecision> = {
  confirm: 'confirm',
  correct: 'confirm',
  drop: 'drop',
  reopen: 'reopen',
};

/** One press of a button on the review page. @returns where to go on */
export async function decideInReview(ctx: Ctx, planId: string, form: FormData): Promise<string> {
  const fields = fieldsOf(form);
  const { intent = '', factId = '', tab = '', next } = fields;
  const version = Number(fields.version);
  if (intent === 'confirm-clear') await confirmAllClear(ctx, { planId });
  else if (intent === 'undo') await undoLastDecision(ctx, { planId });
  else if (intent === 'resolve')
    await resolveFinding(ctx, { planId, factId, version, decision: { choice: '', ...fields } });
  else if (intent === 'reopen-finding') await reopenFinding(ctx, { planId, factId, version });
  else {
    const decision = decisions[intent] ?? 'confirm';
    await decideFact(ctx, {
      planId,
      factId,
      version,
      decision,
      value: intent === 'correct' ? fields : undefined,
    });
  }
  const isAboutOneFact = intent in decisions;
  return reviewAddress({ planId, tab, factId: isAboutOneFact ? next || factId : null });
}

const decisionLabels: Record<string, string> = {
  confirm: 'Xác nhận',
  correct: 'Sửa và xác nhận',
  drop: 'Bỏ',
  reopen: 'Mở lại',
  'reopen-finding': 'Quyết định lại',
};
const statusLabels = { unconfirmed: 'Chưa xác nhận', confirmed: 'Đã xác nhận', dropped: 'Đã bỏ' } as const;

/** What the same page shows when a decision was refused; anything unexpected is thrown on. */
export async function refusedDecision(
  ctx: Ctx,
  planId: string,
  form: FormData,
  error: unknown,
): Promise<RefusedDecision> {
  if (!isAppError(error) || error.kind === 'not-found') throw error;
  const fields = fieldsOf(form);
  const isConflict = error.code === 'app.changed-meanwhile';
  const fact = isConflict
    ? (await listFacts(ctx.db, planId)).find((one) => one.id === fields.factId)
    : undefined;
  const details = error.details as { fields?: Record<string, string> } | undefined;
  return {
    message: error.message,
    help: error.help,
    status: isConflict ? 409 : 422,
    factId: fields.factId ?? null,
    fields: details?.fields ?? {},
    conflict: fact ? conflictOf(fact, planId, fields) : null,
  };
}

function conflictOf(fact: FactView, planId: string, mine: Fields): Conflict {
  const { tab = '' } = mine;
  const at = fact.decidedAt ? instantWords(fact.decidedAt) : null;
  return {
    savedBy: [fact.decidedByName ?? 'người khác', at].filter(Boolean).join(', '),
    fields: [
      {
        label: 'Quyết định',
        mine:
          fact.kind === 'finding'
            ? choiceWords(fact, mine.choice)
            : (decisionLabels[mine.intent ?? ''] ?? ''),
        saved:
          fact.kind === 'finding' && fact.value.decision
            ? decisionWords(fact.value)
            : statusLabels[fact.status],
      },
      ...correctedFields(fact, mine),
    ],
    resend: Object.entries({ ...mine, version: String(fact.version) }),
    takeHref: reviewAddress({ planId, tab, factId: fact.id }),
  };
}

function choiceWords(fact: FactView & { kind: 'finding' }, choice: string | undefined): string {
  return choicesOf(fact.value).find((one) => one.choice === choice)?.label ?? 'Quyết định lại';
}

function correctedFields(fact: FactView, mine: Fields): Conflict['fields'] {
  if (fact.kind === 'finding') return [];
  return factFields[fact.kind as Exclude<FactKind, 'finding'>].map(({ name, label, type }) => {
    const words = (text: string) => (type === 'date' && text ? dateWords(text) : text || 'Để trống');
    const saved = words(fieldText(fact.value, name));
    return {
      label,
      mine: words(mine.intent === 'correct' ? (mine[name] ?? '') : fieldText(fact.asRead, name)),
      saved,
    };
  });
}
