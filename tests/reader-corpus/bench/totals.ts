import type { FileResult } from './measure-file.ts';

export interface FieldTotal {
  field: string;
  expected: number;
  found: number;
  right: number;
}

export interface Totals {
  files: number;
  unreadable: number;
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
    unreadable: results.filter(({ unreadable }) => unreadable).length,
    fields: [...fields.values()],
    invented: results.reduce((sum, { invented }) => sum + invented.length, 0),
    calibration: BINS.map((from, at) => ({ from, ...count(within(from, BINS[at + 1] ?? 2)) })),
    sure: count(within(0.9, 2)),
  };
}

/** Null when there is nothing to divide by. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
