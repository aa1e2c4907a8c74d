import type { RelativeDue } from '../../types.ts';
import { readCount } from '../measures/numbers.ts';

export interface FoundRelativeDue {
  relative: RelativeDue;
  from: number;
  to: number;
}

const COUNT = String.raw`(?<count>\d{1,3}|một|hai|ba|năm|bảy|mười)(?:\s*\(\p{L}+(?:\s\p{L}+)?\))?`;
const LEAD = String.raw`(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong|sau)(?:\s+(?:là|sau|trong|vòng|thời hạn|thời gian))*|thời hạn(?:\s+là)?)`;
const START = String.raw`(?:(?:,\s*)?(?:kể|tính)\s+từ\s+(?=\p{L})|từ\s+(?=ngày|khi|thời điểm)|(?=sau\s+(?:khi|ngày)\s)|trước\s+ngày\s+(?=kết thúc))`;
const EVENT = String.raw`(?<event>\p{L}[^,.;()]{2,90})`;

/** "10 ngày làm việc kể từ ngày nhận được văn bản", "chậm nhất 05 ngày sau khi kết thúc". */
const RELATIVE = new RegExp(
  String.raw`(?<!\p{L})(?:${LEAD}\s+)?${COUNT}\s+ngày(?<working>\s+làm việc)?\s*${START}${EVENT}`,
  'giu',
);
/** "sau 10 ngày kể từ ngày ký" is when a decision takes effect, not when something is due. */
const EFFECT = /hiệu lực/iu;

export function findRelativeDues(text: string): FoundRelativeDue[] {
  if (EFFECT.test(text)) return [];
  return [...text.matchAll(RELATIVE)].flatMap((match): FoundRelativeDue[] => {
    const { count = '', working, event = '' } = match.groups ?? {};
    const days = readCount(count);
    if (!days) return [];
    const after = event
      .replace(/^sau\s+/iu, '')
      .replace(/\s+(?:để|thì|phải|gửi về|báo cáo về).*$/iu, '')
      .trim();
    return [
      {
        relative: { days, workingDays: Boolean(working), after },
        from: match.index,
        to: match.index + match[0].length,
      },
    ];
  });
}
