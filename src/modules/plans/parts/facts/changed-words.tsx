import { diffWords } from 'diff';
import type { ChangedLine } from '../../compare/compare-plans.ts';

/** One side of a changed line: words that the other side lacks are marked, for eyes and for people who listen. */
export function ChangedWords({ line, side }: { line: ChangedLine; side: 'before' | 'after' }) {
  const text = line[side];
  const other = line[side === 'before' ? 'after' : 'before'];
  if (text === null || other === null || text === other) return text;
  const Mark = side === 'before' ? 'del' : 'ins';
  return diffWords(line.before ?? '', line.after ?? '').flatMap((part, index) => {
    if (side === 'before' ? part.added : part.removed) return [];
    const key = `${index}-${part.value}`;
    const isMarked = part.added || part.removed;
    return [isMarked ? <Mark key={key}>{part.value}</Mark> : <span key={key}>{part.value}</span>];
  });
}
