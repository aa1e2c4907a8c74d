import type { ColumnRole } from '../columns.ts';
import { cellCost } from './cell-fit.ts';
import type { Atom } from './row-atoms.ts';
import { type KnownOfTable, RowFeatures } from './row-features.ts';

/** Longest cell of each kind that is tried, in characters: keeps long rows fast. */
const LONGEST: Partial<Record<ColumnRole, number>> = {
  lead: 170,
  partners: 220,
  doers: 300,
  time: 90,
  start: 50,
  end: 50,
  budget: 70,
  merged: 170,
};
const LONGEST_TEXT = 60;
/** For each line that a cell had less than the tallest one: it ended above the foot of the page. */
const ENDED_CELL = 1.2;
const OPEN_CELL = 3;
/** A row longer than this has swallowed something else; what is beyond is left out. */
export const LONGEST_ROW = 150;

/** What is left of a row behind a page break: the cells that were full to the foot of the page go on. */
export interface RestOfRow {
  /** Lines that each column had on the page before. */
  lines: number[];
  /** Columns whose cell broke off in the middle of a name: "Sở Khoa học và". */
  open: boolean[];
}

export interface Assignment {
  /** Atoms of each column, in the order of `roles`. */
  cells: Atom[][];
  cost: number;
}

/**
 * Finds the cheapest way to cut a row's atoms, kept in order, into its columns.
 * best[c][i] is the lowest cost of filling the first c columns with the first i atoms.
 */
export function assignCells(
  atoms: Atom[],
  roles: ColumnRole[],
  rest: RestOfRow | null,
  known: KnownOfTable,
): Assignment {
  const { costs, cuts } = fillColumns(atoms, roles, rest, known);
  return { cells: walkBack(atoms, cuts), cost: costs[atoms.length] ?? Number.POSITIVE_INFINITY };
}

/** What a row costs that ends before each of the atoms. */
export function rowCosts(atoms: Atom[], roles: ColumnRole[], known: KnownOfTable): number[] {
  return fillColumns(atoms, roles, null, known).costs;
}

function fillColumns(
  atoms: Atom[],
  roles: ColumnRole[],
  rest: RestOfRow | null,
  known: KnownOfTable,
): { costs: number[]; cuts: number[][] } {
  const size = atoms.length;
  const row = new RowFeatures(atoms, known);
  let best: number[] = Array.from({ length: size + 1 }, (_, taken) =>
    taken === 0 ? 0 : Number.POSITIVE_INFINITY,
  );
  const cuts: number[][] = [];
  const tallest = Math.max(0, ...(rest?.lines ?? []));
  for (const [column, role] of roles.entries()) {
    const goesOn = rest
      ? (tallest - (rest.lines[column] ?? 0)) * ENDED_CELL - (rest.open[column] ? OPEN_CELL : 0)
      : 0;
    const next: number[] = new Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from: number[] = new Array(size + 1).fill(0);
    for (let start = 0; start <= size; start++) {
      const base = best[start] ?? Number.POSITIVE_INFINITY;
      if (base === Number.POSITIVE_INFINITY) continue;
      for (let end = start; end <= Math.min(size, start + LONGEST_TEXT); end++) {
        const span = { from: start, to: end };
        if (row.length(span) > (LONGEST[role] ?? Number.POSITIVE_INFINITY)) break;
        const cost = base + cellCost(role, span, row, rest !== null) + (end > start ? goesOn : 0);
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          from[end] = start;
        }
      }
    }
    best = next;
    cuts.push(from);
  }
  return { costs: best, cuts };
}

function walkBack(atoms: Atom[], cuts: number[][]): Atom[][] {
  const cells: Atom[][] = [];
  let end = atoms.length;
  for (const from of cuts.toReversed()) {
    const start = from[end] ?? 0;
    cells.unshift(atoms.slice(start, end));
    end = start;
  }
  return cells;
}
