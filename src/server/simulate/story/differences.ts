import type { AskedMeasure, TrueCell } from './truth.ts';

/** One figure that is not what the story makes it. */
export interface Difference {
  where: string;
  /** Unit, measure and period. */
  cell: string;
  should: string;
  shown: string;
}

export interface Compared {
  differences: Difference[];
  compared: number;
}

interface ShownCell {
  periodStart: string;
  dueOn: string;
  needed: number;
  done: number;
  late: number;
  status: string;
}

export interface ShownMatrix {
  rows: { unitId: string; unitName: string; cells: ShownCell[] }[];
}

const nothing = 'không có ô';

const nameOf = (measure: Pick<AskedMeasure, 'taskNo' | 'what'>) =>
  `${measure.taskNo === null ? 'báo cáo' : `nhiệm vụ ${measure.taskNo}`}: ${measure.what}`;

const words = ({ dueOn, needed, done, late, status }: ShownCell | TrueCell) =>
  `hạn ${dueOn}, cần ${needed}, có ${done}, trễ ${late}, ${status}`;

/** Lays two tables of words side by side, key by key. */
function sideBySide(
  where: string,
  should: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, string>,
): Compared {
  const keys = new Set([...should.keys(), ...shown.keys()]);
  const differences = [...keys]
    .map((cell) => ({ where, cell, should: should.get(cell) ?? nothing, shown: shown.get(cell) ?? nothing }))
    .filter((one) => one.should !== one.shown);
  return { differences, compared: keys.size };
}

export function differencesOf(
  measure: AskedMeasure,
  cells: readonly TrueCell[],
  codeOf: ReadonlyMap<string, string>,
  matrix: ShownMatrix,
): Compared {
  const key = (code: string, start: string) => `${code}, ${nameOf(measure)}, kỳ từ ${start}`;
  const should = new Map(cells.map((cell) => [key(cell.code, cell.periodStart), words(cell)]));
  const shown = new Map(
    matrix.rows.flatMap((row) =>
      row.cells.map(
        (cell) => [key(codeOf.get(row.unitId) ?? row.unitId, cell.periodStart), words(cell)] as const,
      ),
    ),
  );
  return sideBySide('bảng tiến độ', should, shown);
}

export interface ShownSummary {
  measures: {
    measureId: string;
    periods: {
      periodStart: string;
      owed: number;
      done: number;
      late: number;
      missing: number;
      items: number;
    }[];
  }[];
}

export function summaryDifferences(
  measures: readonly AskedMeasure[],
  cells: readonly TrueCell[],
  summary: ShownSummary,
): Compared {
  const said = (of: { owed: number; done: number; late: number; missing: number; items: number }) =>
    `phải làm ${of.owed}, đủ ${of.done}, trễ ${of.late}, nợ ${of.missing}, minh chứng ${of.items}`;
  const named = new Map(
    measures.filter((one) => one.period !== 'quarter').map((one) => [one.id, nameOf(one)]),
  );
  const groups = Map.groupBy(
    cells,
    (cell) => `toàn ngành, ${named.get(cell.measureId)}, kỳ từ ${cell.periodStart}`,
  );
  const should = new Map(
    [...groups].map(([key, of]) => {
      const count = (...statuses: string[]) => of.filter((cell) => statuses.includes(cell.status)).length;
      const items = of.reduce((sum, cell) => sum + cell.done, 0);
      return [
        key,
        said({
          owed: of.length,
          done: count('enough', 'late'),
          late: count('late'),
          missing: count('owed'),
          items,
        }),
      ];
    }),
  );
  const shown = new Map(
    summary.measures
      .filter((one) => named.has(one.measureId))
      .flatMap((one) =>
        one.periods.map(
          (period) =>
            [`toàn ngành, ${named.get(one.measureId)}, kỳ từ ${period.periodStart}`, said(period)] as const,
        ),
      ),
  );
  return sideBySide('số tổng hợp', should, shown);
}

export interface ShownGaps {
  gaps: { unitId: string; measureId: string; missing: number; periods: string[] }[];
}

export function gapDifferences(
  measures: readonly AskedMeasure[],
  cells: readonly TrueCell[],
  codeOf: ReadonlyMap<string, string>,
  { gaps }: ShownGaps,
): Compared {
  const named = new Map(
    measures.filter((one) => one.period !== 'quarter').map((one) => [one.id, nameOf(one)]),
  );
  const said = (missing: number, periods: readonly string[]) =>
    `thiếu ${missing} của ${[...periods].sort().join(' ')}`;
  const open = Map.groupBy(
    cells.filter((cell) => cell.status === 'owed'),
    (cell) => `${cell.code}, ${named.get(cell.measureId)}`,
  );
  const should = new Map(
    [...open].map(([key, of]) => {
      const missing = of.reduce((sum, cell) => sum + cell.needed - cell.done, 0);
      const periods = of.map((cell) => cell.periodStart);
      return [key, said(missing, periods)];
    }),
  );
  const shown = new Map(
    gaps
      .filter((gap) => named.has(gap.measureId))
      .map((gap) => [
        `${codeOf.get(gap.unitId) ?? gap.unitId}, ${named.get(gap.measureId)}`,
        said(gap.missing, gap.periods),
      ]),
  );
  return sideBySide('danh sách còn nợ', should, shown);
}

const statusWords: Record<string, (cell: TrueCell) => string> = {
  enough: (cell) => `Đủ ${cell.done}`,
  late: (cell) => `Trễ ${cell.done}`,
  owed: (cell) => `Nợ ${cell.needed - cell.done}`,
  'not-due': () => 'Chưa hạn',
};

/** A file of the month table: place, unit, one column for each month, what is missing. */
export function fileDifferences(
  where: string,
  measure: AskedMeasure,
  cells: readonly TrueCell[],
  names: ReadonlyMap<string, string>,
  rows: readonly (readonly string[])[],
): Compared {
  const starts = [...new Set(cells.map((cell) => cell.periodStart))].sort();
  const key = (name: string, start: string) => `${name}, ${nameOf(measure)}, kỳ từ ${start}`;
  const should = new Map(
    cells.map((cell) => [
      key(names.get(cell.code) ?? cell.code, cell.periodStart),
      statusWords[cell.status]!(cell),
    ]),
  );
  const wanted = new Set(cells.map((cell) => names.get(cell.code) ?? cell.code));
  const shown = new Map(
    rows
      .filter((row) => wanted.has(row[1] ?? ''))
      .flatMap((row) =>
        starts
          .map((start, at) => [key(row[1]!, start), (row[at + 2] ?? '').replaceAll('\u00a0', ' ')] as const)
          .filter(([, text]) => text !== ''),
      ),
  );
  return sideBySide(where, should, shown);
}
