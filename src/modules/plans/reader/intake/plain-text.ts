import { readerError } from '../errors.ts';
import type { SourceText } from '../text/source-text.ts';
import { tidyText } from '../text/tidy-text.ts';
import { alignedTables } from './aligned-tables.ts';
import { delimitedTables } from './delimited-tables.ts';
import { isMarkdown, plainLines } from './markdown.ts';

/** .txt and .md: UTF-8, or UTF-16 with a mark at its start. */
export function intakePlainText(bytes: Uint8Array): SourceText {
  const text = tidyText(decode(bytes));
  if (!text.trim()) throw readerError('empty');
  if (looksBinary(text)) throw readerError('binary');
  const written = text.split('\n').map((line, index) => ({ no: index + 1, text: line, starts: null }));
  const lines = isMarkdown(written) ? plainLines(written) : written;
  return {
    format: 'txt',
    encoding: 'unicode',
    lines,
    tables: [...delimitedTables(lines), ...alignedTables(lines)],
  };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** Control characters or undecodable bytes in more than one place of a hundred. */
function looksBinary(text: string): boolean {
  const strange = [...text.matchAll(/[^\P{Cc}\t\n\f]|\ufffd/gu)].length;
  return strange > text.length / 100;
}
