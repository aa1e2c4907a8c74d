import { type Bitmap, type Box, crop, PADDING, padded } from './picture/bitmap.ts';
import type { Layout, RecognisedLine, RecognisedWord, Recognizer } from './recognizer.ts';

/** A box in points as one in pixels. */
export function pixelBox(box: Box, dpi: number): Box {
  const pixels = (points: number) => (points * dpi) / 72;
  return {
    left: pixels(box.left),
    top: pixels(box.top),
    right: pixels(box.right),
    bottom: pixels(box.bottom),
  };
}

/** Recognises a part of a page; the words know their place on the page. */
export async function linesIn(
  bitmap: Bitmap,
  box: Box,
  layout: Layout,
  recognizer: Recognizer,
): Promise<RecognisedLine[]> {
  const part = padded(crop(bitmap, box));
  const [dx, dy] = [Math.floor(box.left) - PADDING, Math.floor(box.top) - PADDING];
  const moved = (word: RecognisedWord) => ({
    ...word,
    left: word.left + dx,
    right: word.right + dx,
    top: word.top + dy,
    bottom: word.bottom + dy,
    baseline: word.baseline + dy,
  });
  return (await recognizer.recognise(part, layout)).map(({ words }) => ({ words: words.map(moved) }));
}
