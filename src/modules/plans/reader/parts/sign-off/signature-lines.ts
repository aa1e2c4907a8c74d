import type { SourceLine } from '../../text/source-text.ts';
import { isUpperLine, squash } from '../../text/tidy-text.ts';
import { withTitleMarks } from './title-marks.ts';

const CAPITALS = String.raw`[\p{Lu}\s&,–-]+`;
const POSITION_WORD = String.raw`(?:(?:TỔNG\s+)?GIÁM\s+ĐỐC|CHỦ\s+TỊCH|CHỦ\s+NHIỆM|TRƯỞNG\s+(?:PHÒNG|BAN|TY|KHOA|TRẠM|CÔNG\s+AN|ĐOÀN|BỘ\s+MÔN|TIỂU\s+BAN)|(?:HIỆU|VIỆN|THỦ|TRẠM|VỤ|TỔ|ĐỘI|HẠT|ĐỒN|KHU|BỘ|THỨ|CHI\s+CỤC|TỔNG\s+CỤC|CỤC|CHỈ\s+HUY)\s+TRƯỞNG|CHÁNH\s+(?:VĂN\s+PHÒNG|THANH\s+TRA|ÁN)|BÍ\s+THƯ|TỔNG\s+BIÊN\s+TẬP|TỔNG\s+THƯ\s+KÝ|(?:ỦY|UỶ)\s+VIÊN|CHÍNH\s+(?:ỦY|UỶ)|PHỤ\s+TRÁCH)`;
const POSITION = String.raw`(?:QUYỀN\s+|Q\s?\.\s*|PHÓ\s+)?${POSITION_WORD}(?![\p{L}])(?:${CAPITALS})?`;
const PREFIX = String.raw`(?:KT|TM|TL|TUQ|T\/M|K\/T|T\/L|T\.M|K\.T|T\.L)`;
const AUTHORITY = String.raw`${PREFIX}\s?[.]\s*\p{Lu}${CAPITALS}|${PREFIX}\s+(?=(?:BAN|ỦY|UỶ|HỘI|ĐẢNG|TỈNH|HUYỆN|THÀNH|CHI|${POSITION_WORD}))${CAPITALS}`;
const AT_END = new RegExp(
  String.raw`(?:^|[\s;,)])((?:(?:${AUTHORITY})\s+)?(?:${AUTHORITY}|${POSITION}))\s*$`,
  'u',
);
export const IS_AUTHORITY = new RegExp(String.raw`^${PREFIX}(?:\s?\.|\s)`, 'u');

/** Titles that a converter ran together: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH". */
const JOINTS = new RegExp(
  String.raw` (?=${PREFIX}\s?\.)| (?=PHÓ ${POSITION_WORD})|(?<=NHÂN DÂN|BAN GIÁM HIỆU|THƯỜNG VỤ|CHẤP HÀNH) (?=(?:CHỦ TỊCH|HIỆU TRƯỞNG|BÍ THƯ))|(?<=^(?:TL|TUQ)\s?\.\s*(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|BỘ TRƯỞNG)) (?=(?:TRƯỞNG|CHÁNH|CHI CỤC|CỤC|VỤ|GIÁM ĐỐC))`,
  'u',
);

// Each degree ends as a word does and stands here once: two ways to read one text would cost twice the time for each.
const DEGREE = String.raw`(?:(?:GS|PGS|TSKH|TS|ThS|CN|BSCKI{1,2}|BS|DSCKI{1,2}|DS|CKI{1,2}|KS|LS|NGƯT|NGND|TTƯT|TTND|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|Ông|Bà|Đồng chí)(?!\p{L})\.?,?\s*)*`;
const WORD = String.raw`\p{Lu}[\p{Ll}’']*(?:\p{Lu}\p{Ll}+)?`;
const NAME = new RegExp(String.raw`^${DEGREE}(${WORD}(?:\s+${WORD}){1,5})$`, 'u');
const SURNAMES =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐÀO|ĐINH|ĐOÀN|TRỊNH|TRƯƠNG|MAI|LÂM|PHÙNG|CAO|TẠ|TÔ|HÀ|CHÂU|THÁI|LƯU|TĂNG|QUÁCH|KIỀU|VƯƠNG|CHU|NÔNG|TRIỆU|LƯƠNG|TỐNG|ĐÀM|LA|GIÀNG|VI|HỨA|KHỔNG|NGHIÊM|THẠCH|SƠN|KIM|DANH|ĐIỂU|LÒ|QUÀNG|CÀ|MA|MÔNG|BẾ';
const CAPITAL_NAME = new RegExp(String.raw`^(?:(?:${SURNAMES})(?:\s+\p{Lu}+){1,4})$`, 'u');
const NO_NAME =
  /^(?:Phụ lục|Nơi nhận|Kính gửi|Đã ký|Mẫu|Biểu|Người|Thời gian|Ngày|Số|Kế hoạch|Lưu|Sở|Phòng|Ban|Ủy ban|Trường|Trung tâm|Văn phòng)(?!\p{L})/iu;

/** The title of a signature at the end of a line, also behind recipients on the same line. */
export function signatureIn(text: string): string | null {
  const match = AT_END.exec(withTitleMarks(text).replace(/\s{3,}/g, '   '));
  return match?.[1] ? squash(match[1]) : null;
}

export function titlesIn(text: string): string[] {
  const title = signatureIn(text);
  return title ? squash(title).split(JOINTS).map(squash) : [];
}

/** The name of a person on a line of its own or at the right of the recipients; degrees and ranks are left out. */
export function personNameIn(text: string): string | null {
  const { left, right } = columnsOf(text);
  for (const part of right ? [right] : [left]) {
    const plain = squash(part).replace(/\.$/, '');
    if (NO_NAME.test(plain)) continue;
    const name = NAME.exec(plain)?.[1] ?? CAPITAL_NAME.exec(plain)?.[0];
    if (name) return squash(name);
  }
  return null;
}

export function isPersonName(text: string): boolean {
  return personNameIn(text) !== null;
}

/** Recipients at the left, signature at the right; one column counts as left. */
export function columnsOf(text: string): { left: string; right: string } {
  const parts = text.trim().split(/\s{3,}|\t+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return { left: text.trim(), right: '' };
  return { left: parts.slice(0, -1).join(' '), right: last };
}

const DONE = /^\(?(?:Đã ký|đã ký|Ký tên|Chữ ký|Ký, ghi rõ họ tên)[^)]*\)?$/u;

/** The lines of the recipients alone. */
export function withoutSignature(lines: SourceLine[]): SourceLine[] {
  return lines.map((line) => ({ ...line, text: recipientPart(line.text) }));
}

function recipientPart(text: string): string {
  const isItem = /^\s*[-–+•*]\s*\S/u.test(text) || /^\W{0,3}Nơi nhận/iu.test(text.trim());
  const { left, right } = columnsOf(text);
  if (right && isSignatureText(right)) return left;
  const title = signatureIn(text);
  if (title) {
    const at = text.replace(/\s+$/u, '').lastIndexOf(title.split(' ')[0] ?? title);
    return isItem ? text.slice(0, at) : '';
  }
  return !isItem && isSignatureText(left) ? '' : text;
}

export function isSignatureText(text: string): boolean {
  return (
    DONE.test(text) ||
    isPersonName(text) ||
    signatureIn(text) !== null ||
    (isUpperLine(text) && text.length > 3)
  );
}
