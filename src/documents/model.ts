import type { DocumentKind } from './kinds.ts';

/** One official document, before any layout. Plain JSON: it crosses to another process and is stored with frozen reports. */
export interface OfficialDocument {
  kind: DocumentKind;
  head: DocumentHead;
  /** Trích yếu, without the type name and without "V/v". A line break is kept. */
  subject: string;
  /** Kính gửi; required by A61 when a report goes to a higher body. */
  addressees?: string[];
  /** Căn cứ, one per entry; the closing ";" and "." are put right when composed. */
  legalBases?: Rich[];
  body: Block[];
  signature: Signature;
  recipients: Recipients;
  appendices?: Appendix[];
  /** On paper the reference line of an appendix is filled in, in an electronic original it stays blank (A28). */
  medium?: 'electronic' | 'paper';
  /** Marks every page "BẢN THẢO" in its top margin. */
  draft?: boolean;
  /** Marks every page at its foot as holding sample data. */
  sampleData?: boolean;
}

export interface DocumentHead {
  superior: string | null;
  issuer: string;
  /** Blank until the clerical office numbers it. */
  number: number | null;
  /** What follows the slash: `BC-SGDĐT`, or `SGDĐT-HCQT` for a công văn. */
  symbol: string;
  place: string;
  date: DateParts;
}

/** A part still to be filled in by hand is null. */
export interface DateParts {
  day: number | null;
  month: number | null;
  year: number | null;
}

export type Rich = string | Run[];
export type Run = string | StyledText | Figure;

export interface StyledText {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

/** A number that leads back to the list of evidence behind it. */
export interface Figure {
  figureId: string;
  text: string;
  href?: string;
}

export type Block = Part | Article | Heading | Item | Paragraph | List | TableBlock;

/** Phần, Chương, Mục of a document in articles: word and number on one line, title below. */
export interface Part {
  type: 'part';
  word: 'Phần' | 'Chương' | 'Mục';
  title: string;
}

/** Điều. */
export interface Article {
  type: 'article';
  title: string;
}

/** Titled section: 1 = "I.", 2 = "1.", 3 = "a)". Numbers are given when composed. */
export interface Heading {
  type: 'heading';
  level: 1 | 2 | 3;
  title: string;
}

/** Running text that carries the number of its level: "1. Người phụ trách …". */
export interface Item {
  type: 'item';
  level: 2 | 3;
  content: Rich;
}

export interface Paragraph {
  type: 'paragraph';
  content: Rich;
}

/** "-" list, or "+" one level below. */
export interface List {
  type: 'list';
  marker?: '-' | '+';
  items: Rich[];
}

export interface TableBlock {
  type: 'table';
  table: Table;
}

export type Align = 'left' | 'center' | 'right';

export interface Table {
  columns: Column[];
  head: HeadCell[][];
  rows: Row[];
  /** Points, 8 to 14. Left out: 12, less when there are many columns. */
  textSize?: number;
  /** What an empty table says. */
  emptyText?: string;
}

export interface Column {
  /** Relative to the other columns. */
  width: number;
  align?: Align;
}

export interface HeadCell {
  text: string;
  rowspan?: number;
  colspan?: number;
}

export interface Row {
  cells: Cell[];
  /** "group" opens a block of rows, "total" sums one up; both are bold. */
  kind?: 'group' | 'total';
}

export type Cell = string | SpannedCell;

export interface SpannedCell {
  text: string;
  rowspan?: number;
  colspan?: number;
  align?: Align;
  bold?: boolean;
}

export type AuthorityPrefix = 'KT.' | 'TM.' | 'TL.' | 'TUQ.' | 'Q.';

export interface Signature {
  /** In reading order: TM. Ủy ban nhân dân, then KT. Chủ tịch. */
  authority?: { prefix: AuthorityPrefix; of: string }[];
  /** Null only where the authority line already names the post: Q. GIÁM ĐỐC. */
  position: string | null;
  name: string | null;
}

export interface Recipients {
  /** Without "Như trên", which follows from the addressees. */
  others: string[];
  /** Units that keep a copy beside VT. */
  archive: string[];
  copies?: number;
}

export interface Appendix {
  title: string;
  orientation?: 'portrait' | 'landscape';
  body: Block[];
}

/** Every figure of the document in reading order, for the frozen report that lists its evidence. */
export function listFigures(document: OfficialDocument): Figure[] {
  const blocks = [...document.body, ...(document.appendices ?? []).flatMap((appendix) => appendix.body)];
  const rich = [...(document.legalBases ?? []), ...blocks.flatMap(richTexts)];
  return rich.flatMap((text) => (typeof text === 'string' ? [] : text)).filter(isFigure);
}

export function isFigure(run: Run): run is Figure {
  return typeof run !== 'string' && 'figureId' in run;
}

function richTexts(block: Block): Rich[] {
  if (block.type === 'paragraph' || block.type === 'item') return [block.content];
  return block.type === 'list' ? block.items : [];
}
