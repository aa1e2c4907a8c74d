import { readMeasures } from '../grammar/measures/measures.ts';
import type { YearOfMonth } from '../grammar/times/plan-years.ts';
import { readSchedule } from '../grammar/times/schedules.ts';
import { timeWordsIn } from '../grammar/times/times-in-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { Clause, PlanTask } from '../types.ts';
import { isOnlyReport } from './report-sentences.ts';

/** What is known of a task that stands in running text. */
export interface ProseTask {
  no: string;
  title: string;
  lead: string[];
  partners: string[];
  /** Words of a label; without them the title itself may say when. */
  time: string;
  product: string | null;
  notes: string[];
  group: string | null;
  clause: Clause;
  confidence: number;
}

export function planTask(task: ProseTask, years: YearOfMonth): PlanTask {
  const { time, ...facts } = task;
  const title = tidyTitle(task.title);
  return {
    ...facts,
    title,
    schedule: readSchedule(time || timeWordsIn(withoutReportClauses(title)), years),
    measures: [title, task.product ?? '', ...task.notes].flatMap((text) => readMeasures(text)),
  };
}

/** "…; hằng quý báo cáo kết quả" says when to report, not when the task is done. */
function withoutReportClauses(title: string): string {
  const clauses = title.split(/(?<=[;.])\s+/u);
  return clauses.length === 1 ? title : clauses.filter((clause) => !isOnlyReport(clause)).join(' ');
}

export function tidyTitle(text: string): string {
  return squash(text)
    .replace(/^[-–+•*\s]+/u, '')
    .replace(/(?:\.\/\.|[\s;:,–•*+-]|(?<!\.)\.)+$/u, '');
}
