import type { DayOfPeriod, Every } from '../../types.ts';

/** A day that comes again: "ngày 25 hằng tháng", "ngày 15 của tháng cuối quý", "25/5 hằng năm". */
export interface RecurringDay {
  every: Every | null;
  on: DayOfPeriod | null;
  from: number;
  to: number;
}

const EACH = '(?:h[ằàăãẵ]ng|mỗi|từng|các)';
const DAY = String.raw`(?:(?:ngày|mùng)\s+)?(?<day>\d{1,2})`;
/** "6 tháng cuối năm" is no sixth day: here the word or a limit must stand before the number. */
const NAMED_DAY = String.raw`(?:(?:ngày|mùng)\s+|(?<=(?:trước|nhất|quá|hạn|vào)\s+))(?<day>\d{1,2})`;
const WEEKDAY = '(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const OF = String.raw`\s*(?:của\s+|trong\s+)?`;
const NEXT = '(?:sau|kế tiếp|tiếp theo|liền kề|tiếp liền|đó|báo cáo)';
const DAY_MONTH = String.raw`(?:(?:ngày|mùng)\s+)?\d{1,2}\s*(?:\/|\s+tháng\s+)\s*\d{1,2}`;

type Found = Omit<RecurringDay, 'from' | 'to'>;
type Groups = Partial<Record<string, string>>;

const UNITS: [Every, RegExp][] = [
  ['half-year', /(?:0?6|sáu)\s+tháng/iu],
  ['week', /tuần/iu],
  ['month', /tháng/iu],
  ['quarter', /quý/iu],
  ['year', /năm/iu],
];

const unitOf = (text?: string): Every | null =>
  UNITS.find(([, pattern]) => pattern.test(text ?? ''))?.[0] ?? null;

// Longer phrases first: each takes its part of the text away from the next.
const PATTERNS: [RegExp, (groups: Groups, text: string) => Found[]][] = [
  [
    new RegExp(
      String.raw`(?<!\d)${NAMED_DAY}${OF}(?:các\s+)?tháng\s+(?<place>cuối|đầu)(?:\s+(?:cùng|tiên))?(?:\s+(?:của|mỗi|hằng|hàng|từng))*\s+(?<unit>quý|(?:0?6|sáu)\s+tháng|năm|kỳ)(?!\s*(?:\d|[IVX]+(?!\p{L})))(?:\s+(?:báo cáo|${NEXT}))?`,
      'giu',
    ),
    ({ day, place, unit }) => [
      { every: unitOf(unit), on: dayOf(day, place?.toLowerCase() === 'đầu' ? 'first' : 'last') },
    ],
  ],
  [
    // "ngày 18 của tháng thứ ba".
    new RegExp(
      String.raw`(?<!\d)${NAMED_DAY}${OF}tháng\s+thứ\s+(?<place>nhất|hai|ba)(?:\s+(?:của\s+)?(?:mỗi\s+)?quý)?(?!\p{L})`,
      'giu',
    ),
    ({ day, place }) => [
      { every: 'quarter', on: place === 'hai' ? null : dayOf(day, place === 'nhất' ? 'first' : 'last') },
    ],
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(?<list>(?:${DAY_MONTH}\s*(?:[,;]|và|hoặc)?\s*)+)(?:của\s+)?${EACH}\s+năm(?!\p{L}|\s+\d)`,
      'giu',
    ),
    ({ list }) => daysOfYear(list ?? ''),
  ],
  [
    // "Hằng năm, trước ngày 30/11".
    new RegExp(
      String.raw`(?<=${EACH}\s+năm\s*[,(]?\s*(?:(?:trước|chậm nhất|muộn nhất|vào|là|các)\s+)*)(?<list>(?:${DAY_MONTH}(?!\d|\s*(?:[\/.-]|năm)\s*\d)\s*(?:[,;]\s*(?=\d|ngày)|và\s+)?)+)`,
      'giu',
    ),
    ({ list }) => daysOfYear(list ?? ''),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(?!0?6\s+tháng\s+báo)${DAY}${OF}(?:${EACH}\s+tháng(?!\s*\d)|tháng\s+${NEXT}(?!\p{L}))|(?<!\d)(?:ngày|mùng)\s+(?<day>\d{1,2})\s+của\s+tháng(?!\s*(?:\d|cuối|đầu|thứ))`,
      'giu',
    ),
    ({ day }) => [{ every: 'month', on: dayOf(day, 'each') }],
  ],
  [
    // "thứ Sáu tuần cuối của tháng".
    new RegExp(
      String.raw`(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\s+(?:của\s+)?tuần\s+(?:cuối|đầu|thứ \p{L}+)(?:\s+(?:cùng|tiên))?\s+(?:của\s+)?(?:${EACH}\s+)?tháng(?!\s+\d)`,
      'giu',
    ),
    () => [{ every: 'month', on: null }],
  ],
  [
    new RegExp(
      String.raw`(?:ngày\s+)?(?:${WEEKDAY}\s*(?:,|và)\s*)*${WEEKDAY}(?:\s+của)?\s+(?:${EACH}\s+|trong\s+)?tuần(?!\s+\d)`,
      'giu',
    ),
    () => [{ every: 'week', on: null }],
  ],
  [
    new RegExp(
      String.raw`(?:${EACH}|báo cáo|định kỳ|[,;])\s+tuần\s*[,(]?\s*(?:(?:vào|trước|chậm nhất|là)\s+)*(?:ngày\s+)?(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})`,
      'giu',
    ),
    () => [{ every: 'week', on: null }],
  ],
  [
    // "hằng tháng (trước ngày 28)": the day behind its rhythm.
    /(?<=(?:(?:h[ằàăãẵ]ng|mỗi|từng)\s+tháng(?:\s+(?:một|01|1)\s+lần)?\s*(?:,|\()?|(?:báo cáo|kết quả|số liệu|định kỳ|[,;:(]|và)\s+tháng(?:\s*\(|(?=\s+(?:trước|chậm nhất|muộn nhất)\s)))\s*(?:(?:trước|chậm nhất|muộn nhất|vào|là)\s+)*)(?:ngày|mùng)\s+(?<day>\d{1,2})(?!\s*(?:\/|tháng|[.-]\d|\d|của|hằng|hàng|mỗi))/giu,
    ({ day }) => [{ every: 'month', on: dayOf(day, 'each') }],
  ],
  [
    // "Mỗi tháng gửi …, hạn cuối là ngày 28".
    /(?<=(?:(?:h[ằàăãẵ]ng|mỗi|báo cáo)\s+tháng\s|(?:^|[-+]\s*)tháng\s*:\s)[^.;\d]{3,120}\s(?:trước|chậm nhất|muộn nhất|hạn cuối|hạn chót|thời hạn)\s+(?:là\s+)?)(?:ngày|mùng)\s+(?<day>\d{1,2})(?!\s*(?:\/|tháng|[.-]\d|\d|của|hằng|hàng|mỗi))/giu,
    ({ day }) => [{ every: 'month', on: dayOf(day, 'each') }],
  ],
  [
    // "Hằng tuần báo cáo …, trước 15 giờ thứ Sáu".
    new RegExp(
      String.raw`(?<=(?:trước|chậm nhất|muộn nhất|vào|hạn|là)[\s\d\u0000]+(?:(?:các|ngày|sáng|chiều)\s+)*)(?:ngày\s+)?${WEEKDAY}(?!\p{L}|\s*(?:tuần|,?\s*ngày\s+\d))`,
      'giu',
    ),
    (_, text) =>
      /(?:h[ằàăãẵ]ng|mỗi|báo cáo|cuối)\s+tuần(?!\p{L})|(?:^|[-+]\s*)tuần\s*:/iu.test(text)
        ? [{ every: 'week', on: null }]
        : [],
  ],
  [
    new RegExp(String.raw`tháng\s+\d{1,2}\s+${EACH}\s+năm(?!\s+\d)`, 'giu'),
    () => [{ every: 'year', on: null }],
  ],
  [
    new RegExp(
      String.raw`(?:ngày|tuần|tháng)?\s*(?:làm việc\s+)?(?:cuối|đầu)(?:\s+(?:cùng|tiên))?\s+(?:của\s+)?(?:${EACH}\s+)?(?<unit>tháng|quý|tuần|năm)(?!\s*(?:\d|[IVX]+(?!\p{L})|học))`,
      'giu',
    ),
    ({ unit }) => [{ every: unitOf(unit), on: null }],
  ],
];

const MAY_RECUR = /h[ằàăãẵ]ng|mỗi|từng|các tháng|cuối|đầu|của tháng|tháng (?:sau|kế|tiếp|liền|đó|báo)|tuần/iu;

/** Recurring days of a text, in order. */
export function findRecurringDays(text: string): RecurringDay[] {
  if (!MAY_RECUR.test(text)) return [];
  const found: RecurringDay[] = [];
  let rest = text;
  for (const [pattern, read] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const span = { from: match.index, to: match.index + match[0].trimEnd().length };
      found.push(...read(match.groups ?? {}, text).map((day) => ({ ...day, ...span })));
    }
    rest = rest.replace(pattern, (whole) => '\u0000'.repeat(whole.length));
  }
  return found.sort((a, b) => a.from - b.from);
}

function dayOf(text: string | undefined, month: DayOfPeriod['month']): DayOfPeriod | null {
  const day = Number(text);
  return day >= 1 && day <= 31 ? { day, month } : null;
}

/** "15/6 và 15/12 hằng năm" names two days. */
function daysOfYear(list: string): Found[] {
  return [...list.matchAll(/(\d{1,2})\s*(?:\/|\s+tháng\s+)\s*(\d{1,2})/gu)].flatMap((match): Found[] => {
    const month = Number(match[2]);
    const on = month >= 1 && month <= 12 ? dayOf(match[1], month) : null;
    return on ? [{ every: 'year', on }] : [];
  });
}
