import type { ColumnRole } from '../columns.ts';
import { rowCosts } from './assign-cells.ts';
import { type Atom, atomsOf } from './row-atoms.ts';
import { NOTHING_KNOWN } from './row-features.ts';
import type { TornLine } from './torn-rows.ts';

/** No row of a plan is longer; each begin is tried with each end within it. */
const LONGEST_ROW = 60;

/** Lines at which the rows of a table without numbers begin: the cuts whose rows fill the columns best. */
export function unnumberedStarts(lines: TornLine[], roles: ColumnRole[]): TornLine[] {
  const atoms = atomsOf(lines);
  const size = atoms.length;
  const best = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(size + 1).fill(-1);
  best[0] = 0;
  for (let start = 0; start < size; start++) {
    const base = best[start] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY || !opensRow(atoms, start)) continue;
    const row = atoms.slice(start, start + LONGEST_ROW);
    for (const [length, cost] of rowCosts(row, roles, NOTHING_KNOWN).entries()) {
      const end = start + length;
      if (length === 0 || (end < size && !opensRow(atoms, end)) || base + cost >= (best[end] ?? 0)) continue;
      best[end] = base + cost;
      from[end] = start;
    }
  }
  const starts: TornLine[] = [];
  for (let at = from[size] ?? -1; at >= 0; at = from[at] ?? -1) {
    const line = lines.find(({ no }) => no === atoms[at]?.line);
    if (line) starts.unshift(line);
  }
  return starts;
}

/** A row begins with a line, and its text with a capital, a number or a sign of its own. */
function opensRow(atoms: Atom[], index: number): boolean {
  const [atom, before] = [atoms[index], atoms[index - 1]];
  return (
    atom !== undefined &&
    atom.line !== before?.line &&
    atom.edge !== 'joined' &&
    /^["“(]?[\p{Lu}\d-]/u.test(atom.text)
  );
}
