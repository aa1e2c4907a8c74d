import type { YearOfMonth } from '../grammar/times/plan-years.ts';
import { clauseOfSpan, type SourceText } from '../text/source-text.ts';
import type { PlanTask } from '../types.ts';
import { withoutDittos } from './ditto.ts';
import { knownTaskTables } from './known/known-rows.ts';
import { uniqueNumbers } from './row-numbers.ts';
import { taskFacts } from './task-facts.ts';
import type { TaskRow } from './task-row.ts';
import { tornTaskTables } from './torn/torn-tables.ts';

/** The tasks of all tables of tasks in a plan. */
export function readTasks(source: SourceText, years: YearOfMonth): PlanTask[] {
  const tables = [...knownTaskTables(source), ...tornTaskTables(source)];
  return uniqueNumbers(tables.map(withoutDittos))
    .flatMap(withoutHeadings)
    .map((row) => ({ ...taskFacts(row, years), clause: clauseOfSpan(source, row.span) }));
}

/** "1. Nhóm nhiệm vụ …" above rows 1.1, 1.2 is a heading, not a task. */
function withoutHeadings(rows: TaskRow[]): TaskRow[] {
  let group: { no: string; title: string } | null = null;
  return rows.flatMap((row, index) => {
    const { lead, doers, time, title } = row.cells;
    if (rows[index + 1]?.no.startsWith(`${row.no}.`) && !lead && !doers && !time) {
      group = { no: row.no, title: title ?? '' };
      return [];
    }
    return [group && row.no.startsWith(`${group.no}.`) ? { ...row, group: group.title } : row];
  });
}
