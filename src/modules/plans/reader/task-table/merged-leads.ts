import { splitUnits } from '../grammar/units/unit-phrases.ts';
import { fold, squash } from '../text/tidy-text.ts';
import type { TaskRow } from './task-row.ts';

const FEWEST_PAIRS = 3;
const GUESS = 0.6;
const DASH = /^[-–]$/u;

/**
 * A lead merged over several rows stands in the first of them alone where the format knows no merged cells. In a torn
 * table the partner is the only unit left in the rows below and looks like the lead. Only where the table marks its
 * empty cells with a dash can such rows be told: by units that elsewhere only help, and by rows without any unit. They
 * take the lead from above, as a guess.
 */
export function withMergedLeads(rows: TaskRow[], areColumnsSure: boolean): TaskRow[] {
  const pairs = rows.filter(isPair);
  const usesDashes = rows.some(({ cells }) => Object.values(cells).some((cell) => DASH.test(squash(cell))));
  if (!usesDashes || pairs.length < FEWEST_PAIRS) return rows;
  const leads = unitsOf(pairs, 'lead');
  const helpers = unitsOf(pairs, 'partners');
  const onlyHelps = (cell: string) => {
    const units = splitUnits(cell).map(fold);
    return units.length > 0 && units.every((unit) => helpers.has(unit) && !leads.has(unit));
  };
  const done: TaskRow[] = [];
  for (const row of rows) {
    const above = done.at(-1);
    const { lead, partners } = row.cells;
    const isShifted = !areColumnsSure && isFilled(lead) && !squash(partners ?? '') && onlyHelps(lead ?? '');
    const isMissing = !squash(lead ?? '') && squash(partners ?? '') !== '';
    const inherits = above && above.group === row.group && isPair(above) && (isShifted || isMissing);
    done.push(inherits ? withLead(row, above, isShifted) : row);
  }
  return done;
}

function isPair({ cells }: TaskRow): boolean {
  return isFilled(cells.lead) && (isFilled(cells.partners) || DASH.test(squash(cells.partners ?? '')));
}

function withLead(row: TaskRow, above: TaskRow, isShifted: boolean): TaskRow {
  const cells = { ...row.cells, lead: above.cells.lead ?? '' };
  if (isShifted) cells.partners = row.cells.lead ?? '';
  return { ...row, cells, confidence: Math.min(row.confidence, GUESS) };
}

function isFilled(cell: string | undefined): boolean {
  return /\p{L}{2}/u.test(cell ?? '') && !/^(?:-?nt-?|như trên)$/iu.test(squash(cell ?? ''));
}

function unitsOf(rows: TaskRow[], role: 'lead' | 'partners'): Set<string> {
  return new Set(rows.flatMap(({ cells }) => splitUnits(cells[role] ?? '').map(fold)));
}
