import type { SourceLine } from '../../text/source-text.ts';
import type { ColumnRole } from '../columns.ts';
import { heapsOf } from './heaps.ts';
import { ROW_LABEL } from './placed-words.ts';

/** Columns set apart by blanks: where each begins, and what it holds. */
export interface SpacedColumns {
  edges: number[];
  roles: ColumnRole[];
  numbered: boolean;
}

/**
 * Left edges of `count` columns that are kept apart by blanks. Converters let columns drift from line to line, so the
 * places where cells begin are gathered into as many heaps. A column of numbers begins at 0.
 */
export function leftEdges(lines: SourceLine[], count: number, numbered: boolean): number[] {
  const starts = new Map<number, number>();
  for (const { text } of lines) {
    for (const [index, match] of [...text.matchAll(/(?<=^|\s{2})\S+/gu)].entries()) {
      if (numbered && index === 0 && ROW_LABEL.test(match[0])) continue;
      starts.set(match.index, (starts.get(match.index) ?? 0) + 1);
    }
  }
  const places = [...starts].map(([x, weight]) => ({ x, weight })).sort((a, b) => a.x - b.x);
  if (numbered) return [0, ...heapsOf(places, count - 1)];
  return heapsOf(places, count);
}

const WINDOW = 4;

/** The edges near one line: where the lines around it begin their cells, as far as the columns have drifted there. */
export function edgesNear(lines: SourceLine[], at: number, edges: number[], numbered: boolean): number[] {
  const counts = edges.map(() => new Map<number, number>());
  for (let index = Math.max(0, at - WINDOW); index <= Math.min(lines.length - 1, at + WINDOW); index++) {
    const weight = 1 + 1 / (1 + Math.abs(index - at));
    for (const match of (lines[index]?.text ?? '').matchAll(/(?<=^|\s{2})\S+/gu)) {
      if (numbered && match.index < (edges[1] ?? 0) - 2 && ROW_LABEL.test(match[0])) continue;
      const column = nearest(edges, match.index);
      const places = counts[column];
      places?.set(match.index, (places.get(match.index) ?? 0) + weight);
    }
  }
  return edges.map((edge, column) => {
    const [common] = [...(counts[column] ?? [])].sort((a, b) => b[1] - a[1]);
    return (column > 0 || !numbered) && common && common[1] >= 2 ? common[0] : edge;
  });
}

function nearest(edges: number[], x: number): number {
  return edges.reduce(
    (best, edge, column) => (Math.abs(edge - x) < Math.abs((edges[best] ?? 0) - x) ? column : best),
    0,
  );
}

/** The column above which a word of the header stands. */
export function columnOf(middle: number, edges: number[]): number {
  return Math.max(
    0,
    edges.findLastIndex((edge) => edge <= middle + 1),
  );
}
