import { type Ink, inkIn } from '../picture/ink.ts';
import type { RecognisedWord } from '../recognizer.ts';

const DIGIT_ALIKE: Record<string, string> = {
  O: '0',
  o: '0',
  l: '1',
  Z: '2',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  B: '8',
  g: '9',
  q: '9',
};
const DOUBTFUL = 0.5;
/** Only a stroke was put back; the digits stand as they were read. */
const STROKE_LOST = 0.6;

/** "G/2022" is a month, "III2021" a quarter: read as what they look like, and marked. */
export function withDigits(word: RecognisedWord): RecognisedWord {
  const stroked = word.text.replace(/^(I{1,3}|IV)(?=20\d\d\b)/, '$1/');
  const text = stroked.replace(
    /(?<![\p{L}\d])(\d?)([OolZSsGbBgq])(?=[/.]20\d\d\b)/u,
    (_, tens: string, letter: string) => tens + (DIGIT_ALIKE[letter] ?? letter),
  );
  if (text === word.text) return word;
  const most = text === stroked ? STROKE_LOST : DOUBTFUL;
  return { ...word, text, confidence: Math.min(word.confidence, most) };
}

/** A dotted line to be filled in: all its ink lies on the ground of the line. */
export function withoutLeaders(word: RecognisedWord, ink: Ink): RecognisedWord {
  const { left, right, baseline, lineHeight, text, confidence } = word;
  if (text.length < 5 || confidence >= 0.75) return word;
  const above = { left, right, top: baseline - lineHeight * 0.65, bottom: baseline - lineHeight * 0.22 };
  return inkIn(ink, above) <= (right - left) * 0.02 ? { ...word, text: '...', confidence: 1 } : word;
}

/** "ø0v.vn", "gOv.vn": no other domain looks like it. */
const BROKEN_DOMAIN = /(?<=^|[.@/(])(?!gov\.vn)[g9qøo][o0O]v\.vn/g;

/** The @ of an address that was read as a bracket or a letter in a circle. */
const BROKEN_AT =
  /(?<=^[^()]*\w)()(?:\(@|\(Đ|\(09|\(0|\(|©|®)(?=(?:[\w-]+\.)+(?:vn|com|net|org|edu)[^()]*$)/g;

/** "ten.don-vi(tinh.gov.vn)." in brackets of their own: only an address has no blank before such a bracket. */
const BRACKET_AS_AT = /^([a-z\d]+(?:[._-][a-z\d]+)+)\((?=(?:[a-z\d-]+\.)+(?:vn|com|net|org|edu)\b)/;

/** Signs that look like those of Vietnamese typing but are others. */
export function withPlainSigns(word: RecognisedWord): RecognisedWord {
  const text = word.text
    .replace(/⁄/g, '/')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(BROKEN_AT, '$1@')
    .replace(BRACKET_AS_AT, '$1@')
    .replace(BROKEN_DOMAIN, 'gov.vn')
    .replace(/^[¦\\]+$/, '')
    // A lone letter that Vietnamese does not have is dirt.
    .replace(/^[ÑñÇçÄäÖöÜüËëÏïÅåØøÆæßŠšŽž€£¥§©®]$/u, '')
    // Its bar is now and then read as a letter more ("QĐĐ-TTg"); no abbreviation has two.
    .replace(/(?<=\p{Lu})ĐĐ(?!\p{Ll})/gu, 'Đ');
  return { ...word, text: /^[-–—_=~]+$/.test(text) ? dashOf(word) : text };
}

/** A hyphen and a dash differ in width, which recognition does not tell reliably. */
function dashOf({ left, right, lineHeight, text }: RecognisedWord): string {
  if (/_/.test(text)) return text;
  return right - left > lineHeight * 0.42 ? '–' : '-';
}
