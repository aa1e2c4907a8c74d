import type { CorpusPlan, FileVariant } from '../plan-source.ts';
import { docx } from './docx.ts';
import { markdown } from './markdown.ts';
import { ansiBytes, toTcvn3, toVni } from './old-encodings.ts';
import { oldWord, textOfPdf } from './outside-tools.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { photo, scan } from './scan.ts';
import { tornText } from './torn-text.ts';

export async function makeFile({ blocks }: CorpusPlan, variant: FileVariant): Promise<Uint8Array> {
  switch (variant.format) {
    case 'txt':
      return textBytes(await textOf({ blocks, variant }), variant);
    case 'md':
      return textBytes(markdown(blocks), variant);
    case 'docx':
      return docx(blocks, variant);
    case 'pdf':
      return pdf(blocks);
    case 'scan':
      return scan(pdf(blocks), variant);
    case 'photo':
      return photo(pdf(blocks), variant);
    case 'doc':
      return oldWord(await docx(blocks, variant));
  }
}

async function textOf({
  blocks,
  variant,
}: Pick<CorpusPlan, 'blocks'> & { variant: FileVariant }): Promise<string> {
  if (!variant.torn) return plainText(blocks);
  return variant.torn === true ? tornText(blocks, variant.seed) : textOfPdf(pdf(blocks), variant.torn);
}

function textBytes(text: string, { encoding = 'unicode', utf8 = false }: FileVariant): Uint8Array {
  const written = inEncoding(text, encoding);
  const isOld = encoding === 'tcvn3' || encoding === 'vni';
  return isOld && !utf8 ? ansiBytes(written) : new TextEncoder().encode(written);
}

function inEncoding(text: string, encoding: NonNullable<FileVariant['encoding']>): string {
  switch (encoding) {
    case 'unicode':
      return text.normalize('NFC');
    case 'nfd':
      return text.normalize('NFD');
    case 'tcvn3':
      return toTcvn3(text);
    case 'vni':
      return toVni(text);
  }
}
