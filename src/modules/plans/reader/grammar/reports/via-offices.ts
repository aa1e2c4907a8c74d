import { capitalised, squash } from '../../text/tidy-text.ts';
import { isUnitStart } from '../units/unit-phrases.ts';

const SMALL_OFFICE =
  '(?:công chức|bộ phận|văn thư|văn phòng|phòng|tổ|đồng chí|cán bộ|cơ quan|thường trực)(?!\\p{L})';
// Unit names may hold commas ("Phòng Chính trị, tư tưởng"); a capital, an address or a date after one ends them.
const VIA = new RegExp(
  String.raw`(?:thông qua|(?<!thông )qua)\s+((?:\p{Lu}|${SMALL_OFFICE})[^();.]*?)(?=\s+(?:trước|chậm nhất|muộn nhất|không muộn|để|theo|định kỳ|hằng|hàng|vào|và gửi|tổng hợp(?!\p{L}|\s+\p{Lu}))(?!\p{L})|\s*,\s*(?:e-?mail|địa chỉ|điện thoại|trước|chậm nhất|để|hộp thư|thư điện tử|\p{Lu})|\s*[();.:]|\s*$)`,
  'u',
);
const VIA_BRACKET = /^\s*\(([^()]*)\)/u;
const SAID_VIA =
  /^\s*(?:(?:gửi\s+)?(?:thông\s+)?qua|(?:cơ quan |đơn vị )?đầu mối(?:\s+là|\s+tiếp nhận)?)\s*:?\s+/iu;
const NAMED_HEAD =
  /^(?:bộ phận|tổ (?=\p{Lu})|Phòng|Văn phòng|Ban|Trung tâm|Chi cục|Thanh tra|Tổ|Bộ phận|Sở|Cục|Vụ|Phó|Khoa|Đoàn|Công đoàn|Hội|Đội|Cơ quan|Thường trực)(?!\p{L})/u;
/** How to reach the office, or what it does with the report: no part of its name. */
const BEHIND_THE_NAME =
  /\s*(?:[;,]?\s*(?:e-?mail|gmail|zalo|địa chỉ|điện thoại|(?<![\p{L}&])s?đt|hộp thư|thư điện tử|số điện thoại|fax)(?![\p{L}])|[,;]\s*\S+@|[,;]\s*(?:để|theo)\s|\s(?:để|nhằm)\s)[\s\S]*$/iu;
const WHAT_IT_DOES = /\s(?:tổng hợp|theo dõi|tiếp nhận)(?:[,;\s][^\p{Lu}]*)?$/u;

/** Through whom a report goes, from what follows the receiver's name. */
export function viaIn(rest: string): string | null {
  const inBracket = VIA_BRACKET.exec(rest)?.[1];
  if (inBracket !== undefined) {
    const said = SAID_VIA.exec(inBracket);
    const name = officeIn(inBracket.slice(said?.[0].length ?? 0));
    if (NAMED_HEAD.test(name) || (said && isPersonOrUnit(name))) return name;
  }
  const named = officeIn(VIA.exec(rest)?.[1] ?? '');
  return NAMED_HEAD.test(named) || isPersonOrUnit(named) ? named : null;
}

function officeIn(text: string): string {
  return squash(squash(text).replace(BEHIND_THE_NAME, '').replace(WHAT_IT_DOES, '')).replace(/[,;]+$/u, '');
}

const NO_OFFICE =
  /^(?:E-?mail|Gmail|Zalo|Hệ thống|Trục|Phần mềm|Cổng|Trang|Địa chỉ|Google|Văn thư điện tử|Mạng|Đường)(?!\p{L})/iu;

function isPersonOrUnit(text: string): boolean {
  return isUnitStart(capitalised(text)) && !NO_OFFICE.test(text);
}
