import type { SourceRow, SourceTable } from '../../text/source-text.ts';
import { squash } from '../../text/tidy-text.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

const TOTAL =
  /^(?:Tổng(?: cộng| số| kinh phí)?|Cộng(?: mục [\p{L}\d]+| nhóm [\p{L}\d]+)?|TỔNG(?: CỘNG| SỐ)?|CỘNG)\s*(?:\([^)]*\))?\s*:?$/u;
// 1.250.000 and 12,5 as Vietnamese writes them; 1250000 too.
const NUMBER = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/;
const FEWEST_ROWS = 2;
/** Cells rounded to one decimal may each be half a tenth off; a sum that differs by more is another number. */
const ROUNDING = 0.051;

/** "Tổng cộng" rows whose number is not the sum of the rows above (or below, where the total comes first). */
export function tableTotals({ source }: FindingContext): Finding[] {
  return source.tables.flatMap((table) => totalsOf(table));
}

function totalsOf({ rows }: SourceTable): Finding[] {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const totalRows = rows.flatMap((row, index) => (isTotal(row) ? [index] : []));
  const [only] = totalRows;
  // Totals of parts and of all in one table add up in more ways than one: only a single total is judged.
  if (totalRows.length !== 1 || only === undefined) return [];
  return Array.from({ length: width }, (_, column) => wrongSum(rows, only, column)).flat();
}

function isTotal(row: SourceRow): boolean {
  return row.cells.slice(0, 2).some((cell) => TOTAL.test(squash(cell)));
}

function wrongSum(rows: SourceRow[], at: number, column: number): Finding[] {
  const row = rows[at];
  const stated = numberIn(row?.cells[column]);
  const header = squash(rows[0]?.cells[column] ?? '');
  if (!row || stated === null || /^(?:STT|TT|Số TT)$/iu.test(header) || column === 0) return [];
  const others = at <= 1 ? rows.slice(at + 1) : rows.slice(1, at);
  const numbers = addends(others, column);
  if (!numbers || numbers.length < FEWEST_ROWS) return [];
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (Math.abs(sum - stated) <= ROUNDING) return [];
  return [
    {
      code: 'totals-disagree',
      severity: 'warning',
      message: `Dòng “${labelOf(row)}” ghi ${words(stated)}${header ? ` ở cột “${header}”` : ''} nhưng cộng các dòng được ${words(sum)}; cần kiểm tra lại.`,
      details: { what: header, stated, found: sum },
      clause: {
        fromLine: row.fromLine,
        toLine: row.toLine,
        text: row.cells.map(squash).filter(Boolean).join(' | '),
      },
      confidence: 0.85,
    },
  ];
}

/** The numbers of a column; null when one of its cells is anything else, or groups (I, II) carry sums of their own. */
function addends(rows: SourceRow[], column: number): number[] | null {
  const numbers: number[] = [];
  for (const { cells } of rows) {
    const cell = squash(cells[column] ?? '');
    if (!cell || /^[-–x]$/i.test(cell)) continue;
    const number = numberIn(cell);
    const isGroup = /^(?:[IVX]+|[A-E])\.?$/.test(squash(cells[0] ?? ''));
    if (number === null || isGroup) return null;
    numbers.push(number);
  }
  return numbers;
}

function numberIn(cell: string | undefined): number | null {
  const text = squash(cell ?? '');
  return NUMBER.test(text) && text.length <= 15 ? Number(text.replace(/\./g, '').replace(',', '.')) : null;
}

function labelOf(row: SourceRow): string {
  return squash(row.cells.find((cell) => TOTAL.test(squash(cell))) ?? 'Tổng');
}

function words(value: number): string {
  const [whole = '', rest] = String(Number(value.toFixed(2))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest ? `${grouped},${rest}` : grouped;
}
