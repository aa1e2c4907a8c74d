import type { Text } from '../plan-source.ts';

export interface HeadRow {
  left: Text[];
  right: Text[];
}

/** Names above, number and date below: offices lay the head out as two rows of two cells. */
export function headRows(head: HeadRow): HeadRow[] {
  const number = head.left.findIndex((line) => /^Số/u.test(line));
  const date = head.right.findIndex((line) => /(?:ngày|tháng).*(?:tháng|năm)/u.test(line));
  if (number < 0 && date < 0) return [head];
  const cut = (lines: Text[], at: number) => (at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)]);
  const [leftNames = [], leftNumber = []] = cut(head.left, number);
  const [rightNames = [], rightDate = []] = cut(head.right, date);
  return [
    { left: leftNames, right: rightNames },
    { left: leftNumber, right: rightDate },
  ];
}
