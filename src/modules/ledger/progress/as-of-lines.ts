import type { LocalDate } from '../../../platform/clock/clock.ts';
import { periodHead } from '../home/owed-words.ts';
import type { PeriodLength } from '../rules.ts';

interface Totals {
  measureId: string;
  periodStart: LocalDate;
  owed: number;
  done: number;
  missing: number;
  exempt: number;
  nothing: number;
  items: number;
}

interface NamedMeasure {
  id: string;
  period: PeriodLength;
  what: string;
  taskShortTitle: string | null;
  denominator: string | null;
}

export interface Side {
  owed: number;
  done: number;
  missing: number;
}

/** One measure in one period, with the units of then and of now. */
export interface AsOfLine {
  head: string;
  before: Side;
  after: Side;
  /** Units that fell away since, and that came. */
  ended: number;
  begun: number;
  isOther: boolean;
}

export interface AsOfGroup {
  measureId: string;
  what: string;
  lines: AsOfLine[];
}

const none = { owed: 0, done: 0, missing: 0, exempt: 0, nothing: 0, items: 0 };

/** Both sides of every figure, measure by measure. */
export function asOfGroups(
  measures: readonly NamedMeasure[],
  then: readonly Totals[],
  now: readonly Totals[],
  turns: readonly { measureId: string; periodStart: LocalDate; ended: number; begun: number }[],
): AsOfGroup[] {
  return measures.flatMap((measure) => {
    const own = <T extends { measureId: string; periodStart: LocalDate }>(list: readonly T[]) =>
      new Map(list.filter((one) => one.measureId === measure.id).map((one) => [one.periodStart, one]));
    const [was, is, turned] = [own(then), own(now), own(turns)];
    const starts = [...new Set([...was.keys(), ...is.keys()])].sort();
    if (starts.length === 0) return [];
    const name = measure.taskShortTitle ?? measure.what;
    const lines = starts.map((start): AsOfLine => {
      const [a, b] = [was.get(start) ?? none, is.get(start) ?? none];
      const { ended = 0, begun = 0 } = turned.get(start) ?? {};
      const isOther = ended > 0 || begun > 0 || a.done !== b.done || a.missing !== b.missing;
      return {
        head: periodHead(measure.period, start),
        before: sideOf(a),
        after: sideOf(b),
        ended,
        begun,
        isOther,
      };
    });
    const what = measure.denominator ? `${name} (${measure.denominator})` : name;
    return [{ measureId: measure.id, what, lines }];
  });
}

function sideOf({ owed, done, missing }: Side): Side {
  return { owed, done, missing };
}
