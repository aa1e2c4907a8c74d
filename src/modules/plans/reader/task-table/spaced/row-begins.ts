import type { ColumnRole } from '../columns.ts';
import { cellCost } from '../torn/cell-fit.ts';
import type { Atom } from '../torn/row-atoms.ts';
import { NOTHING_KNOWN, RowFeatures } from '../torn/row-features.ts';
import { ROW_LABEL } from './placed-words.ts';

/** No row is taller: every begin is tried with every end within so many lines. */
const TALLEST = 40;
/** A row has one number; one without goes on from the page before, or was given none. */
const NO_NUMBER = 8;
const NO_NUMBER_AT_TOP = 3;
const TWO_NUMBERS = 30;
/** Lines that a number stands off the middle of its row. */
const OFF_MIDDLE = 0.6;

/** A cell of known columns begins with a line of its own: what `cellCost` asks for that is given back. */
const OWN_LINE = 1;

/** A column read from top to bottom, each of its lines one piece. */
interface Column {
  role: ColumnRole;
  features: RowFeatures;
  /** Index of the first piece at or below each line. */
  pieceAt: number[];
}

/** Lines at which rows begin: cut so that what stands in each column makes the best cells. */
export function rowBegins(lines: string[][], roles: ColumnRole[], numbered: boolean): number[] {
  const size = lines.length;
  const columns = columnsOf(lines, roles, numbered);
  const labels = lines.map((cells) => numbered && ROW_LABEL.test(cells[0] ?? ''));
  const best = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(size + 1).fill(0);
  best[0] = 0;
  for (let start = 0; start < size; start++) {
    for (let end = start + 1; end <= Math.min(size, start + TALLEST); end++) {
      const isGroupRow = isGroup(lines[start], numbered);
      if (isGroupRow && end > start + 1) break;
      if (!isGroupRow && end > start + 1 && isGroup(lines[end - 1], numbered)) break;
      const cost = (best[start] ?? 0) + (isGroupRow ? 0 : rowCost(columns, labels, start, end, numbered));
      if (cost < (best[end] ?? 0)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  const begins: number[] = [];
  for (let end = size; end > 0; end = from[end] ?? 0) begins.unshift(from[end] ?? 0);
  return begins;
}

function rowCost(
  columns: Column[],
  labels: boolean[],
  start: number,
  end: number,
  numbered: boolean,
): number {
  const own = labels.flatMap((isLabel, at) => (isLabel && at >= start && at < end ? [at] : []));
  const [label] = own;
  // At the top of a page a row goes on that began on the page before.
  const goesOn = numbered && start === 0 && label === undefined;
  const cells = columns.reduce((sum, { role, features, pieceAt }) => {
    const span = { from: pieceAt[start] ?? 0, to: pieceAt[end] ?? 0 };
    return sum + cellCost(role, span, features, goesOn) - (span.to > span.from ? OWN_LINE : 0);
  }, 0);
  if (!numbered) return cells;
  if (label === undefined) return cells + (goesOn ? NO_NUMBER_AT_TOP : NO_NUMBER);
  const off = Math.min(Math.abs(label - (start + end - 1) / 2), label - start) * OFF_MIDDLE;
  return cells + off + (own.length - 1) * TWO_NUMBERS;
}

function columnsOf(lines: string[][], roles: ColumnRole[], numbered: boolean): Column[] {
  return roles.flatMap((role, column) => {
    if (role === 'no' || (numbered && column === 0)) return [];
    const atoms: Atom[] = [];
    const pieceAt: number[] = [];
    for (const [at, cells] of lines.entries()) {
      pieceAt.push(atoms.length);
      const text = cells[column] ?? '';
      if (text) atoms.push({ text, line: at, edge: 'line' });
    }
    pieceAt.push(atoms.length);
    return [{ role, pieceAt, features: new RowFeatures(atoms, NOTHING_KNOWN) }];
  });
}

const TOTAL = /^(?:Tổng cộng|Cộng|Tổng số|Tổng kinh phí)(?:\s*:)?$/iu;

/** "II  Tuyên truyền": a group is a line of its own, as is the sum. */
function isGroup(cells: string[] | undefined, numbered: boolean): boolean {
  const [label = '', ...others] = cells ?? [];
  if (cells?.some((cell) => TOTAL.test(cell))) return true;
  return numbered && /^[IVXA-EĐ]+[.)]?$/u.test(label) && others.filter(Boolean).length === 1;
}
