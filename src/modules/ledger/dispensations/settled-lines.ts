import { dateWords } from '../../../platform/clock/words.ts';
import { periodsWords, periodWords, workWords } from '../home/owed-words.ts';
import type { PeriodLength } from '../rules.ts';
import { keepTogether } from '../sentence.ts';

interface CellAsked {
  measureId: string;
  unitId: string;
  periodStart: string;
  dueOn: string;
  needed: number;
}

interface Turn {
  stored: CellAsked & { id: string; state: string };
  wanted: CellAsked & { isExcused: boolean };
}

export interface SaidMeasure {
  id: string;
  period: PeriodLength;
  counts: string[];
  what: string;
  taskShortTitle: string | null;
}

export interface UnitLines {
  unitId: string;
  name: string;
  lines: string[];
}

/** What becomes of each unit's cells, in words, in the order of the names. */
export function settledLines(
  { changed, turned }: { changed: readonly Turn[]; turned: readonly Turn[] },
  measures: readonly SaidMeasure[],
  units: readonly { id: string; name: string }[],
): UnitLines[] {
  return units.flatMap(({ id, name }) => {
    const own = (turns: readonly Turn[], measureId: string) =>
      turns.filter(({ stored }) => stored.unitId === id && stored.measureId === measureId).sort(byTime);
    const lines = measures.flatMap((measure) => [
      ...stateLines(measure, own(turned, measure.id)),
      ...own(changed, measure.id).map((turn) => changeLine(measure, turn)),
    ]);
    return lines.length > 0 ? [{ unitId: id, name, lines: lines.map(keepTogether) }] : [];
  });
}

function byTime(a: Turn, b: Turn): number {
  return a.stored.periodStart < b.stored.periodStart ? -1 : 1;
}

function nameOf(measure: SaidMeasure): string {
  return measure.taskShortTitle ?? measure.what;
}

function stateLines(measure: SaidMeasure, turns: readonly Turn[]): string[] {
  const say = (some: readonly Turn[], words: string) => {
    if (some.length === 0) return [];
    const starts = some.map(({ stored }) => stored.periodStart);
    const when = measure.period === 'plan' ? 'cả năm' : periodsWords(measure.period, starts);
    return [`${nameOf(measure)}, ${when}: ${words}`];
  };
  const excused = turns.filter(({ wanted }) => wanted.isExcused);
  const back = turns.filter(({ stored, wanted }) => !wanted.isExcused && stored.state === 'exempt');
  return [...say(excused, 'không phải làm'), ...say(back, 'lại phải làm')];
}

function changeLine(measure: SaidMeasure, { stored, wanted }: Turn): string {
  const when = measure.period === 'plan' ? '' : `, ${periodWords(measure.period, wanted.periodStart)}`;
  const { noun } = workWords(measure.counts);
  const parts = [
    ...(stored.needed === wanted.needed ? [] : [`cần ${wanted.needed} ${noun} thay vì ${stored.needed}`]),
    ...(stored.dueOn === wanted.dueOn
      ? []
      : [`hạn hết ${dateWords(wanted.dueOn)} thay vì ${dateWords(stored.dueOn)}`]),
  ];
  return `${nameOf(measure)}${when}: ${parts.join(', ') || 'nhận trong thời gian khác'}`;
}
