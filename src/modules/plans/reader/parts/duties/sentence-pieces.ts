import { type FoundDeadline, findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { isAtOnce } from '../../grammar/deadlines/prompt-dues.ts';
import { type Receiver, receiverIn } from '../../grammar/reports/receivers.ts';
import { senderOfPiece } from '../../grammar/reports/senders.ts';
import { sendsReport, sendsSomething } from '../../grammar/reports/sends-report.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import { isListOfSenders } from './listed-senders.ts';

type Years = YearOfMonth | number | null;

/** A piece of a sentence between semicolons, with what it says itself. */
export interface Piece {
  text: string;
  sender: string | null;
  receiver: Receiver | null;
  dues: FoundDeadline[];
  isReport: boolean;
  /** "riêng …", "trừ …": what it says holds for itself alone. */
  isApart: boolean;
}

export function piecesOf(own: string, subject: string | null, years: Years): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, part] of partsOf(own, years).entries()) {
    const isApart = /^\s*(?:riêng|còn|trừ|ngoại trừ)\s/iu.test(part);
    const text = part.replace(/^\s*(?:và|đồng thời|riêng|còn|trừ|ngoại trừ)\s+/iu, '');
    // "lập danh sách …; gửi Công an xã": what is sent stands in the piece before.
    const isBare = index > 0 && /^\s*(?:gửi|nộp)(?!\p{L})/iu.test(text);
    const sends = sendsReport(isBare ? `${pieces.at(-1)?.text} ${text}` : text) && sendsReport(text);
    const receiver = sendsSomething(text) || /^(?:về|cho)\s/u.test(text) ? receiverIn(text) : null;
    const sender = index === 0 ? subject : senderOfLater(text, receiver, subject);
    const dues = sends || index > 0 ? findDeadlines(text, years) : [];
    const isReport = sends || (GOES_ON.test(text) && pieces.some((piece) => piece.dues.length > 0));
    pieces.push({ text, sender, receiver, dues, isReport, isApart });
  }
  return pieces;
}

const NEXT_CLAUSE =
  /(?:,\s+(?:và\s+|đồng thời\s+|trên cơ sở đó\s+)?|\s+và\s+)(?=(?:báo cáo|gửi|nộp|tổng hợp|dự thảo|trình|lập báo cáo|xây dựng báo cáo)\s)|,\s+(?=\p{Lu}[^,;.]{3,60}?\s(?:tổng hợp|báo cáo|gửi|trình)\s)/gu;

/** At semicolons and before "riêng …"; at a comma where a report of its own, with receiver and day, stands on each side. */
function partsOf(own: string, years: Years): string[] {
  const hasDue = (text: string) => findDeadlines(text, years).length > 0 || isAtOnce(text);
  return apartOf(own).flatMap((part) => {
    for (const match of part.matchAll(NEXT_CLAUSE)) {
      const after = part.slice(match.index + match[0].length);
      const before = withSharedRhythm(part.slice(0, match.index), after);
      if (!hasDue(before) || !hasDue(after) || receiverIn(after) === null) continue;
      if (receiverIn(before) !== null || !sendsReport(before)) return [before, after];
    }
    return [part];
  });
}

/** "báo cáo A trước ngày 28 và báo cáo B trước ngày 30 hằng tháng": each month for both. */
function withSharedRhythm(before: string, after: string): string {
  const isBareDay = /(?<!\p{L})(?:trước|chậm nhất|vào)\s+(?:là\s+)?ngày\s+\d{1,2}\s*$/u.test(before);
  const rhythm = /(?<!\p{L})ngày\s+\d{1,2}\s+((?:hằng|hàng|mỗi)\s+tháng)(?!\p{L})/u.exec(after)?.[1];
  return isBareDay && rhythm ? `${before} ${rhythm}` : before;
}

function apartOf(own: string): string[] {
  const parts: string[] = [];
  for (const part of own.split(/;\s+|,\s+(?=(?:riêng|còn|trừ|ngoại trừ)\s)/u)) {
    const last = parts.at(-1);
    if (last !== undefined && isListOfSenders(last, part)) parts[parts.length - 1] = `${last}; ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** "Các phòng; UBND các xã căn cứ …" is one list of senders. */
function senderOfLater(text: string, receiver: Receiver | null, subject: string | null): string | null {
  const sender = senderOfPiece(text, receiver?.name ?? null);
  return sender && subject?.endsWith(sender) ? subject : sender;
}

/** "…; báo cáo năm trước …" and "…; kết quả cả năm trước …" go on with the sentence's report. */
const GOES_ON =
  /^\s*(?:kết quả|số liệu|sơ kết|tổng kết|(?:0?6|9|09|sáu|chín) tháng|cả năm|năm|quý|tháng|học kỳ|cuối năm)/iu;
