import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { MeasureTotals } from '../../ledger/index.server.ts';
import { itemNounOf, topicOf } from './figure-words.ts';

export interface ReportMeasure {
  id: string;
  position: number;
  taskNo: number | null;
  taskTitle: string | null;
  /** The task's whole title, for tables of the official document. */
  taskFullTitle: string | null;
  kind: 'quota' | 'coverage' | 'presence' | 'report';
  period: 'month' | 'quarter' | 'plan';
  target: number | null;
  what: string;
  /** The name of the set (rule P13). */
  denominator: string | null;
  counts: string[];
  /** How often a report comes round again; absent for other measures. */
  dueRule?: { every: 'month' | 'quarter' | 'half-year'; day: number | null; month: 'last' | 'next' } | null;
}

export interface RungItems {
  measureId: string;
  rung: number;
  items: number;
}

export interface Counts {
  owed: number;
  done: number;
  late: number;
  missing: number;
  exempt: number;
  nothing: number;
}

/** One figure of a report: what is owed and done for one measure, and the evidence behind it. */
export interface ReportFigure extends Counts {
  /** Stable within a plan; part of page addresses: "ct4". */
  key: string;
  /** Named in texts: "NV4", or "NV7.1" where a task has several measures; "BC" for the report itself. */
  name: string;
  measureId: string;
  taskNo: number | null;
  kind: ReportMeasure['kind'];
  period: ReportMeasure['period'];
  label: string;
  /** What is asked for, in whole words: "Ít nhất 2 bài viết/bản tin mỗi tháng". */
  goal: string;
  topic: string;
  noun: string;
  target: number | null;
  denominator: string | null;
  /** Evidence credited in all periods, those not yet due included. */
  items: number;
  rungs: { rung: number; items: number }[];
  periods: (Counts & { start: LocalDate })[];
}

/**
 * Which periods make up a rate on a day: a month or quarter once it is over, so that nobody is measured against months
 * to come; what is owed once in the whole plan always, with its day still to come.
 */
export function isReckoned(
  measure: { period: ReportMeasure['period'] },
  period: { dueOn: LocalDate },
  asOf: LocalDate,
): boolean {
  return measure.period === 'plan' || period.dueOn < asOf;
}

export const noCounts: Counts = { owed: 0, done: 0, late: 0, missing: 0, exempt: 0, nothing: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    owed: a.owed + b.owed,
    done: a.done + b.done,
    late: a.late + b.late,
    missing: a.missing + b.missing,
    exempt: a.exempt + b.exempt,
    nothing: a.nothing + b.nothing,
  };
}

const countsOf = ({ owed, done, late, missing, exempt, nothing }: Counts): Counts => ({
  owed,
  done,
  late,
  missing,
  exempt,
  nothing,
});

/**
 * The figures of a report over any set of units: one school, one district, the whole province. The screen, the frozen
 * content and the documents all take theirs from here. Measures that nobody of the set owes are left out.
 */
export function figuresOf(
  measures: readonly ReportMeasure[],
  totals: readonly MeasureTotals[],
  rungs: readonly RungItems[],
  asOf: LocalDate,
): ReportFigure[] {
  const names = figureNames(measures);
  return measures
    .map((measure) => {
      const rows = totals.filter((row) => row.measureId === measure.id);
      const reckoned = rows.filter((row) => isReckoned(measure, row, asOf));
      return { measure, rows, reckoned };
    })
    .filter(({ rows }) => rows.length > 0)
    .map(({ measure, rows, reckoned }) => ({
      key: `ct${measure.position}`,
      name: names.get(measure.id)!,
      measureId: measure.id,
      taskNo: measure.taskNo,
      kind: measure.kind,
      period: measure.period,
      label: labelOf(measure),
      goal: goalOf(measure),
      topic: topicOf(measure.counts),
      noun: itemNounOf(measure.counts),
      target: measure.target,
      denominator: measure.denominator,
      ...reckoned.map(countsOf).reduce(addCounts, noCounts),
      items: rows.reduce((sum, row) => sum + row.items, 0),
      rungs: rungs
        .filter((row) => row.measureId === measure.id)
        .map(({ rung, items }) => ({ rung, items }))
        .sort((a, b) => b.rung - a.rung),
      periods: reckoned.map((row) => ({ start: row.periodStart, ...countsOf(row) })),
    }));
}

function labelOf(measure: ReportMeasure): string {
  if (measure.kind === 'report') return measure.what;
  const title = measure.taskTitle ?? measure.what;
  return measure.denominator ? `${title} (${measure.denominator})` : title;
}

function goalOf(measure: ReportMeasure): string {
  if (measure.kind !== 'presence')
    return measure.denominator ? `${measure.what} (${measure.denominator})` : measure.what;
  return (measure.taskFullTitle ?? measure.what).replace(/[.…;,\s]+$/u, '');
}

/** "NV4"; "NV7.1" and "NV7.2" where one task has two measures; "BC", "BC.2" for report duties. */
export function figureNames(measures: readonly ReportMeasure[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const measure of measures) {
    const stem = measure.kind === 'report' ? 'BC' : `NV${measure.taskNo ?? measure.position}`;
    const siblings = measures.filter(
      (other) => (other.kind === 'report' ? 'BC' : `NV${other.taskNo ?? other.position}`) === stem,
    );
    const place = siblings.indexOf(measure) + 1;
    names.set(measure.id, siblings.length === 1 ? stem : `${stem}.${place}`);
  }
  return names;
}

/** 0–1; null when nothing is owed. Never above 1 (rule P2). */
export function rateOf(counts: Pick<Counts, 'owed' | 'done'>): number | null {
  return counts.owed === 0 ? null : Math.min(1, counts.done / counts.owed);
}

/** What a unit's own report shows: all but the duty of sending the report itself. */
export function ownFigures(figures: readonly ReportFigure[]): ReportFigure[] {
  return figures.filter((figure) => figure.kind !== 'report');
}
