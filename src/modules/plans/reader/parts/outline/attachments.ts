import { findFirstCitation } from '../../grammar/documents/citations.ts';
import { isAmongTaskRows } from '../../task-table/running-text.ts';
import { isPageNumber, isRule } from '../../text/line-noise.ts';
import { markerOf } from '../../text/markers.ts';
import type { SourceLine, SourceTable, SourceText, Span } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';
import { MOTTO } from '../head/head-halves.ts';
import { findTitle } from '../head/title-lines.ts';
import { signatureIn } from '../sign-off/signature-lines.ts';
import { looksLikeForm, opensForm } from './attached-form.ts';
import { OPENS_REFERENCE } from './head-line-of-appendix.ts';

/** What is attached to a document: a part of it, the plan that a decision enacts, or a blank form. */
export interface Attachment {
  kind: 'appendix' | 'plan' | 'form';
  label: string;
  span: Span;
}

const APPENDIX =
  /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số|SỐ)?\s*([IVXLC]+|\d{1,2}|[A-H]))?\s*(?:$|[:.–-]\s*["“]?\p{Lu}|\s(?![IVXLC]+(?:\W|$))\p{Lu}{2,}|\()/u;
const PLAN_TYPES = [
  'Kế hoạch',
  'Chương trình',
  'Phương án',
  'Đề án',
  'Chương trình hành động',
  'Chương trình công tác',
];
const LINES_OF_START = 9;

/** Attachments of the text, in order; `signedAt` is the last line of the first signature block, 0 without one. */
export function findAttachments(source: SourceText, signedAt: number, mainType: string | null): Attachment[] {
  const starts = startsIn(source, signedAt);
  return starts.map((from, index): Attachment => {
    const span = { from, to: (starts[index + 1] ?? source.lines.length + 1) - 1 };
    const line = source.lines[from - 1]?.text.trim() ?? '';
    const label = squash(APPENDIX.exec(line)?.[1] ?? String(index + 1));
    return { kind: kindOf(source, span, mainType), label, span };
  });
}

function startsIn(source: SourceText, signedAt: number): number[] {
  const { lines } = source;
  let isAmongRows: ((no: number) => boolean) | undefined;
  // "Bản cam kết" may be the product of a task, a line of a torn row.
  const isCell = (no: number) => {
    isAmongRows ??= isAmongTaskRows(source);
    return isAmongRows(no);
  };
  const starts = lines.flatMap((line, index) => {
    const text = squash(line.text);
    if (APPENDIX.test(text) && looksLikeStart(lines, index)) return [line.no];
    if (line.no <= signedAt || signedAt === 0) return [];
    if (opensForm(text)) return isCell(line.no) ? [] : [line.no];
    return MOTTO.test(text) || isPlanTitle(lines, index) ? [line.no] : [];
  });
  const first = starts[0] ?? lines.length + 1;
  const untold = signedAt > 0 ? titleAfter(lines, signedAt, first) : null;
  return inBlocks(lines, untold ? [untold, ...starts] : starts);
}

/** A heading is followed by a title in capitals or by "(Kèm theo …)"; a wrapped mention in a sentence is not. */
function looksLikeStart(lines: SourceLine[], index: number): boolean {
  const following = lines
    .slice(index, index + LINES_OF_START)
    .map((line) => squash(line.text))
    .filter((text) => text && !isRule(text))
    .slice(0, 5);
  return following.some(
    (text) => (isUpperLine(text) && text.length > 8 && !markerOf(text)) || OPENS_REFERENCE.test(text),
  );
}

/** "KẾ HOẠCH" with "(Ban hành kèm theo Quyết định …)" under it. */
function isPlanTitle(lines: SourceLine[], index: number): boolean {
  const text = squash(lines[index]?.text ?? '');
  if (!isUpperLine(text) || !/^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN)/u.test(text)) return false;
  return lines
    .slice(index + 1, index + LINES_OF_START)
    .some((line) => OPENS_REFERENCE.test(line.text.trim()));
}

/** Text in capitals after the signature that announces itself in no other way: "DANH SÁCH ĐĂNG KÝ". */
function titleAfter(lines: SourceLine[], signedAt: number, before: number): number | null {
  const between = lines.filter((line) => line.no > signedAt && line.no < before);
  const title = between.find((line) => {
    const text = squash(line.text);
    return (
      text.length > 9 &&
      isUpperLine(text) &&
      !isRule(text) &&
      !isPageNumber(text) &&
      signatureIn(text) === null
    );
  });
  return title?.no ?? null;
}

/** A form's "Mẫu số 01", its motto and its title are one start, not three. */
function inBlocks(lines: SourceLine[], starts: number[]): number[] {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return sorted.filter((no, index) => {
    const before = sorted[index - 1];
    if (before === undefined || APPENDIX.test(squash(lines[no - 1]?.text ?? ''))) return true;
    const between = lines.slice(before, no - 1).filter((line) => line.text.trim() !== '');
    const isHead = between.every((line) => !markerOf(line.text.trim()) && line.text.length < 120);
    return !(isHead && between.length < 8);
  });
}

function kindOf(source: SourceText, span: Span, mainType: string | null): Attachment['kind'] {
  const lines = source.lines.slice(span.from - 1, span.to);
  const title = findTitle(lines.slice(0, 25));
  const enacts = mainType === null || !PLAN_TYPES.includes(mainType);
  if (title && PLAN_TYPES.includes(title.type) && enacts && hasHeadings(lines)) return 'plan';
  const tables = source.tables.filter(({ rows }) => isWithin(rows, span));
  return looksLikeForm(lines, tables, citationsIn(lines)) ? 'form' : 'appendix';
}

function hasHeadings(lines: SourceLine[]): boolean {
  return lines.some((line) =>
    ['roman', 'division', 'article', 'upper'].includes(markerOf(line.text.trim())?.kind ?? ''),
  );
}

function citationsIn(lines: SourceLine[]): number {
  return lines.filter((line) => findFirstCitation(line.text)?.symbol).length;
}

function isWithin(rows: SourceTable['rows'], span: Span): boolean {
  return (rows[0]?.fromLine ?? 0) >= span.from && (rows.at(-1)?.toLine ?? 0) <= span.to;
}
