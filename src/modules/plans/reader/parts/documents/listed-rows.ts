import { familyOf, type SymbolFamily, tidySymbol, typeOfSymbol } from '../../grammar/documents/symbols.ts';
import { DATE, readDate } from '../../grammar/times/dates.ts';
import { clauseOfSpan, type SourceRow, type SourceText } from '../../text/source-text.ts';
import { joinWrapped, squash } from '../../text/tidy-text.ts';
import type { ListedDocument } from '../../types.ts';
import { documentFrom } from './listed-document.ts';

type Fact = Omit<ListedDocument, 'clause'>;
type Part = 'type' | 'symbol' | 'date' | 'title' | 'issuer';

/** Listed documents of tables whose cells are known. */
export function listedRows(source: SourceText): ListedDocument[] {
  return source.tables.flatMap(({ rows }) => {
    const parts = partsOf(rows[0]);
    const documents: ListedDocument[] = [];
    let group: string | null = null;
    for (const row of rows) {
      const cells = row.cells.map((cell) => joinWrapped(cell.split('\n')));
      const no = squash(cells[0] ?? '').replace(/[.)]+$/, '');
      const rest = squash(cells.slice(1).join(' '));
      if (/^(?:[IVX]+|[A-E])$/.test(no) && rest) group = rest;
      if (!/^\d+$/.test(no)) continue;
      const document = parts ? fromParts(cells, parts, no, group) : fromCitation(cells, no, group);
      if (!document) continue;
      documents.push({ ...document, clause: clauseOfSpan(source, { from: row.fromLine, to: row.toLine }) });
    }
    return documents.length >= 2 ? documents : [];
  });
}

/** Columns of a register: "Số, ký hiệu", "Ngày ban hành", "Trích yếu", "Cơ quan ban hành". */
function partsOf(header: SourceRow | undefined): Partial<Record<Part, number>> | null {
  const find = (pattern: RegExp) => header?.cells.findIndex((cell) => pattern.test(squash(cell))) ?? -1;
  const symbol = find(/ký hiệu|^số(?: (?:văn bản|hiệu)| VB)?$/iu);
  const title = find(/trích yếu|tên (?:văn bản|gọi)|nội dung|tiêu đề/iu);
  if (symbol < 0 || title < 0 || symbol === title) return null;
  return {
    symbol,
    title,
    type: find(/^(?:tên )?loại|hình thức văn bản/iu),
    date: find(/ngày/iu),
    issuer: find(/cơ quan|nơi ban hành/iu),
  };
}

function fromParts(
  cells: string[],
  parts: Partial<Record<Part, number>>,
  no: string,
  group: string | null,
): Fact | null {
  const cell = (part: Part) => squash(cells[parts[part] ?? -1] ?? '');
  const cited = documentFrom(cell('symbol'), no, group);
  const symbol = cited?.symbol ?? tidySymbol(cell('symbol'));
  const type = cited?.type ?? (cell('type') || typeOf(symbol));
  if (!symbol || !type) return null;
  const date = new RegExp(DATE, 'u').exec(cell('date'))?.[0];
  return {
    group,
    no,
    type,
    symbol,
    issuedOn: cited?.issuedOn ?? (date ? readDate(date) : null),
    issuer: cited?.issuer ?? (cell('issuer') || null),
    title: cell('title'),
    confidence: 0.85,
  };
}

const TYPE_OF_FAMILY: Partial<Record<SymbolFamily, string>> = { law: 'Luật', letter: 'Công văn' };

function typeOf(symbol: string): string | null {
  return typeOfSymbol(symbol) ?? TYPE_OF_FAMILY[familyOf(symbol)] ?? null;
}

/** The whole citation in one cell, or cut over neighbouring ones. */
function fromCitation(cells: string[], no: string, group: string | null): Fact | null {
  if (cells.length > 4) return null;
  const document = documentFrom(squash(cells.slice(1).join(' ')), no, group);
  return document?.title ? document : null;
}
