import { withoutKnownTables } from '../task-table/running-text.ts';
import { findTornTables } from '../task-table/torn/torn-rows.ts';
import type { SourceLine, SourceRow, SourceText } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';
import { wordSet } from './known-lines.ts';

/** Header lines, also repeated ones, and headings of groups in the tables that facts were read from. */
export function tableForm(
  source: SourceText,
  isFact: readonly boolean[],
  groups: ReadonlySet<string>,
): Set<number> {
  const known = new Set<number>();
  for (const { rows } of source.tables) for (const no of formOfRows(rows, isFact, groups)) known.add(no);
  for (const { span, rows } of findTornTables(withoutKnownTables(source))) {
    const lines = source.lines.slice(span.from - 1, span.to);
    const first = rows[0]?.fromLine ?? span.from;
    for (const no of formOfLines(lines, first, groups)) known.add(no);
  }
  for (const no of listHeads(source, isFact, groups)) known.add(no);
  return known;
}

function formOfRows(rows: SourceRow[], isFact: readonly boolean[], groups: ReadonlySet<string>): number[] {
  const firstFact = rows.findIndex(({ fromLine }) => isFact[fromLine - 1]);
  if (firstFact < 0) return [];
  const textOf = ({ cells }: SourceRow) => cells.map(squash).join('|');
  const headers = new Set(rows.slice(0, Math.min(firstFact, MOST_HEADER_ROWS)).map(textOf));
  return rows
    .filter((row, index) => {
      if (index < firstFact && index < MOST_HEADER_ROWS) return true;
      const filled = row.cells.map(squash).filter(Boolean);
      return headers.has(textOf(row)) || isColumnNumbers(filled) || groups.has(filled.at(-1) ?? '');
    })
    .flatMap(({ fromLine, toLine }) => range(fromLine, toLine));
}

const MOST_HEADER_ROWS = 3;

function isColumnNumbers(filled: string[]): boolean {
  return filled.length > 2 && filled.every((cell, index) => cell.replace(/[()]/g, '') === String(index + 1));
}

/** A torn header is known by its words: each line of it that comes again has no word of its own. */
function formOfLines(lines: SourceLine[], firstRow: number, groups: ReadonlySet<string>): number[] {
  const header = lines.filter(({ no }) => no < firstRow);
  const words = wordSet(header.map(({ text }) => text).join(' '));
  return lines
    .filter(({ no, text }) => {
      if (no < firstRow) return true;
      const own = [...wordSet(text)];
      return isGroup(text, groups) || (own.length > 1 && own.every((word) => words.has(word)));
    })
    .map(({ no }) => no);
}

function isGroup(text: string, groups: ReadonlySet<string>): boolean {
  return groups.has(squash(text).replace(/^(?:[IVX]+|[A-E])\s*[.)]?\s+/u, ''));
}

const LIST_HEAD =
  /^(?:STT|TT|Số TT)\s+(?:Tên |Số, ký hiệu |Số ký hiệu )?(?:[Vv]ăn bản|[Tt]ên|[Nn]ội dung|[Tt]rích yếu|[Tt]ài liệu)/u;

/** Heads of lists that are no table to the reader: "STT Văn bản", "I Văn bản Trung ương". */
function listHeads({ lines }: SourceText, isFact: readonly boolean[], groups: ReadonlySet<string>): number[] {
  return lines
    .filter(({ no, text }) => !isFact[no - 1] && (LIST_HEAD.test(squash(text)) || isGroup(text, groups)))
    .map(({ no }) => no);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
