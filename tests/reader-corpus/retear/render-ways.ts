import { docx } from '../making/docx.ts';
import { markdown } from '../making/markdown.ts';
import { hasPdfText, textOfPdf } from '../making/outside-tools.ts';
import { pdf } from '../making/pdf.ts';
import { plainText } from '../making/plain-text.ts';
import { tornText } from '../making/torn-text.ts';
import type { Block } from '../plan-source.ts';
import { rawText, spacedText } from './own-tearing.ts';

/** How the text of a plan reaches the reader; `layout`, `raw` and `flow` are the three modes of pdftotext. */
export const WAYS = ['torn', 'layout', 'raw', 'flow', 'pdf', 'pdf-unruled', 'txt', 'md', 'docx'] as const;
export type Way = (typeof WAYS)[number];

export interface RetornFile {
  name: string;
  bytes: Uint8Array;
}

export async function rendered(blocks: Block[], way: Way, seed: number): Promise<RetornFile> {
  switch (way) {
    case 'pdf':
    case 'pdf-unruled':
      return { name: 'ke-hoach.pdf', bytes: pdf(withRules(blocks, way === 'pdf')) };
    case 'docx':
      return { name: 'ke-hoach.docx', bytes: await docx(blocks, {}) };
    case 'md':
      return { name: 'ke-hoach.md', bytes: utf8(markdown(blocks)) };
    case 'txt':
      return { name: 'ke-hoach.txt', bytes: utf8(plainText(blocks)) };
    case 'torn':
      return { name: 'ke-hoach.txt', bytes: utf8(tornText(blocks, seed)) };
    default:
      return { name: 'ke-hoach.txt', bytes: utf8(await convertedText(blocks, way, seed)) };
  }
}

/** By poppler where it is installed; else as its modes do it, more roughly. */
async function convertedText(blocks: Block[], way: 'layout' | 'raw' | 'flow', seed: number): Promise<string> {
  const set = withRules(blocks, seed % 2 === 0);
  if (await hasPdfText()) return textOfPdf(pdf(set), way, seed % 3 === 0 ? ['-nopgbrk'] : []);
  return way === 'layout' ? spacedText(set) : rawText(set);
}

function withRules(blocks: Block[], areRuled: boolean): Block[] {
  return blocks.map((block) => (block.kind === 'table' ? { ...block, unruled: !areRuled } : block));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text.normalize('NFC'));
}
