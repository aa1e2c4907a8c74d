import { instantWords } from '../../../../platform/clock/words.ts';
import type { Ctx } from '../../../../platform/context.server.ts';
import { listDecisions, listFirstChanges } from '../../decisions/journal-store.server.ts';
import { type FactView, isPlanFact, type PlanFactKind } from '../../facts.ts';
import { type AddableKind, isAddable } from '../page/empty-values.ts';
import { fieldTexts } from '../page/field-texts.ts';
import { fieldsFromPassage } from '../page/prefill.ts';
import { type LineRange, linesIn } from '../page/review-address.ts';
import type { ReviewTab } from '../page/review-tabs.ts';
import { type TaskAtom, taskAtoms } from '../tasks/split-task.ts';
import { journalWords } from '../words/journal-words.ts';

export interface HistoryRow {
  no: number;
  words: string;
  by: string;
  at: string;
  isMine: boolean;
  isUndone: boolean;
}

/** What the page is open for besides reading. */
export type Doing =
  | { what: 'edit'; factId: string; kind: PlanFactKind; fields: Record<string, string> }
  | { what: 'split'; factId: string; atoms: TaskAtom[] }
  | { what: 'add'; kind: AddableKind; fields: Record<string, string>; lines: LineRange | null }
  | { what: 'history'; rows: HistoryRow[] };

const historyLength = 40;

interface DoingInput {
  planId: string;
  year: number;
  query: URLSearchParams;
  active: FactView | undefined;
  tab: ReviewTab;
  lines: readonly string[];
}

export async function loadDoing(ctx: Ctx, input: DoingInput): Promise<Doing | null> {
  const { query, active, tab, lines } = input;
  const what = query.get('viec');
  if (what === 'sua' && active && isPlanFact(active))
    return { what: 'edit', factId: active.id, kind: active.kind, fields: editFields(active) };
  if (what === 'tach' && active?.kind === 'task')
    return { what: 'split', factId: active.id, atoms: taskAtoms(active.value) };
  if (what === 'them') {
    const asked = query.get('loai') ?? '';
    const kind = isAddable(asked) ? asked : tab.adds[0]!;
    const chosen = linesIn(query.get('dong'));
    const text = chosen ? lines.slice(chosen.from - 1, chosen.to).join('\n') : '';
    return { what: 'add', kind, lines: chosen, fields: fieldsFromPassage(kind, text, input.year) };
  }
  return what === 'nhat-ky' ? { what: 'history', rows: await loadHistory(ctx, input.planId) } : null;
}

function editFields(fact: FactView & { kind: PlanFactKind }): Record<string, string> {
  const lines = { fromLine: String(fact.fromLine), toLine: String(fact.toLine) };
  return { ...fieldTexts(fact.kind, fact.value as never), ...lines };
}

async function loadHistory(ctx: Ctx, planId: string): Promise<HistoryRow[]> {
  const decisions = await listDecisions(ctx.db, planId, historyLength);
  const changes = await listFirstChanges(
    ctx.db,
    decisions.map((one) => one.no),
  );
  return decisions.map((decision) => ({
    no: decision.no,
    words: journalWords(decision, changes.get(decision.no)),
    by: decision.madeByName ?? 'Người dùng đã xóa',
    at: instantWords(decision.madeAt),
    isMine: decision.madeBy === ctx.actor?.userId,
    isUndone: decision.isUndone,
  }));
}
