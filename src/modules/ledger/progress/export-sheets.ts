import { dateWords, instantWords, percentWords } from '../../../platform/clock/words.ts';
import { type RungLevel, rungWords } from '../../../ui/rung-words.ts';
import { statuses, statusText, statusWords } from '../../../ui/status.ts';
import { owedHead } from '../home/owed-words.ts';
import { plainText } from '../sentence.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { unpackCells } from './packed-cells.ts';
import { silentWords } from './place-words.ts';
import type { ProgressView } from './read-progress.server.ts';

type OutCell = string | number | null;

export interface ExportSheet {
  name: string;
  heads: string[];
  /** In characters, of each column. */
  widths: number[];
  rows: OutCell[][];
}

/** Where a file comes from: without it a figure on paper cannot be traced. */
export interface ExportSource {
  plan: string;
  /** Absolute address of the view. */
  address: string;
  at: Date;
  today: string;
}

/** The view of the screen as tables, nothing more and nothing less; numbers stay numbers. */
export function exportSheets(view: ProgressView): ExportSheet[] {
  if (view.trend) return trendSheets(view, view.trend);
  if (view.places) return [placesSheet(view, view.places)];
  return [tableSheet(view)];
}

/** Plan, task, filters, day, time and address; then what the short words mean. */
export function sourceRows(view: ProgressView, source: ExportSource): [string, string][] {
  const { address, task, comparison, districts } = view;
  const district = districts.find((one) => one.id === address.district)?.name;
  const rows: [string, string | null | undefined][] = [
    ['Kế hoạch', source.plan],
    ['Nhiệm vụ', task ? `${/^\d+$/.test(task.no) ? `${task.no}. ` : ''}${task.title}` : null],
    ['Câu hỏi', view.question],
    ['Trả lời', plainText(view.answer)],
    ['Nơi', district ?? view.province?.name ?? (address.unit ? 'Một đơn vị' : view.totalName)],
    ['So sánh', comparison && comparisonSentence(view.columns, comparison, view.measure?.period === 'plan')],
    ['Gọi kiểm tra ngẫu nhiên (mẫu toàn ngành)', view.confirmed],
    ['Tính đến ngày', dateWords(source.today)],
    ['Lập lúc', instantWords(source.at)],
    ['Địa chỉ của bảng này', source.address],
  ];
  const legend = statuses
    .filter((status) => status !== 'waiting' && status !== 'returned')
    .map((status): [string, string] => [statusWords[status].short, statusWords[status].long]);
  return [
    ...rows.flatMap(([name, value]): [string, string][] => (value ? [[name, plain(value)]] : [])),
    ...(view.address.look === 'table' ? legend : []),
  ];
}

function tableSheet(view: ProgressView): ExportSheet {
  const { columns, comparison, groups } = view;
  const before = comparison && !comparison.note ? comparison : null;
  const rows: OutCell[][] = [];
  const isAlone = groups.length === 1 && groups[0]!.units === 1;
  if (!isAlone) {
    rows.push([null, `${view.totalName} (đủ trong số phải làm)`, ...columns.map(ofWords), view.totalMissing]);
    if (before)
      rows.push([null, plain(before.name), ...columns.map((_, at) => ofWords(before.columns[at])), null]);
  }
  for (const group of groups) {
    const figures = group.figures.map((figure) => figure.replace('/', ' trong ') || null);
    if (view.isCountry)
      rows.push([
        plain(silentWords(view, group)),
        `${group.name} (đủ trong số phải làm)`,
        ...figures,
        group.missing,
      ]);
    else if (groups.length > 1)
      rows.push([group.name, `${group.name} (đủ trong số phải làm)`, ...figures, group.missing]);
    if (groups.length > 1 && before) {
      const then = before.groups[group.id] ?? [];
      rows.push([group.name, plain(before.name), ...columns.map((_, at) => ofWords(then[at])), null]);
    }
    for (const line of group.lines) {
      const cells = unpackCells(line.cells).map((cell) => cell && plain(statusText(cell.status, cell.count)));
      rows.push([group.name, line.name, ...cells, line.missing]);
    }
  }
  return {
    name: 'Tiến độ',
    heads: ['Nơi', 'Đơn vị', ...columns.map((column) => plain(column.head)), plain(owedHead(view.measure))],
    widths: [22, 36, ...columns.map(() => 14), 12],
    rows,
  };
}

/** "33/40" in a file becomes a date; in words it stays what it is. */
function ofWords(figure: { done: number; owed: number } | null | undefined): string | null {
  return figure ? `${figure.done} trong ${figure.owed}` : null;
}

function placesSheet(view: ProgressView, places: NonNullable<ProgressView['places']>): ExportSheet {
  const head = plain(view.measure?.period === 'plan' ? 'Cả năm' : places.head);
  const tiles = places.tiles.map(({ tile }) => tile);
  const units = tiles.flatMap((tile) => (tile.kind === 'unit' ? [tile] : []));
  if (units.length > 0)
    return {
      name: 'Địa bàn',
      heads: ['Đơn vị', head],
      widths: [40, 16],
      rows: units.map((tile) => [tile.name, plain(statusText(tile.status, tile.count))]),
    };
  return {
    name: 'Địa bàn',
    heads: ['Nơi', `${head}: đủ`, 'Phải làm', 'Tỷ lệ', 'Đơn vị nợ'],
    widths: [30, 16, 12, 12, 14],
    rows: tiles.flatMap((tile) =>
      tile.kind === 'group'
        ? [
            [
              tile.name,
              tile.done,
              tile.owed,
              shareWords(tile.owed > 0 ? tile.done / tile.owed : null),
              tile.missing,
            ],
          ]
        : [],
    ),
  };
}

function trendSheets(view: ProgressView, trend: NonNullable<ProgressView['trend']>): ExportSheet[] {
  const line = (name: string, values: readonly (number | null)[]): OutCell[] => [
    name,
    ...values.map(shareWords),
  ];
  return [
    {
      name: 'Xu hướng',
      heads: ['Tỷ lệ đơn vị', ...trend.heads.map(plain)],
      widths: [32, ...trend.heads.map(() => 12)],
      rows: [
        line(`${view.totalName}: đủ`, trend.done),
        line(`${view.totalName}: đúng hạn`, trend.inTime),
        ...trend.groups.map((group) => line(group.name, group.done)),
      ],
    },
    {
      name: 'Mức tin cậy',
      heads: ['Mức', 'Nghĩa', 'Số minh chứng'],
      widths: [8, 24, 16],
      rows: trend.rungs.map(({ rung, items }) => [rung, rungWords[rung as RungLevel], items]),
    },
  ];
}

function shareWords(share: number | null): string | null {
  return share === null ? null : plain(percentWords(share));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
