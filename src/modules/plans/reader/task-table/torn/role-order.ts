import type { ColumnRole } from '../columns.ts';
import { assignCells, LONGEST_ROW } from './assign-cells.ts';
import { atomsOf } from './row-atoms.ts';
import { NOTHING_KNOWN } from './row-features.ts';
import type { TornRow } from './torn-rows.ts';

const TRIED_ROWS = 6;
/** Mean cost of a row above which the order of the columns is doubted. */
const DOUBTFUL = 5;
/** How much better another order must be. */
const CLEARLY = 0.8;
const MOST_MOVES = 3;
/** Columns that move together. */
const GROUPS: ColumnRole[][] = [
  ['time', 'start', 'end'],
  ['lead', 'partners', 'doers'],
  ['budget'],
  ['product'],
];

/** A header of two rows comes out of its order when it is torn; its rows tell where the columns stand. */
export function orderOfRoles(rows: TornRow[], roles: ColumnRole[]): ColumnRole[] {
  const tried = rows.slice(0, TRIED_ROWS).map((row) => atomsOf(row.parts[0] ?? []).slice(0, LONGEST_ROW));
  if (tried.length === 0) return roles;
  const costOf = (order: ColumnRole[]) =>
    tried.reduce((sum, atoms) => sum + assignCells(atoms, order, null, NOTHING_KNOWN).cost, 0) / tried.length;
  let best = { order: roles, cost: costOf(roles) };
  for (let move = 0; move < MOST_MOVES && best.cost > DOUBTFUL; move++) {
    const moved = GROUPS.flatMap((group) => movesOf(best.order, group)).map((order) => ({
      order,
      cost: costOf(order),
    }));
    const next = moved.reduce((low, each) => (each.cost < low.cost ? each : low), best);
    if (next.cost > best.cost - CLEARLY) break;
    best = next;
  }
  return best.order;
}

/** The columns of a group, kept together, at every other place that tears no other group apart. */
function movesOf(roles: ColumnRole[], group: ColumnRole[]): ColumnRole[][] {
  const moved = roles.filter((role) => group.includes(role));
  const others = roles.filter((role) => !group.includes(role));
  if (moved.length === 0) return [];
  return Array.from({ length: others.length + 1 }, (_, at) => at)
    .filter(
      (at) =>
        !GROUPS.some((each) => each.includes(others[at - 1] ?? 'no') && each.includes(others[at] ?? 'other')),
    )
    .map((at) => [...others.slice(0, at), ...moved, ...others.slice(at)]);
}
