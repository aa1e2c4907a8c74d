import { fold } from './text/tidy-text.ts';
import type { Clause, PlanReading, UnsureWord } from './types.ts';

interface DoubtedWord {
  line: number;
  confidence: number;
  /** Letters and figures of the word, folded. */
  parts: string[];
}

const FACTS = [
  'legalBases',
  'sections',
  'audiences',
  'themes',
  'forms',
  'tasks',
  'reportDuties',
  'deadlines',
  'documents',
  'channels',
  'recipients',
  'citations',
  'budgets',
] as const;

/** A fact is no surer than the words of its clause that it was made of. */
export function withScanDoubt(reading: PlanReading, text: string): PlanReading {
  const words = doubtedWords(reading.source.scan?.unsureWords ?? [], text.split('\n'));
  if (words.length === 0) return reading;
  const doubted = Object.fromEntries(
    FACTS.map((kind) => [kind, reading[kind].map((fact) => lowered(fact, words))]),
  );
  return { ...reading, ...doubted };
}

function doubtedWords(unsure: UnsureWord[], lines: string[]): DoubtedWord[] {
  return unsure.flatMap(({ line, from, to, confidence }) => {
    const parts = partsOf(lines[line - 1]?.slice(from, to) ?? '');
    return parts.length === 0 ? [] : [{ line, confidence, parts }];
  });
}

/** "05/9/2023." as 5, 9, 2023: dates are written in another order in a fact. */
function partsOf(text: string): string[] {
  return (fold(text).match(/[a-z]+|\d+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''));
}

function lowered<Fact extends { clause: Clause; confidence: number }>(
  fact: Fact,
  words: DoubtedWord[],
): Fact {
  const { clause, confidence, ...values } = fact;
  const inClause = words.filter(({ line }) => line >= clause.fromLine && line <= clause.toLine);
  const children =
    'children' in values && Array.isArray(values.children)
      ? { children: values.children.map((child) => lowered(child, words)) }
      : {};
  if (inClause.length === 0) return { ...fact, ...children };
  const own = new Set(partsOf(JSON.stringify({ ...values, children: undefined })));
  const used = inClause.filter(({ parts }) => parts.some((part) => own.has(part)));
  const least = Math.min(confidence, ...used.map((word) => word.confidence));
  return { ...fact, ...children, confidence: least };
}
