import type { FileResult } from './measure-file.ts';

export interface FieldTotal {
  field: string;
  expected: number;
  found: number;
  right: number;
}

export interface Totals {
  files: number;
  /** Files that could not be read, by reason. */
  unreadable: Record<string, number>;
  fields: FieldTotal[];
  invented: number;
  /** Facts by tenths of their confidence from 0.5 up. */
  calibration: { from: number; given: number; right: number }[];
  /** Facts given at 0.9 or more. */
  sure: { given: number; right: number };
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

export function totalsOf(results: FileResult[]): Totals {
  const fields = new Map<string, FieldTotal>();
  const facts = results.flatMap((result) => result.fields.flatMap((field) => field.facts));
  for (const { field, expected, found, right } of results.flatMap((result) => result.fields)) {
    const total = fields.get(field) ?? { field, expected: 0, found: 0, right: 0 };
    fields.set(field, {
      field,
      expected: total.expected + expected,
      found: total.found + found,
      right: total.right + right,
    });
  }
  const within = (from: number, to: number) =>
    facts.filter(({ confidence }) => confidence >= from && confidence < to);
  const count = (some: typeof facts) => ({
    given: some.length,
    right: some.filter(({ right }) => right).length,
  });
  return {
    files: results.length,
    unreadable: countBy(results.flatMap(({ unreadable }) => (unreadable ? [unreadable] : []))),
    fields: [...fields.values()],
    invented: results.reduce((sum, { invented }) => sum + invented.length, 0),
    calibration: BINS.map((from, at) => ({ from, ...count(within(from, BINS[at + 1] ?? 2)) })),
    sure: count(within(0.9, 2)),
  };
}

/** A failure's message may hold words of the plan: only its kind is counted. */
function countBy(reasons: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) {
    const kind = reason.split(':')[0] ?? reason;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Null when there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
