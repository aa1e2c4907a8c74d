import type { Measure } from '../../reader/types.ts';
import { measureCount, measureRowSchema, measureShare } from '../../schema.ts';

/** One row of the form: `m0Kind`, `m0Number`, `m0Per`, `m0What`. */
export interface MeasureRow {
  kind: string;
  number: string;
  per: string;
  what: string;
}

const parts = ['Kind', 'Number', 'Per', 'What'] as const;

export function measureFieldName(index: number, part: (typeof parts)[number]): string {
  return `m${index}${part}`;
}

function decimal(value: number): string {
  return String(Number(value.toFixed(3))).replace('.', ',');
}

export function rowOf(measure: Measure): MeasureRow {
  const row = { kind: measure.kind, number: '', per: 'month', what: '' };
  switch (measure.kind) {
    case 'quota':
      return { ...row, number: decimal(measure.min), per: measure.per, what: measure.what };
    case 'amount':
      return { ...row, number: decimal(measure.min), what: measure.what };
    case 'coverage':
      return { ...row, number: decimal(measure.target * 100), what: measure.of };
    case 'presence':
      return { ...row, what: measure.what };
    case 'limit':
      return measure.unit === 'share'
        ? { ...row, kind: 'limit-share', number: decimal(measure.max * 100), what: measure.what }
        : { ...row, kind: 'limit-count', number: decimal(measure.max), what: measure.what };
  }
}

/** The fields of all rows as a form sends them. */
export function rowFields(rows: readonly MeasureRow[]): [string, string][] {
  return rows.flatMap((row, index): [string, string][] => [
    [measureFieldName(index, 'Kind'), row.kind],
    [measureFieldName(index, 'Number'), row.number],
    [measureFieldName(index, 'Per'), row.per],
    [measureFieldName(index, 'What'), row.what],
  ]);
}

/** The rows that a form sent, in their order; null when it sent none at all. */
export function rowsIn(sent: Record<string, unknown>): Map<number, MeasureRow> | null {
  const indexes = Object.keys(sent).flatMap((name) => {
    const index = /^m(\d{1,2})Kind$/.exec(name)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  if (indexes.length === 0) return null;
  const of = (index: number, part: (typeof parts)[number]) =>
    String(sent[measureFieldName(index, part)] ?? '');
  return new Map(
    indexes
      .toSorted((a, b) => a - b)
      .map((index) => [
        index,
        {
          kind: of(index, 'Kind'),
          number: of(index, 'Number'),
          per: of(index, 'Per'),
          what: of(index, 'What'),
        },
      ]),
  );
}

export interface ParsedRows {
  measures: Measure[];
  /** Name of the field → what is wrong with it. */
  fields: Record<string, string>;
}

/** A row without a kind is a measure taken out, or one that was never filled in. */
export function measuresOfRows(rows: ReadonlyMap<number, MeasureRow>): ParsedRows {
  const parsed: ParsedRows = { measures: [], fields: {} };
  for (const [index, row] of rows) {
    if (row.kind === '') continue;
    const { data, error } = measureRowSchema.safeParse(row);
    if (error) parsed.fields[measureFieldName(index, 'What')] = error.issues[0]!.message;
    const number = numberOf(row);
    if (typeof number === 'string') parsed.fields[measureFieldName(index, 'Number')] = number;
    else if (data) parsed.measures.push(measureOf(row.kind, number, data));
  }
  return parsed;
}

/** The number, or what is wrong with it. */
function numberOf(row: MeasureRow): number | string {
  if (row.kind === 'presence') return 0;
  const isShare = row.kind === 'coverage' || row.kind === 'limit-share';
  const { data, error } = (isShare ? measureShare : measureCount).safeParse(row.number.trim());
  return error ? error.issues[0]!.message : data;
}

function measureOf(
  kind: string,
  number: number,
  row: { what: string; per: 'week' | 'month' | 'quarter' | 'year' },
): Measure {
  const { what, per } = row;
  switch (kind) {
    case 'quota':
      return { kind, min: number, per, what };
    case 'amount':
      return { kind, min: number, what };
    case 'coverage':
      return { kind, target: number, of: what };
    case 'limit-share':
      return { kind: 'limit', unit: 'share', max: number, what };
    case 'limit-count':
      return { kind: 'limit', unit: 'count', max: number, what };
    default:
      return { kind: 'presence', what };
  }
}
