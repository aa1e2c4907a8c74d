import { splitUnits } from '../grammar/units/unit-phrases.ts';
import { fold, squash } from '../text/tidy-text.ts';
import type { TaskRow } from './task-row.ts';

const FEWEST_PAIRS = 3;
const GUESS = 0.6;
const DASH = /^[-–]$/u;

/**
 * A lead merged over several rows stands in the first of them alone where the format knows no merged cells. In a torn
 * table the partner is the only unit left in the rows below and looks like the lead. Such rows can be told by a dash
 * for the partner, or, where no other row leaves its partner out, by units that elsewhere only help. They take the
 * lead from above, as a guess.
 */
export function withMergedLeads(rows: TaskRow[], areColumnsSure: boolean): TaskRow[] {
  const pairs = rows.filter(isPair);
  if (pairs.length < FEWEST_PAIRS) return rows;
  const leads = unitsOf(pairs, 'lead');
  const helpers = unitsOf(pairs, 'partners');
  const onlyHelps = (cell: string) => isAll(cell, (unit) => helpers.has(unit) && !leads.has(unit));
  const usesDashes = rows.some(({ cells }) => Object.values(cells).some((cell) => DASH.test(squash(cell))));
  const leavesOut = rows.some(
    (row) => isSingle(row) && isAll(row.cells.lead ?? '', (unit) => leads.has(unit)),
  );
  const tellsUnits = usesDashes || (!areColumnsSure && !leavesOut);
  const isShifted = (row: TaskRow) =>
    !areColumnsSure && (isDashAlone(row) || (tellsUnits && isSingle(row) && onlyHelps(row.cells.lead ?? '')));
  const isMissing = ({ cells }: TaskRow) =>
    usesDashes && !squash(cells.lead ?? '') && squash(cells.partners ?? '') !== '';
  const done = [...rows];
  for (const [index, row] of rows.entries()) {
    if (!isShifted(row) && !isMissing(row)) continue;
    const first = firstOfRun(done, index);
    for (let at = first; at <= index && first > 0; at++) {
      const [below, above] = [done[at], done[at - 1]];
      if (below && above) done[at] = withLead(below, above, isMissing(below) ? null : below.cells.lead);
    }
  }
  return done;
}

/** The row from which on the lead is that of the pair above; 0 where no pair stands above in the same group. */
function firstOfRun(rows: TaskRow[], index: number): number {
  const group = rows[index]?.group;
  for (let at = index - 1; at >= 0; at--) {
    const above = rows[at];
    if (!above || above.group !== group) return 0;
    if (isPair(above)) return at + 1;
    if (!isSingle(above)) return 0;
  }
  return 0;
}

function isPair({ cells }: TaskRow): boolean {
  const lead = squash(cells.lead ?? '');
  return lead !== '' && !DASH.test(lead) && squash(cells.partners ?? '') !== '';
}

/** One unit or "nt", where the table has columns for two. */
function isSingle({ cells }: TaskRow): boolean {
  return (
    squash(cells.lead ?? '') !== '' && !DASH.test(squash(cells.lead ?? '')) && !squash(cells.partners ?? '')
  );
}

/** Nobody leads a task with a dash: it stands for the partner. */
function isDashAlone({ cells }: TaskRow): boolean {
  const [lead, partners] = [squash(cells.lead ?? ''), squash(cells.partners ?? '')];
  return DASH.test(lead) ? partners === '' : lead === '' && DASH.test(partners);
}

/** Takes the lead of the row above; what stood in the cell of the lead is the partner. */
export function withLead(row: TaskRow, above: TaskRow, partners: string | null | undefined): TaskRow {
  const cells = { ...row.cells, lead: above.cells.lead ?? '' };
  if (partners) cells.partners = partners;
  return { ...row, cells, confidence: Math.min(row.confidence, GUESS) };
}

function isAll(cell: string, test: (unit: string) => boolean): boolean {
  const units = splitUnits(cell).map(fold);
  return units.length > 0 && units.every(test);
}

function unitsOf(rows: TaskRow[], role: 'lead' | 'partners'): Set<string> {
  return new Set(rows.flatMap(({ cells }) => splitUnits(cells[role] ?? '').map(fold)));
}
