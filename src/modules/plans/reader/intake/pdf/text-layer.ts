import type { PageContent } from './page-content.ts';

/** What the text layer of a page is worth. `none` and `thin` may hide a picture of text. */
export type TextLayer = 'good' | 'thin' | 'none' | 'poor';

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
  return letters < THIN ? 'thin' : 'good';
}

function strangeShare(text: string): number {
  const signs = text.replace(/\s/g, '');
  const strange = signs.match(
    /[^\p{Script=Latin}\p{N}\p{P}\p{Sc}\p{Sm}\p{M}\u00a0-\u00bf\uf000-\uf0ff°²³]|\ufffd|[\u0080-\u009f]/gu,
  );
  return (strange?.length ?? 0) / Math.max(1, signs.length);
}
