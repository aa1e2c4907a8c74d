import type { PlanReading } from '../../../src/modules/plans/reader/types.ts';
import type { Truth } from '../truth.ts';
import { unitKey } from './judge-units.ts';
import { distinctBy, type FieldResult, judgeField } from './matching.ts';

export function judgeDeadlines(truth: Truth, reading: PlanReading): FieldResult[] {
  const truths = distinctBy(truth.deadlines ?? [], deadlineKey);
  const asked = new Set(truths.map(deadlineKey));
  // A task's own limit may be given here too (see truth.ts).
  const ofTasks = new Set((truth.tasks ?? []).flatMap(({ schedule: { due, to } }) => [due, to]));
  const reads = distinctBy(reading.deadlines, deadlineKey).filter(
    (read) => asked.has(deadlineKey(read)) || read.date === null || !ofTasks.has(read.date),
  );
  return [
    judgeField({
      field: 'deadlines',
      truths,
      reads,
      same: (a, b) => deadlineKey(a) === deadlineKey(b),
      show: deadlineKey,
      confidence: ({ confidence }) => confidence,
    }),
  ];
}

export function judgeReportDuties(truth: Truth, reading: PlanReading): FieldResult[] {
  const unit = unitKey(truth.units);
  const truths = truth.reportDuties ?? [];
  const sameTime = (a: Duty, b: Duty) =>
    a.due === b.due &&
    (a.every ?? null) === (b.every ?? null) &&
    (a.due === null || a.inclusive === b.inclusive);
  const same = (a: Duty, b: Duty) =>
    sameTime(a, b) && unit(a.from) === unit(b.from) && unit(a.to) === unit(b.to);
  const sameVia = (a: Duty, b: Duty) => same(a, b) && unit(a.via ?? '') === unit(b.via ?? '');
  const show = ({ from, to, via, due, inclusive, every }: Duty) =>
    `${from} → ${to}${via ? ` qua ${via}` : ''} ${due ?? ''}${inclusive ? ' (gồm cả ngày)' : ''} ${every ?? ''}`;
  const reads = reading.reportDuties;
  const withVia = truths.filter((duty) => duty.via !== undefined);
  return [
    judgeField({
      field: 'reportDuties',
      truths,
      reads,
      same,
      show,
      confidence: ({ confidence }) => confidence,
    }),
    {
      ...judgeField({
        field: 'reportDuties.via',
        truths: withVia,
        reads: reads.filter((read) => withVia.some((duty) => same(duty, read))),
        same: sameVia,
        show,
      }),
    },
  ];
}

interface Duty {
  from: string;
  to: string;
  via?: string | null;
  due: string | null;
  inclusive: boolean;
  every: string | null;
}

function deadlineKey({
  date,
  inclusive,
  every,
}: {
  date: string | null;
  inclusive: boolean;
  every: string | null;
}): string {
  return date ? `${date}${inclusive ? ' (gồm cả ngày)' : ''}` : `mỗi ${every ?? '?'}`;
}
