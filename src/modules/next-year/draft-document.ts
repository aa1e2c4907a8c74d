import type {
  AuthorityPrefix,
  Block,
  OfficialDocument,
  Signature,
  StyledText,
  Table,
} from '../../documents/index.ts';
import { dateWords } from '../../platform/clock/words.ts';
import type { BodyParagraph, BodyPart } from '../plans/index.server.ts';
import { factWords, type PlanFacts } from '../plans/index.ts';
import { type DraftItem, type ItemOf, itemsOfKind } from './items.ts';
import { shiftText, shiftYears } from './shift-years.ts';

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
    body: bodyBlocks(source, distance),
    signature: signatureOf(head),
    recipients: {
      others: itemsOfKind(kept, 'recipient')
        .map(({ value }) => (value.purpose ? `${value.name} (${value.purpose})` : value.name))
        .filter((name) => !/^Lưu/u.test(name)),
      archive: [],
    },
    appendices: [
      ...documentAppendix(itemsOfKind(kept, 'document').filter((item) => !standsInBody(item, source.body))),
      ...taskAppendix(itemsOfKind(kept, 'task').filter((item) => !standsInBody(item, source.body))),
    ],
    draft: true,
    sampleData: source.isSample,
  };
}

const AUTHORITY = /^(KT|TM|TL|TUQ|Q)\.\s*(.+)$/u;

/** Who signed last year is the form of this year's signature; the name is left to the clerk. */
function signatureOf({ signer }: PlanFacts['head']): Signature {
  const authority = (signer?.authority ?? '').split(' / ').flatMap((line) => {
    const match = AUTHORITY.exec(line.trim());
    return match ? [{ prefix: `${match[1]}.` as AuthorityPrefix, of: match[2]! }] : [];
  });
  return {
    ...(authority.length > 0 ? { authority } : {}),
    position: signer?.position ?? 'THỦ TRƯỞNG CƠ QUAN',
    name: null,
  };
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

function bodyBlocks({ body, items }: DraftSource, distance: number): Block[] {
  return body.flatMap((part): Block[] => [
    { type: 'heading', level: levelOf(part.level), title: shiftText(part.title, distance) },
    ...part.paragraphs.map((paragraph): Block => {
      const content = [shiftText(paragraph.text, distance), ...marksOf(paragraph, items, distance)];
      const { marker } = paragraph;
      return marker === '-' || marker === '–' || marker === '+'
        ? { type: 'list', marker: marker === '+' ? '+' : '-', items: [content] }
        : { type: 'paragraph', content };
    }),
  ]);
}

/**
 * The wording of a plan is written by people. Where a paragraph holds a part that was dropped, corrected or still has
 * to be looked at, a mark in square brackets says so, to be worked in and taken out.
 */
function marksOf(
  { fromLine, toLine }: BodyParagraph,
  items: readonly DraftItem[],
  distance: number,
): StyledText[] {
  return items
    .filter(({ lines }) => lines !== null && lines.from >= fromLine && lines.to <= toLine)
    .flatMap((item) => {
      const words = markWords(item, distance);
      return words ? [{ text: ` [${words}]`, bold: true, italic: true }] : [];
    });
}

function markWords(item: DraftItem, distance: number): string | null {
  const { title } = factWords(item);
  if (item.choice === 'drop') return `Đã bỏ: ${title}`;
  if (item.choice === 'open' && item.reasons.length > 0)
    return `Cần xem: ${item.reasons.map(({ words }) => words).join(' ')}`;
  if (item.before === null || JSON.stringify(item.value) === JSON.stringify(untouched(item, distance)))
    return null;
  const lines = factWords(item).lines.flatMap(({ term, words }) => (words ? [`${term}: ${words}`] : []));
  return `Đã sửa: ${[title, ...lines].join('; ')}`;
}

/** As the item would stand if nobody had written into it. */
function untouched(item: DraftItem, distance: number): unknown {
  return item.kind === 'deadline' && item.before
    ? {
        ...shiftYears(item.before, distance),
        text: shiftText((item.before as typeof item.value).text, distance),
      }
    : item.kind === 'report_duty'
      ? shiftYears(item.before, distance)
      : item.before;
}

/** A plan without a table gives its tasks in its text: they are there already, with their marks. */
function standsInBody({ lines }: Pick<DraftItem, 'lines'>, body: readonly BodyPart[]): boolean {
  return (
    lines !== null &&
    body.some(({ paragraphs }) =>
      paragraphs.some(({ fromLine, toLine }) => lines.from >= fromLine && lines.to <= toLine),
    )
  );
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function openReasons({ choice, reasons }: DraftItem): string[] {
  return choice === 'open' ? reasons.map(({ words }) => `[Cần xem: ${words}]`) : [];
}

function documentAppendix(documents: readonly ItemOf<'document'>[]) {
  if (documents.length === 0) return [];
  const groups = [...new Set(documents.map(({ value }) => value.group ?? ''))];
  const rows = groups.flatMap((group, place) => [
    ...(group ? [{ kind: 'group' as const, cells: [ROMAN[place] ?? '', group] }] : []),
    ...documents
      .filter(({ value }) => (value.group ?? '') === group)
      .map((item, index) => ({
        cells: [String(index + 1), [citation(item.value), ...openReasons(item)].join(' ')],
      })),
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
    rows: tasks.map((item, index) => ({
      cells: [
        String(index + 1),
        item.value.title,
        item.value.lead.join('; '),
        item.value.partners.join('; '),
        timeWords(item.value.schedule),
        [...item.value.notes, ...openReasons(item)].join('; '),
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

/** The words a person wrote come before the day they stand for. */
function timeWords({ text, due }: PlanFacts['task']['schedule']): string {
  return text || (due ? `Trước ${dateWords(due)}` : '');
}
