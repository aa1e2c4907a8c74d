import { type Actor, overseesOthers } from '../../../platform/auth/actor.ts';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { listMeasures, listTasks, type MeasureView, type PlanView } from '../../plans/index.server.ts';
import type { UnitView } from '../../units/index.server.ts';
import { periodHead, periodsWords, progressQuestion } from '../home/owed-words.ts';
import { findObligation, type ObligationRow } from '../obligations/obligation-store.server.ts';
import type { PeriodLength } from '../rules.ts';
import type { SentencePart } from '../sentence.ts';
import { listCellUnits } from './cell-units.server.ts';
import type { ProgressAddress } from './progress-address.ts';
import { progressSentence } from './progress-sentence.ts';
import {
  type DistrictTotals,
  listDistrictTotals,
  listGaps,
  listMeasureTotals,
  listShortCells,
  type MeasureTotals,
  type TodayFilter,
} from './progress-store.server.ts';
import { type CellView, readCell } from './read-cell.server.ts';
import { type MatrixGroup, readMatrixGroups } from './read-matrix.server.ts';
import { groupIdOf, groupsOf, officeFirst } from './unit-groups.ts';

export interface CoverageFigure {
  measureId: string;
  name: string;
  what: string;
  done: number;
  owed: number;
}

export interface MissingGroup {
  id: string;
  name: string;
  /** `note`: what is missing, where it is more than the one thing the page asks for. */
  units: { name: string; cell: string; note: string | null }[];
}

export interface ProgressView {
  address: ProgressAddress;
  tasks: { no: string; name: string }[];
  task: { no: string; title: string } | null;
  question: string;
  answer: SentencePart[];
  measure: { id: string; period: PeriodLength } | null;
  columns: { start: LocalDate; head: string; done: number; owed: number }[];
  totalName: string;
  totalMissing: number;
  groups: MatrixGroup[];
  figures: CoverageFigure[];
  missing: MissingGroup[];
  districts: { id: string; name: string }[];
  cell: CellView | null;
}

export const reportsTask = 'bao-cao';

/** The progress page: one task's measure over units and periods, and the detail of one cell. */
export async function readProgress(ctx: Ctx, plan: PlanView, asked: ProgressAddress): Promise<ProgressView> {
  const today = localDate(ctx.clock.now());
  const scope = ctx.actor!.scope;
  const [tasks, measures, byName, chosenCell] = await Promise.all([
    listTasks(ctx.db, plan.id),
    listMeasures(ctx.db, plan.id),
    listCellUnits(ctx.db, { planId: plan.id, scope, on: today }),
    asked.cell ? findObligation(ctx.db, scope, asked.cell) : null,
  ]);
  const units = officeFirst(byName);
  if (asked.cell && chosenCell?.planId !== plan.id) throw commonErrors.notFound();
  const taskNo = chooseTask(
    asked,
    tasks.map((task) => String(task.no)),
    measures,
    chosenCell,
  );
  const ofTask = measures.filter((one) => taskOf(one) === taskNo);
  const measure = chooseMeasure(asked, ofTask, chosenCell);
  const address = { ...asked, task: taskNo, measure: ofTask.length > 1 ? (measure?.id ?? null) : null };
  const task = tasks.find((one) => String(one.no) === taskNo);
  const base = {
    address,
    tasks: taskTabs(tasks, measures),
    task: taskNo === null ? null : { no: taskNo, title: task?.title ?? 'Báo cáo kết quả thực hiện' },
    districts: [...groupsOf(units).values()],
  };
  if (!measure) return { ...base, ...nothingToCount(task?.title ?? null) };

  const groups = groupsOf(units);
  const filter = { planId: plan.id, scope, today, ...unitFilter(asked, units) };
  const measureIds = [measure.id];
  const [totals, parts, short] = await Promise.all([
    listMeasureTotals(ctx.db, { ...filter, measureIds: ofTask.map((one) => one.id) }),
    listDistrictTotals(ctx.db, { ...filter, measureIds }),
    listMissing(ctx, measure, { ...filter, measureIds }, byNameFirst(ctx.actor!)),
  ]);
  const columns = totals.filter((total) => total.measureId === measure.id);
  const matrix = await readMatrixGroups(ctx.db, {
    filter: { planId: plan.id, scope, measureIds },
    today,
    units: units.filter((unit) => !filter.unitIds || filter.unitIds.includes(unit.id)),
    groups,
    parts,
    columns: columns.map((column) => column.periodStart),
    open: asked.open,
    mustOpen: chosenCell ? groupOfUnit(units, chosenCell.unitId) : null,
  });
  const worst = matrix.filter((group) => group.missing > 0);
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? '';
  return {
    ...base,
    question: progressQuestion(measure, onlyOwner(parts, units, measure)),
    answer: progressSentence({
      verb: measure.kind === 'report' ? 'gửi' : 'làm',
      period: measure.period,
      totals: columns.map((column) => ({ ...column, start: column.periodStart })),
      worst: groups.size > 1 ? worst : [],
      today,
    }),
    measure: { id: measure.id, period: measure.period },
    columns: columns.map(({ periodStart, done, owed }) => ({
      start: periodStart,
      head: periodHead(measure.period, periodStart),
      done,
      owed,
    })),
    totalName: totalName(matrix, scope.kind === 'all' && filter.unitIds === undefined),
    totalMissing: matrix.reduce((sum, group) => sum + group.missing, 0),
    groups: matrix,
    figures: ofTask.length > 1 || measure.kind === 'coverage' ? figuresOf(ofTask, totals) : [],
    missing: missingGroups(short, units, groups),
    cell: chosenCell ? await readCell(ctx, chosenCell, measure, unitName(chosenCell.unitId)) : null,
  };
}

function taskOf(measure: MeasureView): string | null {
  if (measure.taskNo !== null) return String(measure.taskNo);
  return measure.kind === 'report' ? reportsTask : null;
}

function chooseTask(
  asked: ProgressAddress,
  taskNos: string[],
  measures: MeasureView[],
  cell: ObligationRow | null,
): string | null {
  const ofCell = cell && measures.find((one) => one.id === cell.measureId);
  if (ofCell) return taskOf(ofCell);
  if (asked.task && (taskNos.includes(asked.task) || asked.task === reportsTask)) return asked.task;
  // The task with a monthly quota of many units is what the page is opened for.
  const monthly = measures.find((one) => one.period === 'month' && one.owedBy.kinds.length > 0);
  return (monthly && taskOf(monthly)) ?? taskNos[0] ?? null;
}

function chooseMeasure(
  asked: ProgressAddress,
  ofTask: MeasureView[],
  cell: ObligationRow | null,
): MeasureView | undefined {
  const wanted = cell?.measureId ?? asked.measure;
  return (
    ofTask.find((one) => one.id === wanted) ??
    ofTask.find((one) => one.kind !== 'report' || one.owedBy.kinds.length > 0) ??
    ofTask[0]
  );
}

function taskTabs(tasks: { no: number; shortTitle: string }[], measures: MeasureView[]) {
  const tabs = tasks.map((task) => ({
    no: String(task.no),
    name: `${task.no}. ${tabName(task.shortTitle)}`,
  }));
  const hasReports = measures.some((one) => taskOf(one) === reportsTask);
  return hasReports ? [...tabs, { no: reportsTask, name: 'Báo cáo' }] : tabs;
}

const longestTab = 22;

/** Seven tabs must fit one row; the whole title stands in the page. */
function tabName(title: string): string {
  if (title.length <= longestTab) return title;
  return `${title.slice(0, longestTab).replace(/\s+\S*$/u, '')}…`;
}

function nothingToCount(title: string | null) {
  return {
    question: title ? 'Nhiệm vụ này tính thế nào?' : 'Tính tiến độ thế nào?',
    answer: ['Kế hoạch không giao chỉ tiêu đếm được cho nhiệm vụ này, nên không có số đủ hay nợ.'],
    measure: null,
    columns: [],
    totalName: '',
    totalMissing: 0,
    groups: [],
    figures: [],
    missing: [],
    cell: null,
  };
}

function unitFilter(asked: ProgressAddress, units: UnitView[]): { unitIds?: string[] } {
  if (asked.unit) return { unitIds: units.filter((unit) => unit.id === asked.unit).map((unit) => unit.id) };
  if (asked.district)
    return { unitIds: units.filter((unit) => groupIdOf(unit) === asked.district).map((unit) => unit.id) };
  return {};
}

function groupOfUnit(units: UnitView[], unitId: string): string | null {
  const unit = units.find((one) => one.id === unitId);
  return unit ? groupIdOf(unit) : null;
}

function onlyOwner(parts: DistrictTotals[], units: UnitView[], measure: MeasureView): string | null {
  const most = Math.max(0, ...parts.map((part) => part.units));
  const groups = new Set(parts.map((part) => part.parentId));
  if (most !== 1 || groups.size !== 1) return null;
  const [id] = measure.owedBy.unitIds;
  const unit = units.length === 1 ? units[0] : units.find((one) => one.id === id);
  return unit?.shortName ?? null;
}

function totalName(groups: MatrixGroup[], everything: boolean): string {
  if (everything) return 'Toàn ngành';
  return groups.length === 1 ? groups[0]!.name : 'Tất cả';
}

function figuresOf(measures: MeasureView[], totals: MeasureTotals[]): CoverageFigure[] {
  return measures.map((measure) => {
    const own = totals.filter((total) => total.measureId === measure.id);
    return {
      measureId: measure.id,
      name: measure.denominator ?? measure.what,
      what: measure.what,
      done: own.reduce((sum, total) => sum + total.done, 0),
      owed: own.reduce((sum, total) => sum + total.owed, 0),
    };
  });
}

/** A district officer reads names before the grid; the whole province is too long a list for that. */
function byNameFirst(actor: Actor): boolean {
  return actor.scope.kind === 'units' && overseesOthers(actor);
}

interface MissingUnit {
  unitId: string;
  obligationId: string;
  note: string | null;
}

/** Of a coverage everybody who is missing, due or not; else who owes, for those who read by name. */
async function listMissing(
  ctx: Ctx,
  measure: MeasureView,
  filter: TodayFilter,
  byName: boolean,
): Promise<MissingUnit[]> {
  if (measure.kind === 'coverage')
    return (await listShortCells(ctx.db, filter)).map((cell) => ({ ...cell, note: null }));
  if (!byName) return [];
  const gaps = await listGaps(ctx.db, filter);
  return gaps.map(({ unitId, obligationIds, periods, missing }) => ({
    unitId,
    obligationId: obligationIds[0]!,
    note:
      measure.period === 'plan' ? null : `${periodsWords(measure.period, periods)}: thiếu\u00a0${missing}`,
  }));
}

function missingGroups(
  short: MissingUnit[],
  units: UnitView[],
  groups: ReturnType<typeof groupsOf>,
): MissingGroup[] {
  const cellOf = new Map(short.map((one) => [one.unitId, one]));
  const missing = new Map<string, MissingGroup>();
  for (const unit of units) {
    const cell = cellOf.get(unit.id);
    if (!cell) continue;
    const id = groupIdOf(unit);
    const group = missing.get(id) ?? { id, name: groups.get(id)?.name ?? '', units: [] };
    group.units.push({ name: unit.name, cell: cell.obligationId, note: cell.note });
    missing.set(id, group);
  }
  return [...missing.values()].sort((a, b) => b.units.length - a.units.length);
}
