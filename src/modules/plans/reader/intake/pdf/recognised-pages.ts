import { readerError } from '../../errors.ts';
import { LIMITS } from '../limits.ts';
import { hasPagePictures } from '../page-pictures.ts';
import type { Bitmap } from '../scan/picture/bitmap.ts';
import type { PagePictures } from '../scan/picture/pdf-pictures.ts';
import type { Progress } from '../scan/recognise-pages.ts';
import type { PageContent } from './page-content.ts';
import { markedShare, textLayerOf } from './text-layer.ts';

/** The pages with those recognised whose text layer is missing, hidden or no Vietnamese. */
export async function withRecognisedPages(
  pages: PageContent[],
  bytes: Uint8Array,
  progress: Progress,
): Promise<PageContent[]> {
  const suspects = pages.flatMap((page, index) => (textLayerOf(page) === 'good' ? [] : [index]));
  if (suspects.length === 0) return pages;
  const { openPagePictures } = await import('../scan/picture/pdf-pictures.ts');
  const pictures = await openPagePictures(bytes);
  try {
    const chosen = await hidingText(suspects, pages, pictures, hasPagePictures(bytes));
    if (chosen.length === 0) return pages;
    if (chosen.length > LIMITS.scannedPages) throw readerError('too-many-scanned-pages');
    const { recognisePages } = await import('../scan/recognise-pages.ts');
    const picture = (index: number) => pictures.picture(chosen[index] ?? 0);
    const recognised = await recognisePages(chosen.length, picture, progress);
    const better = new Map(chosen.map((number, index) => [number, recognised[index]]));
    return pages.map((page, index) => betterOf(page, better.get(index)));
  } finally {
    pictures.close();
  }
}

/** Share of a page that is dark and yet no text of the layer: less is a logo, a stamp, a speck. */
const HIDDEN_INK = 0.004;
/** A page without text may hold a signature only. */
const ANY_INK = 0.0004;

/** Of pages with little text, those on which more is drawn than the text says. */
async function hidingText(
  suspects: number[],
  pages: PageContent[],
  pictures: PagePictures,
  hasPictures: boolean,
): Promise<number[]> {
  const chosen: number[] = [];
  for (const index of suspects) {
    const page = pages[index];
    if (!page) continue;
    const layer = textLayerOf(page);
    // Somebody may write without marks; only a picture of the page can tell better.
    if (layer === 'unmarked' && !hasPictures) continue;
    // Without any text, in a file of pictures, there is nothing to weigh; an empty page is quickly read.
    const isCertain = layer === 'poor' || layer === 'unmarked' || (layer === 'none' && hasPictures);
    const least = layer === 'none' ? ANY_INK : HIDDEN_INK;
    if (isCertain || unexplainedInk(page, await pictures.look(index)) > least) chosen.push(index);
  }
  return chosen;
}

/** Share of dark pixels outside the words and rules that the layer knows. */
function unexplainedInk({ items, rules }: PageContent, picture: Bitmap): number {
  const { width, height, grey } = picture;
  const known = new Uint8Array(width * height);
  const scale = picture.dpi / 72;
  const cover = (left: number, top: number, right: number, bottom: number) => {
    for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(height, bottom * scale); y++)
      known.fill(
        1,
        y * width + Math.max(0, Math.floor(left * scale)),
        y * width + Math.min(width, Math.ceil(right * scale)),
      );
  };
  for (const { x, right, y, height: size } of items) cover(x - 2, y - size * 1.1, right + 2, y + size * 0.4);
  for (const { left, right, y } of rules.horizontal) cover(left - 2, y - 2, right + 2, y + 2);
  for (const { x, top, bottom } of rules.vertical) cover(x - 2, top - 2, x + 2, bottom + 2);
  let dark = 0;
  for (let at = 0; at < grey.length; at++) if ((grey[at] ?? 255) < 150 && known[at] === 0) dark++;
  return dark / grey.length;
}

/** The layer stays where recognition found less than it says. */
function betterOf(page: PageContent, recognised: PageContent | undefined): PageContent {
  if (!recognised) return page;
  const letters = ({ items }: PageContent) => items.reduce((sum, { text }) => sum + text.length, 0);
  const layer = textLayerOf(page);
  const least = layer === 'poor' || layer === 'unmarked' ? 0.5 : 1.1;
  if (letters(recognised) < letters(page) * least) return page;
  return layer === 'unmarked' && markedShare(recognised) <= markedShare(page) ? page : recognised;
}
