import { COUNTABLE, NOT_COUNTED } from './countable-nouns.ts';
import { COUNT, PLAIN_COUNT } from './numbers.ts';

const AT_LEAST = String.raw`(?:ít nhất|tối thiểu|không ít hơn|không dưới)(?:\s+(?:là|có|được|từ|phải có|đăng|đăng tải|tổ chức|viết|xây dựng))?`;
const AT_MOST = String.raw`(?:tối đa|không quá|không vượt quá|nhiều nhất|không để(?: xảy ra)? quá)(?:\s+là)?`;
const STOP = String.raw`(?=\s+(?:tại|trên|ở|về|trong|cho|với|để|nhằm|được|mỗi|hằng|hàng|trở lên|do|theo|vào|có|tuyên truyền|giới thiệu|phản ánh|liên quan|và\s+\d|/|phát(?! thanh| sóng)|gửi|dán|treo|cấp phát)(?![\p{L}])|\s*,(?!\s*${COUNTABLE})|\s*[.;:()]|\s*$)`;
// A number after these is a name, a class, a date: "Phụ lục 2", "mức độ 3", "giai đoạn 1", "Đề án 06".
const NO_NUMBER_AFTER = String.raw`(?<!(?:phụ lục|mức độ|mức|cấp|giai đoạn|lớp|khối|số|điều|khoản|chương|mục|phần|(?<!(?:mỗi|hằng|hàng|từng|một)\s+)(?:tháng|quý|năm|ngày|tuần)|đề án|nghị định|chỉ thị|kết luận|tổng đài|đường dây nóng|điện thoại|loại|hạng|bước|kỳ|vùng|quận|phường|thôn|tổ|ấp|khu phố)\s+)(?<![\d\p{L}][\d/.,:-]*)`;

// "02 - 03 bài" asks for two at least; "02 (hai) lớp" says it twice.
const UP_TO = String.raw`(?:\s*(?:[-–]|đến)\s*\d{1,3}|\s*\([^()]{1,20}\))?`;

export const COUNTED = new RegExp(
  [
    String.raw`(?<![\p{L}])(?<least>${AT_LEAST})\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>[“"]?\p{L}[^.;()]*?)${STOP}`,
    String.raw`(?<![\p{L}])(?<most>${AT_MOST})\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>\p{L}[^.;()]*?)${STOP}`,
    String.raw`${NO_NUMBER_AFTER}(?<![\p{L}])(?<count>${PLAIN_COUNT})${UP_TO}\s+(?<what>${COUNTABLE}[^.;()]*?)${STOP}`,
    // "từ 02 bài trở lên"
    String.raw`(?<![\p{L}])từ\s+(?<count>${COUNT})${UP_TO}\s+(?!${NOT_COUNTED})(?<what>\p{L}[^.;(),]*?)\s+(?<least>trở lên)`,
    // "mỗi quý một buổi": one only counts where a rhythm says so.
    String.raw`(?<![\p{L}])(?<rhythm>(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|quý|năm)\s+(?:có\s+|tổ chức\s+|đăng\s+)?)(?<count>một)\s+(?<what>${COUNTABLE}[^.;()]*?)${STOP}`,
  ].join('|'),
  'giu',
);

const PERIOD = '(tuần|tháng|quý|năm)';
export const PERIOD_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:mỗi|hằng|hàng|một|trong|định kỳ|0?1)\s+(?:mỗi\s+|một\s+|0?1\s+)?${PERIOD}(?![\p{L}])(?!\s+(?:\d{4}|[IVX]+(?!\p{L})))`,
  'giu',
);
export const PERIOD_INSIDE = new RegExp(String.raw`\s*\/\s*(?:0?1\s*|một\s+)?${PERIOD}(?![\p{L}])`, 'iu');
export const PERIOD_AFTER = new RegExp(
  String.raw`^\s*(?:\/\s*|(?:mỗi|hằng|hàng)\s+|trong\s+(?:mỗi|một|0?1)\s+|một\s+)(?:0?1\s+|một\s+)?${PERIOD}(?![\p{L}])`,
  'iu',
);
// "ít nhất 01 bài viết về … mỗi tháng"
export const PERIOD_LATER = new RegExp(
  String.raw`(?:\/|\s(?:mỗi|hằng|hàng)\s+)(?:0?1\s*)?${PERIOD}(?![\p{L}])`,
  'iu',
);
// "ít nhất 2 buổi mỗi học kỳ" has a rhythm that no measure knows: it stays text.
export const OTHER_RHYTHM =
  /(?:mỗi|một|từng|hằng|hàng|0?1)\s+(?:học kỳ|ngày|kỳ|nửa năm|giai đoạn)(?!\p{L})|\/\s*(?:0?1\s+)?(?:học kỳ|HK|ngày|kỳ)(?!\p{L})|(?<!\d)(?:0?[2-9]|sáu)\s+(?:tuần|tháng|quý|năm)/iu;
export const SAME_RHYTHM = /^\s*(?:,|và|;|\+)\s*(?:có\s+)?$/iu;

// "01 hội nghị, 01 triển lãm": what follows in a list counts as what stands before it.
export const NEXT_IN_LIST = new RegExp(
  String.raw`^\s*(?:,|và|;|\+)\s*(?:và\s+)?(?<count>${PLAIN_COUNT})\s+(?!${NOT_COUNTED})(?!%)(?<what>\p{L}[^.;()\d]*?)${STOP}`,
  'iu',
);
