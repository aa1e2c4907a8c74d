import type { FoundDeadline } from '../../grammar/deadlines/deadlines.ts';
import { rhythmsOf } from '../../grammar/times/rhythms.ts';
import type { Every } from '../../types.ts';

/**
 * Rhythms that no day stands for: "định kỳ hằng quý và báo cáo năm trước ngày 01/12" owes a report each quarter besides
 * the one of the year; what another piece dates ("…: báo cáo quý trước ngày 20 …") is said there.
 */
export function rhythmsAlone(index: number, parts: { text: string }[], dues: FoundDeadline[][]): Every[] {
  const text = parts[index]?.text ?? '';
  const own = dues[index] ?? [];
  const rhythms = rhythmsOf(text);
  const dated = parts.filter((_, at) => at !== index && (dues[at]?.length ?? 0) > 0);
  const elsewhere = new Set([
    ...dated.flatMap((part) => rhythmsOf(part.text)),
    ...dues.flat().map(({ every }) => every),
  ]);
  const left = rhythms.filter((every) => !elsewhere.has(every));
  if (own.length === 0)
    return left.filter(
      (every) => !(dated.length > 0 && DATED_UNIT[every].test(dated.map((part) => part.text).join(' '))),
    );
  if (rhythms.length <= own.length || own.some(({ relative }) => relative)) return [];
  return left.filter((every) => every !== 'year').slice(0, 1);
}

/** A dated report of another piece that covers a rhythm: "báo cáo 6 tháng trước ngày 10/6". */
const DATED_UNIT: Record<Every, RegExp> = {
  week: /tuần/iu,
  month: /báo cáo tháng/iu,
  quarter: /quý/iu,
  'half-year': /(?:0?6|sáu) tháng/iu,
  year: /(?:cả|báo cáo|tổng kết|kết quả)\s+năm|cuối năm|(?:^|[\s(])năm\s*[(:]/iu,
};
