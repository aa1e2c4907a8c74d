import { yearMonth } from '../../grammar/times/dates.ts';
import type { Finding, PlanTask, ReportDuty } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { monthName } from '../gaps/blank-number-and-date.ts';
import { grouped, listOf } from '../places/clauses.ts';
import { issueDays } from './issue-date.ts';

/** What cannot be met as it is written: months before the issue, rounds that were due before it. */
export function unmeetableMonths({ reading }: FindingContext): Finding[] {
  const issued = issueDays(reading);
  const isKnown = Boolean(reading.document.issuedOn ?? reading.document.issuedMonth);
  return [
    ...(issued && isKnown ? passedMonths(reading.tasks, issued.latest.slice(0, 7)) : []),
    ...(issued && isKnown ? passedRounds(reading.reportDuties, issued.earliest, reading.document.year) : []),
  ];
}

/** "Quý I đến Quý IV", two articles a month, issued in March: January and February cannot be met. */
function passedMonths(tasks: PlanTask[], issuedMonth: string): Finding[] {
  const found = tasks.filter(({ schedule, measures }) => {
    const isMonthly = measures.some(
      ({ kind, ...rest }) => kind === 'quota' && 'per' in rest && rest.per === 'month',
    );
    const from = schedule.from?.slice(0, 7);
    const to = schedule.to?.slice(0, 7);
    return isMonthly && from && from < issuedMonth && (!to || to >= issuedMonth);
  });
  const earliest = found.map(({ schedule }) => schedule.from?.slice(0, 7) ?? '').sort()[0];
  if (!earliest) return [];
  const last = before(issuedMonth);
  const months =
    earliest === last
      ? `tháng ${monthName(last)}`
      : `các tháng từ ${monthName(earliest)} đến ${monthName(last)}`;
  return grouped(
    {
      code: 'months-before-issue',
      severity: 'warning',
      message: `Chỉ tiêu theo tháng của nhiệm vụ số ${listOf(found.map(({ no }) => no))} tính cả ${months}, trước khi kế hoạch ban hành (tháng ${monthName(issuedMonth)}); những tháng này không thể thực hiện được.`,
      details: { from: earliest, to: last, tasks: found.map(({ no }) => no) },
      confidence: 0.9,
    },
    found.map(({ clause }) => clause),
  );
}

function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number > 1 ? yearMonth(year, number - 1) : yearMonth(year - 1, 12);
}

const LAST_MONTHS: Record<string, number[]> = { quarter: [3, 6, 9, 12], 'half-year': [6, 12] };

/** Quarterly and half-yearly reports of the plan's year whose first rounds were due before the issue. */
function passedRounds(duties: ReportDuty[], issuedOn: string, year: number | null): Finding[] {
  const found = duties.flatMap((duty) => {
    const months = LAST_MONTHS[duty.every ?? ''] ?? [];
    const day = duty.on && duty.on.month !== 'first' ? duty.on.day : 1;
    const missed = months.filter(
      (month) => `${yearMonth(year ?? 0, month)}-${String(day).padStart(2, '0')}` < issuedOn,
    );
    return year && !duty.due && missed.length > 0 && missed.length < months.length
      ? [{ duty, missed: missed.length }]
      : [];
  });
  const words = (every: string | null) => (every === 'quarter' ? 'quý' : '6 tháng');
  return [...Map.groupBy(found, ({ duty }) => duty.every)].flatMap(([every, group]) =>
    grouped(
      {
        code: 'rounds-before-issue',
        severity: 'note',
        message: `Báo cáo ${words(every)} có ${Math.max(...group.map(({ missed }) => missed))} kỳ đã đến hạn trước khi kế hoạch ban hành; đề nghị tính từ kỳ kế tiếp.`,
        details: { every, missed: Math.max(...group.map(({ missed }) => missed)) },
        confidence: 0.75,
      },
      group.map(({ duty }) => duty.clause),
    ),
  );
}
