import { isPageNumber, isRule } from '../../text/line-noise.ts';
import type { SourceLine, SourceTable } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';

const OPENS_FORM =
  /^(?:Mẫu|Đề cương|Phiếu|Danh sách|Bản|Biểu)\s+(?:báo cáo|phiếu|đăng ký|danh sách|biểu|cam kết|khảo sát|tổng hợp|thống kê|nhận xét)(?!\p{L})|^(?:MẪU|Mẫu)(?:\s+(?:số|SỐ))?\s*[\dIVX]+[a-z]?(?![\p{L}\d])|^(?:MẪU|BIỂU MẪU|ĐỀ CƯƠNG|PHIẾU|ĐƠN|GIẤY|BẢN CAM KẾT|BIÊN BẢN|DANH SÁCH|BIỂU TỔNG HỢP|BẢNG TỔNG HỢP|BIỂU THỐNG KÊ|BẢNG THỐNG KÊ|BIỂU SỐ|BẢN ĐĂNG KÝ|THỂ LỆ)(?!\p{L})|^(?:Biểu mẫu|Biểu|Phụ biểu|BIỂU)\s+(?:số\s+)?\d/u;
const FORM_TITLE =
  /(?:^|\s)(?:MẪU|BIỂU MẪU|ĐỀ CƯƠNG|PHIẾU|ĐƠN ĐĂNG KÝ|GIẤY MỜI|GIẤY XÁC NHẬN|BẢN CAM KẾT|BIÊN BẢN|DANH SÁCH ĐĂNG KÝ|BẢN ĐĂNG KÝ|BIỂU TỔNG HỢP|BẢNG TỔNG HỢP (?:KẾT QUẢ|SỐ LIỆU|ĐĂNG KÝ)|TỔNG HỢP (?:KẾT QUẢ|SỐ LIỆU)|THỐNG KÊ (?:KẾT QUẢ|SỐ LIỆU))(?!\p{L})|^(?:Mẫu|Biểu mẫu|Đề cương)(?:\s+(?:số\s+)?\d+|\s+báo cáo|\s*[:.])/u;
const TASK_WORDS = /chủ trì|phối hợp|phân công|đơn vị thực hiện/iu;
const LEADERS = /[….]{4,}|…|_{4,}|\.{2,}\s*\/\s*\.{2,}/u;

const TITLE_LINES = 6;
const BLANK_SHARE = 0.25;
const EMPTY_SHARE = 0.6;

/** A line that announces a blank form or a list to be filled in. */
export function opensForm(text: string): boolean {
  return OPENS_FORM.test(text) && (isUpperLine(text) || text.length < 60);
}

/** Blank forms and lists for filling in are no part of the plan; lists of documents and tables of tasks are. */
export function looksLikeForm(lines: SourceLine[], tables: SourceTable[], citations: number): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '' && !isRule(text) && !isPageNumber(text));
  if (citations >= 2) return false;
  const blanks = filled.filter(({ text }) => LEADERS.test(text)).length;
  if (blanks >= 3 && blanks / filled.length >= BLANK_SHARE) return true;
  const head = filled.slice(0, TITLE_LINES).map(({ text }) => squash(text));
  const isNamedForm = head.some((text) => FORM_TITLE.test(text) || OPENS_FORM.test(text));
  if (isNamedForm)
    return !head.some((text) => /^DANH SÁCH(?! ĐĂNG KÝ)/u.test(text)) || !hasTasks(filled, tables);
  return tables.length > 0 && tables.every(isEmptyTable);
}

function hasTasks(lines: SourceLine[], tables: SourceTable[]): boolean {
  return tables.length > 0 && lines.some(({ text }) => TASK_WORDS.test(text)) && !tables.every(isEmptyTable);
}

/** Rows under the head hold hardly more than their numbers. */
function isEmptyTable({ rows }: SourceTable): boolean {
  const cells = rows.slice(1).flatMap((row) => row.cells.slice(1));
  const empty = cells.filter((cell) => !squash(cell).replace(/[….\-_]/g, '')).length;
  return cells.length > 0 && empty / cells.length >= EMPTY_SHARE;
}
