import type { FactChange, JournalDecision } from '../../decisions/journal.ts';
import type { FactState } from '../../facts.ts';
import { factNouns } from '../../labels.ts';
import { factWords } from '../../parts/facts/fact-words.ts';
import { findingWords } from '../findings/finding-words.ts';
import { actionWords } from './action-words.ts';

const longest = 60;

function nameOf(fact: FactState): string {
  if (fact.kind === 'no_fact') return `dòng ${fact.fromLine}–${fact.toLine}`;
  const title = fact.kind === 'finding' ? findingWords(fact.value).title : factWords(fact).title;
  const short = title.length > longest ? `${title.slice(0, longest - 1).replace(/\s+\S*$/u, '')}…` : title;
  return `${factNouns[fact.kind]} “${short}”`;
}

/** "xác nhận 42 dữ kiện rõ trong văn bản", "tách nhiệm vụ “Đăng bài…” thành 2", after "Vừa" or a capital. */
export function journalWords(
  decision: Pick<JournalDecision, 'action' | 'facts'>,
  change: FactChange | undefined,
): string {
  const { action, facts } = decision;
  if (action === 'confirm-clear' && facts > 1) return `xác nhận ${facts} dữ kiện rõ trong văn bản`;
  const fact = change && (change.before ?? change.after);
  if (!fact) return actionWords[action];
  if (action === 'mark-no-fact') return `ghi ${nameOf(fact)} không có dữ kiện`;
  const words = `${actionWords[action]} ${nameOf(fact)}`;
  if (action === 'merge') return `${words} với nhiệm vụ sau`;
  return words;
}
