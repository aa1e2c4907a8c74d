import type { SourceLine } from '../../text/source-text.ts';
import type { Clause, Finding } from '../../types.ts';

/** Links to one finding are for looking, not for counting: the message says how many there are. */
const MOST_PLACES = 20;

export type Told = Omit<Finding, 'clause' | 'also'>;

/** One finding for all places of one kind, so that thirty slips do not make thirty lines. */
export function grouped(told: Told, clauses: readonly Clause[]): Finding[] {
  const places = distinct(clauses);
  const [first, ...others] = places;
  if (!first) return [];
  const also = others.slice(0, MOST_PLACES);
  return [{ ...told, clause: first, ...(also.length > 0 ? { also } : {}) }];
}

export function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>();
  return clauses.filter(({ fromLine, toLine }) => {
    const key = `${fromLine}-${toLine}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export function clauseOfLine({ no, text }: SourceLine): Clause {
  return { fromLine: no, toLine: no, text: text.trim() };
}

export function overlaps(a: Clause, b: Clause): boolean {
  return a.fromLine <= b.toLine && b.fromLine <= a.toLine;
}

/** "a, b và 3 nơi khác": a sentence stays readable however many there are. */
export function listOf(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join('; ')} và ${more} chỗ khác`;
  return shown.join('; ');
}
