import type { TaskRow } from './task-row.ts';

/**
 * Numbers are as printed ("1", "1.1", "1.a"). Where they begin again, the label of the group stands before ("II.1"),
 * and in a second table of the plan "B2." (Bảng 2) where they are still not their own.
 */
export function uniqueNumbers(tables: TaskRow[][]): TaskRow[][] {
  const used = new Set<string>();
  return tables.map((rows, index) => {
    const inTable = withGroups(rows);
    const clash = inTable.some(({ no }) => used.has(no));
    const named = clash ? inTable.map((row) => ({ ...row, no: `B${index + 1}.${row.no}` })) : inTable;
    return named.map((row) => {
      const no = firstFree(row.no, used);
      used.add(no);
      return { ...row, no };
    });
  });
}

function withGroups(rows: TaskRow[]): TaskRow[] {
  const repeats = new Set(rows.map(({ no }) => no)).size < rows.length;
  if (!repeats) return rows;
  return rows.map((row) => (row.groupLabel ? { ...row, no: `${row.groupLabel}.${row.no}` } : row));
}

function firstFree(no: string, used: Set<string>): string {
  if (!used.has(no)) return no;
  let turn = 2;
  while (used.has(`${no} (${turn})`)) turn += 1;
  return `${no} (${turn})`;
}
