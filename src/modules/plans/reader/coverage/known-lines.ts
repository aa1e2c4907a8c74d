import type { FindingContext } from '../findings/finding-context.ts';
import { isBareLink, isPageNumber, isRule, runningHeads, stampLines } from '../text/line-noise.ts';
import type { SourceLine, SourceText } from '../text/source-text.ts';
import { fold, isUpperLine, squash } from '../text/tidy-text.ts';

const NATIONAL =
  /CỘNG HÒA XÃ HỘI CHỦ NGHĨA|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM/iu;
const SIGN_OFF_LABEL =
  /^\W{0,3}(?:Nơi nhận|Kính gửi)\W{0,3}:?$|^\(?(?:Đã ký|Ký tên|Ký, đóng dấu|Ký tên, đóng dấu)[^)]*\)?$/iu;
const APPENDIX_LABEL = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVXLC\dA-H]+)?\s*[.:]?$/u;
const REFERENCE = /^\(?\s*(?:Kèm theo|Ban hành kèm theo|Đính kèm)/iu;

const MARKDOWN_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Page numbers, rules, running heads, stamps of a signature: no text of the plan. */
export function noiseLines({ lines }: SourceText): Set<number> {
  const heads = runningHeads(lines);
  const stamps = stampLines(lines);
  const noise = lines.filter(
    (line, index) =>
      line.noise !== undefined ||
      isRule(line.text) ||
      MARKDOWN_RULE.test(line.text) ||
      heads.has(line.no) ||
      stamps.has(line.no) ||
      isLonePageNumber(lines, index),
  );
  return new Set(noise.map(({ no }) => no));
}

/** A number next to a blank line or the turn of a page; inside a table it may be the number of a row. */
function isLonePageNumber(lines: SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (!isPageNumber(text)) return false;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  const isOpen = (line: SourceLine | undefined) => !line || line.text.trim() === '';
  return isOpen(before) || isOpen(after) || text.includes('\f') || Boolean(after?.text.startsWith('\f'));
}

/** Addresses that a converter wrote out once more; the channel in the sentence is the fact. */
export function isDumpedLink(text: string): boolean {
  return isBareLink(text);
}

/** Lines of the form of a document: the nation's head, "Nơi nhận:", the heading of an appendix. */
export function formLines({ source, outline }: Pick<FindingContext, 'source' | 'outline'>): Set<number> {
  const known = new Set<number>();
  const take = (from: number, to: number, test: (text: string) => boolean) => {
    for (const { no, text } of source.lines.slice(Math.max(0, from - 1), to))
      if (test(squash(text))) known.add(no);
  };
  take(outline.head.from, outline.head.to, (text) => NATIONAL.test(text));
  take(outline.signOff.from, outline.signOff.to, (text) => SIGN_OFF_LABEL.test(text));
  for (const { span } of outline.appendices)
    for (const no of titleOf(source, span.from, span.to)) known.add(no);
  for (const { from, to } of outline.attachedForms) take(from, to, () => true);
  return known;
}

const TITLE_LINES = 10;

/** "Phụ lục II", its title in capitals and "(Kèm theo …)". */
function titleOf({ lines }: SourceText, from: number, to: number): number[] {
  const title: number[] = [];
  let isReference = false;
  for (const { no, text } of lines.slice(from - 1, Math.min(to, from - 1 + TITLE_LINES))) {
    const line = squash(text);
    if (!line) continue;
    isReference ||= REFERENCE.test(line);
    const isTitle = no === from || APPENDIX_LABEL.test(line) || isUpperLine(line) || isReference;
    if (!isTitle) break;
    title.push(no);
    if (isReference && /\)\s*$/.test(line)) break;
  }
  return title;
}

/** Words of a text for comparing a repeated header with the first one. */
export function wordSet(text: string): Set<string> {
  return new Set(fold(text).match(/[a-z\d]+/g) ?? []);
}
