import type { TextItem } from './page-content.ts';

export interface TableColumn {
  /** From this place on text belongs to the column. */
  left: number;
  right: number;
  /** Where its name stands in the head. */
  headLeft: number;
  headRight: number;
}

/** The columns under a head: one for each name, parted where the fewest words of the body cross. */
export function columnsOf(header: TextItem[], body: TextItem[]): TableColumn[] {
  const names = namesOf(header);
  const lefts = names.map((name, index) => {
    const before = names[index - 1];
    return before ? gutterBetween(before, name, body) : Math.min(name.left, ...body.map(({ x }) => x)) - 2;
  });
  return names.map((name, index) => ({
    left: lefts[index] ?? 0,
    right: lefts[index + 1] ?? Number.POSITIVE_INFINITY,
    headLeft: name.left,
    headRight: name.right,
  }));
}

interface Name {
  left: number;
  right: number;
}

/** Words of the head that stand above each other are one name; one that lies over two others is none. */
function namesOf(header: TextItem[]): Name[] {
  const names: Name[] = [];
  for (const item of header.toSorted((a, b) => a.right - a.x - (b.right - b.x))) {
    const touched = names.filter((name) => item.x < name.right && item.right > name.left);
    const [only] = touched;
    if (touched.length > 1) continue;
    if (only) {
      only.left = Math.min(only.left, item.x);
      only.right = Math.max(only.right, item.right);
    } else names.push({ left: item.x, right: item.right });
  }
  return names.toSorted((a, b) => a.left - b.left);
}

/** The place between two names that the fewest words cross; of several the one nearest to the second name. */
function gutterBetween(before: Name, after: Name, body: TextItem[]): number {
  const from = Math.ceil(Math.min(before.right, after.left - 1));
  // A column of wide cells begins left of its short name.
  const start = Math.ceil((before.left + before.right) / 2);
  let best = from;
  let fewest = Number.POSITIVE_INFINITY;
  for (let x = Math.floor(after.left); x >= start; x--) {
    const crossing = body.filter((item) => item.x < x - 1 && item.right > x + 1).length;
    if (crossing < fewest) {
      fewest = crossing;
      best = x;
    }
  }
  return best;
}
