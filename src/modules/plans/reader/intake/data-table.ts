import { squash } from '../text/tidy-text.ts';
import { withoutDoubt } from './doubt-marks.ts';

const HEADER_WORD =
  /^(?:STT|TT|Số TT|Số thứ tự|Nhiệm vụ|Tên nhiệm vụ|Nội dung|Công việc|Văn bản|Tên văn bản|Hoạt động)/iu;
const LONGEST_HEADER = 60;

/**
 * Whether a table holds data rather than the layout of head or signature: it has a header row, numbered rows, or three
 * columns with a name each.
 */
export function isDataTable(marked: string[][]): boolean {
  if (marked.length < 2) return false;
  const rows = marked.map((row) => row.map((cell) => squash(withoutDoubt(cell))));
  const [header = []] = rows;
  if (header.some((cell) => HEADER_WORD.test(cell)) && header.length >= 2) return true;
  const numbered = rows.filter(([first = '']) => /^\d{1,3}[.)]?$/.test(first)).length;
  if (numbered >= 2 && numbered >= rows.length / 2) return true;
  return header.length >= 3 && header.every((cell) => cell.length > 1 && cell.length <= LONGEST_HEADER);
}
