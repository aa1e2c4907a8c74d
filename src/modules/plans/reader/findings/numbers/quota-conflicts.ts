import { linesWithin } from '../../coverage/fact-lines.ts';
import { readMeasures } from '../../grammar/measures/measures.ts';
import { isUnitStart, unitInHeading } from '../../grammar/units/unit-phrases.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Clause, Finding, Measure, NamedUnit, PlanTask, Section } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { isSameUnit } from '../places/unit-places.ts';
import { MOST_COMPARED, shareOfWords, type Words, wordsOf } from '../similarity.ts';

type Quota = Measure & { kind: 'quota' };

interface StatedQuota extends Quota {
  /** The unit that the section is about; null where it speaks to all. */
  unit: string | null;
  words: Words;
  clause: Clause;
}

const PERIODS = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };
/** "tin, bài" and "tin, bài tuyên truyền" are one thing; a share of the shorter wording. */
const SAME_WHAT = 0.6;
/** A row tells in a few words what the text tells in a sentence: less than half in common may still be one work. */
const SAME_CONTEXT = 0.4;

/** A quota that the text states differently from the row of the table. */
export function quotaConflicts(context: FindingContext): Finding[] {
  const stated = statedQuotas(context).slice(0, MOST_COMPARED);
  const { units } = context.reading;
  const tasks = rowTasks(context);
  return stated.flatMap((quota) => {
    const found = rivals(tasks, quota, units);
    // Rows that disagree among themselves have quotas of their own kind each.
    const [rival] = found;
    if (!rival || new Set(found.map(({ quota: { min } }) => min)).size > 1) return [];
    return rival.quota.min === quota.min ? [] : [conflict(quota, rival.task, rival.quota)];
  });
}

function statedQuotas({ body, reading }: FindingContext): StatedQuota[] {
  return body.flatMap((paragraph) => {
    if (!/\d/.test(paragraph.text) || !/tuần|tháng|quý|năm/iu.test(paragraph.text)) return [];
    return sentencesOf(paragraph.text).flatMap(({ text, from, to }) =>
      quotasIn(readMeasures(text)).map((quota) => ({
        ...quota,
        unit: unitAbove(reading.sections, paragraph.fromLine),
        words: wordsOf(text),
        clause: clauseIn(paragraph, from, to),
      })),
    );
  });
}

/** The rows of tables; a task that is itself a sentence of the text has nothing to be compared with. */
function rowTasks({ body, reading, source }: FindingContext): { task: PlanTask; words: Words }[] {
  const isProse = linesWithin(body, source.lines.length);
  return reading.tasks
    .filter(({ clause }) => !isProse[clause.fromLine - 1])
    .slice(0, MOST_COMPARED)
    .map((task) => ({ task, words: wordsOf(`${task.title} ${task.notes.join(' ')}`) }));
}

function quotasIn(measures: Measure[]): Quota[] {
  return measures.filter((measure) => measure.kind === 'quota');
}

/** The nearest heading above a line that names a unit. */
function unitAbove(sections: Section[], line: number): string | null {
  const holder = sections.findLast(({ clause }) => clause.fromLine <= line);
  if (!holder) return null;
  const nearer = unitAbove(holder.children, line);
  return nearer ?? (isUnitStart(holder.title) ? unitInHeading(holder.title) : null);
}

function rivals(
  tasks: { task: PlanTask; words: Words }[],
  quota: StatedQuota,
  units: NamedUnit[],
): { task: PlanTask; quota: Quota }[] {
  return tasks.flatMap(({ task, words }) => {
    if (quota.unit && !task.lead.some((lead) => isSameUnit(units, lead, quota.unit))) return [];
    if (shareOfWords(quota.words, words) < SAME_CONTEXT) return [];
    return quotasIn(task.measures)
      .filter((other) => isSameKind(quota, other))
      .map((other) => ({ task, quota: other }));
  });
}

function isSameKind(a: Quota, b: Quota): boolean {
  return a.per === b.per && shareOfWords(wordsOf(a.what), wordsOf(b.what), 1) >= SAME_WHAT;
}

function conflict(stated: StatedQuota, task: PlanTask, quota: Quota): Finding {
  const rate = ({ min, what, per }: Quota) => `${min} ${what} mỗi ${PERIODS[per]}`;
  return {
    code: 'quota-conflict',
    severity: 'warning',
    message: `Chỉ tiêu ở phần nội dung (${rate(stated)}) khác chỉ tiêu của nhiệm vụ số ${task.no} (${rate(quota)}); cần kiểm tra lại.`,
    details: { task: task.no, first: stated.min, second: quota.min, per: stated.per, what: quota.what },
    clause: stated.clause,
    also: [task.clause],
    confidence: 0.75,
  };
}
