import { gluedSyllables } from '../vietnamese/syllables.ts';
import type { Ink } from './ink.ts';
import type { RecognisedLine, RecognisedWord } from './recognizer.ts';
import { checkedNumeral, isLoneStroke } from './roman-bars.ts';

/** Sets right what recognition gets wrong in its own way; no word is guessed. */
export function tidyLines(lines: RecognisedLine[], ink: Ink): RecognisedLine[] {
  return lines
    .map(({ words }) => ({ words: words.map(withPlainSigns).filter((word) => word.text !== '') }))
    .filter((line) => !isScribble(line))
    .map(({ words }) => ({ words: words.filter((word, index) => !isSmudge(word, index, words)) }))
    .map(({ words }) => ({ words: joinAddresses(words.flatMap(parted)) }))
    .map(({ words: [first, ...others] }) => ({
      words: first ? [numbered(first, others, ink), ...others] : [],
    }));
}

function numbered(first: RecognisedWord, others: RecognisedWord[], ink: Ink): RecognisedWord {
  return isLoneStroke(first, others[0], ink) ? { ...first, text: 'I.' } : checkedNumeral(first, ink);
}

/** Signs that look like those of Vietnamese typing but are others. */
function withPlainSigns(word: RecognisedWord): RecognisedWord {
  const text = word.text
    .replace(/⁄/g, '/')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/(\w)(?:\(@|©|®)(\w)/g, '$1@$2')
    .replace(/^[¦\\]+$/, '');
  return { ...word, text: /^[-–—_=~]+$/.test(text) ? dashOf(word) : text };
}

/** A hyphen and a dash differ in width, which recognition does not tell reliably. */
function dashOf({ left, right, lineHeight, text }: RecognisedWord): string {
  if (/_/.test(text)) return text;
  return right - left > lineHeight * 0.36 ? '–' : '-';
}

/** A signature, a stain: a line of which nothing was recognised with any confidence. */
function isScribble({ words }: RecognisedLine): boolean {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const sum = words.reduce((total, { text, confidence }) => total + text.length * confidence, 0);
  const hasWord = words.some(({ text, confidence }) => confidence > 0.6 && /[\p{L}\d]{2}/u.test(text));
  return letters === 0 || (sum / letters < 0.45 && !hasWord);
}

/** A mark without letter or digit that is most likely dirt; a dash opens a paragraph or stands between words. */
function isSmudge({ text, confidence }: RecognisedWord, index: number, words: RecognisedWord[]): boolean {
  if (/[\p{L}\d]/u.test(text)) return confidence < 0.25 && text.length === 1;
  if (!/^[-–+•]$/.test(text)) return confidence < 0.6;
  return (
    words.length === 1 ||
    (index > 0 && (confidence < 0.3 || (index === words.length - 1 && confidence < 0.8)))
  );
}

/** "Kếhoạchsố" and "An,ngày" have lost their blanks, "chính-" the one before its dash. */
function parted(word: RecognisedWord): RecognisedWord[] {
  const pieces = word.text.split(/(?<=\p{L}{2}[,;:])(?=\p{L}{2})/u).flatMap((piece) => {
    const match = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(piece);
    const syllables = match?.[2] ? gluedSyllables(match[2]) : null;
    if (!match || !syllables) return [piece];
    return syllables.map((syllable, index) => {
      const before = index === 0 ? match[1] : '';
      const after = index === syllables.length - 1 ? match[3] : '';
      return `${before}${syllable}${after}`;
    });
  });
  return pieces.length === 1 ? [word] : shared(word, pieces);
}

function shared(word: RecognisedWord, pieces: string[]): RecognisedWord[] {
  const width = (word.right - word.left) / word.text.length;
  let at = 0;
  return pieces.map((text) => {
    const left = word.left + at * width;
    at += text.length;
    return { ...word, text, left, right: left + text.length * width - 1 };
  });
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
