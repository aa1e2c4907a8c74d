import { squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';
import type { TaskRow } from '../task-row.ts';

const BULLET = /^\s*[-+•*–]\s*/u;
const SPLIT = 0.75;
const BESIDE: ColumnRole[] = ['lead', 'partners', 'doers', 'time', 'product', 'notes'];

/**
 * A cell of nothing but bullets holds several tasks ("Tháng 9: - Khai giảng - Ký cam kết"); what stands beside them in
 * as many bullets goes with each, else with all.
 */
export function bulletRows(row: TaskRow, cellOf: (role: ColumnRole) => string): TaskRow[] {
  const titles = bulletsIn(cellOf('title'));
  if (titles.length < 2) return [row];
  return titles.map((title, index) => {
    const cells = { ...row.cells, title };
    for (const role of BESIDE) {
      const beside = bulletsIn(cellOf(role));
      if (beside.length === titles.length) cells[role] = beside[index] ?? '';
    }
    return { ...row, no: `${row.no}.${index + 1}`, cells, confidence: Math.min(row.confidence, SPLIT) };
  });
}

/** Items of a cell whose every item opens with a bullet; wrapped lines go on with the one before. */
function bulletsIn(cell: string): string[] {
  const lines = cell.split('\n').filter((line) => squash(line));
  if (!lines[0] || !BULLET.test(lines[0])) return [];
  const items: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line)) items.push(squash(line.replace(BULLET, '')));
    else items.push(`${items.pop() ?? ''} ${squash(line)}`);
  }
  return items;
}
