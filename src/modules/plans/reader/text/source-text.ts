import type { Clause, ScanQuality, SourceFormat } from '../types.ts';

/** One line of the extracted text. `starts` is null where the format does not tell whether a paragraph begins. */
export interface SourceLine {
  no: number;
  text: string;
  starts: boolean | null;
  /** Printed on the page, not written in the plan: known where the format tells the place on the page. */
  noise?: 'page-number' | 'running-head';
}

export interface SourceRow {
  fromLine: number;
  toLine: number;
  /** Paragraphs of a cell are separated by a line feed. */
  cells: string[];
}

/** A table whose cells are known (from .docx, ruled .pdf, Markdown or tabs). */
export interface SourceTable {
  rows: SourceRow[];
  /** Its columns were found by how the words stand: merged cells cannot be told. */
  unruled?: true;
}

export interface SourceText {
  format: SourceFormat;
  encoding: 'unicode' | 'tcvn3' | 'vni';
  lines: SourceLine[];
  tables: SourceTable[];
  /** Only where pages were recognised. */
  scan?: ScanQuality;
}

export interface Span {
  from: number;
  to: number;
}

export function linesIn(source: SourceText, span: Span): SourceLine[] {
  return source.lines.slice(Math.max(0, span.from - 1), span.to);
}

export function clauseOfSpan(source: SourceText, span: Span): Clause {
  const lines = linesIn(source, span);
  return {
    fromLine: span.from,
    toLine: span.to,
    text: lines
      .map((line) => line.text)
      .join('\n')
      .trim(),
  };
}

export function textOf(source: SourceText): string {
  return source.lines.map((line) => line.text).join('\n');
}
