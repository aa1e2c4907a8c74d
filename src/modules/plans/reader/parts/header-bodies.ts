import { isRule } from '../text/line-noise.ts';
import type { SourceLine } from '../text/source-text.ts';
import { isUpperLine, squash } from '../text/tidy-text.ts';

interface BodyLines {
  text: string;
  from: number;
  to: number;
}

const MOTTO = /CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập\s*[-–]|ĐẢNG CỘNG SẢN VIỆT NAM/u;
const NUMBER_OR_DATE = /^(?:Số|V\/v)\b|ngày.*(?:tháng|\/)/iu;
// A place alone ("TỈNH BÌNH AN") goes on with the name above it.
const BODY_START =
  /^(?:UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ|SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|TỈNH (?:ỦY|ĐOÀN)|THÀNH (?:ỦY|ĐOÀN)|HUYỆN (?:ỦY|ĐOÀN)|ĐẢNG|BAN|VĂN PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|ĐẠI HỌC|VIỆN|LIÊN ĐOÀN|CÔNG ĐOÀN|ĐOÀN|HỘI)/u;

/** Superior and issuing body from the left half of the head (Nghị định 30: ô số 2), both in capitals. */
export function headerBodies(lines: SourceLine[]): { superior: BodyLines | null; issuer: BodyLines | null } {
  const bodies: BodyLines[] = [];
  for (const line of lines) {
    const text = leftHalf(line.text);
    if (!text || isRule(text) || NUMBER_OR_DATE.test(text) || !isUpperLine(text)) continue;
    const last = bodies.at(-1);
    if (last && !BODY_START.test(text)) {
      last.text = `${last.text} ${text}`;
      last.to = line.no;
    } else {
      bodies.push({ text, from: line.no, to: line.no });
    }
  }
  const issuer = bodies.at(-1) ?? null;
  return { superior: bodies.length > 1 ? (bodies.at(-2) ?? null) : null, issuer };
}

/** Converters put both halves of the head on one line; the motto's half is dropped. */
function leftHalf(line: string): string {
  const [first = ''] = line.trim().split(/\s{3,}|\t/);
  const motto = MOTTO.exec(first);
  return squash(motto ? first.slice(0, motto.index) : first);
}
