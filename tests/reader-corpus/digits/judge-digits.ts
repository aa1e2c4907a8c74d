import { FIGURE_SURE } from '../../../src/modules/plans/reader/intake/doubt-marks.ts';
import type { PlacedWord } from './printed-words.ts';
import { movedOnto } from './same-place.ts';

/** What became of the printed words that hold digits. */
export interface DigitTally {
  printed: number;
  rightSure: number;
  /** Right and yet not given: the words. */
  rightUnsure: string[];
  wrongUnsure: number;
  /** No digit was read there. */
  lost: number;
  /** Wrong and given as sure: what must not be. */
  wrongSure: { printed: string; read: string; confidence: number }[];
}

/** Points that a place may be off. */
const SLACK = 2.5;

export function judgeDigits(printed: PlacedWord[], read: PlacedWord[]): DigitTally {
  const tally: DigitTally = {
    printed: 0,
    rightSure: 0,
    rightUnsure: [],
    wrongUnsure: 0,
    lost: 0,
    wrongSure: [],
  };
  const withDigits = read.filter(({ text }) => hasDigit(text));
  const places = movedOnto(printed, read).filter(({ text }) => hasDigit(text));
  const owners = withDigits.map((word) => nearest(word, places));
  const glued = new Map(
    withDigits.flatMap((word) => {
      const under = printedUnder(word, places);
      const isGlued =
        under.length > 1 && bareDigits(under.map(({ text }) => text)) === bareDigits([word.text]);
      return isGlued ? under.map((place) => [place, word] as const) : [];
    }),
  );
  for (const place of places) {
    const whole = glued.get(place);
    if (whole) {
      tally.printed++;
      if (whole.confidence >= FIGURE_SURE) tally.rightSure++;
      else tally.rightUnsure.push(whole.text);
      continue;
    }
    const mine = withDigits.filter((_, index) => owners[index] === place);
    tally.printed++;
    judgeOne(tally, place, mine);
  }
  for (const [index, word] of withDigits.entries()) {
    if (owners[index] || word.confidence < FIGURE_SURE) continue;
    tally.wrongSure.push({ printed: '', read: word.text, confidence: word.confidence });
  }
  return tally;
}

function judgeOne(tally: DigitTally, place: PlacedWord, mine: PlacedWord[]): void {
  if (mine.length === 0) {
    tally.lost++;
    return;
  }
  const text = mine.map((word) => word.text).join(' ');
  const confidence = Math.min(...mine.map((word) => word.confidence));
  const isRight = digitsOf(text) === digitsOf(place.text);
  if (isRight && confidence >= FIGURE_SURE) tally.rightSure++;
  else if (isRight) tally.rightUnsure.push(text);
  else if (confidence < FIGURE_SURE) tally.wrongUnsure++;
  else tally.wrongSure.push({ printed: place.text, read: text, confidence });
}

/** "0258 3812": two printed words that were read as one. */
function printedUnder(word: PlacedWord, places: PlacedWord[]): PlacedWord[] {
  return places.filter(
    ({ left, right, y, height }) =>
      Math.abs(y - word.y) < height * 0.6 &&
      (left + right) / 2 > word.left - SLACK &&
      (left + right) / 2 < word.right + SLACK,
  );
}

function nearest(word: PlacedWord, places: PlacedWord[]): PlacedWord | null {
  const middle = (word.left + word.right) / 2;
  const offOf = (place: PlacedWord) => Math.abs((place.left + place.right) / 2 - middle);
  const near = places.filter(
    (place) =>
      Math.abs(place.y - word.y) < place.height * 0.6 &&
      word.left < place.right + SLACK &&
      word.right > place.left - SLACK,
  );
  return near.reduce<PlacedWord | null>(
    (best, place) => (best === null || offOf(place) < offOf(best) ? place : best),
    null,
  );
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

function bareDigits(texts: string[]): string {
  return texts.join('').replace(/\D/g, '');
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
