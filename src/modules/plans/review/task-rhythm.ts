import type { FactValues } from '../facts.ts';

/** How often a task without a number is looked for: every quarter, or once in the year. */
export function rhythmOf(value: Pick<FactValues['task'], 'schedule'>): 'quarter' | 'year' {
  return value.schedule.kind === 'periods' ? 'quarter' : 'year';
}
