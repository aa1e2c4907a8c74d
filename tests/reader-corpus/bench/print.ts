import type { FieldResult } from './matching.ts';
import type { FileResult } from './measure-file.ts';
import { type FieldTotal, share, type Totals } from './totals.ts';

const COLUMNS: [field: string, head: string][] = [
  ['head', 'đầu'],
  ['legalBases', 'c.cứ'],
  ['sections', 'mục'],
  ['audiences', 'đ.tg'],
  ['tasks', 'nh.vụ'],
  ['tasks.lead', 'c.trì'],
  ['tasks.partners', 'p.hợp'],
  ['tasks.schedule', 't.gian'],
  ['tasks.measures', 'c.tiêu'],
  ['reportDuties', 'b.cáo'],
  ['deadlines', 'hạn'],
  ['documents', 'DMVB'],
  ['citations', 'v.dẫn'],
  ['channels', 'kênh'],
  ['recipients', 'nhận'],
  ['units', 'đ.vị'],
  ['budgets', 'k.phí'],
  ['findings', 'p.hiện'],
];
const WIDTH = 7;
const NAME_WIDTH = 44;

export function fileTable(results: FileResult[]): string {
  const heads = [
    'tệp'.padEnd(NAME_WIDTH),
    'ms'.padStart(6),
    ...COLUMNS.map(([, head]) => head.padStart(WIDTH)),
    '  bịa',
  ];
  return [
    'Mỗi ô: thu hồi/chính xác, phần trăm; “=” là cả hai 100.',
    heads.join(''),
    ...results.map(fileLine),
  ].join('\n');
}

function fileLine({ slug, file, milliseconds, unreadable, fields, invented }: FileResult): string {
  const name = `${slug} ${file.replace('ke-hoach.', '.')}`.padEnd(NAME_WIDTH);
  const time = milliseconds.toFixed(0).padStart(6);
  if (unreadable) return `${name}${time}  chưa đọc được (${unreadable})`;
  const cells = COLUMNS.map(([field]) => cell(fields.find((each) => each.field === field)).padStart(WIDTH));
  return `${name}${time}${cells.join('')}${String(invented.length).padStart(5)}`;
}

function cell(result: FieldTotal | FieldResult | undefined): string {
  if (!result) return '·';
  const percent = (value: number | null) => (value === null ? '–' : String(Math.floor(value * 100 + 1e-9)));
  const recall = percent(share(result.right, result.expected));
  const precision = percent(share(result.right, result.found));
  return recall === precision ? recall.replace('100', '=') : `${recall}/${precision}`;
}

export function totalsText(title: string, totals: Totals): string {
  const fixed = (value: number | null) => (value === null ? '  –  ' : value.toFixed(3));
  const lines = totals.fields.map(
    (total) =>
      `  ${total.field.padEnd(18)} thu hồi ${fixed(share(total.right, total.expected))}  chính xác ${fixed(share(total.right, total.found))}  (đúng ${total.right} / cần ${total.expected} / đưa ra ${total.found})`,
  );
  const bins = totals.calibration
    .filter(({ given }) => given > 0)
    .map(({ from, given, right }) => `từ ${from}: ${right}/${given} = ${fixed(share(right, given))}`);
  const reasons = Object.entries(totals.unreadable).map(([reason, count]) => `${reason} ${count}`);
  return [
    `${title}: ${totals.files} tệp${reasons.length > 0 ? `, chưa đọc được: ${reasons.join(', ')}` : ''}`,
    ...lines,
    `  bịa ra: ${totals.invented}`,
    `  tin cậy ≥ 0,9: đúng ${totals.sure.right}/${totals.sure.given} = ${fixed(share(totals.sure.right, totals.sure.given))}; ${bins.join('; ')}`,
  ].join('\n');
}

export function detailsText({ slug, file, fields, invented, unreadable }: FileResult): string {
  if (unreadable) return '';
  const lines = fields.flatMap(({ field, misses, extras }) => [
    ...misses.map((text) => `  ${field} thiếu: ${text}`),
    ...extras.map((text) => `  ${field} thừa:  ${text}`),
  ]);
  const made = invented.map(({ what, value, clause }) => `  BỊA ${what} ${value} ← ${clause.slice(0, 120)}`);
  return [`${slug} ${file}`, ...lines, ...made].join('\n');
}
