import { addMonths, type LocalDate, localDate, localTime, type YearMonth } from './clock.ts';

/** Official Vietnamese forms of dates (conventions B20–B23, rule P12): day two digits, month without zero except 01 and 02. */
export function dateWords(date: LocalDate): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** "thứ Ba", with the no-break space that keeps it on one line. */
export function weekdayWords(date: LocalDate): string {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]!.replace(' ', '\u00a0');
}

/** "thứ Hai, 16/10/2023" */
export function longDateWords(date: LocalDate): string {
  return `${weekdayWords(date)}, ${dateWords(date)}`;
}

/** "16/10/2023, 14:07" in local time. */
export function instantWords(instant: Date | string): string {
  const at = new Date(instant);
  return `${dateWords(localDate(at))}, ${localTime(at)}`;
}

/** "tháng 10" */
export function monthWords(month: YearMonth): string {
  return `tháng\u00a0${Number(month.slice(5))}`;
}

/** "tháng 10/2023": where more than one year may be meant. */
export function monthYearWords(month: YearMonth): string {
  return `${monthWords(month)}/${month.slice(0, 4)}`;
}

/** "tháng 4 đến tháng 10/2023", "tháng 4, tháng 6/2023": the year once, where it ends. */
export function monthRunWords(months: readonly YearMonth[]): string {
  const isRun =
    months.length > 1 &&
    months.every((month, index) => index === 0 || month === addMonths(months[index - 1]!, 1));
  const named = isRun ? [months[0]!, months.at(-1)!] : months;
  const words = named.map((month, index) =>
    named[index + 1]?.slice(0, 4) === month.slice(0, 4) ? monthWords(month) : monthYearWords(month),
  );
  return words.join(isRun ? ' đến ' : ', ');
}

/** "T10" */
export function shortMonthWords(month: YearMonth): string {
  return `T${Number(month.slice(5))}`;
}

/** A deadline "before D" names both days: "trước ngày 20/11/2023 (hết Chủ nhật, 19/11/2023)". `dueOn` is the last day that is still in time. */
export function beforeWords(dueOn: LocalDate, dayAfter: LocalDate): string {
  return `trước ngày\u00a0${dateWords(dayAfter)} (hết ${longDateWords(dueOn)})`;
}

const integer = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 0, maximumFractionDigits: 1 });

/** 1234 → "1.234" */
export function numberWords(value: number): string {
  return integer.format(value);
}

/** 0.953 → "95,3 %". Never rounds a part up to 100 %. */
export function percentWords(share: number): string {
  const tenths = share >= 1 ? 1000 : Math.min(999, Math.round(share * 1000));
  return `${oneDecimal.format(tenths / 10)}\u00a0%`;
}

/** The twelve months up to this one, newest first, as choices of a filter: "Tháng 10/2023". */
export function recentMonthChoices(month: YearMonth): { value: YearMonth; label: string }[] {
  return Array.from({ length: 12 }, (_, back) => {
    const value = addMonths(month, -back);
    return { value, label: `Tháng ${Number(value.slice(5))}/${value.slice(0, 4)}` };
  });
}
