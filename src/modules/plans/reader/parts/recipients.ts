import { clauseIn, paragraphsOf } from '../text/paragraphs.ts';
import { linesIn, type SourceText, type Span } from '../text/source-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { Recipient } from '../types.ts';
import { withoutSignature } from './signature-lines.ts';

/** The "Nơi nhận" list; the purpose is what stands in brackets: `UBND tỉnh (báo cáo)`. */
export function readRecipients(source: SourceText, signOff: Span): Recipient[] {
  const lines = withoutSignature(linesIn(source, signOff));
  return paragraphsOf(lines).flatMap((paragraph) => {
    if (paragraph.marker?.kind !== 'dash') return [];
    const text = squash(paragraph.text).replace(/[;.,\s]+$/, '');
    const bracket = /\s*\(([^()]+)\)$/.exec(text);
    const name = bracket ? text.slice(0, bracket.index) : text;
    if (!name) return [];
    // "(10b)" is the number of copies.
    const purpose = bracket?.[1] && !/^\d+\s*b?$/.test(bracket[1]) ? bracket[1].trim() : null;
    return [{ name, purpose, clause: clauseIn(paragraph), confidence: 0.95 }];
  });
}
