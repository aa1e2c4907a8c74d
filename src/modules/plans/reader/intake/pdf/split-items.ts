import type { TextItem } from './page-content.ts';

// Letters are not equally wide, so the place of a cut is a guess that the nearest blank settles.
const OVERHANG = 4;

/** pdfjs may glue the text of neighbouring cells into one item; it is cut where a vertical rule runs through it. */
export function splitAtWalls(item: TextItem, walls: number[]): TextItem[] {
  const wall = walls.find((x) => x > item.x + OVERHANG && x < item.right - OVERHANG);
  if (wall === undefined) return [item];
  const share = (wall - item.x) / (item.right - item.x);
  const at = nearestBlank(item.text, share * item.text.length);
  if (at === null) return [item];
  const left = { ...item, text: item.text.slice(0, at).trimEnd(), right: wall - 1 };
  const right = { ...item, text: item.text.slice(at).trimStart(), x: wall + 1 };
  return [left, ...splitAtWalls(right, walls)];
}

// "15/03/202530/04/2025": two cells whose dates are wider than their columns.
const CUTS = /\s+|(?<=\/\d{4})(?=\d{1,2}\/\d)/gu;
const GLUED = /(?<=\/\d{4})(?=\d{1,2}\/\d)/u;

/** Dates that touch each other are cells of their own, also where no rule tells. */
export function splitGluedDates(item: TextItem): TextItem[] {
  const at = item.text.search(GLUED);
  if (at < 0) return [item];
  const cut = item.x + ((item.right - item.x) * at) / item.text.length;
  const right = { ...item, text: item.text.slice(at), x: cut };
  return [{ ...item, text: item.text.slice(0, at), right: cut }, ...splitGluedDates(right)];
}

function nearestBlank(text: string, at: number): number | null {
  const blanks = [...text.matchAll(CUTS)].map((match) => match.index);
  if (blanks.length === 0) return null;
  return blanks.reduce((best, blank) => (Math.abs(blank - at) < Math.abs(best - at) ? blank : best));
}
