import type { SourceLine } from '../text/source-text.ts';
import { fold, squash } from '../text/tidy-text.ts';

/** Words that names of columns are made of. */
const WORDS = new Set(
  fold(
    'stt tt số thứ tự nhiệm vụ nội dung công việc hoạt động giải pháp tên và các cơ quan đơn vị bộ phận người cá nhân phụ trách chủ trì phối hợp thực hiện thời gian hạn hoàn thành bắt đầu kết thúc sản phẩm quả dự kiến đầu ra ghi chú kinh phí triệu đồng tiến độ địa điểm hình thức chỉ tiêu lượng phân tham mưu triển khai mục cần lãnh đạo trách chính đề cụ thể trọng tâm đầu mối tham gia hỗ trợ lực tượng dự toán nguồn yêu cầu mốc tính đến theo dõi việc làm cùng mức giao chịu đạt',
  ).split(' '),
);

const isWord = (word: string) => WORDS.has(fold(word).replace(/[^\p{L}]/gu, ''));

/** Whether most words of a line are of column names: one name may be of its table alone. */
export function isMostlyOfHeader(line: SourceLine | undefined): boolean {
  const words = squash(line?.text ?? '').split(' ');
  return words.filter(isWord).length * 2 > words.length;
}

/** Whether a line holds nothing but words of column names. */
export function isOfHeader(line: SourceLine | undefined): boolean {
  return isOfHeaderText(line?.text ?? '');
}

export function isOfHeaderText(line: string): boolean {
  const text = squash(line);
  return text !== '' && text.split(' ').every(isWord);
}

const NAMED = [
  /nội dung|nhiệm vụ|công việc|hoạt động|hạng mục/iu,
  /đơn vị|cơ quan|bộ phận|người|chủ trì|phụ trách/iu,
  /thời|hạn|tiến độ|phối hợp/iu,
];

/** Words of column names stand in cells too: without a column of numbers, they must name what, who and when. */
export function namesTasks(header: string): boolean {
  return NAMED.every((some) => some.test(header));
}
