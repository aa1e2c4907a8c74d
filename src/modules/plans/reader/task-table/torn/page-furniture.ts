import { isPageNumber, isRule } from '../../text/line-noise.ts';
import type { SourceLine } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import { repeatedHeader, type TornHeader } from './torn-header.ts';

const PAGE_FOOT = /(?:^|\s)[Tt]rang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/u;

export interface Cleaned {
  lines: SourceLine[];
  /** Indexes of lines before which a page ended. */
  breaks: Set<number>;
}

/** The table's lines without rules, page numbers and the header repeated on each page. */
export function withoutFurniture(all: SourceLine[], header: TornHeader): Cleaned {
  const lines: SourceLine[] = [];
  const breaks = new Set<number>();
  for (let at = 0; at < all.length; at++) {
    const line = all[at];
    if (!line) break;
    const text = squash(line.text);
    const repeated = repeatedHeader(all, at, header);
    if (repeated > 0) {
      breaks.add(lines.length);
      at += repeated - 1;
    } else if (isRule(text) || PAGE_FOOT.test(text) || (isPageNumber(text) && endsPage(all, at, header))) {
      lines.push({ ...line, text: '' });
    } else {
      lines.push(line);
    }
  }
  return { lines, breaks };
}

/** A lone number before a repeated header or at the end of the table is a page number, not a row. */
function endsPage(lines: SourceLine[], at: number, header: TornHeader): boolean {
  const next = lines.findIndex((line, index) => index > at && line.text.trim() !== '');
  return next < 0 || repeatedHeader(lines, next, header) > 0 || /^\f/.test(lines[next]?.text ?? '');
}
