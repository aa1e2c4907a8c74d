import { fold, squash } from '../../text/tidy-text.ts';
import type { Measure } from '../../types.ts';
import { answerLimits } from './answer-limits.ts';
import { countMeasures } from './count-measures.ts';
import { NOT_COUNTED } from './countable-nouns.ts';
import { PLAIN_COUNT, readCount } from './numbers.ts';
import { shareMeasures } from './share-measures.ts';

const BARE_PRODUCT = new RegExp(
  String.raw`^[-+•\s]*(?!(?:19|20)\d{2}\s)(${PLAIN_COUNT})\s+(?!${NOT_COUNTED})(\p{L}[^.;,()\d]{1,60}?)\s*(?:[.;,(]|$)`,
  'iu',
);

/** What makes a piece of text countable; an empty list when it only describes. */
export function readMeasures(text: string): Measure[] {
  const plain = squash(text);
  if (!/\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|một/iu.test(plain)) return [];
  const counts = countMeasures(plain);
  const quotas = counts.filter(({ kind }) => kind === 'quota');
  const others = counts.filter(({ kind }) => kind !== 'quota');
  return withoutRepeats([...quotas, ...shareMeasures(plain), ...others, ...answerLimits(plain)]);
}

/** A cell of products counts with any noun: "500 hộp quà". */
export function readProductMeasures(text: string): Measure[] {
  const stated = readMeasures(text);
  if (stated.length > 0) return stated;
  const match = BARE_PRODUCT.exec(squash(text));
  const min = readCount(match?.[1] ?? '');
  return min && match?.[2] ? [{ kind: 'amount', min, what: squash(match[2]) }] : [];
}

/** A measure that title, product and notes all state is one measure; the first wording stays. */
export function withoutRepeats(measures: Measure[]): Measure[] {
  const kept: Measure[] = [];
  for (const measure of measures) {
    if (!kept.some((known) => isSame(known, measure))) kept.push(measure);
  }
  return kept;
}

function isSame(a: Measure, b: Measure): boolean {
  if (figureOf(a) !== figureOf(b)) return false;
  const [one, other] = [fold(thingOf(a)), fold(thingOf(b))];
  return one.startsWith(other) || other.startsWith(one);
}

function figureOf(measure: Measure): string {
  switch (measure.kind) {
    case 'quota':
      return `quota ${measure.min} ${measure.per}`;
    case 'coverage':
      return `coverage ${measure.target}`;
    case 'amount':
      return `amount ${measure.min}`;
    case 'limit':
      return `limit ${measure.max} ${measure.unit}`;
    default:
      return 'presence';
  }
}

function thingOf(measure: Measure): string {
  return measure.kind === 'coverage' ? measure.of : measure.what;
}
