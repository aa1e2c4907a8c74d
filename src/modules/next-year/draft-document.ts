import type { Block, OfficialDocument, Table } from '../../documents/index.ts';
import { dateWords } from '../../platform/clock/words.ts';
import type { BodyPart } from '../plans/index.server.ts';
import type { PlanFacts } from '../plans/index.ts';
import { type DraftItem, type ItemOf, itemsOfKind } from './items.ts';
import { shiftText } from './shift-years.ts';

export interface DraftSource {
  head: PlanFacts['head'];
  body: readonly BodyPart[];
  items: readonly DraftItem[];
  year: number;
  lastYear: number;
  isSample: boolean;
}

/**
 * Next year's plan as a draft to write on, in the form of Nghị định 30: last year's text with its years moved, the
 * tasks and documents that are kept. Number, day and signer stay blank: the clerk and the leader fill them in.
 */
export function draftDocument(source: DraftSource): OfficialDocument {
  const { head, year, lastYear } = source;
  const kept = source.items.filter((item) => item.choice !== 'drop');
  const distance = year - lastYear;
  const bases = itemsOfKind(kept, 'legal_basis').map(({ value }) => `Căn cứ ${citation(value)}`);
  return {
    kind: 'KH',
    head: {
      superior: head.superior,
      issuer: head.issuer ?? 'CƠ QUAN BAN HÀNH',
      number: null,
      symbol: head.symbol?.replace(/^\d*\//, '') ?? 'KH-…',
      place: head.place ?? '…',
      date: { day: null, month: null, year },
    },
    subject: shiftText(head.title ?? 'Kế hoạch', distance),
    legalBases: bases,
    body: [...bodyBlocks(source.body, distance), ...dutyBlocks(kept)],
    signature: { position: signerPosition(head), name: null },
    recipients: {
      others: itemsOfKind(kept, 'recipient')
        .map(({ value }) => (value.purpose ? `${value.name} (${value.purpose})` : value.name))
        .filter((name) => !/^Lưu/u.test(name)),
      archive: [],
    },
    appendices: [
      ...documentAppendix(itemsOfKind(kept, 'document')),
      ...taskAppendix(itemsOfKind(kept, 'task')),
    ],
    draft: true,
    sampleData: source.isSample,
  };
}

function signerPosition({ signer }: PlanFacts['head']): string | null {
  return signer?.position ?? 'THỦ TRƯỞNG CƠ QUAN';
}

function citation(value: {
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  title: string | null;
}): string {
  return [
    value.symbol ? `${value.type} số ${value.symbol}` : value.type,
    value.issuedOn && `ngày ${dateWords(value.issuedOn)}`,
    value.issuer && `của ${value.issuer}`,
    value.title,
  ]
    .filter(Boolean)
    .join(' ');
}

const levelOf = (level: number): 1 | 2 | 3 => (level <= 1 ? 1 : level === 2 ? 2 : 3);

function bodyBlocks(parts: readonly BodyPart[], distance: number): Block[] {
  return parts.flatMap((part): Block[] => [
    { type: 'heading', level: levelOf(part.level), title: shiftText(part.title, distance) },
    ...part.paragraphs.map(
      ({ marker, text }): Block =>
        marker === '-' || marker === '–' || marker === '+'
          ? { type: 'list', marker: marker === '+' ? '+' : '-', items: [shiftText(text, distance)] }
          : { type: 'paragraph', content: shiftText(text, distance) },
    ),
  ]);
}

/** Report duties stand in the old text with old days; the list at the end says what was decided. */
function dutyBlocks(kept: readonly DraftItem[]): Block[] {
  const duties = itemsOfKind(kept, 'report_duty').filter(({ value }) => value.due);
  if (duties.length === 0) return [];
  return [
    { type: 'heading', level: 1, title: 'CHẾ ĐỘ BÁO CÁO' },
    {
      type: 'list',
      marker: '-',
      items: duties.map(({ value }) => {
        const via = value.via ? ` (qua ${value.via})` : '';
        const due = value.inclusive
          ? `chậm nhất ngày ${dateWords(value.due!)}`
          : `trước ngày ${dateWords(value.due!)}`;
        return `${value.from} báo cáo ${value.to}${via} ${due}`;
      }),
    },
  ];
}

function documentAppendix(documents: readonly ItemOf<'document'>[]) {
  if (documents.length === 0) return [];
  const groups = [...new Set(documents.map(({ value }) => value.group ?? ''))];
  const rows = groups.flatMap((group) => [
    ...(group ? [{ kind: 'group' as const, cells: [{ text: group, colspan: 2 }] }] : []),
    ...documents
      .filter(({ value }) => (value.group ?? '') === group)
      .map(({ value }, index) => ({ cells: [String(index + 1), citation(value)] })),
  ]);
  const table: Table = {
    columns: [{ width: 1, align: 'center' }, { width: 12 }],
    head: [[{ text: 'STT' }, { text: 'Văn bản' }]],
    rows,
  };
  return [{ title: 'CÁC VĂN BẢN CẦN TẬP TRUNG TUYÊN TRUYỀN', body: [{ type: 'table' as const, table }] }];
}

function taskAppendix(tasks: readonly ItemOf<'task'>[]) {
  if (tasks.length === 0) return [];
  const heads = ['STT', 'Nhiệm vụ, công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Ghi chú'];
  const table: Table = {
    columns: [
      { width: 1, align: 'center' },
      { width: 7 },
      { width: 3 },
      { width: 3 },
      { width: 2.5 },
      { width: 4 },
    ],
    head: [heads.map((text) => ({ text }))],
    rows: tasks.map(({ value }, index) => ({
      cells: [
        String(index + 1),
        value.title,
        value.lead.join('; '),
        value.partners.join('; '),
        value.schedule.due ? `Trước ${dateWords(value.schedule.due)}` : value.schedule.text,
        value.notes.join('; '),
      ],
    })),
  };
  return [
    {
      title: 'DANH MỤC NHIỆM VỤ TRỌNG TÂM',
      orientation: 'landscape' as const,
      body: [{ type: 'table' as const, table }],
    },
  ];
}
