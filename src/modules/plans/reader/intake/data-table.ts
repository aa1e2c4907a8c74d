import { squash } from '../text/tidy-text.ts';

const HEADER_WORD = /^(?:STT|TT|Số TT|Số thứ tự|Nhiệm vụ|Nội dung|Công việc|Văn bản|Tên văn bản|Hoạt động)/iu;

/** Whether a table holds data rather than the layout of head or signature: it has a header row or numbered rows. */
export function isDataTable(rows: string[][]): boolean {
  if (rows.length < 2) return false;
  const [header = []] = rows;
  if (header.some((cell) => HEADER_WORD.test(squash(cell))) && header.length >= 2) return true;
  const numbered = rows.filter((row) => /^\d{1,3}[.)]?$/.test(squash(row[0] ?? ''))).length;
  return numbered >= 2 && numbered >= rows.length / 2;
}
