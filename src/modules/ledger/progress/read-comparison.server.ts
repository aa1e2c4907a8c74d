import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { listMeasures, listPlans, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import { listCellUnits } from './cell-units.server.ts';
import { sameMeasure } from './choose-measure.ts';
import { sameDayLastMonth, sameDayLastYear } from './comparison-days.ts';
import { type GroupTotalsThen, listGroupTotalsOn } from './group-totals.server.ts';
import type { ProgressAddress } from './progress-address.ts';
import type { PlaceLevel } from './read-level.server.ts';
import { groupIdOf } from './unit-groups.ts';

export interface ComparisonView {
  /** "Ngày 16/9/2023" */
  name: string;
  /** "ngày 16/9/2023" */
  when: string;
  /** Why there is nothing to compare with; then the figures are empty. */
  note: string | null;
  /** Per column of the page. */
  columns: (Figure | null)[];
  /** Per group and column. */
  groups: Record<string, (Figure | null)[]>;
}

export interface Figure {
  done: number;
  owed: number;
}

interface Compared {
  plan: PlanView;
  measure: MeasureView;
  columns: readonly LocalDate[];
  level: PlaceLevel;
  /** Only these. */
  unitIds: readonly string[] | undefined;
}

/** The same figures as they stood on the same day of the month before, or of the year before in that year's plan. */
export async function readComparison(
  ctx: Ctx,
  asked: ProgressAddress,
  { plan, measure, columns, level, unitIds }: Compared,
): Promise<ComparisonView | null> {
  const today = localDate(ctx.clock.now());
  if (asked.compare === 'month') {
    const day = sameDayLastMonth(today);
    const groupOf = await level.groupOf();
    return viewOf(day, columns, await totalsOn(ctx, { plan, measure, unitIds }, groupOf, day));
  }
  if (asked.compare !== 'year') return null;
  const day = sameDayLastYear(today);
  const before = await findSameLastYear(ctx, plan, measure);
  if (!before)
    return {
      ...viewOf(day, columns, []),
      note: `Năm ${plan.year - 1} chưa có kế hoạch nào giao chỉ tiêu này, nên chưa so với năm trước được.`,
    };
  if (level.isCountry)
    return viewOf(day, columns.map(yearEarlier), await totalsOn(ctx, before, await level.groupOf(), day));
  const { scope } = ctx.actor!;
  const all = await listCellUnits(ctx.db, { planId: before.plan.id, scope, on: today });
  const inProvince = level.province && new Set(level.units.map((unit) => unit.id));
  const chosen = all.filter(
    (unit) =>
      (!asked.unit || unit.id === asked.unit) &&
      (!asked.district || groupIdOf(unit) === asked.district) &&
      (!inProvince || inProvince.has(unit.id)),
  );
  const groupOf = new Map(chosen.map((unit) => [unit.id, groupIdOf(unit)]));
  const isSome = asked.unit || asked.district || inProvince;
  const some = isSome ? { ...before, unitIds: [...groupOf.keys()] } : before;
  const totals = await totalsOn(ctx, some, groupOf, day);
  return viewOf(day, columns.map(yearEarlier), totals);
}

function totalsOn(
  ctx: Ctx,
  {
    plan,
    measure,
    unitIds,
  }: { plan: PlanView; measure: MeasureView; unitIds?: readonly string[] | undefined },
  groupOf: ReadonlyMap<string, string>,
  day: LocalDate,
): Promise<GroupTotalsThen[]> {
  return listGroupTotalsOn(ctx.db, {
    planId: plan.id,
    scope: ctx.actor!.scope,
    today: localDate(ctx.clock.now()),
    measureIds: [measure.id],
    ...(unitIds ? { unitIds: [...unitIds] } : {}),
    groupOf,
    day,
  });
}

async function findSameLastYear(
  ctx: Ctx,
  plan: PlanView,
  measure: MeasureView,
): Promise<{ plan: PlanView; measure: MeasureView } | null> {
  const plans = await listPlans(ctx.db, ctx.actor);
  for (const one of plans) {
    if (one.year !== plan.year - 1 || one.status !== 'released') continue;
    const same = sameMeasure(measure, await listMeasures(ctx.db, one.id));
    if (same) return { plan: one, measure: same };
  }
  return null;
}

function yearEarlier(day: LocalDate): LocalDate {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function viewOf(
  day: LocalDate,
  columns: readonly LocalDate[],
  totals: readonly GroupTotalsThen[],
): ComparisonView {
  // A measure of the whole plan has one period, whatever day it begins in either year.
  const single = columns.length === 1;
  const figure = (rows: readonly GroupTotalsThen[], start: LocalDate): Figure | null => {
    const own = single ? rows : rows.filter((row) => row.periodStart === start);
    if (own.length === 0) return null;
    return { done: sum(own.map((row) => row.done)), owed: sum(own.map((row) => row.owed)) };
  };
  const groups = Object.fromEntries(
    [...Map.groupBy(totals, (row) => row.groupId ?? '')].map(([id, rows]) => [
      id,
      columns.map((start) => figure(rows, start)),
    ]),
  );
  return {
    name: `Ngày\u00a0${dateWords(day)}`,
    when: `ngày\u00a0${dateWords(day)}`,
    note: null,
    columns: columns.map((start) => figure(totals, start)),
    groups,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
