import type { Budget } from '../types.ts';

export function readBudgets(): Budget[] {
  return [];
}
