import { readerError } from '../../errors.ts';
import type { SourceText } from '../../text/source-text.ts';
import { buildSource } from '../build-source.ts';
import { convertBlocks } from '../convert-blocks.ts';
import type { ConversionLog } from '../old-encodings/conversion-log.ts';
import { docxBlocks } from './docx-blocks.ts';
import { parseXml } from './xml-tree.ts';
import { openZip } from './zip-archive.ts';

/** .docx by its own XML: Word's automatic numbers and merged cells are kept, nothing else is run or fetched. */
export function intakeDocx(bytes: Uint8Array, log: ConversionLog): SourceText {
  const zip = openZip(bytes);
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) throw readerError('macro');
  const document = zip.read('word/document.xml');
  if (!document) throw readerError(zip.names.includes('[Content_Types].xml') ? 'unsupported' : 'binary');
  const part = (name: string) => {
    const content = zip.read(name);
    return content ? parseXml(content) : [];
  };
  const parts = {
    document: parseXml(document),
    numbering: part('word/numbering.xml'),
    styles: part('word/styles.xml'),
  };
  const source = buildSource('docx', convertBlocks(docxBlocks(parts, log), log));
  if (!source.lines.some((line) => line.text.trim())) throw readerError('empty');
  return source;
}
