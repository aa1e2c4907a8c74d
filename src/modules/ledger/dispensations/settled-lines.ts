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

interface StateTurn extends Turn {
  to: string;
}

/** It is asked for now and was not, or the other way round. */
export function isTurned({ stored, to }: StateTurn): boolean {
  return stored.state !== to;
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
  /** Done already: stays as it is. */
  kept: string[];
}

/** What becomes of each unit's cells, in words, in the order of the names. */
export function settledLines(
  { changed, turned }: { changed: readonly Turn[]; turned: readonly StateTurn[] },
  measures: readonly SaidMeasure[],
  units: readonly { id: string; name: string }[],
): UnitLines[] {
  return units.flatMap(({ id, name }) => {
    const own = <T extends Turn>(turns: readonly T[], measureId: string) =>
      turns.filter(({ stored }) => stored.unitId === id && stored.measureId === measureId).sort(byTime);
    const lines = measures.flatMap((measure) => [
      ...stateLines(measure, own(turned.filter(isTurned), measure.id)),
      ...own(changed, measure.id).map((turn) => changeLine(measure, turn)),
    ]);
    const kept = measures.flatMap((measure) =>
      sayWhen(measure, own(turned, measure.id).filter(isKept), 'đã xong, giữ nguyên'),
    );
    if (lines.length + kept.length === 0) return [];
    return [{ unitId: id, name, lines: lines.map(keepTogether), kept: kept.map(keepTogether) }];
  });
}

function byTime(a: Turn, b: Turn): number {
  return a.stored.periodStart < b.stored.periodStart ? -1 : 1;
}

function nameOf(measure: SaidMeasure): string {
  return measure.taskShortTitle ?? measure.what;
}

function isKept(turn: StateTurn): boolean {
  return !isTurned(turn) && turn.to !== 'exempt' && turn.wanted.isExcused;
}

function sayWhen(measure: SaidMeasure, some: readonly Turn[], words: string): string[] {
  if (some.length === 0) return [];
  const starts = some.map(({ stored }) => stored.periodStart);
  const when = measure.period === 'plan' ? 'cả năm' : periodsWords(measure.period, starts);
  return [`${nameOf(measure)}, ${when}: ${words}`];
}

function stateLines(measure: SaidMeasure, turns: readonly StateTurn[]): string[] {
  const excused = turns.filter(({ to }) => to === 'exempt');
  const back = turns.filter(({ stored }) => stored.state === 'exempt');
  return [...sayWhen(measure, excused, 'không phải làm'), ...sayWhen(measure, back, 'lại phải làm')];
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
