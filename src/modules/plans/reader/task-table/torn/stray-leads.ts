import { squash } from '../../text/tidy-text.ts';
import { withLead } from '../merged-leads.ts';
import type { TaskRow } from '../task-row.ts';

/**
 * Where a converter writes by height, a lead merged over several rows comes out behind the last cell of the row in
 * their middle. It is the lead of that row and of as many above as below that have one unit where others have two.
 */
export function withStrayLeads(rows: TaskRow[]): TaskRow[] {
  const done = [...rows];
  for (const [middle, row] of rows.entries()) {
    const lead = squash(row.cells.merged ?? '');
    if (!lead) continue;
    const reach = reachAround(rows, middle);
    for (let at = middle - reach.up; at <= middle + reach.down; at++) {
      const each = done[at];
      if (each) done[at] = shifted(each, lead);
    }
  }
  return done;
}

function reachAround(rows: TaskRow[], middle: number): { up: number; down: number } {
  const group = rows[middle]?.group;
  const isOf = (at: number) => rows[at]?.group === group && hasOneUnit(rows[at]);
  let up = 0;
  while (isOf(middle - up - 1)) up += 1;
  let down = 0;
  while (isOf(middle + down + 1)) down += 1;
  // Rows are of unlike heights: the middle of an even number of them is in the row above or below it.
  return { up: Math.min(up, down + 1), down: Math.min(down, up + 1) };
}

function hasOneUnit(row: TaskRow | undefined): boolean {
  return (
    row !== undefined &&
    !squash(row.cells.merged ?? '') &&
    !(squash(row.cells.lead ?? '') && squash(row.cells.partners ?? ''))
  );
}

function shifted(row: TaskRow, lead: string): TaskRow {
  const { merged: _, ...cells } = row.cells;
  const own = { ...row, cells };
  return withLead(own, { ...own, cells: { lead } }, cells.partners ? null : cells.lead);
}
