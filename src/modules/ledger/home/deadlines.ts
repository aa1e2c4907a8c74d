import {
  addDays,
  daysBetween,
  type LocalDate,
  lastDayOf,
  monthOf,
  type YearMonth,
} from '../../../platform/clock/clock.ts';
import { dateWords, longDateWords, monthWords } from '../../../platform/clock/words.ts';
import { keepTogether } from '../sentence.ts';

export interface ReportDuty {
  dueOn: LocalDate;
  /** Units that owe it. */
  owed: number;
  /** Of those, not handed in yet. */
  open: number;
  /** What the plan says, for a duty of single offices. */
  what: string;
  ofMany: boolean;
  /** "quý III/2026", of a report that comes round again. */
  name?: string | null;
}

export interface Deadline {
  when: string;
  words: string;
  note: string | null;
  isToday: boolean;
}

export interface Deadlines {
  items: Deadline[];
  /** To the day on which the units' reports are due; negative when it has passed, null when nobody owes one. */
  reportDaysLeft: number | null;
  reportDueOn: LocalDate | null;
  reportsOpen: number;
}

/** Today, the end of the month being counted, and the days by which reports are due; a day "before D" shows both days (P12). */
export function deadlinesOf(
  today: LocalDate,
  countedMonths: readonly YearMonth[],
  duties: readonly ReportDuty[],
): Deadlines {
  const items: Deadline[] = [{ when: dateWords(today), words: 'hôm nay', note: null, isToday: true }];
  const month = countedMonths.find((one) => lastDayOf(one) >= today);
  if (month) {
    const words = month === monthOf(today) ? 'hết kỳ' : 'hết kỳ đầu tiên,';
    items.push({
      when: dateWords(lastDayOf(month)),
      words: `${words} ${monthWords(month)}`,
      note: null,
      isToday: false,
    });
  }
  const ahead = duties.filter((duty) => duty.dueOn >= today).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  for (const duty of ahead) items.push(dutyDeadline(duty));
  // Of reports that come round again the next one; when all are over, the last.
  const ofMany =
    ahead.find((duty) => duty.ofMany) ??
    duties.filter((duty) => duty.ofMany).sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1))[0];
  return {
    items,
    reportDueOn: ofMany?.dueOn ?? null,
    reportDaysLeft: ofMany ? daysBetween(today, ofMany.dueOn) : null,
    reportsOpen: ofMany?.open ?? 0,
  };
}

function dutyDeadline(duty: ReportDuty): Deadline {
  return {
    when: `Trước ${dateWords(addDays(duty.dueOn, 1))}`,
    words: duty.ofMany
      ? keepTogether(`${duty.owed} đơn vị gửi báo cáo${duty.name ? ` ${duty.name}` : ''}`)
      : duty.what,
    note: `tức hết ${longDateWords(duty.dueOn)}`,
    isToday: false,
  };
}
