import { officialDate } from '../grammar/dates.ts';
import type { Finding } from '../types.ts';
import type { FindingContext } from './finding-context.ts';

/** Deadlines that had passed when the plan was issued, and cited documents that are younger than the plan. */
export function passedDates({ reading }: FindingContext): Finding[] {
  const issued = reading.document.issuedOn ?? reading.document.issuedMonth;
  if (!issued) return [];
  // With the day blank only whole months can be compared.
  const isBefore = (date: string) => date.slice(0, issued.length) < issued;
  const isAfter = (date: string) => date.slice(0, issued.length) > issued;
  const deadlines = [
    ...reading.deadlines.map(({ date, clause }) => ({ date, clause })),
    ...reading.tasks.map(({ schedule, clause }) => ({ date: schedule.due ?? schedule.to, clause })),
  ];
  const passed = deadlines.flatMap(({ date, clause }): Finding[] => {
    if (!date || !isBefore(date)) return [];
    return [
      {
        code: 'deadline-passed',
        severity: 'error',
        message: `Thời hạn ${officialDate(date)} sớm hơn ngày ban hành kế hoạch; cần kiểm tra lại.`,
        details: { date },
        clause,
        confidence: 0.85,
      },
    ];
  });
  const future = [...reading.legalBases, ...reading.documents].flatMap(
    ({ type, symbol, issuedOn, clause }): Finding[] => {
      if (!issuedOn || !isAfter(issuedOn)) return [];
      return [
        {
          code: 'citation-after-issue',
          severity: 'warning',
          message: `${type} số ${symbol} ngày ${officialDate(issuedOn)} ra sau ngày ban hành kế hoạch; cần kiểm tra lại.`,
          details: { symbol, date: issuedOn },
          clause,
          confidence: 0.85,
        },
      ];
    },
  );
  return [...passed, ...future];
}
