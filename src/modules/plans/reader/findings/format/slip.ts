import type { Clause, Finding } from '../../types.ts';
import { grouped } from '../places/clauses.ts';

/** A note about the form; `message` is told how many places there are. */
export function slip(
  code: string,
  clauses: readonly Clause[],
  message: (count: string) => string,
  confidence = 0.9,
): Finding[] {
  const count = clauses.length > 1 ? ` (${clauses.length} chỗ)` : '';
  const details = { count: clauses.length };
  return grouped({ code, severity: 'note', message: message(count), details, confidence }, clauses);
}
