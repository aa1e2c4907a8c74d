import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures, type PlanView } from '../../plans/index.server.ts';
import { findUnit } from '../../units/index.server.ts';
import { periodHead, workWords } from '../home/owed-words.ts';
import { listUnitObligations, type ObligationRow } from '../obligations/obligation-store.server.ts';
import type { PeriodLength } from '../rules.ts';
import { ownPeriodSentence } from './own-words.ts';
import { fewestPeers, listPeerMedians } from './peer-store.server.ts';
import { type ShownStatus, shownStatus } from './shown-status.ts';
import { districtName } from './unit-groups.ts';

export interface OwnPeriod {
  start: LocalDate;
  head: string;
  done: number;
  needed: number;
  status: ShownStatus;
  /** The new day of what was put off, as a number. */
  until: number | null;
  isDue: boolean;
  /** The middle of the place; null where too few units owe it. */
  median: number | null;
  /** Of how many units. */
  units: number;
}

export interface OwnMeasure {
  id: string;
  name: string;
  noun: string;
  period: PeriodLength;
  sentence: string;
  periods: OwnPeriod[];
}

export interface OwnProgress {
  unitName: string;
  /** "Huyện mẫu 08" */
  place: string;
  /** Of the measure that comes round most often. */
  sentence: string;
  measures: OwnMeasure[];
  fewest: number;
}

/** A unit beside the middle of its place: itself by name, all others as one number. */
export async function readOwnProgress(ctx: Ctx, plan: PlanView): Promise<OwnProgress> {
  const { unitId, unitName, scope } = ctx.actor!;
  const today = localDate(ctx.clock.now());
  const [measures, cells, medians, unit] = await Promise.all([
    listMeasures(ctx.db, plan.id),
    listUnitObligations(ctx.db, { planId: plan.id, unitId, scope }),
    listPeerMedians(ctx.db, { planId: plan.id, unitId, on: today }),
    findUnit(ctx.db, unitId, today),
  ]);
  const place = placeOf(unit?.parentName ?? null);
  const middles = new Map(medians.map((one) => [`${one.measureId} ${one.periodStart}`, one]));
  const own = measures.flatMap((measure): OwnMeasure[] => {
    const periods = cells
      .filter((cell) => cell.measureId === measure.id)
      .map((cell): OwnPeriod => {
        const middle = middles.get(`${measure.id} ${cell.periodStart}`);
        return {
          start: cell.periodStart,
          head: periodHead(measure.period, cell.periodStart),
          done: cell.done,
          needed: cell.needed,
          ...statusOf(cell, today),
          isDue: cell.dueOn < today,
          median: middle?.median ?? null,
          units: middle?.units ?? 0,
        };
      });
    if (periods.length === 0) return [];
    const { noun } = workWords(measure.counts);
    const name = measure.taskShortTitle ?? measure.what;
    const sentence = ownPeriodSentence(periods, noun, place, measure.period === 'plan');
    return [
      {
        id: measure.id,
        name: withSet(name, measure.denominator),
        noun,
        period: measure.period,
        sentence,
        periods,
      },
    ];
  });
  const first = own.find((one) => one.period === 'month') ?? own[0];
  return { unitName, place, sentence: first?.sentence ?? '', measures: own, fewest: fewestPeers };
}

function statusOf(cell: ObligationRow, today: LocalDate) {
  const { status, count } = shownStatus(cell, today, cell.postponedUntil);
  return { status, until: status === 'postponed' ? count : null };
}

function withSet(name: string, denominator: string | null): string {
  return denominator ? `${name} (${denominator})` : name;
}

function placeOf(parentName: string | null): string {
  if (parentName && /^(Phòng GD|UBND|Ủy ban)/u.test(parentName)) return districtName(parentName);
  return 'các đơn vị trực thuộc Sở';
}
