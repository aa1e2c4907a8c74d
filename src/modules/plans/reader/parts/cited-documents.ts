import type { Citation } from '../types.ts';

/** Every document that the text names, wherever it stands. */
export function readCitations(): Citation[] {
  return [];
}
