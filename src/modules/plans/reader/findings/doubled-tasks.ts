import { officialDate } from '../grammar/times/dates.ts';
import type { Finding, PlanTask } from '../types.ts';
import type { FindingContext } from './finding-context.ts';
import { overlaps } from './places/clauses.ts';
import { likeness, MOST_COMPARED, type Words, wordsOf } from './similarity.ts';

/** One word more or less among a dozen ("và", "các"), not two: those tell one task from the next in a series. */
const SAME_TITLE = 0.92;
/** "Tổng kết", "Kiểm tra, giám sát" come again in every part of a table. */
const SHORT_TITLE = 20;

/** The same task twice: with one time it is a double, with two a conflict. */
export function doubledTasks({ reading }: FindingContext): Finding[] {
  const tasks = reading.tasks.slice(0, MOST_COMPARED).map((task) => ({ task, words: wordsOf(task.title) }));
  return tasks.flatMap((first, index) => {
    const second = tasks.slice(index + 1).find((other) => isSameTask(first, other))?.task;
    if (!second) return [];
    return [isSameTime(first.task, second) ? doubled(first.task, second) : twoTimes(first.task, second)];
  });
}

interface Titled {
  task: PlanTask;
  words: Words;
}

function isSameTask({ task: a, words }: Titled, { task: b, words: others }: Titled): boolean {
  if (overlaps(a.clause, b.clause) || a.title.length < SHORT_TITLE || b.title.length < SHORT_TITLE)
    return false;
  // The same words for other units are other tasks.
  const shared = a.lead.length === 0 || b.lead.length === 0 || a.lead.some((unit) => b.lead.includes(unit));
  if (!shared || numbersOf(a.title) !== numbersOf(b.title)) return false;
  return likeness(words, others) >= SAME_TITLE;
}

/** "Quý I", "đợt 2": titles that differ only in a number are not one task. */
function numbersOf(title: string): string {
  return (title.match(/\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu) ?? []).join(' ');
}

function endOf({ schedule }: PlanTask): string | null {
  return schedule.due ?? schedule.to;
}

function isSameTime(a: PlanTask, b: PlanTask): boolean {
  const [first, second] = [endOf(a), endOf(b)];
  return !first || !second || first === second;
}

function doubled(first: PlanTask, second: PlanTask): Finding {
  return {
    code: 'task-duplicate',
    severity: 'warning',
    message: `Nhiệm vụ số ${first.no} và nhiệm vụ số ${second.no} có nội dung như nhau; cần giữ một hoặc nêu rõ điểm khác.`,
    details: { first: first.no, second: second.no },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.8,
  };
}

function twoTimes(first: PlanTask, second: PlanTask): Finding {
  const [a, b] = [endOf(first), endOf(second)];
  return {
    code: 'task-date-conflict',
    severity: 'warning',
    message: `Nhiệm vụ số ${first.no} và nhiệm vụ số ${second.no} có nội dung như nhau nhưng thời hạn khác nhau (${officialDate(a ?? '')} và ${officialDate(b ?? '')}); cần kiểm tra lại.`,
    details: { first: first.no, second: second.no, firstDue: a, secondDue: b },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.8,
  };
}
