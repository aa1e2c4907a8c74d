import { addDays, type LocalDate } from '../../../../platform/clock/clock.ts';
import { beforeWords, longDateWords } from '../../../../platform/clock/words.ts';
import { everyLabels } from '../../labels.ts';
import type { DayOfPeriod, RelativeDue } from '../../reader/types.ts';

interface Due {
  inclusive: boolean;
  every: string | null;
  on?: DayOfPeriod | null;
  relative?: RelativeDue | null;
}

const periods: Record<string, string> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  year: 'năm',
};

function dayWords(due: LocalDate, isInclusive: boolean): string {
  return isInclusive ? `đến hết ${longDateWords(due)}` : beforeWords(addDays(due, -1), due);
}

/** As official dates: the month without zero except 01 and 02. */
function dayMonthWords(day: number, month: number): string {
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}

/** "ngày 20 của tháng cuối mỗi quý", "ngày 15 hằng tháng" */
function dayOfPeriodWords({ day, month }: DayOfPeriod, every: string | null): string {
  const period = periods[every ?? 'month'] ?? 'kỳ';
  if (typeof month === 'number') return `ngày ${dayMonthWords(day, month)} hằng năm`;
  if (month === 'each' || every === 'month' || every === null) return `ngày ${day} hằng tháng`;
  return `ngày ${day} của tháng ${month === 'last' ? 'cuối' : 'đầu'} mỗi ${period}`;
}

function relativeWords({ days, workingDays, after }: RelativeDue): string {
  return `trong ${days} ngày${workingDays ? ' làm việc' : ''}${after ? ` kể từ ${after.replace(/^kể từ\s+/iu, '')}` : ''}`;
}

/** When it falls due, in words that begin with a capital; null when the text says nothing. */
export function dueWords(due: LocalDate | null, rule: Due): string | null {
  const limit = rule.inclusive ? '' : 'trước ';
  const words = [
    due && dayWords(due, rule.inclusive),
    rule.on && `${limit}${dayOfPeriodWords(rule.on, rule.every)}`,
    rule.relative && relativeWords(rule.relative),
    rule.every && !rule.on && (everyLabels[rule.every] ?? rule.every),
  ].filter(Boolean);
  const all = words.join('; ');
  return all ? all[0]!.toUpperCase() + all.slice(1) : null;
}
