import type { LocalDate } from '../../../platform/clock/clock.ts';
import { longDateWords } from '../../../platform/clock/words.ts';
import { periodHead, periodsWords, periodWords } from '../home/owed-words.ts';
import type { PeriodLength } from '../rules.ts';
import { joinNames, keepTogether, type SentencePart } from '../sentence.ts';

export interface PeriodTotal {
  start: LocalDate;
  dueOn: LocalDate;
  owed: number;
  done: number;
  missing: number;
}

export interface ProgressSentenceInput {
  /** "làm", "gửi": what the units did. */
  verb: string;
  period: PeriodLength;
  totals: readonly PeriodTotal[];
  /** Groups with something missing, most missing first. */
  worst: readonly { name: string; missing: number }[];
  today: LocalDate;
}

/** "Huyện mẫu 08 và 11 còn nhiều nhất. Tháng 9 có 583 trong 612 đơn vị đủ, 29 đơn vị nợ; tháng 10 chưa đến hạn." */
export function progressSentence({
  verb,
  period,
  totals,
  worst,
  today,
}: ProgressSentenceInput): SentencePart[] {
  const due = totals.filter((total) => total.dueOn < today);
  const next = totals.find((total) => total.dueOn >= today);
  if (totals.length === 0) return ['Không đơn vị nào trong phạm vi này phải làm.'];
  if (period === 'plan') return wholeYear(totals[0]!, today, verb);
  const last = due.at(-1);
  if (totals.every((total) => total.owed <= 1)) return oneUnit(period, due, next);
  if (!last) return [notDueYet(period, next!)];
  const names = whoMost(worst);
  const figures = keepTogether(
    `${periodHead(period, last.start)} có ${last.done} trong ${last.owed} đơn vị đủ`,
  );
  const tail = next ? `; ${periodWords(period, next.start)} chưa đến hạn.` : '.';
  if (last.missing === 0) return [...names, `${figures}${tail}`];
  return [...names, `${figures}, `, { owed: keepTogether(`${last.missing} đơn vị nợ`) }, tail];
}

/** One unit alone: no counts of units. */
function oneUnit(
  period: PeriodLength,
  due: readonly PeriodTotal[],
  next: PeriodTotal | undefined,
): SentencePart[] {
  const ahead = next && `${periodWords(period, next.start)} ${next.done > 0 ? 'đã đủ' : 'chưa đến hạn'}.`;
  const last = due.at(-1);
  if (!last) return [ahead ? capital(ahead) : ''];
  const tail = ahead ? `; ${ahead}` : '.';
  const owed = due.filter((total) => total.missing > 0).map((total) => total.start);
  if (owed.length > 0) return [{ owed: `${capital(periodsWords(period, owed))} còn nợ` }, tail];
  return [`${periodHead(period, last.start)} ${last.done > 0 ? 'đã đủ' : 'không phải làm'}${tail}`];
}

function capital(words: string): string {
  return words[0]!.toLocaleUpperCase('vi') + words.slice(1);
}

function whoMost(worst: ProgressSentenceInput['worst']): SentencePart[] {
  if (worst.length === 0) return [];
  const named = worst.slice(0, 2);
  const verb = worst.length > named.length ? ' còn nợ nhiều nhất. ' : ' còn nợ. ';
  return [{ name: joinNames(named.map((group) => group.name)) }, verb];
}

function notDueYet(period: PeriodLength, next: PeriodTotal): string {
  return keepTogether(
    `Chưa kỳ nào đến hạn. ${periodHead(period, next.start)} hết hạn ${longDateWords(next.dueOn)}: ${next.done} trong ${next.owed} đơn vị đã đủ.`,
  );
}

function wholeYear(total: PeriodTotal, today: LocalDate, verb: string): SentencePart[] {
  const figures = keepTogether(`${total.done} trong ${total.owed} đơn vị đã ${verb}`);
  const left = total.owed - total.done;
  if (total.owed === 1 && left === 1)
    return total.dueOn >= today
      ? [`Chưa có; hạn hết ${longDateWords(total.dueOn)}.`]
      : [{ owed: 'Còn nợ' }, `; đã quá hạn ${longDateWords(total.dueOn)}.`];
  if (total.owed === 1) return [`Đã ${verb}.`];
  if (left === 0) return [keepTogether(`Cả ${total.owed} đơn vị đã ${verb}.`)];
  if (total.dueOn >= today)
    return [keepTogether(`Đến nay ${figures}, ${left} đơn vị chưa; hạn hết ${longDateWords(total.dueOn)}.`)];
  return [
    `${figures}, `,
    { owed: keepTogether(`${total.missing} đơn vị nợ`) },
    `; đã quá hạn ${longDateWords(total.dueOn)}.`,
  ];
}
