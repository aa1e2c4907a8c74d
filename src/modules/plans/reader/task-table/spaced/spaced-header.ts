import type { SourceLine } from '../../text/source-text.ts';
import { fold, squash } from '../../text/tidy-text.ts';
import { wordsIn } from './placed-words.ts';
import { columnOf } from './spaced-columns.ts';

/** Lines of a header whose words stand above their columns. */
export interface SpacedHeader {
  from: number;
  /** Index of the first line below. */
  end: number;
}

const WORDS = new Set(
  fold(
    'stt tt số thứ tự nhiệm vụ nội dung công việc hoạt động giải pháp tên và các cơ quan đơn vị bộ phận người cá nhân phụ trách chủ trì phối hợp thực hiện thời gian hạn hoàn thành bắt đầu kết thúc sản phẩm quả dự kiến đầu ra ghi chú kinh phí triệu đồng tiến độ địa điểm hình thức chỉ tiêu lượng phân tham mưu triển khai mục cần lãnh đạo trách chính đề',
  ).split(' '),
);
const MOST_ABOVE = 3;
const MOST_BELOW = 4;

/** A header stands around the line with "STT" or "TT"; all its words are words of headers. */
export function spacedHeaderAt(lines: SourceLine[], at: number): SpacedHeader | null {
  if (!/^\s*(?:STT|TT|Số TT)(?:\s{2,}|\s*$)/iu.test(lines[at]?.text ?? '')) return null;
  let from = at;
  while (from > 0 && at - from < MOST_ABOVE && isOfHeader(lines[from - 1])) from -= 1;
  let end = at + 1;
  while (end - at < MOST_BELOW && isOfHeader(lines[end])) end += 1;
  const words = lines.slice(from, end).flatMap(({ text }) => wordsIn(text));
  const isSpaced = lines.slice(from, end).some(({ text }) => /\S\s{2,}\S/u.test(text));
  return words.length >= 5 && isSpaced ? { from, end } : null;
}

function isOfHeader(line: SourceLine | undefined): boolean {
  const text = squash(line?.text ?? '');
  return text !== '' && text.split(' ').every((word) => WORDS.has(fold(word).replace(/[^\p{L}]/gu, '')));
}

/** The words above each column, line by line; a capital begins a name of its own. */
export function namesAbove(lines: SourceLine[], edges: number[]): string[] {
  const names = edges.map(() => [] as string[]);
  for (const { text } of lines) {
    for (const match of text.matchAll(/\S+(?:\s\p{Ll}\S*|\s[(/]\S*)*/gu)) {
      const middle = match.index + match[0].length / 2;
      names[columnOf(middle, edges)]?.push(match[0]);
    }
  }
  return names.map((words) => words.join(' '));
}
