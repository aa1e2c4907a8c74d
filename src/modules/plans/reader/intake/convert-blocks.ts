import type { Block } from './build-source.ts';
import { convertByContent } from './old-encodings/by-content.ts';
import type { ConversionLog } from './old-encodings/conversion-log.ts';

/** What no font told: paragraphs and cells that stand in an old encoding by what they say. */
export function convertBlocks<Kind extends Block>(blocks: Kind[], log: ConversionLog): Kind[] {
  const passages = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block.text]));
  const converted = convertByContent(passages, log);
  if (converted === passages) return blocks;
  let at = 0;
  const next = () => converted[at++] ?? '';
  return blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, rows: block.rows.map((row) => row.map(next)) }
      : { ...block, text: next() },
  );
}
