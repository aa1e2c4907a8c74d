import type { FigureChange } from '../../units/index.ts';
import { periodHead } from '../home/owed-words.ts';
import type { PeriodLength } from '../rules.ts';

interface Totals {
  measureId: string;
  periodStart: string;
  owed: number;
  done: number;
  missing: number;
}

interface NamedMeasure {
  id: string;
  period: PeriodLength;
  what: string;
  taskShortTitle: string | null;
  denominator: string | null;
}

const none = { owed: 0, done: 0, missing: 0 };

/** Every figure that is another than before, in the order of the plan and of time. */
export function figureChanges(
  plan: string,
  measures: readonly NamedMeasure[],
  before: readonly Totals[],
  after: readonly Totals[],
): FigureChange[] {
  return measures.flatMap((measure) => {
    const own = (totals: readonly Totals[]) => totals.filter((one) => one.measureId === measure.id);
    const was = new Map(own(before).map((one) => [one.periodStart, one]));
    const is = new Map(own(after).map((one) => [one.periodStart, one]));
    const name = measure.taskShortTitle ?? measure.what;
    const what = measure.denominator ? `${name} (${measure.denominator})` : name;
    return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((start): FigureChange[] => {
      const [a, b] = [was.get(start) ?? none, is.get(start) ?? none];
      if (a.owed === b.owed && a.done === b.done && a.missing === b.missing) return [];
      return [
        {
          plan,
          what,
          head: periodHead(measure.period, start),
          owed: [a.owed, b.owed],
          done: [a.done, b.done],
          missing: [a.missing, b.missing],
        },
      ];
    });
  });
}
