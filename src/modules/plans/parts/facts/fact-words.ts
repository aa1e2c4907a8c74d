import type { LocalDate } from '../../../../platform/clock/clock.ts';
import { dateWords, numberWords } from '../../../../platform/clock/words.ts';
import { type FactKind, type FactValues, isPlanFact, type PlanFactKind } from '../../facts.ts';
import { channelKindLabels } from '../../labels.ts';
import { amountWords, shareWords } from '../../measures/amount-words.ts';
import type { Measure } from '../../reader/types.ts';
import { dueWords } from '../../review/words/due-words.ts';

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

const perWords = { week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' } as const;

export function measureWords(measure: Measure): string {
  switch (measure.kind) {
    case 'quota':
      return `Mỗi ${perWords[measure.per]} ít nhất ${amountWords(measure.min)} ${measure.what}`;
    case 'amount':
      return `Ít nhất ${amountWords(measure.min)} ${measure.what}`;
    case 'coverage':
      return `${shareWords(measure.target)} ${measure.of}`;
    case 'limit':
      return `Không quá ${measure.unit === 'share' ? shareWords(measure.max) : amountWords(measure.max)} ${measure.what}`;
    case 'presence':
      return measure.what;
  }
}

const listWords = (items: readonly string[]): string | null => items.join('; ') || null;

function citedWords(value: FactValues['legal_basis']): FactWords {
  return {
    title: [value.type, value.symbol].filter(Boolean).join(' số '),
    lines: [
      { term: 'Ngày', words: dateOrBlank(value.issuedOn) },
      { term: 'Cơ quan', words: value.issuer },
      { term: 'Về việc', words: value.title },
    ],
  };
}

const placeWords = { preamble: 'Phần căn cứ', body: 'Phần nội dung', appendix: 'Phụ lục' } as const;

const wordsByKind: { [K in PlanFactKind]: (value: FactValues[K]) => FactWords } = {
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
  legal_basis: citedWords,
  task: (value) => ({
    title: value.no ? `${value.no.replace(/[.)]$/, '')}. ${value.title}` : value.title,
    lines: [
      { term: 'Chủ trì', words: listWords(value.lead) },
      { term: 'Phối hợp', words: listWords(value.partners) },
      { term: 'Thời gian', words: value.schedule.text || null },
      {
        term: 'Chỉ tiêu',
        words: listWords(value.measures.map(measureWords)) ?? 'Không có số; theo dõi có thực hiện hay không',
      },
      ...(value.product ? [{ term: 'Sản phẩm', words: value.product }] : []),
      ...(value.group ? [{ term: 'Thuộc phần', words: value.group }] : []),
      ...(value.notes.length > 0 ? [{ term: 'Ghi chú', words: listWords(value.notes) }] : []),
    ],
  }),
  report_duty: (value) => ({
    title: `Báo cáo ${value.to}`,
    lines: [
      { term: 'Ai làm', words: value.from },
      { term: 'Gửi đến', words: value.via ? `${value.to} (qua ${value.via})` : value.to },
      { term: 'Hạn', words: dueWords(value.due, value) },
    ],
  }),
  deadline: (value) => ({
    title: dueWords(value.date, value) ?? 'Chưa đọc được ngày',
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
  citation: (value) => {
    const { title, lines } = citedWords(value);
    return { title, lines: [...lines, { term: 'Nhắc ở', words: placeWords[value.place] }] };
  },
  budget: (value) => ({
    title: value.amount === null ? 'Kinh phí không ghi số tiền' : `${numberWords(value.amount)} đồng`,
    lines: [
      { term: 'Nguồn', words: value.source },
      { term: 'Văn bản ghi', words: value.text },
    ],
  }),
  recipient: (value) => ({ title: value.name, lines: [{ term: 'Để', words: value.purpose }] }),
};

/** A fact in words: one line that names it and what to check below. */
export function factWords(fact: { kind: FactKind; value: FactValues[FactKind] }): FactWords {
  if (isPlanFact(fact)) return wordsByKind[fact.kind](fact.value as never);
  const isFinding = fact.kind === 'finding';
  return {
    title: isFinding ? (fact.value as FactValues['finding']).message : 'Đoạn không có dữ kiện',
    lines: [],
  };
}
