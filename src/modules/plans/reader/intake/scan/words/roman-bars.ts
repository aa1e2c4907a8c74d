import type { Box } from '../picture/bitmap.ts';
import { blobsIn } from '../picture/blobs.ts';
import { type Ink, inkIn } from '../picture/ink.ts';
import type { RecognisedWord } from '../recognizer.ts';

const NUMERAL = /^([IVX]{1,5})([-–.,;:)/]*|\/20\d\d[^\p{L}\d]*)$/u;
const DOUBTFUL = 0.6;
/** Of its height; an upright letter leans less, a slash about a quarter. */
const LEAN = 0.12;
const VALID = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XX)$/;

/**
 * "III." is often read as "II.". Its strokes can be counted: in the upper third an I is crossed once, V and X twice.
 * When count and reading differ, the number of I is set right and marked as doubtful; anything else stays as read.
 */
export function checkedNumeral(word: RecognisedWord, ink: Ink): RecognisedWord {
  const match = NUMERAL.exec(word.text);
  const numeral = match?.[1];
  if (!numeral?.includes('I')) return word;
  // "III/2024": the strokes before the slash.
  const box = /\d/.test(word.text) ? beforeSlash(word, ink) : word;
  const counted = box && strokesAcross(box, ink);
  const read = [...numeral].reduce((sum, letter) => sum + (letter === 'I' ? 1 : 2), 0);
  if (counted === null || counted === read) return word;
  const missing = counted - read;
  const repaired =
    missing > 0
      ? numeral.replace(/I(?!.*I)/, `I${'I'.repeat(missing)}`)
      : numeral.replace(/I+/, (bars) => bars.slice(-missing));
  if (!VALID.test(repaired)) return word;
  // Two readings differ: a person sees that it was not sure.
  const confidence = Math.min(word.confidence, DOUBTFUL);
  return { ...word, text: `${repaired}${match?.[2] ?? ''}`, confidence };
}

const LOOKS_NUMERAL = /^(?:(?=1*[IVXHLTYJl|!\][])[IVXHLTYJl1|!\][]{1,5}|1{2,3})(?=$|[-–.,;:)/]|20\d\d)/;
const ALIKE: Record<string, string> = { H: 'II', T: 'I', Y: 'V', V: 'V', X: 'X' };

/** "Quý H", "Quý II, HI và IV": behind such words stand numerals, so that look-alikes are read as one. */
export function numeralBehind(before: RecognisedWord[], word: RecognisedWord, ink: Ink): RecognisedWord {
  const texts = before.map(({ text }) => text);
  const last = texts.at(-1) ?? '';
  const isNamed = (text: string) => /^(?:Quý|quý|QUÝ|lục|LỤC|Chương|CHƯƠNG|Phần|PHẦN|kỳ|Kỳ|KỲ)$/u.test(text);
  const isListed =
    /^[IVX]{1,4}[,;]$/.test(last) ||
    (/^(?:và|đến|-|–)$/u.test(last) && /^[IVX]{1,4}$/.test(texts.at(-2) ?? ''));
  return isNamed(last) || (isListed && texts.some(isNamed)) ? readAsNumeral(word, ink) : word;
}

/** "L MỤC ĐÍCH": before a heading in capitals stands its numeral. */
export function numeralOfHeading(
  word: RecognisedWord,
  next: RecognisedWord | undefined,
  ink: Ink,
): RecognisedWord {
  const isHeading =
    next !== undefined && /^["“]?\p{Lu}{2,}/u.test(next.text) && next.text === next.text.toUpperCase();
  if (/^[Ll|!]\.?$/.test(word.text) && /^\p{Lu}/u.test(next?.text ?? '')) return readAsNumeral(word, ink);
  // A word such as "TT" is no numeral; behind "Quý" it is.
  return isHeading && !/[TY]/.test(word.text) ? readAsNumeral(word, ink) : checkedNumeral(word, ink);
}

function readAsNumeral(word: RecognisedWord, ink: Ink): RecognisedWord {
  const look = LOOKS_NUMERAL.exec(word.text)?.[0];
  if (!look) return word;
  const numeral = look.replace(/./g, (letter) => ALIKE[letter] ?? 'I');
  // "Quý III2021" has lost its stroke.
  const rest = word.text.slice(look.length).replace(/^(?=20\d\d)/, '/');
  const read = { ...word, text: numeral + rest };
  const checked = checkedNumeral(read, ink);
  if (!VALID.test(/^[IVX]*/.exec(checked.text)?.[0] ?? '') || checked.text === word.text) return word;
  return { ...checked, confidence: Math.min(word.confidence, DOUBTFUL) };
}

/** The part of a word before its slash: the first piece of ink that leans to the right. */
function beforeSlash(word: RecognisedWord, ink: Ink): RecognisedWord | null {
  const height = word.bottom - word.top;
  const slash = blobsIn(ink, word).find(
    (blob) => blob.bottom - blob.top >= height * 0.6 && leanOf(blob, ink) >= (blob.bottom - blob.top) * LEAN,
  );
  return slash && slash.left > word.left ? { ...word, right: slash.left - 3 } : null;
}

/** How far the upper third stands to the right of the lower third. */
function leanOf({ left, right, top, bottom }: Box, ink: Ink): number {
  const third = (bottom - top) / 3;
  const middle = (from: number, to: number) => {
    let [sum, count] = [0, 0];
    for (let x = left; x < right; x++) {
      const dots = inkIn(ink, { left: x, right: x + 1, top: from, bottom: to });
      sum += x * dots;
      count += dots;
    }
    return sum / Math.max(1, count);
  };
  return middle(top, top + third) - middle(bottom - third, bottom);
}

/** How often a row of the upper third meets ink; null when the rows do not agree. */
function strokesAcross({ left, right, top, bottom }: Box, ink: Ink): number | null {
  const height = bottom - top;
  const counts: number[] = [];
  for (let share = 0.25; share <= 0.42; share += 0.03) {
    const y = Math.round(top + height * share);
    let count = 0;
    let isIn = false;
    for (let x = Math.max(0, Math.floor(left) - 2); x <= Math.min(ink.width - 1, Math.ceil(right) + 2); x++) {
      const isInk = ink.mask[y * ink.width + x] === 1;
      if (isInk && !isIn) count++;
      isIn = isInk;
    }
    counts.push(count);
  }
  const [first] = counts;
  const agreeing = counts.filter((count) => count === first).length;
  return first && agreeing >= counts.length - 1 ? first : null;
}
