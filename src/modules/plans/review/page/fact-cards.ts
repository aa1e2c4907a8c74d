import type { FactStatus, FactView, PlanFactKind } from '../../facts.ts';
import { isPlanFact } from '../../facts.ts';
import { type FactWords, factWords } from '../../parts/facts/fact-words.ts';
import type { UnsureWord } from '../../reader/types.ts';
import { type ConfidenceWord, confidenceWord } from '../actions/review-rules.ts';
import { nextOpen } from './review-tabs.ts';

/** What a card shows of a fact; whole values stay on the server. */
export interface FactCardView extends FactWords {
  id: string;
  kind: PlanFactKind;
  version: number;
  status: FactStatus;
  confidence: ConfidenceWord;
  fromLine: number;
  toLine: number;
  /** "Máy đọc ở dòng 12–14" when a person has bound it elsewhere. */
  readLines: { from: number; to: number } | null;
  isByPerson: boolean;
  /** Words in its lines that the recognition of a scan was unsure of. */
  unsure: string[];
  /** The fact to go to after this one is decided. */
  nextId: string | null;
  /** The task after it, which it may be merged with; only of tasks. */
  following: { id: string; version: number; title: string } | null;
  canMove: { up: boolean; down: boolean };
}

export interface CardsInput {
  /** All facts of the tab, in the order shown. */
  inTab: readonly FactView[];
  /** Those of the page. */
  shown: readonly FactView[];
  /** All facts, in the order of the document. */
  all: readonly FactView[];
  lines: readonly string[];
  unsureWords: readonly UnsureWord[];
}

const mostUnsure = 6;

function unsureIn({ lines, unsureWords }: CardsInput, fact: FactView): string[] {
  const words = unsureWords
    .filter(({ line }) => line >= fact.fromLine && line <= fact.toLine)
    .map(({ line, from, to }) => lines[line - 1]?.slice(from, to) ?? '');
  return [...new Set(words.filter(Boolean))].slice(0, mostUnsure);
}

export function factCards(input: CardsInput): FactCardView[] {
  return input.shown.filter(isPlanFact).map((fact) => {
    const same = input.all.filter((one) => one.kind === fact.kind);
    const at = same.findIndex((one) => one.id === fact.id);
    const following =
      fact.kind === 'task' ? same.slice(at + 1).find((one) => one.status !== 'dropped') : undefined;
    const isRebound =
      fact.readFrom !== null && (fact.fromLine !== fact.readFrom || fact.toLine !== fact.readTo);
    return {
      ...factWords(fact),
      id: fact.id,
      kind: fact.kind,
      version: fact.version,
      status: fact.status,
      confidence: confidenceWord(fact),
      fromLine: fact.fromLine,
      toLine: fact.toLine,
      readLines: isRebound ? { from: fact.readFrom!, to: fact.readTo! } : null,
      isByPerson: fact.origin === 'person',
      unsure: unsureIn(input, fact),
      nextId: nextOpen(input.inTab, fact.id)?.id ?? null,
      following: following
        ? { id: following.id, version: following.version, title: factWords(following).title }
        : null,
      canMove: { up: at > 0, down: at < same.length - 1 },
    };
  });
}
