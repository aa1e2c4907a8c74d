import { createHash } from 'node:crypto';
import { addMonths, monthsBetween, type YearMonth } from '../../platform/clock/clock.ts';
import { sampleSize } from './rules.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The seeds of a plan are a chain: each is the SHA-256 of the next month's. Only the last link, the anchor, is
 * published, before the first month; a month's own link is shown when its sample is drawn. So nobody, the office
 * included, can pick another seed once the month's evidence is known, and anybody can check it against the anchor.
 */
export function linkAfter(link: string, steps: number): string {
  let at = link;
  for (let step = 0; step < steps; step++) at = sha256(at);
  return at;
}

/** Which link of the chain a month has: 1 for the first month; the anchor is 0. */
export function linkNo(firstMonth: YearMonth, month: YearMonth): number {
  return monthsBetween(firstMonth, month).length;
}

/** The months of a chain that are over, oldest first. */
export function monthsToDraw(firstMonth: YearMonth, months: number, thisMonth: YearMonth): YearMonth[] {
  const last = addMonths(firstMonth, months - 1);
  return monthsBetween(firstMonth, last).filter((month) => month < thisMonth);
}

/** Everybody who has seed and list gets the same sample, however the list was sorted. */
export function drawSample(seed: string, ids: readonly string[]): string[] {
  const unique = [...new Set(ids)];
  return unique
    .map((id) => ({ id, key: sha256(`${seed}:${id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, sampleSize(unique.length))
    .map((one) => one.id);
}

/** The list as it is published: one id a line, sorted, with a line end after the last. */
export function listText(ids: readonly string[]): string {
  return [...ids]
    .sort()
    .map((id) => `${id}\n`)
    .join('');
}
