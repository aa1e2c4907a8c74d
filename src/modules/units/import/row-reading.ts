import { type Cell, cellText, fold } from './cell-text.ts';
import { findHeader, type Header, isHeadAgain, type Synonyms } from './header.ts';

export interface SourceRow {
  no: number;
  cells: readonly Cell[];
  isHidden: boolean;
}

export interface SourceSheet {
  name: string;
  isHidden: boolean;
  hiddenColumns: ReadonlySet<number>;
  rows: readonly SourceRow[];
}

export type SkipReason = 'title' | 'head-again' | 'total' | 'footer' | 'group' | 'hidden' | 'twin';

export interface SkippedRow {
  no: number;
  why: SkipReason;
  text: string;
}

export interface ListRow<Field extends string> {
  no: number;
  /** The heading the row stands under: "Huyện mẫu 01". */
  group: string | null;
  cell(field: Field): Cell | undefined;
  text(field: Field): string;
}

export interface ListReading<Field extends string> {
  sheet: string;
  columns: ReadonlyMap<Field, number>;
  unknownHeads: string[];
  rows: ListRow<Field>[];
  skipped: SkippedRow[];
  hiddenRows: number;
  /** Other sheets that hold a list too. */
  otherSheets: string[];
  hiddenColumns: Field[];
}

interface ListForm<Field extends string> {
  synonyms: Synonyms<Field>;
  /** One of these columns must be there. */
  needed: readonly Field[];
  /** Columns that make a row one of the list even where all others are blank. */
  keys: readonly Field[];
}

/** The list of a workbook: the visible sheet with the best head. Null when no sheet has one. */
export function readList<Field extends string>(
  sheets: readonly SourceSheet[],
  form: ListForm<Field>,
  options: { withHiddenRows: boolean },
): ListReading<Field> | null {
  const heads = sheets
    .filter((sheet) => !sheet.isHidden)
    .map((sheet) => ({ sheet, header: findHeader(sheet.rows, form.synonyms, form.needed) }))
    .filter((one): one is { sheet: SourceSheet; header: Header<Field> } => one.header !== null);
  const best = heads.toSorted((a, b) => b.header.columns.size - a.header.columns.size)[0];
  if (!best) return null;
  const { sheet, header } = best;
  const reading: ListReading<Field> = {
    sheet: sheet.name,
    columns: header.columns,
    unknownHeads: header.unknown,
    rows: [],
    skipped: [],
    hiddenRows: 0,
    otherSheets: heads.filter((one) => one !== best).map((one) => one.sheet.name),
    hiddenColumns: [...header.columns]
      .filter(([, at]) => sheet.hiddenColumns.has(at))
      .map(([field]) => field),
  };
  readRows(sheet.rows.slice(header.firstData), header, form, options, reading);
  return reading;
}

function readRows<Field extends string>(
  rows: readonly SourceRow[],
  header: Header<Field>,
  form: ListForm<Field>,
  { withHiddenRows }: { withHiddenRows: boolean },
  reading: ListReading<Field>,
): void {
  let group: string | null = null;
  let signed = false;
  for (const { no, cells, isHidden } of rows) {
    const texts = cells.map(cellText);
    const said = texts.filter((text) => text !== '');
    if (said.length === 0) continue;
    const skip = (why: SkipReason) => reading.skipped.push({ no, why, text: said.join(' · ').slice(0, 120) });
    const keys = form.keys.map((field) => texts[header.columns.get(field) ?? -1]);
    const hasKey = keys.some((text) => isKey(text, said.length));
    if (isHeadAgain(cells, header, form.synonyms)) skip('head-again');
    else if (isTotal(said) && (!hasKey || keys.every(isSum))) skip('total');
    else if (!hasKey && (signed || isSignature(said))) {
      signed = true;
      skip('footer');
    } else if (!hasKey && isGroup(said)) {
      group = groupName(said);
      skip('group');
    } else if (isHidden && !withHiddenRows) {
      reading.hiddenRows += 1;
      skip('hidden');
    } else {
      const at = (field: Field) => header.columns.get(field) ?? -1;
      reading.rows.push({
        no,
        group,
        cell: (field) => cells[at(field)],
        text: (field) => texts[at(field)] ?? '',
      });
    }
  }
}

/** A filled key; words of a heading that happens to stand in the key's column are none. */
function isKey(text: string | undefined, said: number): boolean {
  if (text === undefined || text === '' || /^[-–—.]+$/.test(text)) return false;
  return said > 2 || !/\p{L}{2,}\s+\S*\p{L}/u.test(text);
}

function isTotal(said: readonly string[]): boolean {
  return said
    .slice(0, 2)
    .some((text) =>
      /^(tong|tong cong|cong|tong so|cong chung|tong cong .*|cong .* (truong|don vi).*)$/.test(fold(text)),
    );
}

/** What stands in a key's column of a line of totals: nothing, the word itself, or "12 người". */
function isSum(text: string | undefined): boolean {
  if (!text || isTotal([text])) return true;
  return /^\d[\d ]*( (nguoi|can bo|giao vien|nhan vien|don vi|truong|co so|lop|dong chi))?$/.test(fold(text));
}

const signatures =
  /^(nguoi lap( bieu)?|lap bieu|thu truong( don vi)?|giam doc|pho giam doc|truong phong|hieu truong|noi nhan|ghi chu|ky( ten)?|ke toan|xac nhan|duyet|kt |tm |tl |.*ngay \d{1,2} thang \d{1,2} nam \d{4}|.*ngay thang nam( \d{4})?|\* )/;

function isSignature(said: readonly string[]): boolean {
  return said.some((text) => signatures.test(fold(text)) || /^(\*|Ghi chú|KT\.|TM\.|TL\.)/.test(text));
}

/** A heading over a part of the list: one thing said, perhaps with its Roman or Latin number before it. */
function isGroup(said: readonly string[]): boolean {
  if (said.length === 1) return /\p{L}{3}/u.test(said[0]!);
  return said.length === 2 && /^([IVXL]+|[A-Z]|\d{1,2})\.?$/.test(said[0]!) && /\p{L}{3}/u.test(said[1]!);
}

function groupName(said: readonly string[]): string {
  return said
    .at(-1)!
    .replace(/^([IVXL]+|[A-Z]|\d{1,2})[.)/-]\s*/, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[:;]\s*$/, '');
}
