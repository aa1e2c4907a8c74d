import { isRoleAlone, isSenderStart, isVagueSender } from '../../grammar/reports/senders.ts';
import { unitInHeading } from '../../grammar/units/unit-phrases.ts';
import { capitalised, isUpperLine } from '../../text/tidy-text.ts';
import { BODY_START } from '../head/header-bodies.ts';
import type { SectionNode } from '../sections/sections.ts';
import type { Said } from './said.ts';

/** The unit the sentence names, else the nearest heading that names one, else who was spoken of before. */
export function senderOf(
  subject: string | null,
  path: SectionNode[],
  said: Said,
): { name: string; sure: boolean } {
  const heading = headingOf(path);
  const isOfHeading = subject !== null && (isVagueSender(subject) || isRoleAlone(subject));
  if (subject && !(heading && isOfHeading)) return { name: subject, sure: true };
  if (heading) return { name: capitalised(withoutBracket(unitInHeading(heading.title))), sure: true };
  if (said.sender !== null) return { name: said.sender, sure: true };
  return { name: nearestName(path), sure: false };
}

const LONGEST_TITLE = 60;
const OF_A_TOPIC =
  /^(?:Mục|Nội dung|Chế độ|Thời (?:gian|hạn)|Kinh phí|Yêu cầu|Hình thức|Công tác|Tuyên truyền|Truyền thông|Tổ chức|Báo cáo|Thông tin|Phần|Giải pháp|Nhiệm vụ|Chỉ tiêu|Đối tượng|Về|Trong|Hoạt động|Xây dựng|Kiểm tra|Giám sát|Tăng cường|Đẩy mạnh|Triển khai|Đợt|Tháng|Quý|Tuần|Năm|Ngày|Giai đoạn|Bước|Phạm vi|Địa điểm|Nguồn|Sơ kết|Tổng kết|Khen thưởng|Định kỳ|Đột xuất|Hằng|Hàng|Đánh giá|Phân công|Trách nhiệm|Kết quả|Quy định|Căn cứ|Nơi nhận|Phụ lục|Danh mục|Kế hoạch|Chủ trì|Phối hợp|Gửi|Lập|Rà soát)(?!\p{L})/u;

/** Whoever a short heading names, though no kind of unit is known in it: "Kiểm toán nội bộ". */
function nearestName(path: SectionNode[]): string {
  const title = path.at(-1)?.title ?? '';
  const isName =
    title.length <= LONGEST_TITLE && !isUpperLine(title) && !OF_A_TOPIC.test(title) && !/[.;:]/u.test(title);
  return isName ? unitInHeading(title) : '';
}

/** The nearest heading that names a unit. */
export function headingOf(path: SectionNode[]): SectionNode | undefined {
  return path.findLast((node) => isUnitHeading(node.title));
}

/** "CHẾ ĐỘ BÁO CÁO" is no unit although its first word could be letters of one; "Đối với các trường" names one. */
export function isUnitHeading(title: string): boolean {
  if (/^(?:CHẾ ĐỘ )?(?:THÔNG TIN,? )?BÁO CÁO(?!\p{L})/u.test(title)) return false;
  if (isShortName(title)) return true;
  return isUpperLine(title)
    ? BODY_START.test(title) || /^CÁC\s/u.test(title)
    : isSenderStart(capitalised(unitInHeading(title)));
}

/** What is done, in letters, heads a section as well. */
const TOPIC = /^(?:CNTT|CĐS|TTHC|CCHC|DVC|DVCTT|ATTT|ATTP|ATGT|PCCC|PBGDPL|CSDL|KPI|GDPL|XHCN|NTM|SXKD)$/u;
const TAIL = '(?:các|tỉnh|huyện|xã|phường|thành phố|thị xã|cấp|trực thuộc|thuộc|Sở)(?!\\p{L})';
const LETTERS = new RegExp(String.raw`^([\p{Lu}&.-]{2,12})(?=$|\s+${TAIL})`, 'u');
/** Two consonants that begin no syllable, or three in a row. */
const NO_SYLLABLE =
  /^(?!(?:CH|GH|KH|NG|NH|PH|TH|TR)[AEIOUY])[BCDĐGHKLMNPQRSTVX]{2}|[BCDĐGHKLMNPQRSTVX]{3}(?<!NGH)/u;

/** "CDC", "TTYT các huyện", "HC-QT": the letters of a unit. */
function isShortName(title: string): boolean {
  const letters = LETTERS.exec(title)?.[1];
  return letters !== undefined && NO_SYLLABLE.test(letters) && !TOPIC.test(letters);
}

/** "Phòng Tổng hợp (đơn vị chủ trì)" is the office alone. */
function withoutBracket(name: string): string {
  return name.replace(/\s*\([^()]*\)?\s*$/u, '') || name;
}
