import type { Rules } from '../../pdf/rules.ts';
import type { Bitmap } from './bitmap.ts';
import { evenLight } from './even-light.ts';
import { type Ink, inkOf } from './ink.ts';
import { eraseStrokes, rulesFrom, strokesOf } from './ink-rules.ts';
import { sharpened } from './sharpen.ts';
import { levelled, skewOf } from './skew.ts';
import { removeSpecks } from './specks.ts';

/** A page made ready: level, evenly lit, its rules known and wiped out, its dust gone. */
export interface CleanPage {
  /** Sharpened as much as it needed. */
  sharp: Bitmap;
  /** As it came, for a second look at what was hard to read. */
  soft: Bitmap;
  ink: Ink;
  rules: Rules;
}

export function cleanPage(picture: Bitmap): CleanPage {
  const even = evenLight(picture);
  const soft = levelled(even, skewOf(inkOf(even)));
  const strokes = strokesOf(inkOf(soft));
  eraseStrokes(soft, inkOf(soft), strokes);
  const sharp = sharpened(soft);
  const ink = inkOf(sharp);
  removeSpecks([sharp, soft], ink);
  return { sharp, soft, ink, rules: rulesFrom(strokes, soft.dpi) };
}
