const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE =
  /[\u00ad\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff]|\u034f|\u180e|[\ufe00-\ufe0f]/g;

// Look-alikes that fonts, keyboards and recognition put in the place of the signs of Vietnamese typing. Some fonts of
// the 1990s map ư to Ƣ/ƣ (U+01A2/U+01A3); no Vietnamese word has that letter, nor Eth for Đ.
const LOOK_ALIKE: Record<string, string> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  '⁄': '/',
  '∕': '/',
  '‐': '-',
  '‑': '-',
  '\u2212': '-',
  '―': '—',
};
const LOOK_ALIKES = new RegExp(`[${Object.keys(LOOK_ALIKE).join('')}]`, 'g');

/** Ligatures, full-width letters and digits, written-out squares: one form each. */
const COMPATIBLE = /[\ufb00-\ufb06\uff01-\uff5e]+/g;

// Symbol and Wingdings keep their signs at U+F020–U+F0FF. At the start of a line they are bullets.
const PRIVATE_BULLET = /(^|\n)([ \t]*)[\ue000-\uf8ff]+[ \t]*/g;
const PRIVATE = /[\ue000-\uf8ff]/g;
const SYMBOLS: Record<string, string> = {
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf02d': '-',
};

/** The one door for imported text: NFC, plain spaces, no invisible characters, line feeds only. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LOOK_ALIKES, (letter) => LOOK_ALIKE[letter] ?? letter)
    .replace(COMPATIBLE, (letters) => letters.normalize('NFKC'))
    .replace(PRIVATE_BULLET, '$1$2- ')
    .replace(PRIVATE, (sign) => SYMBOLS[sign] ?? ' ')
    .normalize('NFC');
}

const LOOSE = /^\s|\s$|\s\s|[^\S ]/;

export function squash(text: string): string {
  // Most texts are tight already: to look is cheaper than to write them anew.
  return LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Folds case, marks, đ and dashes so that two spellings of one name compare equal. */
export function fold(text: string): string {
  if (text.length > LONGEST_KEPT) return foldAnew(text);
  let folded = foldedTexts.get(text);
  if (folded === undefined) {
    if (foldedTexts.size >= MOST_KEPT) foldedTexts.clear();
    folded = foldAnew(text);
    foldedTexts.set(text, folded);
  }
  return folded;
}

// Names of units are compared again and again; a plan has fewer of them than are kept.
const LONGEST_KEPT = 200;
const MOST_KEPT = 5000;
const foldedTexts = new Map<string, string>();

function foldAnew(text: string): string {
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
  if (/https?:\/\/[^\s()]*$/i.test(tail)) return goesOnAddress(tail, next) ? '' : ' ';
  return /[\p{L}\d][-/]$|\($/u.test(tail) || isTornAddress(tail, next) ? '' : ' ';
}

/** "https://sgddt." + "binhan.gov.vn", "…/tin-" + "tuc"; behind a slash only what looks like the rest of a path. */
function goesOnAddress(tail: string, next: string): boolean {
  const word = /^[a-z\d][\w.~/?=&%#-]*(?=$|[\s),;])/.exec(next)?.[0];
  if (!word) return false;
  if (/(?:\/\/|[.-])$/.test(tail)) return true;
  return tail.endsWith('/') && (/[-_./\d?=]/.test(word) || /^[),;]/.test(next.slice(word.length)));
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

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function isUpperLine(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
