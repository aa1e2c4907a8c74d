const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// Some fonts of the 1990s map ư to the look-alike Ƣ/ƣ (U+01A2/U+01A3); no Vietnamese word has that letter.
const LOOK_ALIKE: Record<string, string> = { ƣ: 'ư', Ƣ: 'Ư' };

/** The one door for imported text: NFC, plain spaces, no invisible characters, line feeds only. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/[ƣƢ]/g, (letter) => LOOK_ALIKE[letter] ?? letter)
    .normalize('NFC');
}

export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Folds case, marks, đ and dashes so that two spellings of one name compare equal. */
export function fold(text: string): string {
  return squash(
    text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/[–—]/g, '-'),
  );
}

/** Joins wrapped lines: `HC-` + `QT` is one word, `https://data.` + `gov.vn` one address, else a space parts them. */
export function joinWrapped(lines: string[]): string {
  let text = '';
  for (const line of lines.map(squash)) {
    if (line) text += text ? `${glueBetween(text, line)}${line}` : line;
  }
  return text;
}

// Marks behind words that were not recognised for sure (intake/doubt-marks.ts).
const DOUBT = /[\ufdd0-\ufddf]/g;

/** Characters before the end that decide the glue: long enough for an address. */
const TAIL = 80;

export function glueBetween(before: string, next: string): '' | ' ' {
  const tail = before.slice(-TAIL).replace(DOUBT, '');
  if (/[\p{L}\d][-/]$|\($/u.test(tail)) return '';
  if (isTornAddress(tail, next)) return '';
  const address = /https?:\/\/(?:[^\s()]*[/.-])?$/i.test(tail);
  return address && /^[a-z\d]/.test(next) ? '' : ' ';
}

/** "thu@" + "sonoivu.gov.vn", "www.sonoivu." + "gov.vn". */
function isTornAddress(tail: string, next: string): boolean {
  if (/[\w.+-]+@(?:[\w-]+\.)*(?:[\w-]+-)?$/u.test(tail)) return /^[a-z\d]/u.test(next);
  return (
    /(?:^|[\s(@/])(?:[a-z\d-]+\.)+$/u.test(tail) &&
    /^(?:gov|edu|com|org|net|vn|com\.vn)(?:[./\s)]|$)/u.test(next)
  );
}

export function startsUpper(text: string): boolean {
  return /^["“‘'(]?[\p{Lu}]/u.test(text);
}

export function isUpperLine(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
