import { isDeepStrictEqual } from 'node:util';
import type { FactValues } from '../../facts.ts';
import { foldName } from '../../fold.ts';

type Task = FactValues['task'];

function united(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(one.map(foldName));
  return [...one, ...other.filter((name) => !known.has(foldName(name)))];
}

function joinedTitle(one: string, other: string): string {
  const first = one.trim().replace(/[.;,:]$/u, '');
  if (foldName(first).includes(foldName(other))) return first;
  return `${first}; ${other.trim()}`;
}

/** One task of two that stand after one another; nothing that either says is lost. */
export function mergeTasks(one: Task, other: Task): Task {
  const oneSays = one.schedule.kind !== 'none' || one.schedule.text !== '';
  const otherSays = other.schedule.kind !== 'none' || other.schedule.text !== '';
  const differ = oneSays && otherSays && !isDeepStrictEqual(one.schedule, other.schedule);
  const schedule = oneSays ? one.schedule : other.schedule;
  return {
    ...one,
    title: joinedTitle(one.title, other.title),
    lead: united(one.lead, other.lead),
    partners: united(one.partners, other.partners).filter(
      (name) => !united(one.lead, other.lead).some((lead) => foldName(lead) === foldName(name)),
    ),
    notes: [
      ...united(one.notes, other.notes),
      ...(differ && other.schedule.text ? [`Thời gian của phần sau: ${other.schedule.text}`] : []),
    ],
    schedule,
    measures: [
      ...one.measures,
      ...other.measures.filter((measure) => !one.measures.some((own) => isDeepStrictEqual(own, measure))),
    ],
    group: one.group ?? other.group ?? null,
    product: [...new Set([one.product, other.product].filter(Boolean))].join('; ') || null,
  };
}
