import { findDeadlines } from '../../grammar/deadlines/deadlines.ts';
import { receiverIn } from '../../grammar/reports/receivers.ts';
import { sendsReport } from '../../grammar/reports/sends-report.ts';
import type { YearOfMonth } from '../../grammar/times/plan-years.ts';
import type { PlanTask, ReportDuty } from '../../types.ts';

/** "Báo cáo Sở Y tế trước ngày 15/12" in the notes of a task: its lead reports. */
export function dutiesInNotes(tasks: PlanTask[], years: YearOfMonth | number | null): ReportDuty[] {
  return tasks.flatMap(({ notes, lead, clause }) =>
    notes.flatMap((note) => {
      const receiver = sendsReport(note) ? receiverIn(note) : null;
      if (!receiver || lead.length === 0) return [];
      return findDeadlines(note, years).map(
        ({ date, inclusive, every, on, relative }): ReportDuty => ({
          from: lead.join(', '),
          to: receiver.name,
          via: receiver.via,
          due: date,
          inclusive,
          every: date ? null : every,
          on,
          relative,
          clause,
          confidence: 0.7,
        }),
      );
    }),
  );
}
