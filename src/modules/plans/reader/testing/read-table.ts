import { everyMonthIn } from '../grammar/times/plan-years.ts';
import { readTasks } from '../task-table/read-tasks.ts';
import type { SourceLine, SourceTable } from '../text/source-text.ts';
import type { PlanTask } from '../types.ts';

/** Tasks of tables written as "a | b | c" lines, as Word gives them; a plan for 2024. */
export function tasksInTables(...texts: string[]): PlanTask[] {
  const lines: SourceLine[] = [];
  const tables: SourceTable[] = texts.map((text) => ({
    rows: text
      .trim()
      .split('\n')
      .map((row) => {
        const cells = row.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'));
        const no = lines.push({ no: lines.length + 1, text: cells.join('\t'), starts: true });
        return { fromLine: no, toLine: no, cells };
      }),
  }));
  return readTasks({ format: 'docx', encoding: 'unicode', lines, tables }, everyMonthIn(2024));
}

/** One line a task: number, title, lead, partners, time. */
export function briefly({ no, title, lead, partners, schedule }: PlanTask): string {
  return [no, title, lead.join(' + '), partners.join(' + '), schedule.text].join(' | ');
}
