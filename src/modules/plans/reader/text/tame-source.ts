import { readerError } from '../errors.ts';
import type { Clause } from '../types.ts';
import { withShortRuns } from './short-runs.ts';
import type { SourceLine, SourceRow, SourceText } from './source-text.ts';

/** A book of five hundred pages has about a million characters; a plan has a tenth of that at most. */
const MOST_CHARACTERS = 2_000_000;
const MOST_LINES = 100_000;
/** Three pages without a break. Longer lines are broken at a space, so that no rule works on megabytes at once. */
export const LONGEST_LINE = 4_000;
const LONGEST_CELL = 20_000;

/**
 * Text in the measure of a plan: what is far larger is refused, lines without end are broken.
 * @throws ReaderError too-heavy
 */
export function tameSource(source: SourceText): SourceText {
  const characters = source.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS || source.lines.length > MOST_LINES) throw readerError('too-heavy');
  // Lines of a recognised page are short, and places of doubtful words are counted in them.
  const isLong = !source.scan && source.lines.some(({ text }) => text.length > LONGEST_LINE);
  const tame = source.scan ? source : withoutLongRuns(source);
  return withShortCells(isLong ? withShortLines(tame) : tame);
}

/** Characters that all clauses of a reading may repeat: a real one repeats its text once or twice. */
const MOST_REPEATED = 24_000_000;

/**
 * Each fact carries the text of its clause: many facts in one endless paragraph would repeat it without end.
 * @throws ReaderError too-heavy
 */
export function refuseHeavy(clauses: Iterable<Clause>): void {
  let repeated = 0;
  for (const { text } of clauses) repeated += text.length;
  if (repeated > MOST_REPEATED) throw readerError('too-heavy');
}

function withoutLongRuns(source: SourceText): SourceText {
  const lines = source.lines.map((line) => ({ ...line, text: withShortRuns(line.text) }));
  const tables = source.tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(withShortRuns) })),
  }));
  return { ...source, lines, tables };
}

function withShortLines(source: SourceText): SourceText {
  const lines: SourceLine[] = [];
  const firstOf: number[] = [];
  for (const line of source.lines) {
    firstOf.push(lines.length + 1);
    for (const [index, text] of piecesOf(line.text).entries())
      lines.push({ ...line, no: lines.length + 1, text, starts: index === 0 ? line.starts : false });
  }
  firstOf.push(lines.length + 1);
  const renumbered = ({ fromLine, toLine, cells }: SourceRow): SourceRow => ({
    fromLine: firstOf[fromLine - 1] ?? fromLine,
    toLine: (firstOf[toLine] ?? toLine + 1) - 1,
    cells,
  });
  const tables = source.tables.map(({ rows, ...table }) => ({ ...table, rows: rows.map(renumbered) }));
  return { ...source, lines, tables };
}

/** Cut at the last blank before the limit, or in the middle of a word that never ends. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (text.length - at > LONGEST_LINE) {
    const blank = text.lastIndexOf(' ', at + LONGEST_LINE);
    const end = blank > at + LONGEST_LINE / 2 ? blank + 1 : at + LONGEST_LINE;
    pieces.push(text.slice(at, end).toWellFormed());
    at = end;
  }
  return [...pieces, text.slice(at).toWellFormed()];
}

function withShortCells(source: SourceText): SourceText {
  const isLong = source.tables.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL)),
  );
  if (!isLong) return source;
  const shortened = ({ cells, ...row }: SourceRow) => ({
    ...row,
    cells: cells.map((cell) => cell.slice(0, LONGEST_CELL)),
  });
  const tables = source.tables.map(({ rows, ...table }) => ({ ...table, rows: rows.map(shortened) }));
  return { ...source, tables };
}
