import { clauseOfSpan, type SourceText } from '../text/source-text.ts';
import { joinWrapped, squash } from '../text/tidy-text.ts';
import type { ListedDocument } from '../types.ts';
import { documentFrom } from './listed-document.ts';

/** Listed documents of tables whose cells are known: a number and the citation, or the citation in several cells. */
export function listedRows(source: SourceText): ListedDocument[] {
  return source.tables.flatMap(({ rows }) => {
    const documents: ListedDocument[] = [];
    let group: string | null = null;
    for (const row of rows) {
      const cells = row.cells.map((cell) => joinWrapped(cell.split('\n')));
      const no = squash(cells[0] ?? '').replace(/[.)]+$/, '');
      const rest = squash(cells.slice(1).join(' '));
      if (/^(?:[IVX]+|[A-E])$/.test(no) && rest) {
        group = rest;
        continue;
      }
      const document = /^\d+$/.test(no) ? documentFrom(rest, no, group) : null;
      if (!document || document.title.length === 0 || cells.length > 4) continue;
      const clause = clauseOfSpan(source, { from: row.fromLine, to: row.toLine });
      documents.push({ ...document, clause });
    }
    return documents.length >= 2 ? documents : [];
  });
}
