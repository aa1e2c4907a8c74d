/**
 * Leaders of a form ("……"), blanks between columns, numbers and words are shorter. What is longer says nothing, and a
 * rule that looks for the end of a run at each of its places takes the square of its length.
 */
export const LONGEST_RUN = 300;

type RunKind = 'mark' | 'digit' | 'letter';

/** The text with runs of marks and blanks, of digits and of letters cut to what a line of a page can hold. */
export function withShortRuns(text: string): string {
  if (text.length <= LONGEST_RUN) return text;
  const kept: string[] = [];
  let from = 0;
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && kindOf(text.charCodeAt(at)) === kindOf(text.charCodeAt(start))) continue;
    if (at - start > LONGEST_RUN) {
      kept.push(text.slice(from, start + LONGEST_RUN).toWellFormed());
      from = at;
    }
    start = at;
  }
  return from === 0 ? text : kept.join('') + text.slice(from);
}

function kindOf(code: number): RunKind {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  const isAscii = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isAscii || (code >= 0xc0 && !isSymbol(code)) ? 'letter' : 'mark';
}

/** × and ÷, general punctuation up to the box drawings, and the blanks of East Asian fonts. */
function isSymbol(code: number): boolean {
  return code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || code === 0x3000;
}
