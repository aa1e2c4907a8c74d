import { factWords } from '../parts/facts/fact-words.ts';
import { type ComparedFact, type ComparedKind, comparedKinds, type Pair, pairFacts } from './pair-facts.ts';

export interface ChangedLine {
  term: string;
  before: string | null;
  after: string | null;
}

/** `moved`: the same but for the year, as when "trước 20/11/2023" became "trước 20/11/2024". */
export type Standing = 'new' | 'dropped' | 'changed' | 'moved' | 'same';

export interface ComparedPair extends Pair {
  standing: Standing;
  title: ChangedLine;
  /** Only the lines that differ. */
  lines: ChangedLine[];
}

export interface Comparison {
  kind: ComparedKind;
  pairs: ComparedPair[];
  counts: Record<Standing, number>;
}

/** Last year's plan beside this year's, kind by kind. `years` tells what a mere change of the year is. */
export function comparePlans(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
  years: { before: number; after: number },
): Comparison[] {
  return comparedKinds.map((kind) => {
    const ofKind = (facts: readonly ComparedFact[]) => facts.filter((fact) => fact.kind === kind);
    const pairs = pairFacts(ofKind(before), ofKind(after)).map((pair) => comparePair(pair, years));
    const counts = { new: 0, dropped: 0, changed: 0, moved: 0, same: 0 };
    for (const { standing } of pairs) counts[standing] += 1;
    return { kind, pairs, counts };
  });
}

function comparePair(pair: Pair, years: { before: number; after: number }): ComparedPair {
  const then = pair.before && wordsOf(pair.before);
  const now = pair.after && wordsOf(pair.after);
  const title = { term: 'Tên', before: then?.title ?? null, after: now?.title ?? null };
  if (!then || !now) return { ...pair, standing: then ? 'dropped' : 'new', title, lines: [] };
  const terms = [...new Set([...now.lines, ...then.lines].map(({ term }) => term))];
  const lineOf = (lines: typeof now.lines, term: string) =>
    lines.find((line) => line.term === term)?.words ?? null;
  const lines = terms
    .map((term) => ({ term, before: lineOf(then.lines, term), after: lineOf(now.lines, term) }))
    .filter((line) => line.before !== line.after);
  const differing = [...(title.before === title.after ? [] : [title]), ...lines];
  if (differing.length === 0) return { ...pair, standing: 'same', title, lines };
  const shifted = wordsOf(inLaterYear(pair.before!, years.after - years.before));
  const onlyYears =
    shifted.title === now.title &&
    shifted.lines.every(({ term, words }) => words === lineOf(now.lines, term));
  return { ...pair, standing: onlyYears ? 'moved' : 'changed', title, lines };
}

/** The number of a task is its place, not its content. */
function wordsOf(fact: ComparedFact) {
  const words = factWords(fact);
  return fact.kind === 'task' ? { ...words, title: fact.value.title } : words;
}

/** The fact with every year the same distance later; 29 February becomes the 28th. */
function inLaterYear(fact: ComparedFact, distance: number): ComparedFact {
  const later = (_: string, year: string, rest: string) =>
    `${Number(year) + distance}${rest === '-02-29' ? '-02-28' : rest}`;
  const years = /(?<!\d)((?:19|20)\d{2})(?!\d)((?:-\d{2}-\d{2})?)/g;
  return { ...fact, value: JSON.parse(JSON.stringify(fact.value).replace(years, later)) };
}
