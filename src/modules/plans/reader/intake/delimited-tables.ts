import type { SourceLine, SourceRow, SourceTable } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';

/** Tables written with Markdown pipes or tabs: two rows or more of two cells or more. */
export function delimitedTables(lines: SourceLine[]): SourceTable[] {
  const tables: SourceTable[] = [];
  let rows: SourceRow[] = [];
  const close = () => {
    if (rows.length >= 2) tables.push({ rows });
    rows = [];
  };
  for (const line of lines) {
    const cells = cellsOf(line.text);
    if (!cells) {
      if (line.text.trim() || rows.length < 2) close();
      continue;
    }
    if (!cells.every((cell) => /^:?-{2,}:?$/.test(cell))) {
      rows.push({ fromLine: line.no, toLine: line.no, cells });
    }
  }
  close();
  return tables;
}

function cellsOf(text: string): string[] | null {
  const piped = /^\s*\|(.*)\|\s*$/.exec(text);
  if (piped?.[1] !== undefined) {
    return piped[1].split(/(?<!\\)\|/).map((cell) =>
      cell
        .split(/<br\s*\/?>/i)
        .map(squash)
        .join('\n'),
    );
  }
  const tabbed = text.replace(/\t+$/, (tabs) => tabs).split('\t');
  return tabbed.length >= 3 ? tabbed.map(squash) : null;
}
