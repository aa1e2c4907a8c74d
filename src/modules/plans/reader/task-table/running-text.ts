import type { SourceLine, SourceText, Span } from '../text/source-text.ts';
import { taskHeaderOf } from './known/table-header.ts';
import { findTornTables } from './torn/torn-rows.ts';

/** The text with the lines of its tables emptied: rows are no sentences. Line numbers stay. */
export function withoutTables(source: SourceText): SourceText {
  const lines = withoutKnownTables(source);
  const torn = findTornTables(lines).map(({ span }) => span);
  return { ...source, lines: emptied(lines, torn) };
}

/** Whether a line stands within a table of tasks: not below its last row has begun, where a form may follow. */
export function isAmongTaskRows(source: SourceText): (no: number) => boolean {
  const known = source.tables.filter(({ rows }) => taskHeaderOf(rows)).map(({ rows }) => rows);
  const torn = findTornTables(withoutKnownTables(source)).map(({ rows }) => rows);
  const spans = [...known, ...torn].map((rows) => ({
    from: rows[0]?.fromLine ?? 0,
    to: (rows.at(-1)?.fromLine ?? 0) - 1,
  }));
  return (no) => spans.some(({ from, to }) => no >= from && no <= to);
}

/** Tables whose cells are known; a torn one may still hide in what is left. */
export function withoutKnownTables(source: SourceText): SourceLine[] {
  const known = source.tables.map(({ rows }) => ({
    from: rows[0]?.fromLine ?? 0,
    to: rows.at(-1)?.toLine ?? 0,
  }));
  return emptied(source.lines, known);
}

function emptied(lines: SourceLine[], spans: Span[]): SourceLine[] {
  if (spans.length === 0) return lines;
  return lines.map((line) =>
    spans.some(({ from, to }) => line.no >= from && line.no <= to) ? { ...line, text: '' } : line,
  );
}
