import { numberWords } from '../../../../platform/clock/words.ts';
import type { FactValues, PlanFactKind } from '../../facts.ts';
import { rowFields, rowOf } from './measure-rows.ts';

type Texts = Record<string, string>;

function dueTexts(value: Pick<FactValues['deadline'], 'inclusive' | 'every' | 'on' | 'relative'>): Texts {
  return {
    timing: value.inclusive ? 'until' : 'before',
    every: value.every ?? '',
    onDay: String(value.on?.day ?? ''),
    onMonth: String(value.on?.month ?? 'each'),
    relativeDays: String(value.relative?.days ?? ''),
    relativeKind: value.relative && !value.relative.workingDays ? 'calendar' : 'working',
    relativeAfter: value.relative?.after ?? '',
  };
}

/** Fields whose text is not simply that of the value. */
const ownTexts: { [K in PlanFactKind]?: (value: FactValues[K]) => Texts } = {
  head: ({ signer }) => ({ signerPosition: signer?.position ?? '', signerName: signer?.name ?? '' }),
  task: ({ schedule, measures }) => ({
    scheduleKind: schedule.kind,
    scheduleText: schedule.text,
    scheduleFrom: schedule.from ?? '',
    scheduleTo: schedule.to ?? '',
    scheduleDue: schedule.due ?? '',
    ...Object.fromEntries(rowFields(measures.map(rowOf))),
  }),
  report_duty: dueTexts,
  deadline: dueTexts,
  budget: ({ amount }) => ({ amount: amount === null ? '' : numberWords(amount) }),
};

function plainText(found: unknown): string {
  if (Array.isArray(found)) return found.filter((one) => typeof one === 'string').join('\n');
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** A fact as its form shows it: name of the field → text. */
export function fieldTexts<K extends PlanFactKind>(kind: K, value: FactValues[K]): Texts {
  const plain = Object.entries(value).map(([name, found]) => [name, plainText(found)]);
  return { ...Object.fromEntries(plain), ...ownTexts[kind]?.(value) };
}
