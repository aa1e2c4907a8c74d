import { overseesOthers } from '../../../platform/auth/actor.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { listMeasures, listTasks, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import type { UnitView } from '../../units/index.server.ts';
import { periodHead, progressQuestion, workWords } from '../home/owed-words.ts';
import { listKeptTotals } from '../kept/kept-totals.server.ts';
import { findObligation, type ObligationRow } from '../obligations/obligation-store.server.ts';
import { reportPeriodsOf, reportPeriodWords } from '../owing/report-periods.ts';
import type { PeriodLength } from '../rules.ts';
import type { SentencePart } from '../sentence.ts';
import { chooseMeasure, chooseTask, taskOf, taskTabs } from './choose-measure.ts';
import { type GroupTotals, listGroupTotals, sumOfGroups } from './group-totals.server.ts';
import { byNameFirst, listMissing, type MissingGroup, missingGroups } from './missing-units.server.ts';
import type { ProgressAddress } from './progress-address.ts';
import { progressSentence } from './progress-sentence.ts';
import type { MeasureTotals, TodayFilter } from './progress-store.server.ts';
import { type CellView, readCell } from './read-cell.server.ts';
import { type ComparisonView, readComparison } from './read-comparison.server.ts';
import { type MeasureConfirmed, readConfirmed } from './read-confirmed.server.ts';
import { type PlaceLevel, readLevel } from './read-level.server.ts';
import { type MatrixGroup, readMatrixGroups } from './read-matrix.server.ts';
import { type PlacesView, readPlaces } from './read-places.server.ts';
import { readTrend, type TrendView } from './read-trend.server.ts';
import { groupIdOf, type UnitGroup } from './unit-groups.ts';

export interface CoverageFigure {
  measureId: string;
  name: string;
  what: string;
  done: number;
  owed: number;
  /** Of the random sample: "93,3 % (78,7–98,2 %; 30 cuộc gọi)"; null for what is never drawn. */
  confirmed: string | null;
}

export interface ProgressColumn {
  start: LocalDate;
  head: string;
  done: number;
  owed: number;
  isDue: boolean;
}

export interface ProgressView {
  address: ProgressAddress;
  tasks: { no: string; name: string }[];
  task: { no: string; title: string } | null;
  question: string;
  answer: SentencePart[];
  /** `noun`: what the numbers of missing items count: "bài". */
  /** `explainedHref`: the public page that says how its figure is made. */
  measure: { id: string; period: PeriodLength; noun: string; explainedHref: string } | null;
  /** What the random sample of all units says about the measure; null for a report, and for a single unit. */
  confirmed: string | null;
  columns: ProgressColumn[];
  totalName: string;
  totalMissing: number;
  /** The rows are provinces, without units below them. */
  isCountry: boolean;
  province: UnitGroup | null;
  provinces: UnitGroup[];
  groups: MatrixGroup[];
  figures: CoverageFigure[];
  missing: MissingGroup[];
  districts: { id: string; name: string }[];
  comparison: ComparisonView | null;
  places: PlacesView | null;
  trend: TrendView | null;
  cell: CellView | null;
}

/** The progress page: one task's measure over units and periods, and the detail of one cell. */
export async function readProgress(ctx: Ctx, plan: PlanView, asked: ProgressAddress): Promise<ProgressView> {
  const today = localDate(ctx.clock.now());
  const scope = ctx.actor!.scope;
  const chosenCell = asked.cell ? await findObligation(ctx.db, scope, asked.cell) : null;
  const cellUnit = chosenCell?.unitId ?? null;
  const [tasks, measures, level] = await Promise.all([
    listTasks(ctx.db, plan.id),
    listMeasures(ctx.db, plan.id),
    readLevel(ctx, { plan, today, address: asked, cellUnit }),
  ]);
  if (asked.cell && chosenCell?.planId !== plan.id) throw commonErrors.notFound();
  const taskNo = chooseTask(
    asked,
    tasks.map((task) => String(task.no)),
    measures,
    chosenCell,
  );
  const ofTask = measures.filter((one) => taskOf(one) === taskNo);
  const measure = chooseMeasure(asked, ofTask, chosenCell);
  const address = {
    ...asked,
    task: taskNo,
    measure: ofTask.length > 1 ? (measure?.id ?? null) : null,
    province: level.province?.id ?? null,
  };
  const task = tasks.find((one) => String(one.no) === taskNo);
  const base = {
    address,
    tasks: taskTabs(tasks, measures),
    task: taskNo === null ? null : { no: taskNo, title: task?.title ?? 'Báo cáo kết quả thực hiện' },
    districts: level.isCountry ? [] : [...level.groups.values()],
    isCountry: level.isCountry,
    province: level.province,
    provinces: level.provinces,
  };
  if (!measure) return { ...base, ...nothingToCount(task?.title ?? null) };
  return { ...base, ...(await readFigures(ctx, { plan, address, level, ofTask, measure, chosenCell })) };
}

interface Chosen {
  plan: PlanView;
  address: ProgressAddress;
  level: PlaceLevel;
  ofTask: MeasureView[];
  measure: MeasureView;
  chosenCell: ObligationRow | null;
}

/** Everything about the chosen measure: the figures, then what the chosen look needs of them. */
async function readFigures(ctx: Ctx, { plan, address, level, ofTask, measure, chosenCell }: Chosen) {
  const today = localDate(ctx.clock.now());
  const scope = ctx.actor!.scope;
  const { groups, units, isCountry } = level;
  const filter = { planId: plan.id, scope, today, ...unitFilter(address, level) };
  const asked = filter.unitIds && new Set(filter.unitIds);
  const shownUnits = asked ? units.filter((unit) => asked.has(unit.id)) : units;
  const isOverseer = overseesOthers(ctx.actor!);
  const [totals, short, confirmed] = await Promise.all([
    listLevelTotals(ctx, level, { ...filter, measureIds: ofTask.map((one) => one.id) }),
    isCountry
      ? []
      : listMissing(ctx, measure, { ...filter, measureIds: [measure.id] }, byNameFirst(ctx.actor!)),
    readConfirmed(ctx, plan.id, isOverseer ? ofTask : []),
  ]);
  const sums = sumOfGroups(totals);
  const parts = totals.filter((total) => total.measureId === measure.id);
  const periods = sums.filter((total) => total.measureId === measure.id);
  const starts = periods.map((period) => period.periodStart);
  const columns = periods.map((period) => columnOf(headOf(plan, measure, period.periodStart), period, today));
  const cellsOf = { planId: plan.id, scope, measureIds: [measure.id] };
  const chosen = { parts, groups, columns, units: shownUnits, today, cellsOf, isCountry };
  const compared = { plan, measure, columns: starts, level, unitIds: filter.unitIds };
  const [matrix, comparison, places, trend] = await Promise.all([
    readMatrixGroups(ctx.db, {
      filter: cellsOf,
      today,
      units: shownUnits,
      groups,
      parts,
      columns: starts,
      lastDue: columns.findLast((column) => column.isDue)?.start ?? null,
      open: address.open,
      isCountry,
      mustOpen: chosenCell ? groupOfUnit(units, chosenCell.unitId) : null,
      withLines: address.look === 'table',
    }),
    address.look === 'places' ? null : readComparison(ctx, address, compared),
    address.look === 'places' ? readPlaces(ctx.db, address, chosen) : null,
    address.look === 'trend' ? readTrend(ctx.db, { ...chosen, unitIds: filter.unitIds }) : null,
  ]);
  const worst = matrix.filter((group) => group.missing > 0);
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? '';
  return {
    question: progressQuestion(measure, onlyOwner(parts, units, measure)),
    answer: progressSentence({
      verb: measure.kind === 'report' ? 'gửi' : 'làm',
      period: measure.period,
      totals: periods.map((period) => ({ ...period, start: period.periodStart })),
      worst: groups.size > 1 ? worst : [],
      today,
    }),
    measure: {
      id: measure.id,
      period: measure.period,
      noun: workWords(measure.counts).noun,
      explainedHref: `/cach-tinh/${plan.id}/ct${measure.position}`,
    },
    confirmed: confirmed.get(measure.id)?.words ?? null,
    columns,
    totalName: totalName(matrix, level, scope.kind === 'all' && filter.unitIds === undefined),
    totalMissing: matrix.reduce((sum, group) => sum + group.missing, 0),
    groups: matrix,
    figures: ofTask.length > 1 || measure.kind === 'coverage' ? figuresOf(ofTask, sums, confirmed) : [],
    missing: missingGroups(short, units, groups),
    comparison,
    places,
    trend,
    cell: chosenCell ? await readCell(ctx, chosenCell, measure, unitName(chosenCell.unitId)) : null,
  };
}

/** A report is called by the month, quarter or half-year it is of. */
function headOf(plan: PlanView, measure: MeasureView, start: LocalDate): string {
  if (measure.kind !== 'report') return periodHead(measure.period, start);
  const key = reportPeriodsOf(measure, plan).find((one) => one.start === start)?.key;
  const words = key ? reportPeriodWords(key) : null;
  return words ? words[0]!.toLocaleUpperCase('vi') + words.slice(1) : periodHead(measure.period, start);
}

function columnOf(head: string, total: MeasureTotals, today: LocalDate): ProgressColumn {
  const { periodStart: start, done, owed, dueOn } = total;
  return { start, head, done, owed, isDue: dueOn < today };
}

function nothingToCount(title: string | null) {
  return {
    question: title ? 'Nhiệm vụ này tính thế nào?' : 'Tính tiến độ thế nào?',
    answer: ['Kế hoạch không giao chỉ tiêu đếm được cho nhiệm vụ này, nên không có số đủ hay nợ.'],
    measure: null,
    confirmed: null,
    columns: [],
    totalName: '',
    totalMissing: 0,
    groups: [],
    figures: [],
    missing: [],
    comparison: null,
    places: null,
    trend: null,
    cell: null,
  };
}

function listLevelTotals(
  ctx: Ctx,
  level: PlaceLevel,
  filter: TodayFilter & { measureIds: string[]; provinceId?: string },
): Promise<GroupTotals[]> {
  if (level.isCountry) return listKeptTotals(ctx.db, { ...filter, by: 'province' });
  const groupOf = new Map(level.units.map((unit) => [unit.id, groupIdOf(unit)]));
  return listGroupTotals(ctx.db, { ...filter, groupOf });
}

function unitFilter(
  asked: ProgressAddress,
  { units, province }: PlaceLevel,
): { unitIds?: string[]; provinceId?: string } {
  if (asked.unit) return { unitIds: units.filter((unit) => unit.id === asked.unit).map((unit) => unit.id) };
  if (asked.district) {
    const unitIds = units.filter((unit) => groupIdOf(unit) === asked.district).map((unit) => unit.id);
    // Somebody else's district is answered as one that does not exist: an empty table would say that nobody owes.
    if (unitIds.length === 0) throw commonErrors.notFound();
    return { unitIds };
  }
  if (province) return { unitIds: units.map((unit) => unit.id), provinceId: province.id };
  return {};
}

function groupOfUnit(units: UnitView[], unitId: string): string | null {
  const unit = units.find((one) => one.id === unitId);
  return unit ? groupIdOf(unit) : null;
}

function onlyOwner(parts: GroupTotals[], units: UnitView[], measure: MeasureView): string | null {
  const most = Math.max(0, ...parts.map((part) => part.units));
  const groups = new Set(parts.map((part) => part.groupId));
  if (most !== 1 || groups.size !== 1) return null;
  const [id] = measure.owedBy.unitIds;
  const unit = units.length === 1 ? units[0] : units.find((one) => one.id === id);
  return unit?.shortName ?? null;
}

function totalName(groups: MatrixGroup[], { province }: PlaceLevel, everything: boolean): string {
  if (everything) return 'Toàn ngành';
  return groups.length === 1 ? groups[0]!.name : (province?.name ?? 'Tất cả');
}

function figuresOf(
  measures: MeasureView[],
  totals: MeasureTotals[],
  confirmed: ReadonlyMap<string, MeasureConfirmed>,
): CoverageFigure[] {
  return measures.map((measure) => {
    const own = totals.filter((total) => total.measureId === measure.id);
    return {
      measureId: measure.id,
      name: measure.denominator ?? measure.what,
      what: measure.what,
      done: own.reduce((sum, total) => sum + total.done, 0),
      owed: own.reduce((sum, total) => sum + total.owed, 0),
      confirmed: confirmed.get(measure.id)?.short ?? null,
    };
  });
}
