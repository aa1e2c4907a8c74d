import type { ColumnRole } from '../columns.ts';
import { roughWidth } from './line-breaks.ts';
import type { Atom } from './row-atoms.ts';

/** The widest lines that the cells of each column were cut into at a first try, as widths of `roughWidth`. */
export type ColumnWidths = ReadonlyMap<ColumnRole, number>;

const FEWEST_CELLS = 4;
/** Of ten cells two may have been cut wrongly: their lines are too wide. */
const MOSTLY_RIGHT = 0.8;

export function columnWidths(rows: ReadonlyMap<ColumnRole, number>[]): ColumnWidths {
  const widths = new Map<ColumnRole, number[]>();
  for (const row of rows)
    for (const [role, width] of row) widths.set(role, [...(widths.get(role) ?? []), width]);
  return new Map(
    [...widths].flatMap(([role, found]) => {
      const sorted = found.toSorted((a, b) => a - b);
      const width = sorted[Math.floor((sorted.length - 1) * MOSTLY_RIGHT)];
      return width !== undefined && found.length >= FEWEST_CELLS ? [[role, width] as const] : [];
    }),
  );
}

export function widestLine(cell: Atom[]): number {
  const lines = new Map<number, string>();
  for (const { line, text } of cell) lines.set(line, lines.has(line) ? `${lines.get(line)} ${text}` : text);
  return Math.max(0, ...[...lines.values()].map(roughWidth));
}
