import { isSyllable } from '../../vietnamese/syllables.ts';
import type { Ink } from '../picture/ink.ts';
import type { RecognisedLine, RecognisedWord } from '../recognizer.ts';
import { parted } from './lost-blanks.ts';
import { withLostStops } from './lost-stops.ts';
import { numeralBehind, numeralOfHeading } from './roman-bars.ts';
import { withDigits, withoutLeaders, withPlainSigns } from './tidy-words.ts';

/** Sets right what recognition gets wrong in its own way; what was doubtful stays marked. */
export function tidyLines(lines: RecognisedLine[], ink: Ink): RecognisedLine[] {
  return lines
    .map(({ words }) => words.map((word) => withPlainSigns(withoutLeaders(word, ink))))
    .map((words) => words.filter(({ text }) => text !== ''))
    .filter((words) => !isScribble(words))
    .map((words) => words.filter((word, index) => !isSmudge(word, index, words)))
    .map(withoutDust)
    .map((words) => joinAddresses(words.flatMap((word, index) => parted(word, index === 0))))
    .map((words) => ({ words: words.map((word, index) => withNumbers(word, index, words, ink)) }));
}

function withNumbers(word: RecognisedWord, index: number, words: RecognisedWord[], ink: Ink): RecognisedWord {
  const numeral =
    index > 0
      ? numeralBehind(words.slice(Math.max(0, index - 3), index), word, ink)
      : numeralOfHeading(word, words[1], ink);
  return withLostStops(withDigits(numeral), ink);
}

/** A signature, a stain: a line of which nothing was recognised with any confidence. */
function isScribble(words: RecognisedWord[]): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  const hasWord = words.some(({ text, confidence }) => confidence > 0.6 && /[\p{L}\d]{2}/u.test(text));
  return letters === 0 || (sum / letters < 0.45 && !hasWord);
}

/** A hyphen is a third as wide as the word behind it is high; a speck less than a quarter. */
const NARROWEST_DASH = 0.24;

function isSpeck(dash: RecognisedWord, next: RecognisedWord | undefined): boolean {
  const height = next ? Math.min(next.bottom - next.top, dash.lineHeight) : dash.lineHeight;
  return dash.right - dash.left < height * NARROWEST_DASH;
}

/** A mark without letter or digit that is most likely dirt; a dash opens a paragraph or stands between words. */
function isSmudge(word: RecognisedWord, index: number, words: RecognisedWord[]): boolean {
  const { text, confidence } = word;
  if (/[\p{L}\d]/u.test(text)) return isStray(words, index);
  if (!/^[-–+•]$/.test(text)) return confidence < 0.6;
  if (isSpeck(word, words[index + 1])) return true;
  return (
    words.length === 1 ||
    (index > 0 && (confidence < 0.3 || (index === words.length - 1 && confidence < 0.8)))
  );
}

/** Dust before the dash of a list, before a word and behind the words of a heading in capitals is read as a sign. */
function withoutDust(words: RecognisedWord[]): RecognisedWord[] {
  const line = words.map(({ text }) => text).join(' ');
  const isHeading = line.length > 6 && line === line.toUpperCase();
  return words.map((word, index) => {
    const text = word.text.replace(index === 0 ? /^[:.,;'"`]+(?=[-–+\p{L}])/u : /^[.,;:]+(?=\p{L})/u, '');
    const isDotted = isHeading && /^\p{Lu}{3,}\.$/u.test(text) && isSyllable(text.slice(0, -1));
    return { ...word, text: isDotted ? text.slice(0, -1) : text };
  });
}

/** A letter or two that nobody is sure of, alone or far behind the words of its line. */
function isStray(words: RecognisedWord[], index: number): boolean {
  const word = words[index];
  if (!word || word.text.length > 3 || word.confidence >= 0.5) return false;
  const before = words[index - 1];
  const isFar = before !== undefined && word.left - before.right > 2 * word.lineHeight;
  return isFar || (word.text.length === 1 && word.confidence < 0.25);
}

/** A blank inside an address: "https://dx.mic.gov. vn". */
function joinAddresses(words: RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isTail =
      last && /(?:https?:\/\/|@)\S*\.$/i.test(last.text) && /^(?:vn|com|gov|edu|org|net)\b/.test(word.text);
    if (last && isTail) {
      last.text += word.text;
      last.right = word.right;
      last.confidence = Math.min(last.confidence, word.confidence);
    } else joined.push({ ...word });
  }
  return joined;
}
