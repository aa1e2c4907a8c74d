import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import { beforeWords, dateWords, longDateWords } from '../../../platform/clock/words.ts';
import type { FactKind, FactValues } from '../facts.ts';
import { channelKindLabels } from '../labels.ts';
import type { Measure } from '../reader/types.ts';

export interface FactLine {
  term: string;
  words: string | null;
}

export interface FactWords {
  title: string;
  lines: FactLine[];
}

function dateOrBlank(date: LocalDate | null): string | null {
  return date ? dateWords(date) : null;
}

function dueWords(due: LocalDate | null, isInclusive: boolean): string | null {
  if (!due) return null;
  const before = beforeWords(addDays(due, -1), due);
  return isInclusive ? `đến hết ${longDateWords(due)}` : before[0]!.toUpperCase() + before.slice(1);
}

const perWords = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' } as const;

export function measureWords(measure: Measure): string {
  if (measure.kind === 'quota') return `Mỗi ${perWords[measure.per]} ít nhất ${measure.min} ${measure.what}`;
  if (measure.kind === 'coverage') return `${Math.round(measure.target * 100)}\u00a0% ${measure.of}`;
  if (measure.kind === 'limit')
    return measure.unit === 'share'
      ? `Không quá ${Number((measure.max * 100).toFixed(2))}\u00a0% ${measure.what}`
      : `Không quá ${measure.max} ${measure.what}`;
  return measure.kind === 'amount' ? `Ít nhất ${measure.min} ${measure.what}` : measure.what;
}

const listWords = (items: readonly string[]): string | null => items.join('; ') || null;

const wordsByKind: { [K in Exclude<FactKind, 'finding'>]: (value: FactValues[K]) => FactWords } = {
  head: (value) => ({
    title: value.title ?? 'Chưa đọc được tên kế hoạch',
    lines: [
      { term: 'Số, ký hiệu', words: value.symbol },
      { term: 'Ngày', words: dateOrBlank(value.issuedOn) },
      { term: 'Cơ quan', words: value.issuer },
      {
        term: 'Người ký',
        words:
          value.signer && listWords([value.signer.position, value.signer.name].filter((one) => one !== null)),
      },
    ],
  }),
  legal_basis: (value) => ({
    title: [value.type, value.symbol].filter(Boolean).join(' số '),
    lines: [
      { term: 'Ngày', words: dateOrBlank(value.issuedOn) },
      { term: 'Cơ quan', words: value.issuer },
      { term: 'Về việc', words: value.title },
    ],
  }),
  task: (value) => ({
    title: `${value.no}. ${value.title}`,
    lines: [
      { term: 'Chủ trì', words: listWords(value.lead) },
      { term: 'Phối hợp', words: listWords(value.partners) },
      { term: 'Thời gian', words: value.schedule.text || null },
      {
        term: 'Chỉ tiêu',
        words: listWords(value.measures.map(measureWords)) ?? 'Không có số; theo dõi có thực hiện hay không',
      },
      ...(value.notes.length > 0 ? [{ term: 'Ghi chú', words: listWords(value.notes) }] : []),
    ],
  }),
  report_duty: (value) => ({
    title: `Báo cáo ${value.to}`,
    lines: [
      { term: 'Ai làm', words: value.from },
      { term: 'Gửi đến', words: value.via ? `${value.to} (qua ${value.via})` : value.to },
      { term: 'Hạn', words: dueWords(value.due, value.inclusive) },
    ],
  }),
  deadline: (value) => ({
    title: dueWords(value.date, value.inclusive) ?? 'Chưa đọc được ngày',
    lines: [{ term: 'Văn bản ghi', words: value.text }],
  }),
  document: (value) => ({
    title: `${value.type} ${value.symbol}`,
    lines: [
      { term: 'Ngày', words: dateOrBlank(value.issuedOn) },
      { term: 'Cơ quan', words: value.issuer },
      { term: 'Về việc', words: value.title },
      ...(value.group ? [{ term: 'Nhóm', words: value.group }] : []),
    ],
  }),
  channel: (value) => ({
    title: value.name ?? value.value ?? channelKindLabels[value.kind] ?? '',
    lines: [
      { term: 'Loại', words: channelKindLabels[value.kind] ?? null },
      { term: 'Địa chỉ', words: value.value },
      ...(value.audience ? [{ term: 'Dành cho', words: value.audience }] : []),
    ],
  }),
  recipient: (value) => ({ title: value.name, lines: [{ term: 'Để', words: value.purpose }] }),
};

/** A fact in words: one line that names it and what to check below. */
export function factWords(fact: { kind: FactKind; value: FactValues[FactKind] }): FactWords {
  if (fact.kind === 'finding') return { title: (fact.value as FactValues['finding']).message, lines: [] };
  return wordsByKind[fact.kind](fact.value as never);
}
