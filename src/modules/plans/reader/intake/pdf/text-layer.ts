import { isBareSyllable, isMarkedSyllable, isSyllable, wordsIn } from '../vietnamese/syllables.ts';
import type { PageContent } from './page-content.ts';

/**
 * What the text layer of a page is worth. `none` and `thin` may hide a picture of text; `unmarked` is Vietnamese whose
 * marks are missing or wrong, as the recognition of a scanner for another language leaves it.
 */
export type TextLayer = 'good' | 'thin' | 'none' | 'poor' | 'unmarked';

/** Letters: fewer are a heading, a page number or a stamp beside a picture of text. */
const THIN = 200;
/** Letters that neither Vietnamese nor any Latin text of an office has, in one of twelve places. */
const STRANGE_SHARE = 1 / 12;

export function textLayerOf({ items, isHidden }: PageContent): TextLayer {
  const text = items.map((item) => item.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 && !/\d/.test(text)) return 'none';
  if (strangeShare(text) > STRANGE_SHARE) return 'poor';
  if (isHidden) return 'poor';
  if (isUnmarked(text)) return 'unmarked';
  return letters < THIN ? 'thin' : 'good';
}

function strangeShare(text: string): number {
  const signs = text.replace(/\s/g, '');
  const strange = signs.match(
    /[^\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}\p{M}\u00a0-\u00bf\uf000-\uf0ff°²³]|\ufffd|[\u0080-\u009f]/gu,
  );
  return (strange?.length ?? 0) / Math.max(1, signs.length);
}

const ENOUGH_WORDS = 20;
/** Of the words of an ordinary text seven in ten bear a mark, and nine in ten are syllables. */
const LEAST_MARKED = 0.25;
const LEAST_SYLLABLES = 0.6;

/** Share of the words that bear marks as Vietnamese has them. */
export function markedShare({ items }: PageContent): number {
  const words = items.flatMap(({ text }) => wordsIn(text));
  return words.filter(isMarkedSyllable).length / Math.max(1, words.length);
}

function isUnmarked(text: string): boolean {
  const words = wordsIn(text).filter((word) => word.length > 1);
  if (words.length < ENOUGH_WORDS) return false;
  const shareOf = (some: string[]) => some.length / words.length;
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word));
  const isBare =
    shareOf(marked) < LEAST_MARKED &&
    shareOf(words.filter((word) => isBareSyllable(withoutAnyMarks(word)))) >= LEAST_SYLLABLES;
  // "Ké hoach truyén thöng": marks that the language does not have.
  const isStrange =
    shareOf(marked) >= LEAST_MARKED && marked.filter(isSyllable).length < marked.length * LEAST_SYLLABLES;
  return isBare || isStrange;
}

function withoutAnyMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
}
