import type { SourceLine } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';

/** A line with which a row of the table begins. */
export interface RowStart {
  /** Index of the line. */
  at: number;
  no: string;
  rest: string;
}

interface Candidate extends RowStart {
  weight: number;
  /** "1." or "1)"; the rows of a table are all marked alike. */
  mark: string;
  successors: string[];
}

const NUMBERED = /^(\d{1,3}(?:\.\d{1,2})*)\s*([.)]?)(?:$|\s+(.*)$)/u;
const OPENS_CELL =
  /^(?:["“(]?\p{Lu}|\d{1,3}(?:,\d+)?\s?%|nt(?!\p{L})|-nt-|-$|\d{1,2}\/\d|\d{1,3}(?:\.\d{3})*\s+\p{L})/u;
const SMALL = /^\p{Ll}/u;

const FOLLOWS = 2;
const ALONE = 1.5;
const AFTER_BLANK = 0.5;
const IN_TEXT = -4;
/** A number that is left out or used twice costs more than one row is worth. */
const SLIP = 6;
const UNMARKED_RESTART = 3;
const OTHER_MARK = 3;
/** Numbers between two rows that follow each other; a text of numbers alone must not be tried each with each. */
const FARTHEST = 300;

/**
 * Rows count up by one (or 1.1, 1.2 …): of all numbers at the begin of a line the chain that fits best, so that
 * "04 buổi" in a cell or a page number does not cut a row in two. `groups` are lines after which numbers begin again.
 */
export function rowStarts(lines: SourceLine[], groups: Set<number>): RowStart[] {
  const candidates = candidatesIn(lines);
  const best: number[] = [];
  const from: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    best[index] = opens(candidate.no) ? candidate.weight : Number.NEGATIVE_INFINITY;
    from[index] = -1;
    for (let before = Math.max(0, index - FARTHEST); before < index; before++) {
      const score = (best[before] ?? 0) + candidate.weight - stepCost(candidates[before], candidate, groups);
      if (score > (best[index] ?? 0)) {
        best[index] = score;
        from[index] = before;
      }
    }
  }
  return chainEndingAt(indexOfBest(best), candidates, from);
}

function candidatesIn(lines: SourceLine[]): Candidate[] {
  return lines.flatMap((line, at) => {
    const match = NUMBERED.exec(squash(line.text));
    if (!match?.[1]) return [];
    const rest = match[3] ?? '';
    const no = match[1].replace(/^0+(?=\d)/, '');
    return [
      { at, no, rest, mark: match[2] ?? '', weight: weightOf(lines, at, rest), successors: successors(no) },
    ];
  });
}

function weightOf(lines: SourceLine[], at: number, rest: string): number {
  const afterBlank = squash(lines[at - 1]?.text ?? '') === '' ? AFTER_BLANK : 0;
  if (rest) return afterBlank + (OPENS_CELL.test(rest) ? FOLLOWS : SMALL.test(rest) ? IN_TEXT : 0);
  return afterBlank + (OPENS_CELL.test(textAfter(lines, at)) ? ALONE : IN_TEXT);
}

function textAfter(lines: SourceLine[], at: number): string {
  for (let index = at + 1; index < lines.length; index++) {
    const text = squash(lines[index]?.text ?? '');
    if (text) return text;
  }
  return '';
}

function opens(no: string): boolean {
  return no === '1' || no === '1.1';
}

/** What it costs that `next` stands after `before`; infinite when it cannot. */
function stepCost(before: Candidate | undefined, next: Candidate, groups: Set<number>): number {
  if (!before) return Number.POSITIVE_INFINITY;
  return orderCost(before, next, groups) + (before.mark === next.mark ? 0 : OTHER_MARK);
}

function orderCost(before: Candidate, next: Candidate, groups: Set<number>): number {
  if (before.successors.includes(next.no)) return 0;
  if (opens(next.no)) return hasGroup(groups, before.at, next.at) ? 0 : UNMARKED_RESTART;
  const [a, b] = [Number(before.no), Number(next.no)];
  return b === a + 2 || b === a ? SLIP : Number.POSITIVE_INFINITY;
}

function hasGroup(groups: Set<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (groups.has(at)) return true;
  return false;
}

function successors(no: string): string[] {
  const levels = no.split('.').map(Number);
  const next = levels.map((_, depth) =>
    levels
      .slice(0, depth + 1)
      .map((value, index) => (index === depth ? value + 1 : value))
      .join('.'),
  );
  return [...next, `${no}.1`, `${(levels[0] ?? 0) + 1}.1`];
}

function indexOfBest(best: number[]): number {
  return best.reduce(
    (top, score, index) => (score > (best[top] ?? Number.NEGATIVE_INFINITY) ? index : top),
    0,
  );
}

function chainEndingAt(end: number, candidates: Candidate[], from: number[]): RowStart[] {
  const chain: RowStart[] = [];
  for (let at = end; at >= 0; at = from[at] ?? -1) {
    const candidate = candidates[at];
    if (!candidate) break;
    chain.unshift({ at: candidate.at, no: candidate.no, rest: candidate.rest });
  }
  return chain;
}
