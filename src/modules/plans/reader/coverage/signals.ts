import { squash } from '../text/tidy-text.ts';

// Numbers that count nothing: years, symbols of documents, parts of a text, levels and versions.
const COUNTLESS: RegExp[] = [
  /(?:giai đoạn|năm học|khóa|nhiệm kỳ|năm)\s*\d{4}(?:\s*[-–]\s*\d{4})?/giu,
  /(?<![\d/])(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}(?![\d/])/gu,
  /(?:phụ lục|điều|khoản|điểm|mục|chương|phần|biểu|mẫu)\s+(?:số\s+)?\d+(?:\.\d+)*/giu,
  /(?:mức độ|cấp độ|lần thứ|thứ|đợt|bước|khối|lớp|hạng|phiên bản|thế hệ)\s+\d+(?:\.\d+)?(?:\s*(?:,|và|đến|-)\s*\d+)*/giu,
  /(?<![\p{L}\d])\d+\.0(?!\d)/gu,
  /covid\s*[-–]?\s*19|web\s*\d+(?:\.\d+)?|[345]G(?!\p{L})/giu,
];

// Words that ask for something: who, by when, how much, to whom.
const ASKING =
  /(?<!\p{L})(?:báo cáo|chủ trì|chịu trách nhiệm|có trách nhiệm|đầu mối|hoàn thành|trước ngày|chậm nhất|muộn nhất|thời hạn|hằng (?:ngày|tuần|tháng|quý|năm)|hàng (?:ngày|tuần|tháng|quý|năm)|mỗi (?:tuần|tháng|quý|năm)|định kỳ|ít nhất|tối thiểu|không quá|tối đa|kinh phí|ngân sách|triệu đồng|tỷ đồng|nghìn đồng)(?!\p{L})/iu;
const ADDRESS = /https?:\/\/|www\.|(?<![\p{L}\d._-])[\p{L}\d._-]{1,120}@[\p{L}\d-]+\.\p{L}/iu;

/** Whether a text may hold a fact: a number that counts, a day, a share, money, an address, or a word that asks. */
export function mayHoldFact(text: string): boolean {
  return hasCount(text) || ASKING.test(text) || ADDRESS.test(text);
}

/** A day, a share, a quantity: what no rule may wave through. */
export function hasCount(text: string): boolean {
  if (!/[\d%]/.test(text)) return false;
  const rest = COUNTLESS.reduce((left, pattern) => left.replace(pattern, ' '), squash(text));
  return /[\d%]/.test(rest);
}
