import { isUnitStart } from '../../grammar/units/unit-phrases.ts';
import { isPageNumber, isRule } from '../../text/line-noise.ts';
import { isUpperLine } from '../../text/tidy-text.ts';
import type { HeadLine } from './head-halves.ts';

interface BodyLines {
  text: string;
  from: number;
  to: number;
}

const NO_BODY =
  /^(?:Số|V\/v)(?!\p{L})|ngày.*(?:tháng|\/)|^(?:DỰ THẢO|DỰ THẢO LẦN|KHẨN|HỎA TỐC|THƯỢNG KHẨN|HOẢ TỐC|MẬT|TỐI MẬT|TUYỆT MẬT|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|SAO Y|CÔNG KHAI)(?!\p{L})|^\*+$|^\d/iu;
// A place alone ("TỈNH BÌNH AN") goes on with the name above it.
export const BODY_START =
  /^(?:UBND|HĐND|UBMTTQ|BCĐ|BHXH|LĐLĐ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ(?! PHẬN)|SỞ|PHÒNG(?!,? (?:CHỐNG|NGỪA|TRÁNH))|TRƯỜNG|TRUNG TÂM|TRẠM|TỔ CÔNG|TỔNG CÔNG TY|TỈNH (?:ỦY|UỶ|ĐOÀN)|THÀNH (?:ỦY|UỶ|ĐOÀN)|HUYỆN (?:ỦY|UỶ|ĐOÀN)|QUẬN (?:ỦY|UỶ|ĐOÀN)|THỊ (?:ỦY|UỶ|ĐOÀN)|ĐẢNG (?:ỦY|UỶ|BỘ)|CHI BỘ|BAN|VĂN PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|ĐẠI HỌC|HỌC VIỆN|VIỆN|LIÊN ĐOÀN|TỔNG LIÊN ĐOÀN|CÔNG ĐOÀN|CÔNG AN|CÔNG TY|ĐOÀN|HỘI|BỆNH VIỆN|BẢO HIỂM|KHO BẠC|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|THANH TRA|BÁO|ĐÀI|NGÂN HÀNG|MẶT TRẬN|LIÊN MINH|LIÊN HIỆP|HIỆP HỘI|THƯ VIỆN|BẢO TÀNG|NHÀ (?:VĂN HÓA|THIẾU NHI|TRƯỜNG)|TẬP ĐOÀN|KHOA|QUỸ)(?!\p{L})/u;
/** A name that ends like this goes on: "ỦY⏎BAN NHÂN DÂN" in a narrow column, but not "TỈNH ỦY⏎BAN TUYÊN GIÁO". */
const OPEN_END =
  /^(?:ỦY|UỶ|HỘI ĐỒNG)$|(?:[,–-]|\s(?:VÀ|CỦA|VỀ|CÁC|PHÒNG|BAN|TRƯỜNG|CHỈ ĐẠO|MÔI|VÀ (?:XÃ|ĐÀO|CÔNG|TRUYỀN|DU|THỂ|ĐẦU|PHÁT)))$/u;
/** "SỞ NÔNG NGHIỆP VÀ MÔI⏎TRƯỜNG": a kind of body without a name is the end of the name above. */
const KIND_ALONE = /^(?:TRƯỜNG|HỘI|BAN|ĐOÀN|PHÒNG|BỘ|VIỆN|KHOA|ĐÀI|BÁO|QUỸ)$/u;

/** Superior and issuing body from the left half of the head (Nghị định 30: ô số 2), both in capitals. */
export function headerBodies(lines: HeadLine[]): { superior: BodyLines | null; issuer: BodyLines | null } {
  const written = lines.map(({ no, left }) => ({ no, text: left.replace(/[.…_-]{2,}$/u, '').trim() }));
  const shouted = written.filter(({ text }) => isBodyText(text) && isUpperLine(text));
  // Small schools write their names in small letters.
  const bodies = joined(
    shouted.length > 0 ? shouted : written.filter(({ text }) => isBodyText(text) && isUnitStart(text)),
  );
  const issuer = bodies.at(-1) ?? null;
  return { superior: bodies.length > 1 ? (bodies.at(-2) ?? null) : null, issuer };
}

function joined(lines: { no: number; text: string }[]): BodyLines[] {
  const bodies: BodyLines[] = [];
  for (const { no, text } of lines) {
    const last = bodies.at(-1);
    const goesOn = KIND_ALONE.test(text) || (isUpperLine(text) && !BODY_START.test(text));
    if (last && (OPEN_END.test(last.text) || goesOn)) {
      last.text = `${last.text} ${text}`;
      last.to = no;
    } else {
      bodies.push({ text, from: no, to: no });
    }
  }
  return bodies;
}

function isBodyText(text: string): boolean {
  if (!text || isRule(text) || isPageNumber(text) || NO_BODY.test(text)) return false;
  return text.length > 1 && text.length < 120 && text !== 'CỘNG';
}
