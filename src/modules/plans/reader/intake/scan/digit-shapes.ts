import { SURE } from '../doubt-marks.ts';
import type { Box } from './picture/bitmap.ts';
import type { CleanPage } from './picture/clean-page.ts';
import type { Ink } from './picture/ink.ts';
import type { RecognisedLine, RecognisedWord } from './recognizer.ts';
import { glyphsOf } from './words/glyphs.ts';

const ACROSS = 12;
const DOWN = 16;
const NEIGHBOURS = 3;
const MOST_KEPT = 60;
/** No fact takes a figure from such a word. */
const DOUBTFUL = 0.5;
/** Words below this are doubted for more than two readings that differ. */
const DIFFERING = 0.5;
/** Two readings differed, and the shapes bear the one out that stands here. */
const BORNE_OUT = 0.6;
/**
 * How much nearer another kind must be than the own one. Measured at 150 and 200 dots per inch: 0.84 and more for
 * digits that were read right, 0.19 for a 6 read as 8.
 */
const CLEARLY = 0.6;
/** As near as two of the same kind; asked where the own kind has no other on the pages so far. */
const ALIKE = 0.35;

interface Shape {
  digit: string;
  ink: Float32Array;
}

/**
 * Digits as this document prints them. What recognition reads wrong it often reads wrong each time ("2026)" as
 * "2028)"); yet the 6 still looks like the other digits 6 of the page and not like its digits 8.
 */
export class DigitShapes {
  private readonly known = new Map<string, Shape[]>();

  /** The lines with those figures doubted that look like others; what a page shows is kept for the next ones. */
  checked(lines: RecognisedLine[], page: CleanPage): RecognisedLine[] {
    const shapes = new Map<RecognisedWord, Shape[]>();
    for (const word of lines.flatMap(({ words }) => words)) {
      if (/\d/.test(word.text)) shapes.set(word, shapesOf(word, page.ink));
    }
    for (const [word, some] of shapes)
      if (word.confidence >= SURE) for (const shape of some) this.keep(shape);
    return lines.map(({ words }) => ({
      words: words.map((word) => this.judged(word, shapes.get(word) ?? [])),
    }));
  }

  private judged(word: RecognisedWord, shapes: Shape[]): RecognisedWord {
    if (shapes.length === 0) return word;
    const likeness = shapes.map((shape) => this.likenessOf(shape));
    if (likeness.includes('other')) return { ...word, confidence: Math.min(word.confidence, DOUBTFUL) };
    const isWhole = shapes.length === word.text.replace(/\D/g, '').length;
    const isBorneOut = isWhole && word.confidence >= DIFFERING && likeness.every((each) => each === 'own');
    return isBorneOut ? { ...word, confidence: Math.max(word.confidence, BORNE_OUT) } : word;
  }

  private keep(shape: Shape): void {
    const kept = this.known.get(shape.digit) ?? [];
    kept.push(shape);
    if (kept.length > MOST_KEPT) kept.shift();
    this.known.set(shape.digit, kept);
  }

  private likenessOf(shape: Shape): 'own' | 'other' | 'unknown' {
    const own = this.distance(shape, shape.digit);
    const others = [...this.known.keys()].filter((digit) => digit !== shape.digit);
    const other = Math.min(...others.map((digit) => this.distance(shape, digit)));
    if (own === Number.POSITIVE_INFINITY) return other < ALIKE ? 'other' : 'unknown';
    if (other < own * CLEARLY) return 'other';
    return own < other ? 'own' : 'unknown';
  }

  /** Mean distance to the nearest of one kind, without the shape itself. */
  private distance(shape: Shape, digit: string): number {
    const others = (this.known.get(digit) ?? []).filter((other) => other !== shape);
    const nearest = others.map((other) => apart(shape, other)).sort((a, b) => a - b);
    const some = nearest.slice(0, NEIGHBOURS);
    return some.length === 0
      ? Number.POSITIVE_INFINITY
      : some.reduce((sum, one) => sum + one, 0) / some.length;
  }
}

function shapesOf(word: RecognisedWord, ink: Ink): Shape[] {
  return glyphsOf(word, ink)
    .filter(({ sign }) => /\d/.test(sign))
    .map(({ sign, box }) => ({ digit: sign, ink: shapeOf(ink, box) }));
}

/** The ink of a box on a small grid, as high as the digit is and in its own proportions, of unit length. */
function shapeOf(ink: Ink, box: Box): Float32Array {
  const shape = new Float32Array(ACROSS * DOWN);
  const step = (box.bottom - box.top) / DOWN;
  const from = (box.left + box.right) / 2 - (step * ACROSS) / 2;
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++)
      shape[row * ACROSS + column] = shareOf(ink, from + column * step, box.top + row * step, step);
  }
  const mean = shape.reduce((sum, value) => sum + value, 0) / shape.length;
  let length = 0;
  for (let at = 0; at < shape.length; at++) {
    shape[at] = (shape[at] ?? 0) - mean;
    length += (shape[at] ?? 0) ** 2;
  }
  const whole = Math.sqrt(length) || 1;
  return shape.map((value) => value / whole);
}

/** How much of a square is ink; a pixel counts by the share of it that lies inside. */
function shareOf({ width, height, mask }: Ink, left: number, top: number, size: number): number {
  let sum = 0;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, top + size); y++) {
    const high = Math.min(y + 1, top + size) - Math.max(y, top);
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, left + size); x++) {
      const wide = Math.min(x + 1, left + size) - Math.max(x, left);
      sum += (mask[y * width + x] ?? 0) * high * wide;
    }
  }
  return sum / (size * size);
}

function apart(one: Shape, other: Shape): number {
  let sum = 0;
  for (let at = 0; at < one.ink.length; at++) sum += ((one.ink[at] ?? 0) - (other.ink[at] ?? 0)) ** 2;
  return sum;
}
