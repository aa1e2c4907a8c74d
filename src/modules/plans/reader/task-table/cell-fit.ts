import { isUnitStart } from '../grammar/unit-phrases.ts';
import { startsUpper } from '../text/tidy-text.ts';
import type { ColumnRole } from './columns.ts';
import type { Atom } from './row-atoms.ts';
import { isDash, isDitto, type RowFeatures, type Span } from './row-features.ts';

// The figures are costs to be compared, found by trying torn tables of several layouts; only their order matters.
const EMPTY: Partial<Record<ColumnRole, number>> = {
  title: 20,
  lead: 6,
  doers: 6,
  partners: 0.3,
  time: 4,
  start: 4,
  end: 2,
  product: 3.5,
  target: 1,
  budget: 2.2,
  other: 1,
};
const EDGE: Record<Atom['edge'], number> = { blank: 0, line: 1, same: 3, inside: 1.5, weak: 2 };
// A capital in the middle of a line may open running text, but says nothing about units or time.
const WEAK_ELSEWHERE = 4;
const TEXT_ROLES: ColumnRole[] = ['title', 'product', 'notes', 'target', 'other'];
const MONEY =
  /^(?:\d{1,3}(?:\.\d{3})*(?:,\d+)?(?:\s*(?:triệu|tỷ|nghìn)?\s*(?:đồng|đ))?|(?:Ngân sách|Kinh phí|Nguồn|Xã hội hóa|Lồng ghép|Quỹ)(?!\p{L}).{0,60})$/u;

const DITTO_IN: Partial<Record<ColumnRole, number>> = {
  title: 12,
  lead: 0,
  doers: 0,
  partners: 0.3,
  time: 1,
};

/** How badly a run of atoms suits a column; `continues` after a page break, when cells go on. */
export function cellCost(role: ColumnRole, span: Span, row: RowFeatures, continues: boolean): number {
  const first = row.atoms[span.from];
  if (span.from === span.to || !first) return continues ? 0 : (EMPTY[role] ?? 0);
  const isWeak = first.edge === 'weak' && !TEXT_ROLES.includes(role) && !row.isKnown(span);
  return EDGE[first.edge] + (isWeak ? WEAK_ELSEWHERE : 0) + textCost(role, span, row, continues);
}

function textCost(role: ColumnRole, span: Span, row: RowFeatures, continues: boolean): number {
  const { text } = span;
  if (isDitto(text)) return DITTO_IN[role] ?? 2;
  if (isDash(text)) return role === 'title' || role === 'lead' || role === 'time' ? 5 : 0.3;
  const tornBy = row.tornBy(span);
  // "nt" or a lone dash in the middle of a text is a cell of its own.
  const marks = span.to - span.from > 1 ? row.dittosIn(span) * 6 + row.dashesIn(span) * 1.5 : 0;
  switch (role) {
    case 'title':
      return titleCost(span, row, continues) + tornBy * 2 + marks;
    case 'lead':
    case 'partners':
    case 'doers':
      return unitsCost(span, row, continues) + marks;
    case 'time':
      return timeCost(span, row) + tornBy * 0.2 + marks;
    case 'start':
    case 'end':
      return timeCost(span, row) + Math.max(0, row.timesIn(span) - 1) * 3 + tornBy * 0.2 + marks;
    case 'budget':
      return (MONEY.test(text) ? 0 : 6) + tornBy * 0.5 + marks;
    case 'notes':
      return notesCost(text) + row.swallowedTimes(span) + tornBy * 0.5 + marks * 0.5;
    default:
      return otherCost(span, row) + tornBy + marks;
  }
}

function titleCost(span: Span, row: RowFeatures, continues: boolean): number {
  const isStart = startsUpper(span.text) || /^\d/.test(span.text);
  const start = isStart ? (continues ? 2 : 0) : continues ? 0 : 3;
  const open = /(?:^|\s)(?:và|của|các|cho|về|trên|tại|năm|giai đoạn|ngày|thành lập)$/u.test(span.text)
    ? 2
    : 0;
  const time = row.timesIn(span) > 0 && row.likeness(span).share === 1 ? 8 : 0;
  return start + open + time + row.swallowedUnits(span) + row.swallowedTimes(span);
}

function unitsCost(span: Span, row: RowFeatures, continues: boolean): number {
  const { text } = span;
  const tornBy = row.tornBy(span);
  if (row.isKnown(span)) return tornBy * 0.5 - 1;
  const start = isUnitStart(text) ? 0 : startsUpper(text) ? 3 : continues ? 4 : 8;
  const sentence = /\.\s+\p{Lu}/u.test(text) ? 4 : 0;
  const long = text.length > 120 ? 3 : 0;
  const open = /[-–,/]$|(?:^|\s)(?:và|các|của|Các|Phòng)$/u.test(text) ? 3 : 0;
  const product = row.hasProduct(span) ? 2.5 : 0;
  const loose = row.looseUnits(span) * 2.5;
  return start + product + loose + sentence + long + open + row.timesIn(span) * 5 + tornBy * 1.5;
}

function timeCost(span: Span, row: RowFeatures): number {
  const { share, complete } = row.likeness(span);
  if (share < 1) return 6 + (1 - share) * 10;
  return (complete ? 0 : 4) + (startsUpper(span.text) || /^\d/.test(span.text) ? 0 : 2);
}

function notesCost(text: string): number {
  if (/^[-+•]/.test(text)) return 0;
  return startsUpper(text) || /^\d/.test(text) ? 1 : 3;
}

function otherCost(span: Span, row: RowFeatures): number {
  const { text } = span;
  const year = /^(?:19|20)\d{2}(?!\d)/.test(text) ? 3 : 0;
  return (
    year +
    (startsUpper(text) || /^\d/.test(text) ? 0.5 : 3) +
    (isUnitStart(text) ? 2.5 : 0) +
    row.swallowedUnits(span) +
    row.swallowedTimes(span)
  );
}
