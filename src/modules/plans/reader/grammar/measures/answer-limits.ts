import type { Measure } from '../../types.ts';
import { COUNT, readCount } from './numbers.ts';

const ANSWER = `(?:phản hồi|trả lời|xử lý|giải quyết|tiếp nhận|giải đáp|khắc phục|gỡ bỏ|đăng tải|cập nhật)`;
const AT_MOST = `(?:không quá|tối đa|chậm nhất|không vượt quá|trong vòng|dưới)`;
const LIMIT = new RegExp(
  String.raw`(?:thời (?:gian|hạn)\s+${ANSWER}|${ANSWER}[^.;,]{0,60}\s(?:trong\s+)?thời (?:gian|hạn))[^.;,\d]{0,60}?${AT_MOST}(?:\s+là)?\s+(${COUNT})\s+(giờ|ngày(?:\s+làm việc)?|phút)(?!\p{L}|\s+\d)`,
  'giu',
);

/** "thời gian trả lời không quá 24 giờ": how long an answer may take. */
export function answerLimits(text: string): Measure[] {
  return [...text.matchAll(LIMIT)].flatMap((match): Measure[] => {
    const max = readCount(match[1] ?? '');
    return max ? [{ kind: 'limit', max, unit: 'count', what: match[2] ?? '' }] : [];
  });
}
