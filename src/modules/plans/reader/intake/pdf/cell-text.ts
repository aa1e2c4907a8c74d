import { joinWrapped } from '../../text/tidy-text.ts';
import { withoutDoubt } from '../doubt-marks.ts';
import type { TextItem } from './page-content.ts';
import { linesOf, lineText } from './text-lines.ts';

/** Paragraphs of a cell, its wrapped lines joined. */
export function cellText(items: TextItem[]): string {
  const lines = linesOf(items).map(lineText);
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (paragraphs.length === 0 || opensParagraph(lines, index)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joinWrapped).join('\n');
}

/** A bullet does; a lone dash in the middle of a sentence is wrapped text ("Phòng Văn hóa⏎- Xã hội"). */
function opensParagraph(lines: string[], index: number): boolean {
  if (!isBullet(lines[index])) return false;
  const isList = lines.filter(isBullet).length > 1;
  return isList || /[.;:!?…]$/.test(withoutDoubt(lines[index - 1] ?? '').trimEnd());
}

function isBullet(line: string | undefined): boolean {
  return /^[-+•–]\s/.test(withoutDoubt(line ?? ''));
}
