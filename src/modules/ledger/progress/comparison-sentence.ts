import { keepTogether } from '../sentence.ts';

interface Column {
  head: string;
  done: number;
  owed: number;
  isDue: boolean;
}

interface Compared {
  name: string;
  note: string | null;
  columns: readonly ({ done: number; owed: number } | null)[];
}

/** "Ngày 16/9/2023: tháng 9 có 210 trong 612 đơn vị đủ; nay có 583 trong 612." About the period that was due last. */
export function comparisonSentence(
  columns: readonly Column[],
  { name, note, columns: before }: Compared,
  isWholePlan: boolean,
): string {
  if (note) return note;
  const last = columns.findLastIndex((column) => column.isDue);
  const index = last === -1 ? columns.length - 1 : last;
  const [now, then] = [columns[index], before[index]];
  if (!now || !then) return `${name}: chưa đơn vị nào phải làm.`;
  const what = isWholePlan ? '' : `${now.head[0]!.toLocaleLowerCase('vi')}${now.head.slice(1)} `;
  return keepTogether(
    `${name}: ${what}có ${then.done} trong ${then.owed} đơn vị đủ; nay có ${now.done} trong ${now.owed}.`,
  );
}
