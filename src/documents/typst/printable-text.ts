import { type TextStyle, textWidth } from '../text-width.ts';

const breakHere = '\u200b';
const missing = '\ufffd';

/** PDF/A refuses a character without a glyph: it is shown as "�" rather than losing the whole document. */
export function createPrintable(covered: Set<number>): (text: string) => string {
  const plain = /^[\n -~\u00a0-\u00ff\u0100-\u0131\u01a0-\u01b0\u1ea0-\u1ef9]*$/;
  const shown = (character: string) => plain.test(character) || covered.has(character.codePointAt(0)!);
  return (text) =>
    plain.test(text) ? text : Array.from(text, (each) => (shown(each) ? each : missing)).join('');
}

/** Lets a word break that is wider than its room: Typst would set it across the next column. */
export function breakableIn(text: string, style: TextStyle, room: number): string {
  if (textWidth(text, style) <= room) return text;
  return text.replace(/\S+/g, (word) =>
    textWidth(word, style) <= room ? word : breakWord(word, style, room),
  );
}

function breakWord(word: string, style: TextStyle, room: number): string {
  let line = 0;
  let broken = '';
  for (const character of word) {
    const width = textWidth(character, style);
    if (line > 0 && line + width > room) {
      broken += breakHere;
      line = 0;
    }
    broken += character;
    line += width;
  }
  return broken;
}
