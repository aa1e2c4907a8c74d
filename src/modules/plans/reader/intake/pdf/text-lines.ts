import type { TextItem } from './page-content.ts';

export interface Segment {
  x: number;
  right: number;
  text: string;
}

/** Text on one baseline; a wide gap parts it into segments. */
export interface TextLine {
  y: number;
  height: number;
  segments: Segment[];
}

/** `widestGap` in heights of the letters: what is farther apart is another segment. */
export function linesOf(items: TextItem[], widestGap?: number): TextLine[] {
  const rows: { y: number; height: number; items: TextItem[] }[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((each) => Math.abs(each.y - item.y) < Math.max(each.height, item.height) * 0.4);
    if (row) row.items.push(item);
    else rows.push({ y: item.y, height: item.height, items: [item] });
  }
  return rows.map(({ y, height, items: parts }) => {
    const gap = widestGap === undefined ? Math.max(24, height * 2.2) : height * widestGap;
    return { y, height, segments: segmentsOf(parts, height, gap) };
  });
}

function segmentsOf(items: TextItem[], height: number, widestGap: number): Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, right } of items.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? x - last.right : 0;
    if (!last || gap > widestGap) segments.push({ x, right, text });
    else {
      const needsSpace = gap > height * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += needsSpace ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }));
}

export function lineText(line: TextLine): string {
  return line.segments.map(({ text }) => text).join('    ');
}
