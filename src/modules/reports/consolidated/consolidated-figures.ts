import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import type { SampleTotals } from '../../confirmed-share/index.ts';
import type { MeasureTotals } from '../../ledger/index.server.ts';
import { type CellCounts, cellStatus } from '../../ledger/index.ts';
import { middleKinds } from '../../units/index.ts';
import {
  addCounts,
  type Counts,
  figuresOf,
  isReckoned,
  noCounts,
  type ReportFigure,
  type ReportMeasure,
  type RungItems,
} from '../figures/figures.ts';

/** One unit × one measure of the annex. */
export interface UnitCounts extends Counts {
  items: number;
}

export interface UnitRow {
  unitId: string;
  name: string;
  kind: string;
  groupId: string;
  /** By figure key; a measure that the unit does not owe is absent. */
  cells: Record<string, UnitCounts>;
  /** Overdue cells without enough evidence, all measures together. */
  missing: number;
}

export interface GroupRow {
  id: string;
  name: string;
  units: number;
  owingUnits: number;
  cells: Record<string, UnitCounts>;
  missing: number;
}

/** A figure over all units, with how many units stand behind it. */
export interface ProvinceFigure extends ReportFigure {
  unitsOwed: number;
  unitsFull: number;
  unitsMissing: number;
  /** Groups with the most units that are missing something here. */
  worst: { name: string; units: number }[];
}

export interface ConsolidatedFigures {
  asOf: LocalDate;
  figures: ProvinceFigure[];
  groups: GroupRow[];
  units: UnitRow[];
  owingUnits: number;
  worst: { name: string; units: number }[];
  /** Of the random calls; absent in reports that were frozen before there were any. */
  sample?: SampleReading;
}

/** What the calls about randomly drawn evidence say, and by which seeds it was drawn. */
export interface SampleReading {
  whole: SampleTotals;
  /** By figure key; a figure of which nothing was drawn is absent. */
  figures: Record<string, SampleTotals>;
  draws: { month: YearMonth; seed: string; size: number }[];
}

export interface LedgerRows {
  measures: readonly ReportMeasure[];
  totals: readonly MeasureTotals[];
  rungs: readonly RungItems[];
  matrix: readonly { unitId: string; measureId: string; cells: readonly MatrixCell[] }[];
  /** In the order of the annex. */
  units: readonly { id: string; name: string; shortName: string; kind: string; parentId: string | null }[];
  asOf: LocalDate;
}

type MatrixCell = CellCounts & { dueOn: LocalDate };

export const directGroup = { id: 'direct', name: 'Khối trực thuộc Sở' };

const noUnitCounts: UnitCounts = { ...noCounts, items: 0 };

function addUnitCounts(a: UnitCounts, b: UnitCounts): UnitCounts {
  return { ...addCounts(a, b), items: a.items + b.items };
}

/** One cell under the same rules as the ledger's totals; a test holds the sums of both against each other. */
function countsOfCell(cell: MatrixCell, asOf: LocalDate, reckoned: boolean): UnitCounts {
  if (!reckoned) return { ...noUnitCounts, items: cell.done };
  const status = cellStatus(cell, asOf);
  const is = (...which: (typeof status)[]) => Number(which.includes(status));
  return {
    owed: 1 - is('exempt', 'nothing'),
    done: is('enough', 'late'),
    late: is('late'),
    missing: is('owed'),
    exempt: is('exempt'),
    nothing: is('nothing'),
    items: cell.done,
  };
}

/** All figures of the consolidated report: per measure, per group of units, per unit. */
export function consolidate(rows: LedgerRows): ConsolidatedFigures {
  const figures = figuresOf(rows.measures, rows.totals, rows.rungs, rows.asOf);
  const units = unitRows(rows, figures);
  const groups = groupRows(rows, units);
  return {
    asOf: rows.asOf,
    figures: figures.map((figure) => provinceFigure(figure, units, groups)),
    groups,
    units,
    owingUnits: units.filter((unit) => unit.missing > 0).length,
    worst: worstGroups(groups.map((group) => ({ name: group.name, units: group.owingUnits }))),
  };
}

function unitRows(rows: LedgerRows, figures: ReportFigure[]): UnitRow[] {
  const figureOf = new Map(figures.map((figure) => [figure.measureId, figure]));
  const cellsOf = new Map<string, Record<string, UnitCounts>>();
  for (const { unitId, measureId, cells } of rows.matrix) {
    const figure = figureOf.get(measureId);
    if (!figure) continue;
    const counts = cells
      .map((cell) => countsOfCell(cell, rows.asOf, isReckoned(figure, cell, rows.asOf)))
      .reduce(addUnitCounts, noUnitCounts);
    cellsOf.set(unitId, { ...cellsOf.get(unitId), [figure.key]: counts });
  }
  const offices = new Set(
    rows.units.filter((unit) => middleKinds.some((kind) => kind === unit.kind)).map((unit) => unit.id),
  );
  return rows.units.map((unit) => {
    const cells = cellsOf.get(unit.id) ?? {};
    // As in the ledger: a district or commune office belongs to its own group.
    const above = offices.has(unit.id) ? unit.id : unit.parentId;
    return {
      unitId: unit.id,
      name: unit.name,
      kind: unit.kind,
      groupId: above !== null && offices.has(above) ? above : directGroup.id,
      cells,
      missing: Object.values(cells).reduce((sum, counts) => sum + counts.missing, 0),
    };
  });
}

function groupRows(rows: LedgerRows, units: UnitRow[]): GroupRow[] {
  const districts = rows.units
    .filter((unit) => units.some((row) => row.groupId === unit.id))
    .map((unit) => ({ id: unit.id, name: unit.shortName }));
  return [directGroup, ...districts].map((group) => {
    const members = units.filter((unit) => unit.groupId === group.id);
    return {
      ...group,
      units: members.length,
      owingUnits: members.filter((unit) => unit.missing > 0).length,
      cells: sumCells(members),
      missing: members.reduce((sum, unit) => sum + unit.missing, 0),
    };
  });
}

export function sumCells(rows: readonly { cells: Record<string, UnitCounts> }[]): Record<string, UnitCounts> {
  const sums: Record<string, UnitCounts> = {};
  for (const { cells } of rows)
    for (const [key, counts] of Object.entries(cells))
      sums[key] = addUnitCounts(sums[key] ?? noUnitCounts, counts);
  return sums;
}

function provinceFigure(figure: ReportFigure, units: UnitRow[], groups: GroupRow[]): ProvinceFigure {
  const owing = units.filter((unit) => (unit.cells[figure.key]?.owed ?? 0) > 0);
  const missing = units.filter((unit) => (unit.cells[figure.key]?.missing ?? 0) > 0);
  return {
    ...figure,
    unitsOwed: owing.length,
    unitsFull: owing.filter((unit) => unit.cells[figure.key]!.done === unit.cells[figure.key]!.owed).length,
    unitsMissing: missing.length,
    worst: worstGroups(
      groups.map((group) => ({
        name: group.name,
        units: missing.filter((unit) => unit.groupId === group.id).length,
      })),
    ),
  };
}

const named = 3;

function worstGroups(groups: { name: string; units: number }[]): { name: string; units: number }[] {
  return groups
    .filter((group) => group.units > 0)
    .toSorted((a, b) => b.units - a.units)
    .slice(0, named);
}

/** The duty that most units have: what "received 598 of 611 reports" means. */
export function mainReportFigure(figures: readonly ProvinceFigure[]): ProvinceFigure | null {
  const reports = figures.filter((figure) => figure.kind === 'report');
  return reports.toSorted((a, b) => b.owed - a.owed)[0] ?? null;
}
