import type { Appendix, Cell, Column, HeadCell, Row, Table } from '../../../documents/index.ts';
import { numberWords } from '../../../platform/clock/words.ts';
import { type UnitKind, unitKindLabels } from '../../units/index.ts';
import type { ConsolidatedFigures, ProvinceFigure, UnitCounts } from './consolidated-figures.ts';
import { mainReportFigure, sumCells } from './consolidated-figures.ts';
import { doneOf, notOwed } from './done-of.ts';

interface AnnexColumn {
  head: string;
  /** Number of pieces beside "done of owed". */
  withItems: string | null;
  key: string;
}

/** One column per measure, and one for the report of the units: its sum is the one of the text and of the districts. */
function annexColumns(figures: readonly ProvinceFigure[]): AnnexColumn[] {
  const own = figures.filter((figure) => figure.kind !== 'report');
  const report = mainReportFigure(figures);
  return [
    ...own.map((figure) => ({
      head: `${figure.topic} (${figure.name})`,
      withItems: figure.kind === 'quota' ? `Số ${figure.noun}` : null,
      key: figure.key,
    })),
    ...(report ? [{ head: 'Báo cáo', withItems: null, key: report.key }] : []),
  ];
}

function columnCells(columns: AnnexColumn[], cells: Record<string, UnitCounts>): string[] {
  return columns.flatMap((column) => {
    const counts = cells[column.key];
    return column.withItems
      ? [counts ? numberWords(counts.items) : notOwed, doneOf(counts)]
      : [doneOf(counts)];
  });
}

/** The landscape annex: one row per unit below the row of its group, and the sum of everything. */
export function unitAppendix(all: ConsolidatedFigures, title: string): Appendix {
  const columns = annexColumns(all.figures);
  return {
    title,
    orientation: 'landscape',
    body: [
      {
        type: 'paragraph',
        content: `Số liệu ghi “đạt/phải làm”, tính theo các kỳ đã đến hạn; “${notOwed}”: không thuộc diện phải làm; “Miễn”: được miễn; “Còn nợ”: số phần việc quá hạn chưa đủ minh chứng. Tên nhiệm vụ theo số thứ tự trong kế hoạch (NV).`,
      },
      { type: 'table', table: annexTable(all, columns) },
    ],
  };
}

function annexTable(all: ConsolidatedFigures, columns: AnnexColumn[]): Table {
  return {
    columns: [
      { width: 14, align: 'center' },
      { width: 56 },
      { width: 36 },
      ...columns.flatMap((column): Column[] =>
        column.withItems
          ? [
              { width: 17, align: 'right' },
              { width: 27, align: 'center' },
            ]
          : [{ width: 20, align: 'center' }],
      ),
      { width: 15, align: 'right' },
    ],
    head: annexHead(columns),
    rows: annexRows(all, columns),
    emptyText: 'Chưa có đơn vị nào.',
  };
}

function annexHead(columns: AnnexColumn[]): HeadCell[][] {
  const hasSecondRow = columns.some((column) => column.withItems);
  const tall = (text: string): HeadCell => (hasSecondRow ? { text, rowspan: 2 } : { text });
  const first = [
    ...['STT', 'Đơn vị', 'Loại đơn vị'].map(tall),
    ...columns.map((column) => (column.withItems ? { text: column.head, colspan: 2 } : tall(column.head))),
    tall('Còn nợ'),
  ];
  if (!hasSecondRow) return [first];
  const second = columns.flatMap((column) =>
    column.withItems ? [{ text: column.withItems }, { text: 'Kỳ đạt' }] : [],
  );
  return [first, second];
}

function annexRows(all: ConsolidatedFigures, columns: AnnexColumn[]): Row[] {
  let position = 0;
  const rows = all.groups
    .filter((group) => group.units > 0)
    .flatMap((group, index): Row[] => [
      {
        kind: 'group',
        cells: [
          romanOf(index + 1),
          { text: `${group.name} (${numberWords(group.units)} đơn vị)`, colspan: 2 },
          ...columnCells(columns, group.cells),
          numberWords(group.missing),
        ],
      },
      ...all.units
        .filter((unit) => unit.groupId === group.id)
        .map((unit): Row => {
          position += 1;
          return {
            cells: [
              String(position),
              unit.name,
              unitKindLabels[unit.kind as UnitKind] ?? unit.kind,
              ...columnCells(columns, unit.cells),
              numberWords(unit.missing),
            ],
          };
        }),
    ]);
  return [...rows, totalRow(all, columns)];
}

function totalRow(all: ConsolidatedFigures, columns: AnnexColumn[]): Row {
  const label: Cell = {
    text: `Tổng cộng (${numberWords(all.units.length)} đơn vị)`,
    colspan: 3,
    align: 'center',
  };
  const missing = all.units.reduce((sum, unit) => sum + unit.missing, 0);
  return {
    kind: 'total',
    cells: [label, ...columnCells(columns, sumCells(all.units)), numberWords(missing)],
  };
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const romanOf = (value: number): string =>
  value < 10
    ? romans[value - 1]!
    : `${'X'.repeat(Math.floor(value / 10))}${value % 10 === 0 ? '' : romans[(value % 10) - 1]}`;
