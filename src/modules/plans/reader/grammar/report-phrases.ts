import { capitalised, squash } from '../text/tidy-text.ts';
import { isUnitStart } from './units/unit-phrases.ts';

/** Words that send something to someone. */
const SENDS =
  /(?<!\p{L})(?:báo cáo|(?:gửi|nộp)(?=[^.;]{0,90}?(?:\s(?:về|cho|đến|tới)\s|(?:gửi|nộp)\s+\p{Lu}))|tổng hợp kết quả|gửi)(?!\s*viên)(?!\p{L})/iu;
/** Entries for a contest or a course are no reports. */
const ENTRY =
  /(?<!\p{L})(?:gửi|nộp)\s+(?:bản\s+)?(?:danh sách\s+)?(?:đăng ký|bài dự thi|hồ sơ dự thi|phiếu đăng ký|sản phẩm dự thi|bài thi|tác phẩm)/iu;

export function sendsReport(text: string): boolean {
  return SENDS.test(text) && !(ENTRY.test(text) && !/báo cáo/iu.test(text));
}

/** What the receiver does with it afterwards is no duty of the sender. */
const AFTERWARDS =
  /(?:,\s*)?(?<!\p{L})(?:để|nhằm|làm cơ sở|phục vụ việc)\s+(?:\p{Lu}[^,;]{2,60}?\s+)?(?:được\s+)?(?:tổng hợp|theo dõi|báo cáo|phục vụ|kịp thời|xem xét|biết|chỉ đạo|tham mưu|trình).*$/iu;

/**
 * The sender's own part of a sentence, and what the receiver does with it where both have a day of their own:
 * "gửi Sở trước 30/10 để báo cáo UBND tỉnh trước 15/11". A day that only the end names is the sender's.
 */
export function splitAftermath(
  sentence: string,
  hasDue: (part: string) => boolean,
): { own: string; aftermath: string } {
  const at = sentence.search(AFTERWARDS);
  if (at < 0) return { own: sentence, aftermath: '' };
  const [own, tail] = [sentence.slice(0, at), sentence.slice(at)];
  const isDue = hasDue(tail);
  if (isDue && !hasDue(own)) return { own: sentence, aftermath: '' };
  return { own, aftermath: isDue ? tail : '' };
}

const NEXT_WORDS =
  'như sau|kết quả|trước|chậm nhất|muộn nhất|không muộn|không quá|định kỳ|theo|để|qua|thông qua|đến hết|đến ngày|tình hình|hằng|hàng|mỗi|vào|bằng|tiến độ|về việc|về kết quả|về tình hình|xem xét|và gửi|và báo cáo|và nộp|kèm|kèm theo|trong|số liệu|đúng|đầy đủ|xong|tổng hợp|đồng thời|khi|nếu|sau|làm|phục vụ|nội dung|những|các nội dung|danh sách|hồ sơ';
const END = String.raw`(?=\s+(?:${NEXT_WORDS})(?![\p{L}])|\s*[,.;:(]|\s*$)`;
const BODY = String.raw`((?:P\.\s?)?\p{Lu}[^.;]*?)`;
const SMALL_BODY = String.raw`((?:cơ quan|thường trực|bộ phận|nhà trường|văn phòng|tổ|phòng|lãnh đạo|hiệu trưởng|ban giám hiệu|đơn vị chủ trì|đơn vị thường trực)(?!\p{L})[^.;]*?)`;
const TO_PATTERNS = [
  new RegExp(String.raw`(?:gửi về|gửi tới|gửi đến|nộp về|gửi cho|gởi về)\s+(?:cho\s+)?${BODY}${END}`, 'u'),
  new RegExp(
    String.raw`(?:báo cáo|kết quả|thực hiện|gửi|văn bản|số liệu|hồ sơ)\s+(?:về|cho|đến|tới|lên)\s+${BODY}${END}`,
    'u',
  ),
  new RegExp(String.raw`(?:về|cho|đến|tới|lên)\s+${BODY}${END}`, 'gu'),
  new RegExp(String.raw`(?:[Bb]áo cáo|[Gg]ửi|[Tt]rình)\s+(?:cho\s+)?${BODY}${END}`, 'gu'),
  new RegExp(String.raw`(?:về|cho|[Bb]áo cáo|[Gg]ửi)\s+${SMALL_BODY}${END}`, 'u'),
  new RegExp(String.raw`[Nn]ơi nhận(?: báo cáo)?\s*:\s*${BODY}${END}`, 'u'),
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
      const name = squash(match?.[1] ?? '');
      if (!match || !name || !fits(name) || name.length > LONGEST_NAME) continue;
      const to = match.index + match[0].length;
      return { name: wholeName(name, text.slice(to)), via: viaIn(text.slice(to)), to };
    }
  }
  return null;
}

function isUnitLike(name: string): boolean {
  return isUnitStart(name) || /^(?:\p{Ll}|P\.\s?\p{Lu})/u.test(name);
}

const NO_RECEIVER =
  /^(?:Kế hoạch|Báo cáo|Quyết định|Công văn|Nghị|Luật|Phụ lục|Mẫu|Hội nghị|Ngày|Tháng|Quý|Mục|Phần|Điều)(?!\p{L})/u;

/** "báo cáo Tổng Công ty", "gửi Điện lực Bình An": a capital in the middle of a sentence. */
function isProperName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+\s\S/u.test(name) && name.split(' ').length <= 8 && !NO_RECEIVER.test(name);
}

const LONGEST_NAME = 110;

const NOT_A_NAME =
  /^(?:để|đồng thời|gửi|báo cáo|tổng hợp|trước|chậm nhất|theo|qua|kèm|kịp thời|xem xét|phục vụ|làm|nếu|khi|bằng|định kỳ|tham mưu|phối hợp|thực hiện|chủ động|có|cùng|cũng|thông báo|công bố|đề xuất|các đơn vị|e-?mail|địa chỉ|điện thoại|hộp thư|trong|từ)(?!\p{L})/iu;
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

// Unit names may hold commas ("Phòng Chính trị, tư tưởng"); a capital, an address or a date after one ends them.
const VIA =
  /(?:thông qua|(?<!thông )qua)\s+(\p{Lu}[^();.]*?)(?=\s+(?:trước|chậm nhất|muộn nhất|để|theo|định kỳ|hằng|hàng|vào|và gửi)(?!\p{L})|\s*,\s*(?:e-?mail|địa chỉ|điện thoại|trước|chậm nhất|để|hộp thư|\p{Lu})|\s*[();.:]|\s*$)/u;
const VIA_BRACKET = /^\s*\((?:qua\s+|thông qua\s+)?([^()]*)\)/u;
const NAMED_HEAD =
  /^(?:bộ phận|tổ (?=\p{Lu})|Phòng|Văn phòng|Ban|Trung tâm|Chi cục|Thanh tra|Tổ|Bộ phận|Sở|Cục|Vụ|Phó|Khoa|Đoàn|Công đoàn|Hội|Đội|Cơ quan|Thường trực)(?!\p{L})/u;

function viaIn(rest: string): string | null {
  const bracket = VIA_BRACKET.exec(rest);
  const isSaid = /^\s*\((?:qua|thông qua)\s/u.test(rest);
  const inBracket = squash(
    (bracket?.[1] ?? '').split(/,\s*(?:e-?mail|địa chỉ|điện thoại|hộp thư|số điện thoại|\S+@)/iu)[0] ?? '',
  );
  if (bracket && (NAMED_HEAD.test(inBracket) || (isSaid && isPersonOrUnit(inBracket)))) return inBracket;
  const named = squash(VIA.exec(rest)?.[1] ?? '');
  return NAMED_HEAD.test(named) || isPersonOrUnit(named) ? named : null;
}

function isPersonOrUnit(text: string): boolean {
  return (
    isUnitStart(text) &&
    !/^(?:E-?mail|Gmail|Zalo|Hệ thống|Trục|Phần mềm|Cổng|Địa chỉ|Google|Văn thư điện tử)(?!\p{L})/iu.test(
      text,
    )
  );
}

const DUTY_WORD = String.raw`(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|định kỳ|gửi|nộp|báo cáo|tổng hợp|chủ động|thực hiện|căn cứ|xây dựng|tham mưu|(?:chủ trì|phối hợp)(?!\s+(?:gửi|báo cáo|tổng hợp|có trách nhiệm|nộp|định kỳ))|tiến hành|tổ chức|hằng|hàng|mỗi|khi|sau|trước|chậm nhất|làm|là|kịp thời|hoàn thành|rà soát|theo dõi|lập|triển khai|đánh giá)`;
const ASKED = String.raw`(?:Đề nghị|Yêu cầu|Giao|Giao cho|Phân công|Trên cơ sở đó,|Đối với)\s+`;
const SUBJECT = new RegExp(String.raw`^(${ASKED})?(\p{L}[^.;:]*?),?\s+${DUTY_WORD}(?!\p{L})`, 'u');
/** "Giao bộ phận Tổng hợp: soạn …; báo cáo …", "Phòng Nội vụ: tổng hợp, báo cáo …". */
const NAMED_BEFORE_COLON = new RegExp(String.raw`^(?:${ASKED})?(\p{L}[^.;:]{2,100}?)\s*:\s`, 'u');
const LATER_SUBJECT =
  /(?:,\s+|(?:đề nghị|yêu cầu|giao)\s+)((?:các|toàn thể|\p{Lu})[^,.;:]*?)\s+(?:có trách nhiệm|định kỳ|gửi|nộp|báo cáo|tổng hợp)(?!\p{L})/u;

const ASKED_LATER = new RegExp(
  String.raw`(?:đề nghị|yêu cầu|giao)\s+((?:các|toàn thể|\p{Lu})[^,.;:]*?)\s+${DUTY_WORD}(?!\p{L})`,
  'u',
);

/** The unit that a sentence about reports speaks of, as written; null when it names none but the receiver. */
export function senderIn(text: string, receiver: string | null = null): string | null {
  const sentence = text.replace(
    /^\s*(?:\(?\*+\)?\s*)?(?:(?:Ghi chú|Lưu ý|Chú ý)\s*:\s*)?(?:[-+•]\s*)?/iu,
    '',
  );
  const match = SUBJECT.exec(sentence);
  const first = squash(match?.[2] ?? '');
  const subject = match?.[1] ? capitalised(first) : first;
  if (isSender(subject) && subject !== receiver) return subject;
  const named = capitalised(squash(NAMED_BEFORE_COLON.exec(sentence)?.[1] ?? ''));
  if (isSender(named) && !/báo cáo/iu.test(named)) return named;
  const later = [LATER_SUBJECT, ASKED_LATER].map((pattern) =>
    capitalised(squash(pattern.exec(sentence)?.[1] ?? '')),
  );
  return later.find((name) => isSender(name) && name !== receiver) ?? null;
}

function isSender(text: string): boolean {
  return (
    isUnitStart(text) &&
    text.length <= LONGEST_NAME &&
    !/^(?:Báo cáo|(?:Các|Mọi|Toàn|Tất cả)$)(?!\p{L})/u.test(text)
  );
}

/** "Các đơn vị" under the heading of a unit means that unit. */
export function isVagueSender(name: string): boolean {
  return /^(?:Các (?:cơ quan|đơn vị|địa phương|bộ phận)|Đơn vị|Cơ quan)(?:,\s*(?:đơn vị|địa phương))*(?:\s+(?:trên|nêu trên|liên quan|có liên quan))?$/u.test(
    name,
  );
}
