import { squash } from '../../text/tidy-text.ts';
import { LINKED, UNIT_HEAD } from './unit-heads.ts';

// Heads that need a name behind them: "các Sở, Ban, ngành", "Đoàn, Đội", "các phòng, ban" are one list in one name.
const NEEDS_NAME = String.raw`(?!(?:Phòng|Sở|Ban|Bộ|Khoa|Tổ|Cục|Vụ|Viện|Trường|Hội|Đoàn|Đội|Đài|Báo|Trạm|Thôn|Ấp|Trung tâm|Đơn vị|Doanh nghiệp)(?:\s*[,;)]|\s+(?:và|ngành|đoàn thể|liên quan)(?!\p{L})|\s*$))`;
const PLACE_LETTERS = String.raw`(?!(?:TX|TP|TT|Tx|Tp|MN|TH|THCS|THPT|GDTX|GDNN)(?![\p{L}]))`;
const NEXT_UNIT = `${PLACE_LETTERS}${NEEDS_NAME}${UNIT_HEAD}`;
const ORGANISATIONS =
  '(?:sở|phòng|ban|ngành|đơn vị|cơ quan|trường|cơ sở|nhà trường|địa phương|tổ|đoàn thể|trung tâm|doanh nghiệp|bệnh viện|khoa|hội|báo|trạm|chi|công ty|cá nhân|bộ|đài)';
const COMMA = new RegExp(String.raw`^,\s*(?:và\s+)?(?=${NEXT_UNIT}|TT\s\p{Lu}|các\s|toàn thể\s)`, 'u');
const LETTER_ROLE =
  /^,\s*(?:và\s+)?(?=(?:GV|NV|HS|CB|TPTĐ|ĐTN|ĐTNCS|HPN|HND|HCCB|LHPN|CĐ|CNTT|PHHS|YTTH)(?:CN|BM)?(?!\p{L}))/u;
const AND =
  /^\s+và\s+(?=(?:Phòng|Sở|Ban|Bộ|UBND|Ủy ban|Uỷ ban|Công an|Trung tâm|Trường|Văn phòng|Đoàn|Hội|Thanh tra|Công đoàn|Mặt trận|Đài|Báo|Bảo hiểm|BHXH|Trạm|Bệnh viện|Tỉnh đoàn|Liên đoàn|Chi cục|Cục|Nhà trường)\s+\p{L})/u;
const AND_ALL = new RegExp(String.raw`^\s+và\s+(?=(?:các\s+)?${ORGANISATIONS}(?!\p{L}))`, 'u');
// Lower-case doers after a unit of their own: "Ban Giám hiệu, giáo viên chủ nhiệm".
const SMALL_UNIT =
  /^,\s*(?:và\s+)?(?=(?:tổ(?! chức)|giáo viên|nhân viên|cán bộ|học sinh|phụ huynh|cha mẹ|công an|trạm|trung tâm|trường|đoàn (?:thanh niên|viên|trường)|hội (?:phụ nữ|nông dân|cựu|cha mẹ|khuyến)|chi đoàn|liên đội|ủy ban|văn phòng|thanh tra|công đoàn|đ\/c|đồng chí|thầy|cô|ban (?:đại diện|giám hiệu|chỉ huy)|(?:đơn vị|cơ quan|địa phương) liên quan)(?!\p{L}))/u;
const PLURAL_OR_PEOPLE =
  /^(?:Các|các|Toàn|Mọi|Tất cả|Cán bộ|cán bộ|Giáo viên|giáo viên|Học sinh|học sinh|Nhân viên|CB|GV|HS)(?!\p{L})/u;
// "giáo viên chủ nhiệm, giáo viên bộ môn" are two, "giáo viên, nhân viên" are one.
const SAME_PEOPLE = /^((?:cán bộ|giáo viên|học sinh|nhân viên))\s+\p{L}[^,]*,\s*(?:và\s+)?\1\s/iu;
const DASH =
  /^\s*(?:\s[-–]\s|\/|\+)\s*(?=(?:Phòng|Sở|Ban|Trung tâm|Trường|Văn phòng|Hội|Đoàn|Công an|Thanh tra|Các)\s+\p{L})/u;

const BULLET = /^\s*[-+•*]\s*/u;

/** The units named in one cell. "Phòng GD&ĐT các huyện, TX, TP" stays whole: TX and TP are no units. */
export function splitUnits(cell: string): string[] {
  return paragraphsOf(cell)
    .flatMap((paragraph) => paragraph.split(';'))
    .flatMap(splitList)
    .map((part) => squash(part).replace(/^[-+•,\s]+|[.,:\s]+$/gu, ''))
    .filter((unit) => unit && !/^[-–_.…x"”*]+$/iu.test(unit));
}

/** Lines of a cell: bullets and new units open a paragraph, what else follows is the rest of a wrapped name. */
function paragraphsOf(cell: string): string[] {
  const paragraphs: string[] = [];
  for (const line of cell.split('\n')) {
    const text = squash(line.replace(BULLET, ''));
    if (!text) continue;
    const last = paragraphs.at(-1);
    const opens = BULLET.test(line) || last === undefined || (opensUnit(text) && !LINKED.test(last));
    if (opens) paragraphs.push(text);
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
  }
  // "- Phòng A - Văn phòng Sở" on one line: only a cell that opens with a bullet is a list of bullets.
  return BULLET.test(cell) ? paragraphs.flatMap((text) => text.split(/\s[-+•]\s+(?=\p{L})/u)) : paragraphs;
}

const OPENS_UNIT = new RegExp(`^(?:${UNIT_HEAD}|các\\s)`, 'u');

export function opensUnit(text: string): boolean {
  return OPENS_UNIT.test(text);
}

function splitList(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth > 0 || !/[,\s/]/.test(text[at] ?? '')) continue;
    const width = separatorAt(text.slice(from, at), text.slice(at));
    if (!width) continue;
    parts.push(text.slice(from, at));
    from = at + width;
    at = from - 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Length of what parts two units here, 0 when the name goes on. */
function separatorAt(before: string, rest: string): number {
  const match = COMMA.exec(rest) ?? (isOneUnit(before) ? otherSeparator(before, rest) : null);
  return match?.[0].length ?? 0;
}

function otherSeparator(before: string, rest: string): RegExpExecArray | null {
  if (!LINKED.test(before) && !OFFICE_OF_TWO.test(before)) {
    const and = AND.exec(rest) ?? AND_ALL.exec(rest) ?? DASH.exec(rest);
    if (and) return and;
  }
  if (SAME_PEOPLE.test(`${squash(before)}${rest}`)) return SMALL_UNIT.exec(rest);
  return PLURAL_OR_PEOPLE.test(before.trim()) ? null : (LETTER_ROLE.exec(rest) ?? SMALL_UNIT.exec(rest));
}

/** "Văn phòng HĐND và UBND xã" is one office. */
const OFFICE_OF_TWO = /(?:^|\s)Văn phòng (?:Đoàn )?\p{Lu}[\p{Lu}&]+$/u;

/** A kind alone ("Báo và Đài …", "các sở") is no unit yet. */
function isOneUnit(before: string): boolean {
  const words = squash(before).split(' ');
  return words.length >= 2 || /^\p{Lu}{2,}$/u.test(words[0] ?? '');
}
