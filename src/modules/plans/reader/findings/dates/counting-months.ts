import { yearMonth } from '../../grammar/times/dates.ts';
import type { Finding, ReportDuty } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { monthName } from '../gaps/blank-number-and-date.ts';
import { unitOf } from '../places/unit-places.ts';

/** A monthly quota without named months: proposes which months count (P14). */
export function countingMonths({ reading }: FindingContext): Finding[] {
  const task = reading.tasks.find(({ measures }) =>
    measures.some((measure) => measure.kind === 'quota' && measure.per === 'month'),
  );
  const duty = unitDuty(reading);
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

/** The last report that goes to the issuer or to whoever gathers the reports; else the earliest of all. */
function unitDuty({ reportDuties, document, units }: FindingContext['reading']): ReportDuty | undefined {
  const dated = reportDuties
    .filter(({ due }) => due)
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const gatherers = new Set(
    [document.issuer ?? '', ...reportDuties.map(({ from }) => from)].map((name) => unitOf(units, name)),
  );
  const isGatherer = (name: string | null) => Boolean(name) && gatherers.has(unitOf(units, name ?? ''));
  return dated.findLast(({ to, via }) => isGatherer(to) || isGatherer(via)) ?? dated[0];
}

function shift(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return yearMonth(Math.floor(index / 12), (index % 12) + 1);
}
