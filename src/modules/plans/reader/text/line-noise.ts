import type { SourceLine } from './source-text.ts';
import { squash } from './tidy-text.ts';

/** A line that holds only an address: link annotations dumped into the text by converters. */
export function isBareLink(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(text.trim());
}

export function isRule(text: string): boolean {
  return /^[\s_\-–—=*.]{4,}$/.test(text) && !/^\s*$/.test(text);
}

export function isPageNumber(text: string): boolean {
  return /^(\d{1,3}|[-–] ?\d{1,3} ?[-–]|Trang \d{1,3}([/ ]+\d{1,3})?|\d{1,3} ?\/ ?\d{1,3})$/i.test(
    squash(text),
  );
}

const STAMP_OPENS =
  /^(?:Người ký|Ký bởi|Ký số bởi|Được ký bởi|Digitally signed by|Signature Not Verified)(?!\p{L})/iu;
const STAMP_GOES_ON =
  /^(?:Người ký|Ký bởi|Email|E-mail|Cơ quan|Tổ chức|Chức vụ|Thời gian ký|Ngày ký|Giờ ký|Lý do|Địa điểm|Date|Reason|Location|DN|O|OU|CN|C|L|Foxit|Contact)\s*[:=]|^\d{1,2}:\d{2}:\d{2}|^\d{4}[.-]\d{2}[.-]\d{2}\s/iu;
const STAMP_ALONE = /^(?:Thời gian ký|Ngày ký|Giờ ký)\s*:/iu;
const STAMP_LINES = 7;

/** Lines of the time stamp of an electronic signature: "Ký bởi: …", "Thời gian ký: …". */
export function stampLines(lines: SourceLine[]): Set<number> {
  const stamps = new Set<number>();
  let left = 0;
  for (const line of lines) {
    const text = squash(line.text);
    const opens = STAMP_OPENS.test(text) || STAMP_ALONE.test(text);
    if (opens) left = STAMP_LINES;
    if (opens || (left > 0 && STAMP_GOES_ON.test(text))) stamps.add(line.no);
    else if (text) left = 0;
    left -= 1;
  }
  return stamps;
}

const LEAST_PAGES = 3;
/** Cells of a table that repeat beside row numbers stand closer. */
const LINES_OF_PAGE = 15;
const FAR_SHARE = 0.7;

/** Lines that stand at the top or the foot of three pages or more: running heads. */
export function runningHeads(lines: SourceLine[]): Set<number> {
  const places = new Map<string, { at: number; no: number }[]>();
  const filled = lines.filter((line) => line.text.trim() !== '');
  for (const [at, line] of filled.entries()) {
    if (!isPageEdge(filled, at)) continue;
    const text = withoutPageNumber(line.text);
    if (text.length < 4 || isPageNumber(line.text) || isPieceOfCell(line.text, text)) continue;
    places.set(text, [...(places.get(text) ?? []), { at, no: line.no }]);
  }
  const heads = [...places.values()].filter(
    (found) => found.length >= LEAST_PAGES && farShare(found) >= FAR_SHARE,
  );
  // Where the format tells the place on the page, intake has marked them.
  const marked = lines.filter((line) => line.noise === 'running-head');
  return new Set([...heads.flat(), ...marked].map(({ no }) => no));
}

/** Share of places that stand a page below the one before: a page or two may be nearly empty. */
function farShare(found: { at: number }[]): number {
  const far = found.slice(1).filter(({ at }, index) => at - (found[index]?.at ?? 0) >= LINES_OF_PAGE);
  return far.length / (found.length - 1);
}

/** "Thường xuyên", "Toàn ngành" or the tail of a torn cell beside a row number. */
function isPieceOfCell(line: string, text: string): boolean {
  return !/trang\s*\d/iu.test(line) && (text.length < 16 || /^\p{Ll}/u.test(text));
}

/** Next to a page number or a form feed. */
function isPageEdge(filled: SourceLine[], index: number): boolean {
  const [before, here, after] = [filled[index - 1], filled[index], filled[index + 1]];
  if (here?.text.includes('\f') || after?.text.startsWith('\f')) return true;
  if (/(?:^|\s)(?:Trang|trang)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*$/u.test(here?.text ?? '')) return true;
  return [before, after].some((line) => line !== undefined && isPageNumber(line.text));
}

function withoutPageNumber(text: string): string {
  return squash(text.replace(/(?:Trang|trang)?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*$/u, ''));
}
