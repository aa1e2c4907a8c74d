import type { Measure, PlanTask, Schedule } from '../../../src/modules/plans/reader/types.ts';
import type { Truth } from '../truth.ts';
import { type FieldResult, pairUp } from './matching.ts';
import { foldName, similarity } from './names.ts';

type TrueTask = NonNullable<Truth['tasks']>[number];

const TITLE_LIKENESS = 0.85;

/** Tasks by their titles; then, of the tasks that were found, who leads, who helps, when and how much. */
export function judgeTasks(truths: TrueTask[], reads: PlanTask[]): FieldResult[] {
  const { pairs, missed, extra } = pairUp(
    truths,
    reads,
    (truth, read) => similarity(truth.title, read.title),
    TITLE_LIKENESS,
  );
  const isWholly = (truth: TrueTask, read: PlanTask) => PARTS.every(({ same }) => same(truth, read));
  const tasks: FieldResult = {
    field: 'tasks',
    expected: truths.length,
    found: reads.length,
    right: pairs.length,
    misses: missed.map(({ title }) => title),
    extras: extra.map(({ title }) => title),
    facts: [
      ...pairs.map(({ truth, read }) => ({ right: isWholly(truth, read), confidence: read.confidence })),
      ...extra.map(({ confidence }) => ({ right: false, confidence })),
    ],
  };
  return [tasks, ...PARTS.map((part) => judgePart(part, pairs))];
}

interface Part {
  field: string;
  same: (truth: TrueTask, read: PlanTask) => boolean;
  show: (task: TrueTask | PlanTask) => string;
}

const PARTS: Part[] = [
  {
    field: 'tasks.lead',
    same: (truth, read) => sameNames(truth.lead, read.lead),
    show: ({ lead }) => lead.join(' | '),
  },
  {
    field: 'tasks.partners',
    same: (truth, read) => sameNames(truth.partners, read.partners),
    show: ({ partners }) => partners.join(' | '),
  },
  {
    field: 'tasks.schedule',
    same: (truth, read) => scheduleKey(truth.schedule) === scheduleKey(read.schedule),
    show: ({ schedule }) => scheduleKey(schedule),
  },
  {
    field: 'tasks.measures',
    same: (truth, read) => measuresKey(truth.measures) === measuresKey(read.measures),
    show: ({ measures }) => measuresKey(measures),
  },
];

function judgePart({ field, same, show }: Part, pairs: { truth: TrueTask; read: PlanTask }[]): FieldResult {
  const wrong = pairs.filter(({ truth, read }) => !same(truth, read));
  const about = (task: TrueTask) => `${task.title.slice(0, 40)}…: `;
  return {
    field,
    expected: pairs.length,
    found: pairs.length,
    right: pairs.length - wrong.length,
    misses: wrong.map(({ truth }) => about(truth) + show(truth)),
    extras: wrong.map(({ truth, read }) => about(truth) + show(read)),
    facts: [],
  };
}

function sameNames(a: string[], b: string[]): boolean {
  const key = (names: string[]) => names.map(foldName).sort().join('|');
  return key(a) === key(b);
}

function scheduleKey({ kind, from, to, due }: Omit<Schedule, 'text'>): string {
  return `${kind} ${from ?? ''}..${to ?? ''} ${due ?? ''}`.trim();
}

/** Kinds and numbers; how the counted thing is worded is not judged. */
function measuresKey(measures: Measure[]): string {
  return measures.map(measureKey).sort().join(' + ') || '(không)';
}

function measureKey(measure: Measure): string {
  switch (measure.kind) {
    case 'quota':
      return `quota ${measure.min}/${measure.per}`;
    case 'coverage':
      return `coverage ${measure.target}`;
    case 'amount':
      return `amount ${measure.min}`;
    case 'limit':
      return `limit ${measure.max} ${measure.unit}`;
    case 'presence':
      return 'presence';
  }
}
