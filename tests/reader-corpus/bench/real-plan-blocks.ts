import type { Block, Cell } from '../plan-source.ts';

/** A task of the facts file of the 2023 plan. */
export interface ExpectedTask {
  no: number;
  title: string;
  lead: string;
  partners: string[];
  schedule: { kind: string; from?: number; to?: number };
  notes: string[];
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const OPENS =
  /^(?:[IVX]+\. |\d+\. |[a-h]\. |[-+] |Căn cứ |Sở GD&ĐT ban hành|Yêu cầu Thủ trưởng|Công chức, |Chủ trì, phối hợp)/u;

/** Left open for a number or a day. */
const BLANK = '\u00a0'.repeat(8);

/** The 2023 plan, of which only the torn text came to us, set anew: its paragraphs and its two tables. */
export function realPlanBlocks(text: string, tasks: ExpectedTask[]): Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, (gap) => (gap.length > 3 ? BLANK : ' ')))
    // The addresses of links that the converter put at the foot of each page.
    .filter((line) => line && !/^https?:\S+$/.test(line) && !/^_+$/.test(line));
  const at = (wanted: RegExp) => lines.findIndex((line) => wanted.test(line));
  const [recipients, signer] = [at(/^Nơi nhận:/u), at(/^KT\. GIÁM/u)];
  const [first, second] = [at(/^Phụ lục I$/u), at(/^Phụ lục II$/u)];
  return [
    { kind: 'title', lines: lines.slice(0, 3).map((line) => `**${line}**`) },
    ...paragraphs(lines.slice(3, recipients)).map((each): Block => ({ kind: 'para', text: each })),
    {
      kind: 'signature',
      recipients: lines.slice(recipients, signer),
      signer: lines.slice(signer, first).map((line) => `**${line}**`),
    },
    { kind: 'page-break', landscape: true },
    ...lines.slice(first, first + 3).map(centred),
    documentTable(lines.slice(first + 4, second)),
    { kind: 'page-break', landscape: true },
    ...lines.slice(second, second + 3).map(centred),
    taskTable(tasks),
  ];
}

function centred(text: string): Block {
  return { kind: 'para', text, centred: true, bold: !text.startsWith('(') };
}

function paragraphs(lines: string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const isHeading = /^[IVX]+\. /u.test(found.at(-1) ?? '');
    if (found.length === 0 || OPENS.test(line) || isHeading) found.push(line);
    else found.push(`${found.pop()} ${line}`);
  }
  return found;
}

function documentTable(lines: string[]): Block {
  const rows: Cell[][] = [['STT', 'Văn bản']];
  for (const line of lines) {
    const [, no, text] = /^([IVX]+|\d+\.) (.+)$/u.exec(line) ?? [];
    const last = rows.at(-1);
    if (no && text) rows.push([no, text]);
    else if (last && !/^\d{1,2}$/.test(line)) last[1] = `${String(last[1])} ${line}`;
  }
  return { kind: 'table', headRows: 1, widths: [7, 93], rows };
}

function taskTable(tasks: ExpectedTask[]): Block {
  const head = [
    'STT',
    'Nhiệm vụ, công việc',
    'Đơn vị chủ trì',
    'Đơn vị phối hợp',
    'Thời gian triển khai',
    'Ghi chú',
  ];
  const rows = tasks.map(({ no, title, lead, partners, schedule, notes }) => [
    String(no),
    title,
    lead,
    partners.join(', '),
    schedule.kind === 'quarters'
      ? `Quý ${QUARTERS[(schedule.from ?? 1) - 1]} đến Quý ${QUARTERS[(schedule.to ?? 1) - 1]}`
      : 'Thường xuyên',
    notes.map((note) => `- ${note}`).join('\n'),
  ]);
  return { kind: 'table', headRows: 1, widths: [6, 34, 14, 13, 13, 20], rows: [head, ...rows] };
}
