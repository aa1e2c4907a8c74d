import { addMonths, type LocalDate, monthOf, type YearMonth } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { MeasureKind, PeriodLength } from '../rules.ts';
import { keepTogether } from '../sentence.ts';

/** What a measure asks for, in the words people use for it. */
export interface WorkWords {
  /** "Bài đăng" */
  subject: string;
  /** "bài": what is counted. */
  noun: string;
  /** What one has or has not: "bài mạng xã hội". */
  some: string;
  /** What is missing while there is none at all: "Chưa dạy an toàn mạng". */
  none: string;
}

export interface MeasureWords {
  kind: MeasureKind;
  period: PeriodLength;
  needed: number;
  counts: string[];
}

export const lessonKind = 'activity.online_safety_lesson';

const single: Record<string, WorkWords> = {
  article: { subject: 'Bài đăng', noun: 'bài', some: 'bài đăng', none: 'Chưa có bài đăng' },
  report: { subject: 'Báo cáo', noun: 'báo cáo', some: 'báo cáo', none: 'Chưa gửi báo cáo' },
  [lessonKind]: {
    subject: 'An toàn mạng',
    noun: 'tiết',
    some: 'tiết dạy an toàn mạng',
    none: 'Chưa dạy an toàn mạng',
  },
  'activity.social_post': {
    subject: 'Mạng xã hội',
    noun: 'bài',
    some: 'bài trên mạng xã hội',
    none: 'Chưa có bài mạng xã hội',
  },
  'activity.material': { subject: 'Ấn phẩm', noun: 'ấn phẩm', some: 'ấn phẩm', none: 'Chưa có ấn phẩm' },
};
const activity: WorkWords = {
  subject: 'Hoạt động',
  noun: 'hoạt động',
  some: 'hoạt động tuyên truyền',
  none: 'Chưa có hoạt động tuyên truyền',
};
const mixed: WorkWords = {
  subject: 'Tuyên truyền',
  noun: 'việc',
  some: 'bài hay hoạt động',
  none: 'Chưa có bài hay hoạt động nào',
};

export function workWords(counts: readonly string[]): WorkWords {
  // A report of any rhythm is a report.
  const only = counts.length === 1 ? single[counts[0]!.replace(/^report\..+/, 'report')] : undefined;
  if (only) return only;
  return counts.every((kind) => kind.startsWith('activity.')) ? activity : mixed;
}

/** "Nợ (bài)": what a column of missing items counts; a list of units by month counts something else. */
export function owedHead(measure: { noun: string } | null): string {
  return measure ? `Nợ\u00a0(${measure.noun.replaceAll(' ', '\u00a0')})` : 'Nợ';
}

const roman = ['I', 'II', 'III', 'IV'] as const;

/** "tháng 9", "quý III", "cả năm" */
export function periodWords(period: PeriodLength, start: LocalDate): string {
  if (period === 'plan') return 'cả năm';
  const month = Number(start.slice(5, 7));
  return period === 'month' ? `tháng\u00a0${month}` : `quý\u00a0${roman[Math.ceil(month / 3) - 1]}`;
}

/** "Tháng 9" */
export function periodHead(period: PeriodLength, start: LocalDate): string {
  const words = periodWords(period, start);
  return words[0]!.toLocaleUpperCase('vi') + words.slice(1);
}

/** "tháng 8", "tháng 8 và 9", "tháng 6–9", "quý II và III" */
export function periodsWords(period: PeriodLength, starts: readonly LocalDate[]): string {
  if (period === 'plan') return '';
  if (period === 'quarter') {
    const names = starts.map((start) => periodWords(period, start).slice(4));
    return keepTogether(`quý ${listed(names)}`);
  }
  return keepTogether(`tháng ${listed(runsOf(starts.map(monthOf)))}`);
}

function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}

/** Three months or more in a row become one run. */
function runsOf(months: YearMonth[]): string[] {
  const runs: YearMonth[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.at(-1)!, 1) === month) run.push(month);
    else runs.push([month]);
  }
  const number = (month: YearMonth) => String(Number(month.slice(5)));
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(number) : [`${number(run[0]!)}–${number(run.at(-1)!)}`],
  );
}

/** What a unit owes, as one line: "Bài đăng tháng 8 và 9: thiếu 4". */
export function owedLine(measure: MeasureWords, starts: readonly LocalDate[], missing: number): string {
  const words = workWords(measure.counts);
  if (measure.period === 'plan') {
    if (measure.needed === 1) return words.none;
    return keepTogether(`${words.subject} cả năm: thiếu ${missing} ${words.noun}`);
  }
  return `${words.subject} ${periodsWords(measure.period, starts)}: thiếu\u00a0${missing}`;
}

/** "Đơn vị nào chưa đủ 2 bài mỗi tháng?" `only`: the one unit that owes it. */
export function progressQuestion(measure: MeasureWords, only: string | null): string {
  const words = workWords(measure.counts);
  const each = { month: ' mỗi tháng', quarter: ' mỗi quý', plan: '' }[measure.period];
  if (measure.kind === 'coverage')
    return measure.counts.includes(lessonKind)
      ? 'Trường nào chưa dạy an toàn mạng?'
      : 'Trường nào chưa thực hiện?';
  if (measure.kind === 'report')
    return only ? `${only} đã gửi báo cáo chưa?` : 'Đơn vị nào chưa gửi báo cáo?';
  const want = measure.needed > 1 ? `đủ ${measure.needed} ${words.noun}` : `có ${words.some}`;
  return keepTogether(only ? `${only} đã ${want}${each} chưa?` : `Đơn vị nào chưa ${want}${each}?`);
}

/** "đến hết tháng 9", or the day when what was last due is no whole month. */
export function upToWords(lastDue: LocalDate | null): string | null {
  if (!lastDue) return null;
  const next = new Date(`${lastDue}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1
    ? `đến hết tháng\u00a0${Number(lastDue.slice(5, 7))}`
    : `đến hết ngày\u00a0${dateWords(lastDue)}`;
}
