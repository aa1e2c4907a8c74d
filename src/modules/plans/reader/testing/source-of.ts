import { intakePlainText } from '../intake/plain-text.ts';
import type { SourceText } from '../text/source-text.ts';

/** A text as it comes from a file, without the blank lines at both ends of a template literal. */
export function sourceOf(text: string): SourceText {
  return intakePlainText(Buffer.from(text.replace(/^\n+|\s+$/g, '')));
}
