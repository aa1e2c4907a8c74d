import { addDays } from '../../../platform/clock/clock.ts';
import { type FactView, factsOfKind } from '../facts.ts';
import { foldName } from '../fold.ts';
import { coverageMeasures } from './coverage-measures.ts';
import { countsForTitle } from './evidence-words.ts';
import type { MeasureKind, MeasurePeriod, ProposedMeasure } from './measure-types.ts';
import { resolveOwners } from './owners.ts';
import { type ProposalInput, type TaskFact, taskNumbers } from './proposal-input.ts';
import { dutyMeasure } from './report-measures.ts';
import { shortTitle } from './short-title.ts';

interface Shape {
  key: string;
  kind: MeasureKind;
  period: MeasurePeriod;
  needed: number;
  what: string;
  counts: string[];
}

const perToPeriod = { week: 'month', month: 'month', quarter: 'quarter', year: 'plan' } as const;
const periodWords = { month: 'mỗi tháng', quarter: 'mỗi quý', plan: 'trong năm' } as const;

function shapesOf(task: TaskFact, no: number): Shape[] {
  const counts = countsForTitle(task.value.title);
  const period = task.value.schedule.kind === 'periods' ? 'quarter' : 'plan';
  const presence = { kind: 'presence', period, needed: 1, counts } as const;
  const counted = task.value.measures.flatMap((measure, index): Shape[] => {
    const key = `task-${no}-${measure.kind}-${index + 1}`;
    if (measure.kind === 'quota') {
      const period = perToPeriod[measure.per];
      const needed = Math.ceil(measure.min * (measure.per === 'week' ? 4 : 1));
      const what = `Ít nhất ${needed} ${measure.what} ${periodWords[period]}`;
      return [{ key, kind: 'quota', period, needed, what, counts: countsForTitle(measure.what) }];
    }
    if (measure.kind === 'amount')
      return [
        {
          key,
          kind: 'quota',
          period: 'plan',
          needed: Math.ceil(measure.min),
          what: `Ít nhất ${measure.min} ${measure.what} trong năm`,
          counts,
        },
      ];
    // A person names one part of the task that must be there by itself.
    if (measure.kind === 'presence' && foldName(measure.what) !== foldName(task.value.title))
      return [{ ...presence, key, what: `${measure.what}: có thực hiện ${periodWords[period]}` }];
    return [];
  });
  if (counted.length > 0 || task.value.measures.some((measure) => measure.kind === 'coverage'))
    return counted;
  const what = `${shortTitle(task.value.title)}: có thực hiện ${periodWords[period]}`;
  return [{ ...presence, key: `task-${no}-presence`, what }];
}

function taskMeasures(task: TaskFact, no: number, input: ProposalInput): ProposedMeasure[] {
  const { owedBy, unresolved } = resolveOwners(task.value.lead, input.names);
  return shapesOf(task, no).map((shape) => ({
    ...shape,
    taskNo: no,
    target: null,
    denominator: null,
    owedBy,
    dueOn: dueOf(task),
    fromLine: task.fromLine,
    toLine: task.toLine,
    assumptions: [],
    unresolved,
  }));
}

/** A task with one date is due that day; a month's or quarter's quota is due at the end of its period. */
function dueOf(task: TaskFact): string | null {
  const { kind, due } = task.value.schedule;
  if (kind !== 'by' || !due) return null;
  return /trước/iu.test(task.value.schedule.text) ? addDays(due, -1) : due;
}

function isConfirmed(fact: Pick<FactView, 'status'>): boolean {
  return fact.status === 'confirmed';
}

/**
 * What makes the confirmed tasks and report duties countable. Pure: the same facts give the same measures, in the
 * order of the document. A coverage is owed by the set that it names, everything else by whoever leads.
 */
export function proposeMeasures(input: ProposalInput): ProposedMeasure[] {
  const tasks = factsOfKind(input.facts, 'task').filter(isConfirmed);
  const duties = factsOfKind(input.facts, 'report_duty');
  const numbers = taskNumbers(tasks);
  return [
    ...tasks.flatMap((task) => {
      const no = numbers.get(task.id)!;
      return [...taskMeasures(task, no, input), ...coverageMeasures(task, no, input)];
    }),
    ...duties.flatMap((duty, index) => (isConfirmed(duty) ? dutyMeasure(duty, index + 1, input) : [])),
  ];
}
