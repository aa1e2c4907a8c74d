import { firstDayOf, type LocalDate, lastDayOf, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Actor, HouseUnit } from './cast.ts';
import type { Deed } from './write-story.ts';

/**
 * What should be true after a story, worked out from the story and from what the plan asks: one pass over all deeds in
 * memory. Nothing here comes from the ledger; where both agree, two different ways of counting do.
 */
export interface AskedMeasure {
  id: string;
  taskNo: number | null;
  what: string;
  kind: string;
  period: 'month' | 'quarter' | 'plan';
  needed: number;
  counts: string[];
  kinds: string[];
  exceptUnitIds: string[];
  dueOn: LocalDate | null;
}

export type TrueStatus = 'enough' | 'late' | 'owed' | 'not-due';

export interface TrueCell {
  measureId: string;
  /** Code of the unit. */
  code: string;
  periodStart: LocalDate;
  dueOn: LocalDate;
  needed: number;
  done: number;
  late: number;
  status: TrueStatus;
}

export interface StoryWorld {
  house: readonly HouseUnit[];
  cast: readonly Actor[];
  deeds: readonly Deed[];
  measures: readonly AskedMeasure[];
  countedMonths: readonly YearMonth[];
  reportDueOn: LocalDate;
  today: LocalDate;
}

interface Period {
  start: LocalDate;
  end: LocalDate;
  dueOn: LocalDate;
}

/** Months, quarters cut to the counted months, or all of them. Work of the whole year is due with the units' report. */
function periodsOf(measure: AskedMeasure, world: StoryWorld): Period[] {
  const months = [...world.countedMonths].sort();
  const first = months[0]!;
  if (measure.period === 'month')
    return months.map((month) => ({
      start: firstDayOf(month),
      end: lastDayOf(month),
      dueOn: lastDayOf(month),
    }));
  if (measure.period === 'plan') {
    const dueOn = measure.dueOn ?? world.reportDueOn;
    return [{ start: firstDayOf(first), end: dueOn, dueOn }];
  }
  return [];
}

interface Member {
  id: string | null;
  code: string;
  kind: string;
  from: LocalDate | null;
  until: LocalDate | null;
}

function members({ house, cast }: StoryWorld): Member[] {
  const lives = new Map(cast.map((actor) => [actor.code, actor]));
  const there = house.map(({ id, code, kind }) => {
    const actor = lives.get(code);
    return { id, code, kind, from: actor?.from ?? null, until: actor?.until ?? null };
  });
  const known = new Set(house.map((unit) => unit.code));
  const founded = cast
    .filter((actor) => !known.has(actor.code))
    .map(({ code, kind, from, until }) => ({ id: null, code, kind, from, until }));
  return [...there, ...founded];
}

/** Whether a unit owes a period: of a kind that is asked, there on the day it is due, and there from its beginning. */
function owes(unit: Member, measure: AskedMeasure, period: Period, world: StoryWorld): boolean {
  if (!measure.kinds.includes(unit.kind)) return false;
  if (unit.id && measure.exceptUnitIds.includes(unit.id)) return false;
  if (unit.until && period.dueOn >= unit.until) return false;
  if (!unit.from) return true;
  if (measure.period === 'month') return period.start >= unit.from;
  const wholeMonths = world.countedMonths.filter((month) => firstDayOf(month) >= unit.from!);
  return measure.kind === 'report' ? period.dueOn >= unit.from : wholeMonths.length > 0;
}

/** For whom a deed counts when a period is due: for its school, or for the one that took its place by then. */
function bearers(deed: Deed, dueOn: LocalDate, world: StoryWorld): string {
  const actor = world.cast.find((one) => one.code === deed.code)!;
  return actor.heirCode && actor.until && dueOn >= actor.until ? actor.heirCode : deed.code;
}

export function trueCells(world: StoryWorld): TrueCell[] {
  const units = members(world);
  return world.measures.flatMap((measure) => {
    const deeds = world.deeds.filter((deed) => measure.counts.includes(deed.kind));
    return periodsOf(measure, world).flatMap((period) => {
      const inside = deeds.filter((deed) => deed.happenedOn >= period.start && deed.happenedOn <= period.end);
      const reports = measure.kind === 'report' ? deeds : inside;
      const byUnit = Map.groupBy(reports, (deed) => bearers(deed, period.dueOn, world));
      return units
        .filter((unit) => owes(unit, measure, period, world))
        .map((unit) => cellOf(measure, unit.code, period, byUnit.get(unit.code) ?? [], world.today));
    });
  });
}

function cellOf(
  measure: AskedMeasure,
  code: string,
  period: Period,
  deeds: readonly Deed[],
  today: LocalDate,
): TrueCell {
  const late = deeds.filter((deed) => deed.receivedOn > period.dueOn).length;
  const done = deeds.length;
  const inTime = done - late;
  const { needed } = measure;
  const open = period.dueOn < today ? 'owed' : 'not-due';
  const status = inTime >= needed ? 'enough' : done >= needed ? 'late' : open;
  return {
    measureId: measure.id,
    code,
    periodStart: period.start,
    dueOn: period.dueOn,
    needed,
    done,
    late,
    status,
  };
}
