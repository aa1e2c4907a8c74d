import type { RecognisedLine, RecognisedWord } from '../recognizer.ts';

const DOUBTFUL = 0.5;

export function hasDigits({ words }: RecognisedLine): boolean {
  return words.some(({ text }) => /\d/.test(text));
}

/** Whether two readings of a line hold the same figures at the same places. */
export function agreesInDigits(line: RecognisedLine, other: RecognisedLine): boolean {
  return line.words.every(
    (word) => !/\d/.test(word.text) || digitsOf(partnerOf(word, other)) === digitsOf(word.text),
  );
}

/**
 * A figure is where a misreading harms most and looks surest ("2030" as "2038"). Of the readings of a line, two that
 * agree win; a figure that each of them reads differently stays doubtful.
 */
export function withVotedDigits(best: RecognisedLine, readings: RecognisedLine[]): RecognisedLine {
  return { words: best.words.map((word) => voted(word, readings)) };
}

function voted(word: RecognisedWord, readings: RecognisedLine[]): RecognisedWord {
  if (!/\d/.test(word.text)) return word;
  const texts = readings.map((line) => partnerOf(word, line));
  const votes = new Map<string, number>();
  for (const text of texts) votes.set(digitsOf(text), (votes.get(digitsOf(text)) ?? 0) + 1);
  const own = votes.get(digitsOf(word.text)) ?? 0;
  const [winner] = [...votes].filter(([digits]) => digits !== '').sort((a, b) => b[1] - a[1]);
  if (!winner || winner[1] < 2) return { ...word, confidence: Math.min(word.confidence, DOUBTFUL) };
  if (own === winner[1]) return word;
  const text = texts.find((one) => digitsOf(one) === winner[0]) ?? word.text;
  return { ...word, text, confidence: Math.min(word.confidence, DOUBTFUL) };
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
