import type { DayOfPeriod, Every, RelativeDue } from '../../types.ts';
import { BEFORE, UNTIL } from './limit-words.ts';

export interface FoundDeadline {
  text: string;
  date: string | null;
  inclusive: boolean;
  every: Every | null;
  on: DayOfPeriod | null;
  relative: RelativeDue | null;
  from: number;
  to: number;
  confidence: number;
}

export type DeadlinePlace = Pick<FoundDeadline, 'text' | 'from' | 'to'>;

export function openDeadline(place: DeadlinePlace, inclusive: boolean, confidence: number): FoundDeadline {
  return { ...place, date: null, inclusive, every: null, on: null, relative: null, confidence };
}

export interface Limit {
  inclusive: boolean;
  from: number;
  sure: boolean;
}

export function limitBefore(before: string): Limit | null {
  const exclusive = BEFORE.exec(before);
  if (exclusive) return { inclusive: false, from: exclusive.index, sure: true };
  const inclusive = UNTIL.exec(before);
  return inclusive ? { inclusive: true, from: inclusive.index, sure: true } : null;
}
