import WordExtractor from 'word-extractor';
import { ReaderError, readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { buildSource } from '../build-source.ts';
import { convertBlocks } from '../convert-blocks.ts';
import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { refuseDamagedCompound } from './compound-file.ts';
import { docBlocks } from './doc-blocks.ts';

/**
 * .doc of Word 97–2003: its text and its tables. Fonts and automatic numbers are not told, so that an old encoding is
 * found by what the words say.
 */
export async function intakeDoc(bytes: Uint8Array, log: ConversionLog): Promise<SourceText> {
  refuseDamagedCompound(bytes);
  const text = await textOf(bytes);
  if (!text.trim()) throw readerError('empty');
  return buildSource('doc', convertBlocks(docBlocks(text), log));
}

async function textOf(bytes: Uint8Array): Promise<string> {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return bodyOf(document);
  } catch (error) {
    throw error instanceof ReaderError ? error : readerError('old-word', error);
  }
}

/** With its dashes and quotation marks, which the types of the library do not mention. */
function bodyOf(document: { getBody(options?: { filterUnicode: boolean }): string }): string {
  return document.getBody({ filterUnicode: false });
}
