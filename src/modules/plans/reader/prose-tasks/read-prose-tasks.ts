import type { YearOfMonth } from '../grammar/times/plan-years.ts';
import type { SectionNode } from '../parts/sections/sections.ts';
import { fold } from '../text/tidy-text.ts';
import type { PlanTask } from '../types.ts';
import { bracketTasks } from './bracket-tasks.ts';
import { dutyLineTasks } from './duty-lines.ts';
import { proseItems } from './prose-items.ts';
import { type ProseTask, planTask } from './prose-task.ts';
import { unitTasks } from './unit-tasks.ts';

/**
 * Tasks in running text. What carries its duties with it (a bracket, lines below) is a task in any plan; what a unit
 * is told under "Tổ chức thực hiện" only where the plan lists no tasks otherwise: there it spells the list out again.
 */
export function readProseTasks(tree: SectionNode[], listed: PlanTask[], years: YearOfMonth): PlanTask[] {
  const items = proseItems(tree);
  const stated = [...bracketTasks(items), ...dutyLineTasks(items)];
  const own = stated.filter((task) => !listed.some(({ title }) => isSameTask(title, task.title)));
  const chosen = listed.length > 0 || own.length > 0 ? own : unitTasks(items);
  return withOwnNumbers(inOrder(chosen), listed).map((task) => planTask(task, years));
}

function isSameTask(a: string, b: string): boolean {
  const [one, other] = [fold(a).replace(/\W+/gu, ' '), fold(b).replace(/\W+/gu, ' ')];
  return one.startsWith(other.trim()) || other.startsWith(one.trim());
}

function inOrder(tasks: ProseTask[]): ProseTask[] {
  return [...tasks].sort((a, b) => a.clause.fromLine - b.clause.fromLine);
}

function withOwnNumbers(tasks: ProseTask[], listed: PlanTask[]): ProseTask[] {
  const used = new Set(listed.map(({ no }) => no));
  return tasks.map((task) => {
    let { no } = task;
    for (let turn = 2; used.has(no); turn++) no = `${task.no} (${turn})`;
    used.add(no);
    return { ...task, no };
  });
}
