import { readerError } from '../errors.ts';
import { tablesInBlanks } from '../task-table/spaced/spaced-tables.ts';
import type { SourceLine, SourceText } from '../text/source-text.ts';
import { tidyText } from '../text/tidy-text.ts';
import { alignedTables } from './aligned-tables.ts';
import { delimitedTables } from './delimited-tables.ts';
import { isMarkdown, plainLines } from './markdown.ts';
import { convertByContent } from './old-encodings/by-content.ts';
import { ConversionLog } from './old-encodings/conversion-log.ts';
import { decodeBytes } from './old-encodings/decode-bytes.ts';
import { pageEdges } from './page-edges.ts';

/** .txt and .md, whatever their bytes mean. */
export function intakePlainText(bytes: Uint8Array, log = new ConversionLog()): SourceText {
  const raw = decodeBytes(bytes);
  if (looksBinary(raw)) throw readerError('binary');
  const passages = convertByContent(raw.split('\n'), log);
  const text = tidyText(passages.join('\n'));
  if (!text.trim()) throw readerError('empty');
  const written = linesOf(text);
  const lines = isMarkdown(written) ? plainLines(written) : written;
  return {
    format: 'txt',
    encoding: 'unicode',
    lines,
    tables: [...delimitedTables(lines), ...tablesInBlanks(lines, alignedTables(lines))],
  };
}

/** A form feed ends a page and a line; what repeats at the edges of the pages is no text of the plan. */
function linesOf(text: string): SourceLine[] {
  const pages = text.split('\f').map((page) => page.split('\n'));
  const noise = pageEdges(pages);
  return pages.flat().map((line, index) => ({
    no: index + 1,
    text: line,
    starts: null,
    ...(noise.has(index) && { noise: noise.get(index) }),
  }));
}

/** Control characters or undecodable bytes in more than one place of a hundred. */
function looksBinary(text: string): boolean {
  const strange = [...text.matchAll(/[^\P{Cc}\t\r\n\f\v\u0085]|\ufffd/gu)].length;
  return strange > text.length / 100;
}
