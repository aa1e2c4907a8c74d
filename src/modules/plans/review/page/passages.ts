import type { FactView } from '../../facts.ts';
import type { Clause, Coverage } from '../../reader/types.ts';

export interface Passage {
  from: number;
  to: number;
}

/** A person has settled these lines: added a fact there, bound one to them, or said that they hold none. */
function settlesLines(fact: FactView): boolean {
  if (fact.kind === 'finding' || fact.status === 'dropped') return false;
  return fact.origin === 'person' || fact.fromLine !== fact.readFrom || fact.toLine !== fact.readTo;
}

/** What the reader did not understand and no person has settled yet, in the order of the text; blank lines are nothing. */
export function openPassages(
  unread: readonly Clause[],
  facts: readonly FactView[],
  lines: readonly string[],
): Passage[] {
  const settled = new Set<number>();
  for (const fact of facts.filter(settlesLines))
    for (let line = fact.fromLine; line <= fact.toLine; line++) settled.add(line);
  const open = new Set<number>();
  for (const { fromLine, toLine } of unread)
    for (let line = fromLine; line <= Math.min(toLine, lines.length); line++)
      if (!settled.has(line) && lines[line - 1]?.trim()) open.add(line);
  const starts = new Set(unread.map((clause) => clause.fromLine));
  const passages: Passage[] = [];
  for (const line of [...open].sort((a, b) => a - b)) {
    const last = passages.at(-1);
    if (last && !starts.has(line) && isBlankBetween(lines, last.to, line)) last.to = line;
    else passages.push({ from: line, to: line });
  }
  return passages;
}

function isBlankBetween(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from, to - 1).every((line) => line.trim() === '');
}

/** Share of the text that the passages make up, 0–1. */
export function shareOf(
  passages: readonly Passage[],
  lines: readonly string[],
  coverage: Coverage | null,
): number {
  const count = (text: readonly string[]) =>
    text.reduce((sum, line) => sum + line.replace(/\s/g, '').length, 0);
  const open = passages.reduce((sum, { from, to }) => sum + count(lines.slice(from - 1, to)), 0);
  const whole = coverage?.characters || count(lines);
  return whole > 0 ? Math.min(1, open / whole) : 0;
}
