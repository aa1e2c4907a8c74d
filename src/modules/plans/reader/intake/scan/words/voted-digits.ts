import type { RecognisedLine, RecognisedWord } from '../recognizer.ts';

/** Two readings differ: no fact takes a figure from such a word. */
const DIFFERING = 0.5;
/** Three readings agree: surer than any one of them says; letters beside the digits may still be doubted. */
const AGREED = 0.85;
const DIGITS_AGREED = 0.6;
/** Readings that a figure must be the same in. */
const ENOUGH = 3;

/** Part of a web or mail address, or the sign that was made of its @. */
const ADDRESS = /@|\.(?:vn|com|net|org|edu)(?!\p{L})/u;

/** Figures and addresses: what no reader can guess right from the words around. */
export function hasFigures({ words }: RecognisedLine): boolean {
  return words.some(({ text }) => /\d/.test(text) || ADDRESS.test(text));
}

/**
 * A figure is where a misreading harms most and looks surest ("2030" as "2038"). It is sure when all readings of its
 * line agree on it; else the reading of most stands there, and no fact takes it.
 */
export function withVotedDigits(best: RecognisedLine, readings: RecognisedLine[]): RecognisedLine {
  return { words: best.words.map((word) => voted(word, readings)) };
}

function voted(word: RecognisedWord, readings: RecognisedLine[]): RecognisedWord {
  const texts = readings.map((line) => partnerOf(word, line));
  if (ADDRESS.test(word.text)) return votedAddress(word, texts);
  if (!/\d/.test(word.text) && !texts.some((text) => isFigureFor(word.text, text))) return word;
  const votes = new Map<string, number>();
  for (const text of texts) votes.set(digitsOf(text), (votes.get(digitsOf(text)) ?? 0) + 1);
  const own = votes.get(digitsOf(word.text)) ?? 0;
  if (own === texts.length && own >= ENOUGH) {
    const isSame = texts.every((text) => text === word.text);
    return { ...word, confidence: Math.max(word.confidence, isSame ? AGREED : DIGITS_AGREED) };
  }
  const doubted = { ...word, confidence: Math.min(word.confidence, DIFFERING) };
  const [winner] = [...votes].filter(([digits]) => digits !== '').sort((a, b) => b[1] - a[1]);
  if (!winner || winner[1] < 2 || own === winner[1]) return doubted;
  return { ...doubted, text: texts.find((one) => digitsOf(one) === winner[0]) ?? word.text };
}

/** "lố" may be "15"; a word to which another reading glued the figure behind it is none. */
function isFigureFor(word: string, text: string): boolean {
  return /\d/.test(text) && text.length <= word.length + 1 && !text.startsWith(word);
}

/** Of an address most readings win; its @ is lost more often than it is made up. */
function votedAddress(word: RecognisedWord, texts: string[]): RecognisedWord {
  const isMail = texts.some((text) => /\w@\w/.test(text));
  const able = texts.filter((text) => !isMail || /\w@\w/.test(text));
  const times = (text: string) => able.filter((other) => addressOf(other) === addressOf(text)).length;
  const best = able.reduce((most, text) => (times(text) > times(most) ? text : most), able[0] ?? word.text);
  const isSame = texts.every((text) => addressOf(text) === addressOf(word.text));
  // A mailbox that was read in two ways is not given: nobody sees that a letter of it is wrong.
  const most = isMail ? DIFFERING : DIGITS_AGREED;
  return isSame ? word : { ...word, text: best, confidence: Math.min(word.confidence, most) };
}

function addressOf(text: string): string {
  return text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

function digitsOf(text: string): string {
  return text.replace(/^\D+|\D+$/g, '');
}

/** What another reading has at the place of a word; pieces it was broken into are put together. */
function partnerOf(word: RecognisedWord, { words }: RecognisedLine): string {
  const middle = ({ left, right }: RecognisedWord) => (left + right) / 2;
  return words
    .filter((other) => middle(other) > word.left - 2 && middle(other) < word.right + 2)
    .map(({ text }) => text)
    .join('');
}
