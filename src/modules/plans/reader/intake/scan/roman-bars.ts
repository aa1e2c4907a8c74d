import type { Ink } from './ink.ts';
import type { RecognisedWord } from './recognizer.ts';

const NUMERAL = /^([IVX]{1,5})([.)]?)$/;
const VALID = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XX)$/;

/**
 * "III." is often read as "II.". Its strokes can be counted: in the upper third an I is crossed once, V and X twice.
 * When count and reading differ, the number of I is set right; anything else stays as it was read.
 */
export function checkedNumeral(word: RecognisedWord, ink: Ink): RecognisedWord {
  const match = NUMERAL.exec(word.text);
  const numeral = match?.[1];
  if (!numeral?.includes('I')) return word;
  const counted = strokesAcross(word, ink);
  const read = [...numeral].reduce((sum, letter) => sum + (letter === 'I' ? 1 : 2), 0);
  if (counted === null || counted === read) return word;
  const missing = counted - read;
  const repaired =
    missing > 0
      ? numeral.replace(/I(?!.*I)/, `I${'I'.repeat(missing)}`)
      : numeral.replace(/I+/, (bars) => bars.slice(-missing));
  return VALID.test(repaired) ? { ...word, text: `${repaired}${match?.[2] ?? ''}` } : word;
}

/** "I. MỤC ĐÍCH": before a heading in capitals, a single stroke is the numeral and no other letter. */
export function isLoneStroke(word: RecognisedWord, next: RecognisedWord | undefined, ink: Ink): boolean {
  const isHeading =
    next !== undefined && /^["“]?\p{Lu}{2,}/u.test(next.text) && next.text === next.text.toUpperCase();
  return isHeading && /^[Ll|Ị\][!J][.,:]?$/u.test(word.text) && strokesAcross(word, ink) === 1;
}

/** How often a row of the upper third meets ink; null when the rows do not agree. */
function strokesAcross({ left, right, top, bottom }: RecognisedWord, ink: Ink): number | null {
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
