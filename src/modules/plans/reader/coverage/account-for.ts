import type { SourceText } from '../text/source-text.ts';
import type { PlanReading } from '../types.ts';

/** What became of every character of the text. */
export function accountFor(source: SourceText): Pick<PlanReading, 'unread' | 'coverage'> {
  const characters = source.lines.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0);
  return {
    unread: [],
    coverage: { characters, facts: 0, sections: 0, noFact: 0, noise: 0, unread: characters },
  };
}
