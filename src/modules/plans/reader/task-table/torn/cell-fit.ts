import type { ColumnRole } from '../columns.ts';
import type { Atom } from './row-atoms.ts';
import type { RowFeatures, Span } from './row-features.ts';

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
const EDGE: Record<Atom['edge'], number> = { blank: 0, line: 1, same: 3, joined: 6, inside: 1.5, weak: 2 };
// A capital in the middle of a line may open running text, but says nothing about units or time.
const WEAK_ELSEWHERE = 4;
const TEXT_ROLES: ColumnRole[] = ['title', 'product', 'notes', 'target', 'other'];
const DITTO_IN: Partial<Record<ColumnRole, number>> = {
  title: 12,
  lead: 0,
  doers: 0,
  partners: 0.3,
  time: 1,
};
const MONEY =
  /^(?:\d{1,3}(?:\.\d{3})*(?:,\d+)?(?:\s*(?:triệu|tỷ|nghìn)?\s*(?:đồng|đ))?|(?:Ngân sách|Kinh phí|Nguồn|Xã hội hóa|Lồng ghép|Quỹ)(?!\p{L}).{0,60})$/u;
// As much as two blank lines inside a cell: the words may tell otherwise, a writer breaks lines too.
const LOOSE_BREAK = 3;
/** Rarer than a cell of the row itself. */
const STRAY = 2.5;
/** More than leaving any cell but the title empty. */
const NO_UNIT = 9;
/** A column may be wider than its lines: some more is not held against a cell, twice as much is. */
const UNSURE_WIDTH = 0.15;
const OVERFLOW = 5;
const MOST_OVERFLOW = 5;
/** What is to be done does not begin with who does it, but may. */
const UNIT_AS_TITLE = 4;
const LONG_UNITS = 120;
const SECOND_RHYTHM = 4;
const SECOND_TIME = 2;

/** How badly a run of atoms suits a column; `continues` after a page break, when cells go on. */
export function cellCost(role: ColumnRole, span: Span, row: RowFeatures, continues: boolean): number {
  const first = row.atoms[span.from];
  if (span.from === span.to || !first) return continues ? 0 : (EMPTY[role] ?? 0);
  const isWeak = first.edge === 'weak' && !TEXT_ROLES.includes(role) && !row.isKnown(span);
  const over = Math.min(MOST_OVERFLOW, Math.max(0, row.overflow(role, span) - UNSURE_WIDTH) * OVERFLOW);
  const layout = EDGE[first.edge] + row.looseBreaks(span) * LOOSE_BREAK + over;
  return layout + (isWeak ? WEAK_ELSEWHERE : 0) + textCost(role, span, row, continues);
}

function textCost(role: ColumnRole, span: Span, row: RowFeatures, continues: boolean): number {
  if (role === 'merged') return strayCost(span, row);
  const isOne = span.to === span.from + 1;
  if (isOne && row.first(span)?.isDitto) return DITTO_IN[role] ?? 2;
  if (isOne && row.first(span)?.isDash)
    return role === 'title' || role === 'lead' || role === 'time' ? 5 : 0.3;
  const tornBy = row.inside('blank', span);
  // "nt" or a lone dash in the middle of a text is a cell of its own.
  const marks = isOne ? 0 : row.count('ditto', span) * 6 + row.count('dash', span) * 1.5;
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
      return timeCost(span, row) + Math.max(0, row.count('opening', span) - 1) * 3 + tornBy * 0.2 + marks;
    case 'budget':
      return (MONEY.test(row.text(span)) ? 0 : 6) + tornBy * 0.5 + marks;
    case 'notes':
      return notesCost(span, row, continues) + row.swallowedTimes(span) + tornBy * 0.5 + marks * 0.5;
    default:
      return otherCost(span, row, continues) + tornBy + marks;
  }
}

function strayCost(span: Span, row: RowFeatures): number {
  const marks = row.count('ditto', span) + row.count('dash', span);
  return STRAY + (row.first(span)?.isHead && marks === 0 ? 0 : NO_UNIT) + unitsCost(span, row, false);
}

/** A capital or a number. */
function opensText(span: Span, row: RowFeatures): boolean {
  const first = row.first(span);
  return first !== undefined && (first.isUpper || first.isNumber);
}

function titleCost(span: Span, row: RowFeatures, continues: boolean): number {
  const unit = row.first(span)?.isHead ? UNIT_AS_TITLE : 0;
  const start = opensText(span, row) ? (continues ? 2 : 0) : continues ? 0 : 3;
  const open = row.last(span)?.endsOpenTitle ? 2 : 0;
  const time = row.count('opening', span) > 0 && row.isTime(span) !== 'no' ? 8 : 0;
  return (
    unit +
    start +
    open +
    time +
    row.inside('rhythm', span) * 2 +
    row.inside('unit', span) +
    row.swallowedTimes(span)
  );
}

function unitsCost(span: Span, row: RowFeatures, continues: boolean): number {
  const first = row.first(span);
  const tornBy = row.inside('blank', span);
  if (row.isKnown(span)) return tornBy * 0.5 - 1;
  const start = first?.isUnit ? 0 : first?.isUpper ? 3 : continues ? 0.5 : 8;
  const sentence = row.inside('sentence', span) > 0 ? 4 : 0;
  const long = row.length(span) > LONG_UNITS ? 3 : 0;
  const open = row.last(span)?.endsOpenUnit ? 3 : 0;
  const product = row.inside('product', span) > 0 ? 2.5 : 0;
  const loose = row.inside('loose', span) * 2.5;
  return start + product + loose + sentence + long + open + row.count('opening', span) * 5 + tornBy * 1.5;
}

function timeCost(span: Span, row: RowFeatures): number {
  if (row.first(span)?.isDash) return 6;
  const time = row.isTime(span);
  if (time === 'no') return 6 + (1 - row.count('words', span) / (span.to - span.from)) * 8;
  return (
    (time === 'complete' ? 0 : 4) +
    (opensText(span, row) ? 0 : 2) +
    row.inside('rhythm', span) * SECOND_RHYTHM +
    row.inside('second', span) * SECOND_TIME
  );
}

function notesCost(span: Span, row: RowFeatures, continues: boolean): number {
  if (/^[-+•]/.test(row.atoms[span.from]?.text ?? '')) return 0;
  return opensText(span, row) || continues ? 1 : 3;
}

function otherCost(span: Span, row: RowFeatures, continues: boolean): number {
  const year = /^(?:19|20)\d{2}(?!\d)/.test(row.atoms[span.from]?.text ?? '') ? 3 : 0;
  const start = opensText(span, row) || continues ? 0.5 : 3;
  const unit = row.first(span)?.isUnit ? 2.5 : 0;
  return year + start + unit + row.inside('unit', span) + row.swallowedTimes(span);
}
