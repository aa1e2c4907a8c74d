import { readMeasures } from '../grammar/measures/measures.ts';
import type { YearOfMonth } from '../grammar/times/plan-years.ts';
import { readSchedule } from '../grammar/times/schedules.ts';
import { timeWordsIn } from '../grammar/times/times-in-text.ts';
import { squash } from '../text/tidy-text.ts';
import type { Clause, PlanTask } from '../types.ts';

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
    schedule: readSchedule(time || timeWordsIn(title), years),
    measures: [title, task.product ?? '', ...task.notes].flatMap((text) => readMeasures(text)),
  };
}

export function tidyTitle(text: string): string {
  return squash(text)
    .replace(/^[-–+•*\s]+/u, '')
    .replace(/(?:\.\/\.|[\s;:,–-]|(?<!\.)\.)+$/u, '');
}
