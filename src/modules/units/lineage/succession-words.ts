import { numberWords } from '../../../platform/clock/words.ts';
import type { LineageLine, SuccessionKind } from './changes.ts';

/** Name of a unit before or after the change. */
export type NameOf = (unitId: string, at: 'before' | 'after') => string;

const named = 4;

function list(names: readonly string[]): string {
  if (names.length <= named) return names.join(', ');
  return `${names.slice(0, named - 1).join(', ')} và ${numberWords(names.length - named + 1)} đơn vị khác`;
}

/** What was recorded, in one sentence without a full stop: "Sáp nhập Trường A vào Trường B". */
export function successionWords(kind: SuccessionKind, lines: readonly LineageLine[], nameOf: NameOf): string {
  const main = lines.filter((line) => line.kind === kind);
  const before = (line: LineageLine) => nameOf(line.fromId!, 'before');
  const after = (line: LineageLine) => nameOf(line.toId!, 'after');
  const first = main[0];
  if (kind === 'reorganisation' || kind === 'import' || !first) return bulkWords(kind, lines);
  switch (kind) {
    case 'found':
      return `Lập ${list(main.map(after))}`;
    case 'rename':
      return before(first) === after(first)
        ? `Đổi loại hoặc mã của ${after(first)}`
        : `Đổi tên ${before(first)} thành ${after(first)}`;
    case 'move':
      return `Chuyển nơi trực thuộc của ${list(main.map(after))}`;
    case 'merge':
      return `Sáp nhập ${list(main.map(before))} vào ${after(first)}`;
    case 'split':
      return `Chia tách ${before(first)}: lập ${list(main.map(after))}`;
    case 'close':
      return `Kết thúc hoạt động của ${list(main.map(before))}`;
  }
}

function bulkWords(kind: SuccessionKind, lines: readonly LineageLine[]): string {
  const count = (is: (line: LineageLine) => boolean) => lines.filter(is).length;
  const merged = new Set(lines.filter((line) => line.kind === 'merge').map((line) => line.fromId));
  const parts: [number, string][] = [
    [count((line) => line.kind === 'found' || line.kind === 'split'), 'đơn vị lập mới'],
    [merged.size, 'đơn vị sáp nhập'],
    [count((line) => line.kind === 'close'), 'đơn vị kết thúc'],
    [count((line) => line.kind === 'move'), 'đơn vị chuyển nơi trực thuộc'],
    [count((line) => line.kind === 'rename'), 'đơn vị đổi tên'],
  ];
  const said = parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${numberWords(number)} ${what}`);
  const head = kind === 'import' ? 'Nhập danh sách đơn vị' : 'Sắp xếp lại';
  return said.length > 0 ? `${head}: ${said.join(', ')}` : head;
}
