import { squash } from '../../text/tidy-text.ts';
import { isUnitStart } from '../units/unit-phrases.ts';
import { viaIn } from './via-offices.ts';

const NEXT_WORDS =
  'như sau|kết quả|trước|chậm nhất|muộn nhất|không muộn|không chậm|không quá|định kỳ|theo|để|qua|thông qua|đến hết|đến ngày|tình hình|hằng|hàng|mỗi|vào|bằng|tiến độ|về việc|về kết quả|về tình hình|xem xét|cho ý kiến|(?<!đăng\\s)ký|phê duyệt|duyệt|ban hành|báo cáo|gửi|trình|nộp|và gửi|và báo cáo|và nộp|kèm|kèm theo|trong|số liệu|số lượng|sản lượng|danh mục|diễn biến|đúng|đầy đủ|xong|(?<!(?:Kế hoạch|Nội|Hành chính)\\s)tổng hợp|tổng hợp(?=,?\\s+(?:báo cáo|trình|chung|kết quả))|đồng thời|khi|nếu|sau(?!\\s+(?:đại học|thu hoạch))|(?<!việc\\s)làm|(?<!Trung tâm\\s)phục vụ|nội dung|những|các nội dung|danh sách|hồ sơ|lần lượt|hạn|thời hạn|ngay|01 lần|một lần|ít nhất|tối thiểu|mà|do|cùng với|cùng kỳ|tỷ lệ|tỉ lệ|tập hợp|khó khăn|vướng mắc|quý|năm|tuần|(?:0?6|0?9|sáu|chín) tháng|từng đợt|từng quý|từng tháng|từng học kỳ|việc(?!\\s+làm)|nhu cầu|ý kiến|đề xuất|bảng|biểu(?!\\s+diễn)|kinh phí|mức độ|các hoạt động|các số liệu|các khó khăn|thông tin về|sơ kết|tổng kết|tổng số|(?<!(?:[Dd]ân|đổi|nghệ|năng|thuật|tế|quyền|hội|tầng)\\s)số(?=\\s+\\p{Ll})|lúc|ngày(?=\\s+\\d)|sáng|chiều|sĩ số|tình trạng|thực trạng|chi tiết|cụ thể|với|(?<!sở\\s)tại|[Tt]hứ(?=\\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])(?!\\p{L}))|[Cc]hủ nhật|nhằm|căn cứ|trong đó|gồm|bao gồm|phải|đợt|giai đoạn|học kỳ|cuối|đầu(?!\\s+(?:tư|mối|ngành))|(?<!dục\\s)thường xuyên|kịp thời|đột xuất|kiến nghị|nguyên nhân|lý do|(?<!-\\s)thống kê|vụ việc|trường hợp|giá trị|doanh thu|diện tích|hiệu quả|file|bản mềm|bản giấy|01 bản|hai bản';
/** What a report is about; a board may be named by it: "Ban Chỉ đạo về chuyển đổi số". */
const ABOUT = String.raw`(?<!(?:Chỉ đạo|BCĐ|[Tt]ổ [Cc]ông tác|Ủy ban|Hội đồng|Điều phối|Chương trình))\s+về`;
const END = String.raw`(?=\s+(?:${NEXT_WORDS})(?![\p{L}])|${ABOUT}(?!\p{L})|\s*(?:,(?=\s|$)|[.;:()])|\s*$)`;
const BODY = String.raw`((?:P\.\s?)?\p{Lu}[^.;]*?)`;
const SMALL_BODY = String.raw`((?:cơ quan|thường trực|bộ phận|nhà trường|văn phòng|tổ|phòng|lãnh đạo|hiệu trưởng|ban giám hiệu|đơn vị chủ trì|đơn vị thường trực|(?:công đoàn|đoàn|hội|đảng ủy|cấp ủy|cơ quan quản lý|đơn vị)? ?cấp trên|cấp ủy|chi bộ|đảng ủy|công chức|nhân viên|giáo viên|văn thư|kế toán|trạm|công an|bí thư|chủ tịch|giám đốc|ủy ban|trưởng|phó|tổ trưởng|ban chỉ đạo|ban tổ chức|hội đồng|tổng phụ trách|giáo viên chủ nhiệm|đơn vị đầu mối|đầu mối)(?!\p{L})[^.;]*?)`;
// "tham mưu cho Chủ tịch UBND xã báo cáo UBND huyện": what advises does not receive.
const TOWARDS = String.raw`(?:về|(?<!(?:tham mưu|phổ biến|hướng dẫn|cung cấp|thông báo|giúp|triển khai)\s)cho|đến|tới|lên)`;
const TO_PATTERNS = [
  new RegExp(String.raw`(?:gửi về|gửi tới|gửi đến|nộp về|gửi cho|gởi về)\s+(?:cho\s+)?${BODY}${END}`, 'u'),
  new RegExp(
    String.raw`(?:báo cáo|kết quả|thực hiện|gửi|văn bản|số liệu|hồ sơ)\s+(?:về|cho|đến|tới|lên)\s+${BODY}${END}`,
    'u',
  ),
  new RegExp(
    String.raw`[Bb]áo cáo(?:\s+(?:kết quả|tình hình|kịp thời|cụ thể)(?:\s+\p{Ll}+){0,6}?)?\s+với\s+${BODY}${END}`,
    'u',
  ),
  new RegExp(String.raw`${TOWARDS}\s+${BODY}${END}`, 'gu'),
  new RegExp(
    String.raw`(?:[Bb]áo cáo|[Gg]ửi|[Nn]ộp|[Cc]huyển)\s+(?:(?:ngay|trực tiếp|nhanh|kịp thời|bằng văn bản|đầy đủ|tiếp|lên|cho)\s+)*${BODY}${END}`,
    'gu',
  ),
  new RegExp(String.raw`[Tt]rình\s+(?:cho\s+)?${BODY}${END}`, 'gu'),
  new RegExp(String.raw`(?:về|cho|[Bb]áo cáo|[Gg]ửi|ngay)\s+${SMALL_BODY}${END}`, 'u'),
  new RegExp(
    String.raw`(?:[Nn]ơi nhận|(?:[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ầu mối|[Nn]ơi) (?:tiếp nhận|nhận|tổng hợp))(?:,? tổng hợp)?(?: báo cáo)?\s*:\s*${BODY}${END}`,
    'u',
  ),
];

export interface Receiver {
  name: string;
  via: string | null;
  /** Where the receiver's name ends. */
  to: number;
}

/** Who a report goes to, and through whom; a proper name that is no known kind of unit only when nothing else fits. */
export function receiverIn(text: string): Receiver | null {
  return receiverLike(text, isUnitLike) ?? receiverLike(text, isProperName);
}

function receiverLike(text: string, fits: (name: string) => boolean): Receiver | null {
  for (const pattern of TO_PATTERNS) {
    const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
    for (const match of matches) {
      const name = withoutSubject(squash(match?.[1] ?? ''));
      if (!match || !name || !fits(name) || name.length > LONGEST_NAME) continue;
      const to = match.index + match[0].length;
      return { name: wholeName(name, text.slice(to)), via: viaIn(text.slice(to)), to };
    }
  }
  return null;
}

/** "Giám đốc Sở công tác truyền thông": what the report is about runs on without a comma; a board may be named by it. */
function withoutSubject(name: string): string {
  return name.replace(
    /^((?:Giám đốc|Sở|UBND|Ủy ban nhân dân|Phòng|Lãnh đạo|Hiệu trưởng|Chủ tịch|Bộ|Văn phòng|Ban Giám hiệu|Trung tâm|Chi cục)(?!\p{L})[^,]*?)\s+(?:công tác|hoạt động|việc|chất lượng|các chỉ tiêu|những)\s.*$/u,
    '$1',
  );
}

function isUnitLike(name: string): boolean {
  return isUnitStart(name) || /^(?:\p{Ll}|P\.\s?\p{Lu}|Thủ tướng|Chính phủ|Quốc hội|Trung ương)/u.test(name);
}

const NO_RECEIVER =
  /^(?:Kế hoạch|Báo cáo|Quyết định|Công văn|Nghị|Luật|Phụ lục|Mẫu|Hội nghị|Ngày|Tháng|Quý|Mục|Phần|Điều)(?!\p{L})/u;

/** "báo cáo Tổng Công ty", "gửi Điện lực Bình An": a capital in the middle of a sentence. */
function isProperName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+\s\S/u.test(name) && name.split(' ').length <= 8 && !NO_RECEIVER.test(name);
}

/** A name of a body with those above it is seldom longer; what is longer has run into the sentence. */
export const LONGEST_NAME = 110;

const NOT_A_NAME =
  /^(?:không|muộn|sau|vào|lúc|hằng|hàng|mỗi|ít nhất|tối thiểu|thời (?:hạn|gian)|hạn|đợt|kỳ|tình hình|kết quả|số|lần|riêng|chiều|sáng|để|đồng thời|gửi|báo cáo|tổng hợp|trước|chậm nhất|theo|qua|kèm|kịp thời|xem xét|phục vụ|làm|nếu|khi|bằng|định kỳ|tham mưu|phối hợp|thực hiện|chủ động|có|cùng|cũng|thông báo|công bố|đề xuất|các đơn vị|e-?mail|địa chỉ|điện thoại|hộp thư|thư điện tử|trong|từ|trên cơ sở|sau đó|ký|trình)(?!\p{L})/iu;
const MORE_NAME = new RegExp(String.raw`^((?:,\s+|\s+và\s+)(\p{L}[^.;:,()]*?))${END}`, 'u');

/** "Sở Văn hóa, Thể thao và Du lịch trước ngày …", "UBND tỉnh, Bộ GD&ĐT trước …": a comma may be part of the address. */
function wholeName(name: string, rest: string): string {
  const more = MORE_NAME.exec(rest);
  const next = squash(more?.[2] ?? '');
  if (!more || !next || next.length > 60 || NOT_A_NAME.test(next)) return name;
  const whole = `${name}${more[1] ?? ''}`;
  const after = rest.slice((more[1] ?? '').length);
  // A list of small words that runs into the next clause is no name.
  if (!isUnitStart(next) && /^\s*[;:]|^\s*,\s*\p{Ll}/u.test(after) && !MORE_NAME.test(after)) return name;
  return wholeName(whole, after);
}
