import type { Column, Table } from '../../../documents/index.ts';
import { numberWords, percentWords } from '../../../platform/clock/words.ts';
import { rateOf } from '../figures/figures.ts';
import {
  type ConsolidatedFigures,
  mainReportFigure,
  type ProvinceFigure,
  sumCells,
  type UnitCounts,
} from './consolidated-figures.ts';
import { doneOf, notOwed } from './done-of.ts';

/** Table of section II: one row per measure. It counts units by period (lượt), the matrix of progress counts items. */
export function measureTable(figures: readonly ProvinceFigure[]): Table {
  return {
    columns: [
      { width: 12, align: 'center' },
      { width: 58 },
      { width: 18, align: 'right' },
      { width: 18, align: 'right' },
      { width: 19, align: 'right' },
      { width: 17, align: 'right' },
      { width: 17, align: 'right' },
    ],
    head: [
      ['STT', 'Nhiệm vụ, chỉ tiêu', 'Phải làm (lượt)', 'Đạt (lượt)', 'Tỷ lệ', 'Nợ (lượt)', 'Minh chứng'].map(
        (text) => ({
          text,
        }),
      ),
    ],
    rows: figures.map((figure, index) => {
      const rate = rateOf(figure);
      return {
        cells: [
          String(index + 1),
          figure.kind === 'report' ? figure.goal : `${figure.name}: ${figure.goal}`,
          numberWords(figure.owed),
          numberWords(figure.done),
          rate === null ? notOwed : percentWords(rate),
          numberWords(figure.missing),
          numberWords(figure.items),
        ],
      };
    }),
  };
}

/** The measures that a table by district has room for: the monthly quota of most units, the coverages, the report. */
export function districtFigures(figures: readonly ProvinceFigure[]): ProvinceFigure[] {
  const quota = figures
    .filter((figure) => figure.kind === 'quota')
    .toSorted((a, b) => b.unitsOwed - a.unitsOwed)[0];
  const coverage = figures.filter((figure) => figure.kind === 'coverage').slice(0, 2);
  const report = mainReportFigure(figures);
  return [...(quota ? [quota] : []), ...coverage, ...(report ? [report] : [])];
}

/** Table of section II: one row per district, the sum equal to the measures' own figures. */
export function districtTable(all: ConsolidatedFigures): Table {
  const figures = districtFigures(all.figures);
  const cellsOf = (cells: Record<string, UnitCounts>) => figures.map((figure) => doneOf(cells[figure.key]));
  const groups = all.groups.filter((group) => group.units > 0);
  return {
    columns: [
      { width: 12, align: 'center' },
      { width: 35 },
      { width: 14, align: 'right' },
      ...figures.map((): Column => ({ width: 27, align: 'center' })),
      { width: 17, align: 'right' },
    ],
    head: [
      [
        'STT',
        'Địa bàn',
        'Số đơn vị',
        ...figures.map((figure) =>
          figure.kind === 'report' ? 'Báo cáo' : `${figure.topic} (${figure.name})`,
        ),
        'Đơn vị còn nợ',
      ].map((text) => ({ text })),
    ],
    rows: [
      ...groups.map((group, index) => ({
        cells: [
          String(index + 1),
          group.name,
          numberWords(group.units),
          ...cellsOf(group.cells),
          numberWords(group.owingUnits),
        ],
      })),
      {
        kind: 'total',
        cells: [
          { text: 'Tổng cộng', colspan: 2, align: 'center' },
          numberWords(all.units.length),
          ...cellsOf(sumCells(all.units)),
          numberWords(all.owingUnits),
        ],
      },
    ],
  };
}
