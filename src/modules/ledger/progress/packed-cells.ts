import type { ShownStatus } from './shown-status.ts';

/**
 * Cells of a row as one short text for the page's data: "<status letter><count>:<obligation id>", joined by ";".
 * A page of sixty schools has hundreds of cells; as objects they would weigh more than the page itself.
 */
const letters: Record<ShownStatus, string> = {
  enough: 'd',
  late: 't',
  owed: 'n',
  exempt: 'm',
  postponed: 'h',
  nothing: 'k',
  'not-due': 'c',
};
const statusOf = Object.fromEntries(
  Object.entries(letters).map(([status, letter]) => [letter, status]),
) as Record<string, ShownStatus>;

export interface ShownCell {
  status: ShownStatus;
  /** Items had; of an owed cell, items missing; of a postponed one its new day (20231031). */
  count: number;
  id: string;
}

export function packCells(cells: readonly (ShownCell | null)[]): string {
  return cells.map((cell) => (cell ? `${letters[cell.status]}${cell.count}:${cell.id}` : '')).join(';');
}

/** Null where the unit owes nothing in that column. */
export function unpackCells(packed: string): (ShownCell | null)[] {
  return packed.split(';').map((text) => {
    if (!text) return null;
    const colon = text.indexOf(':');
    return { status: statusOf[text[0]!]!, count: Number(text.slice(1, colon)), id: text.slice(colon + 1) };
  });
}
