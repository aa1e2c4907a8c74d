// The same table of tasks as another office would have set it: columns in another order, under other names, wider or
// narrower, cells that repeat the one above as "nt" or merged, empty ones with a dash. What it says stays the same.
import { type PlacedCell, placeCells, plainOf } from '../making/rich-text.ts';
import type { Block, Cell } from '../plan-source.ts';

export type TableBlock = Extract<Block, { kind: 'table' }>;
export type Random = () => number;

const NAMES: [RegExp, string[]][] = [
  [/^(?:STT|TT)$/u, ['STT', 'TT', 'Số TT']],
  // One column for both keeps its name.
  [/chủ trì.*phối hợp/iu, []],
  [
    /^(?:thời (?:gian|hạn)|tiến độ)/iu,
    ['Thời gian', 'Thời gian thực hiện', 'Thời gian hoàn thành', 'Thời hạn'],
  ],
  [/sản phẩm|kết quả/iu, ['Sản phẩm', 'Kết quả, sản phẩm', 'Sản phẩm dự kiến', 'Kết quả dự kiến']],
  [/phối hợp/iu, ['Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp', 'Đơn vị phối hợp thực hiện']],
  [/chủ trì|phụ trách|thực hiện$/iu, ['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì', 'Đơn vị phụ trách']],
  [
    /^(?:nhiệm vụ|nội dung|công việc|hoạt động)/iu,
    ['Nội dung', 'Nhiệm vụ', 'Nội dung công việc', 'Nhiệm vụ cụ thể'],
  ],
];
const IS_TASKS = /chủ trì|phối hợp|phụ trách|thực hiện|thời gian/iu;
const REPEATING = /chủ trì|phối hợp|phụ trách|thực hiện$|thời (?:gian|hạn)/iu;

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];
const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);
const headsOf = ({ rows }: TableBlock) =>
  (rows[0] ?? []).map((cell) => plainOf(textOf(cell)).replace(/\s+/gu, ' '));

export function variedTable(block: TableBlock, random: Random): TableBlock {
  const heads = headsOf(block);
  const resized = { ...block, widths: block.widths.map((width) => width * (0.75 + random() * 0.6)) };
  if (!heads.some((head) => IS_TASKS.test(head)) || block.headRows !== 1) return resized;
  const repeated = withRepeats(resized, heads, random);
  return withOtherNames(inOtherOrder(repeated, random), random);
}

function withOtherNames(block: TableBlock, random: Random): TableBlock {
  const used = new Set<string>();
  const named = (block.rows[0] ?? []).map((cell) => {
    const names = NAMES.find(([known]) => known.test(plainOf(textOf(cell))))?.[1] ?? [];
    const name = random() < 0.6 ? (pick(names, random) ?? textOf(cell)) : textOf(cell);
    const chosen = used.has(name) ? textOf(cell) : name;
    used.add(chosen);
    return chosen;
  });
  return { ...block, rows: [named, ...block.rows.slice(1)] };
}

type Order = 'same' | 'time-first' | 'title-late' | 'any';

/** Numbers stay in front; a table with cells over some of its columns keeps its order. */
function inOtherOrder(block: TableBlock, random: Random): TableBlock {
  const width = block.widths.length;
  const placed = placeCells(block.rows);
  const spans = placed.flat().some(({ columns, column }) => columns > 1 && column + columns < width);
  if (spans) return block;
  const order = columnOrder(headsOf(block), random);
  const moved = placed.map((row) => (row.some(({ columns }) => columns > 1) ? row : reordered(row, order)));
  return {
    ...block,
    widths: order.map((column) => block.widths[column] ?? 1),
    rows: moved.map((row) => row.map(({ text, rows, columns }) => ({ text, rows, columns }))),
  };
}

function columnOrder(heads: string[], random: Random): number[] {
  const [first, ...rest] = heads.map((_, column) => column);
  const way = pick<Order>(['same', 'same', 'time-first', 'title-late', 'any'], random);
  const hasNumbers = /TT$/u.test(heads[0] ?? '');
  const free = hasNumbers ? rest : [first ?? 0, ...rest];
  const fixed = hasNumbers ? [first ?? 0] : [];
  return [...fixed, ...(way === 'same' ? free : orderedBy(way ?? 'any', free, heads, random))];
}

function orderedBy(way: Order, columns: number[], heads: string[], random: Random): number[] {
  const isTime = (column: number) => /thời (?:gian|hạn)|tiến độ/iu.test(heads[column] ?? '');
  if (way === 'time-first')
    return [...columns.filter(isTime), ...columns.filter((column) => !isTime(column))];
  if (way === 'title-late') {
    const [title, next, ...others] = columns;
    return [next, title, ...others].filter((column) => column !== undefined);
  }
  return columns
    .map((column) => ({ column, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);
}

function reordered(row: PlacedCell[], order: number[]): PlacedCell[] {
  return row.toSorted((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
}

type Repeat = 'none' | 'nt' | '-nt-' | 'như trên' | 'merged';

/** Cells that repeat the one above, where neither stands in a merged cell already. */
function withRepeats(block: TableBlock, heads: string[], random: Random): TableBlock {
  const way = pick<Repeat>(['none', 'none', 'nt', '-nt-', 'như trên', 'merged'], random) ?? 'none';
  const empty = pick(['', '', '-'], random) ?? '';
  const isPlain = (row: Cell[] | undefined) =>
    row?.length === heads.length && row.every((cell) => typeof cell === 'string');
  const rows = block.rows.map((row) => [...row]);
  for (let at = block.headRows; at < rows.length; at++) {
    const row = rows[at];
    if (!row || !isPlain(block.rows[at])) continue;
    for (const [column, head] of heads.entries()) {
      if (!REPEATING.test(head)) continue;
      if (!row[column] && empty && /phối hợp/iu.test(head)) row[column] = empty;
      const isSame = isPlain(block.rows[at - 1]) && at > block.headRows && textOf(row[column] ?? '') !== '';
      if (
        isSame &&
        block.rows[at - 1]?.[column] === block.rows[at]?.[column] &&
        way !== 'merged' &&
        way !== 'none'
      )
        row[column] = way;
    }
  }
  const lead = heads.findIndex((head) => /chủ trì|phụ trách/iu.test(head));
  return {
    ...block,
    rows: way === 'merged' && lead >= 0 ? mergedIn(rows, lead, block.headRows, isPlain) : rows,
  };
}

function mergedIn(
  rows: Cell[][],
  column: number,
  from: number,
  isPlain: (row: Cell[] | undefined) => boolean,
): Cell[][] {
  const done = rows.map((row) => [...row]);
  let top = from;
  const close = (end: number) => {
    const row = done[top];
    if (row && end - top > 1) row[column] = { text: textOf(rows[top]?.[column] ?? ''), rows: end - top };
    for (let at = top + 1; at < end; at++) done[at]?.splice(column, 1);
  };
  for (let at = from; at <= rows.length; at++) {
    const goesOn =
      at > top && isPlain(rows[at]) && isPlain(rows[top]) && rows[at]?.[column] === rows[top]?.[column];
    if (at === from || goesOn) continue;
    close(at);
    top = at;
  }
  return done;
}
