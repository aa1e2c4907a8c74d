import { squash } from '../../text/tidy-text.ts';
import { TYPE } from './symbols.ts';

/** Verbs that open the subject of a cited document, right after its issuing body. */
const SUBJECT_STARTS = [
  'về',
  'v/v',
  'thực hiện',
  'triển khai',
  'phê duyệt',
  'ban hành',
  'quy định',
  'hướng dẫn',
  'ứng phó',
  'sửa đổi',
  'bổ sung',
  'phát động',
  'tổ chức',
  'tăng cường',
  'đẩy mạnh',
  'công bố',
  'công nhận',
  'giao',
  'phân công',
  'phân cấp',
  'kiện toàn',
  'thành lập',
  'điều chỉnh',
  'đổi mới',
  'xây dựng',
  'phát triển',
  'nâng cao',
  'bãi bỏ',
  'tuyên truyền',
  'truyền thông',
  'phòng',
  'bảo đảm',
  'đảm bảo',
  'cải cách',
  'chuyển đổi',
  'ứng dụng',
  'hỗ trợ',
  'quản lý',
  'tiếp tục',
  'một số',
  'thúc đẩy',
  'định hướng',
  'cụ thể hóa',
  'hành động',
  'kế hoạch',
  'chương trình',
  'phối hợp',
  'công tác',
  'nhiệm vụ',
  'khung',
];

const SUBJECT = `(?:${SUBJECT_STARTS.join('|')})`;
// "Phòng Y tế" is a body, "Phòng, chống" a subject.
const CAPITAL_SUBJECT = String.raw`(?:(?!Phòng\s+\p{Lu})(?:${SUBJECT_STARTS.map(capitalise).join('|')}))`;
const NAME_WORD = String.raw`(?!${CAPITAL_SUBJECT}(?!\p{L}))\p{Lu}\p{Ll}*`;
const PLACE_KIND = 'tỉnh|thành phố|TP\\.?|huyện|thị xã|TX\\.?|quận|xã|phường|thị trấn|đặc khu';
const PLACE = String.raw`(?:\s+(?:${PLACE_KIND})(?=[\s.,;:)]|về|$)(?:\s+(?:\d{1,2}|${NAME_WORD}(?:\s+(?:-\s+)?${NAME_WORD}){0,4}))?)`;
const CITY = String.raw`(?:\s+(?:TP\.?\s*HCM|thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh))`;
const FIELD_WORD = String.raw`(?:(?!(?:Bộ|Sở|Phòng|Ban|UBND|HĐND|Bảo hiểm|Công an|Hội|Đoàn|Liên đoàn|Ủy ban|Mặt trận)(?!\p{L}))\p{Lu}[\p{L}&]*(?:\s+(?!${SUBJECT}[\s,])\p{Ll}+)?)`;
/** "của Sở Y tế và Kế hoạch số …": a document, not a field of the department. */
const DOCUMENT = String.raw`(?:${TYPE})\s+(?:số(?!\p{L})|\d)`;
export const NEXT_DOCUMENT = String.raw`\s+(?:và|cùng)\s+${DOCUMENT}`;
// "Giáo dục và Đào tạo", "Văn hóa, Thể thao và Du lịch", "Lao động - Thương binh và Xã hội", "GD&ĐT"
const FIELD = String.raw`${FIELD_WORD}(?:(?:\s*,\s+|\s+và\s+|\s+[-–]\s+|\s*&\s*)(?!${DOCUMENT})${FIELD_WORD}){0,3}`;

const BODIES = [
  'Thủ tướng Chính phủ',
  'Văn phòng (?:Chính phủ|Quốc hội|Chủ tịch nước|Trung ương Đảng|Hội đồng bầu cử quốc gia)',
  'Thanh tra Chính phủ',
  'Chính phủ',
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Chủ tịch nước',
  'Bộ Chính trị',
  'Ban Bí thư(?: (?:Trung ương|TW) (?:Đảng|Đoàn))?',
  String.raw`(?:Hội nghị lần thứ \p{L}+,?\s+)?Ban Chấp hành Trung ương(?: Đảng)?(?:,?\s+kh(?:óa|oá) [IVX]+)?`,
  'Trung ương Đảng',
  'Trung ương Đoàn(?: TNCS Hồ Chí Minh)?',
  'Ban Tuyên giáo(?: và Dân vận)? Trung ương',
  String.raw`(?:Ban Thường vụ |Thường trực |Văn phòng |Ban Tuyên giáo |Ban Dân vận |Ban Tổ chức )?(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy(?:(?:\s+(?:UBND|Công an|Quân sự|các cơ quan Đảng))?${PLACE}|\s+(?:khối\s+)?${NAME_WORD}(?:\s+${NAME_WORD}){0,3})?`,
  String.raw`Ban Chấp hành Đảng bộ${PLACE}(?:\s+(?:khóa|khoá|lần thứ)\s+[IVX]+)?`,
  String.raw`(?:Chủ tịch |Thường trực |Văn phòng )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|UBND|Hội đồng nhân dân|Hội đồng Nhân dân|HĐND)(?:${PLACE}|${CITY})?(?:\s+khóa\s+[IVX]+)?`,
  `(?:Bộ trưởng |Thứ trưởng )?Bộ (?!trưởng)${FIELD}`,
  `(?:Giám đốc )?Sở ${FIELD}(?:${PLACE}|${CITY})?`,
  `(?:Trưởng )?Phòng ${FIELD}(?:${PLACE})?`,
];

const KNOWN = new RegExp(`^(?:${BODIES.join('|')})`, 'u');
const HEADS =
  'Ban|Hội|Đoàn|Liên|Tỉnh|Thành|Huyện|Xã|Trường|Công an|Tổng|Viện|Cục|Chi cục|Đảng|Ủy ban|Uỷ ban|Mặt trận|Bảo hiểm|Kho bạc|Trung tâm|Học viện|Đại học|Văn phòng|Chủ tịch|Giám đốc|Hiệu trưởng|Trưởng|Bộ Chỉ huy|Tòa án|Công đoàn|Bệnh viện|Thường trực|Thanh tra';
// No "i" flag: with \p classes it makes V8 spend half a second on compiling.
const UNTIL_SUBJECT = new RegExp(
  String.raw`^(\p{Lu}(?:(?!${NEXT_DOCUMENT}|,\s+(?:${HEADS}|Sở|Phòng|UBND)(?!\p{L}))[^“"”;:.(]){2,90}?)\s+(?=(?:${SUBJECT}|${CAPITAL_SUBJECT})[\s:])`,
  'u',
);

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export interface ReadBody {
  body: string | null;
  /** Characters of the text that the body takes. */
  length: number;
}

/** A body that closes the clause: "của Tỉnh đoàn;". */
const UNTIL_END = new RegExp(
  String.raw`^((?:${HEADS})(?!\p{L})[^“"”;:.,()\d]{2,70}?)\s*(?=[;.,)]|${NEXT_DOCUMENT}|$)`,
  'u',
);

/** The issuing body at the start of a text; the subject of the document follows it. */
export function readIssuingBody(text: string): ReadBody {
  const known = KNOWN.exec(text)?.[0];
  const length =
    (known && withJointBodies(text, known.length)) ||
    (UNTIL_SUBJECT.exec(text)?.[1] ?? UNTIL_END.exec(text)?.[1] ?? '').length;
  const body = squash(text.slice(0, length)).replace(/,$/u, '');
  return { body: body || null, length };
}

const JOINT = /^(?:\s*,\s+|\s+(?:và|với|cùng)\s+|\s+[-–]\s+)/u;
/** "… và Bảo hiểm xã hội tỉnh về …": a second issuer that is no known body. */
const OTHER_BODY = new RegExp(
  String.raw`^(?:${HEADS})(?!\p{L})(?:(?!${NEXT_DOCUMENT})[^“"”;:.,()\d]){2,70}?(?=\s*[;.,)]|\s+(?:về|quy định|hướng dẫn|ban hành)\s|$)`,
  'u',
);
const AFTER_BODIES = /^\s*(?:về|quy định|hướng dẫn|[;.]|$)/u;
const isBody = (text: string) => KNOWN.test(text);
const headOf = (body: string) => /^\p{L}+/u.exec(body)?.[0];

/** "Bộ Y tế và Bộ Công an", "Sở Y tế - Sở Nội vụ"; behind a comma only bodies of one kind before the subject. */
function withJointBodies(text: string, length: number): number {
  const joint = JOINT.exec(text.slice(length))?.[0];
  const rest = joint ? text.slice(length + joint.length) : '';
  const next = KNOWN.exec(rest)?.[0] ?? OTHER_BODY.exec(rest)?.[0];
  if (!joint || !next) return length;
  const whole = withJointBodies(text, length + joint.length + next.length);
  if (!joint.includes(',')) return isBody(rest) || AFTER_BODIES.test(text.slice(whole)) ? whole : length;
  return isBody(rest) && headOf(next) === headOf(text) && AFTER_BODIES.test(text.slice(whole))
    ? whole
    : length;
}

const OPENS_SUBJECT = new RegExp(`^(?:${SUBJECT}|${CAPITAL_SUBJECT})(?!\\p{L})`, 'u');

/** Whether a text begins as the subject of a document does: "về …", "phê duyệt …". */
export function opensSubject(text: string): boolean {
  return OPENS_SUBJECT.test(text);
}
