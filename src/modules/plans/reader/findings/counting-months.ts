import { yearMonth } from '../grammar/dates.ts';
import type { Finding, ReportDuty } from '../types.ts';
import { monthName } from './blank-number-and-date.ts';
import type { FindingContext } from './finding-context.ts';

/** A monthly quota without named months: proposes which months count (P14). */
export function countingMonths({ reading }: FindingContext): Finding[] {
  const task = reading.tasks.find(({ measures }) =>
    measures.some((measure) => measure.kind === 'quota' && measure.per === 'month'),
  );
  const duty = earliestDuty(reading.reportDuties);
  const issued = reading.document.issuedOn?.slice(0, 7) ?? reading.document.issuedMonth;
  if (!task || !duty?.due || !issued) return [];
  const from = shift(issued, 1);
  const to = shift(duty.due.slice(0, 7), -1);
  if (from > to) return [];
  return [
    {
      code: 'counting-months',
      severity: 'note',
      message: `Kế hoạch giao chỉ tiêu theo tháng nhưng không nói tháng nào được tính; đề nghị tính từ tháng ${monthName(from)} (sau tháng ban hành) đến tháng ${monthName(to)} (trước tháng đơn vị nộp báo cáo).`,
      details: { from, to },
      clause: task.clause,
      also: [duty.clause],
      confidence: 0.8,
    },
  ];
}

/** Units report before the body that gathers their reports: the earliest date is theirs. */
function earliestDuty(duties: ReportDuty[]): ReportDuty | undefined {
  return duties.filter(({ due }) => due).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))[0];
}

function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return yearMonth(Math.floor(index / 12), (index % 12) + 1);
}
