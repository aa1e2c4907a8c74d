import { addMonths, type LocalDate, localDate, monthOf } from '../../../platform/clock/clock.ts';
import { dateWords, monthWords, numberWords } from '../../../platform/clock/words.ts';
import { keepTogether } from '../sentence.ts';
import type { DispensationRow } from './dispensation-store.server.ts';
import { monthsFromTo } from './dispensation-words.ts';

export interface DispensationView {
  id: string;
  /** "Miễn" */
  kind: string;
  who: string;
  unitNames: string[];
  /** "2 chỉ tiêu, tháng 6 đến tháng 8" */
  what: string;
  reason: string;
  document: string;
  /** "Nguyễn Văn A (mẫu), 16/10/2023" */
  decided: string;
  status: string;
  state: DispensationState;
  stands: boolean;
}

export type DispensationState = 'applies' | 'over' | 'ended' | 'undone';

const shownNames = 2;

export function dispensationView(
  row: DispensationRow,
  names: ReadonlyMap<string, string>,
  measures: readonly { id: string; what: string; taskShortTitle: string | null }[],
  today: LocalDate,
): DispensationView {
  const unitNames = row.unitIds
    .map((id) => names.get(id) ?? 'Đơn vị đã kết thúc')
    .sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
  const rest = unitNames.length - shownNames;
  const isMany = unitNames.length > shownNames + 1;
  return {
    id: row.id,
    kind: row.kind === 'exempt' ? 'Miễn' : 'Hoãn',
    who: isMany
      ? `${unitNames.slice(0, shownNames).join(', ')} và ${numberWords(rest)} đơn vị nữa`
      : unitNames.join(', '),
    unitNames,
    what: keepTogether(
      `${workWords(row, measures)}, ${monthsFromTo(row.fromMonth, row.toMonth)}${untilWords(row)}`,
    ),
    reason: row.reason,
    document: row.document,
    decided: [row.byName, dateWords(localDate(row.at))].filter(Boolean).join(', '),
    status: statusWords(row, monthOf(today)),
    state: stateOf(row, monthOf(today)),
    stands: row.undoneAt === null && row.endedFrom === null,
  };
}

function untilWords({ until }: DispensationRow): string {
  return until ? `, đến hết ${dateWords(until)}` : '';
}

function workWords(
  { measureIds }: DispensationRow,
  measures: readonly { id: string; what: string; taskShortTitle: string | null }[],
): string {
  if (measureIds.length === 0) return 'Mọi việc';
  const named = measures.filter((one) => measureIds.includes(one.id));
  return named.length > 2
    ? `${named.length} chỉ tiêu`
    : named.map((one) => one.taskShortTitle ?? one.what).join(', ');
}

function stateOf(row: DispensationRow, month: string): DispensationState {
  if (row.undoneAt) return 'undone';
  if (row.endedFrom) return 'ended';
  return addMonths(row.toMonth, 1) <= month ? 'over' : 'applies';
}

function statusWords(row: DispensationRow, month: string): string {
  if (row.undoneAt) return `Đã hoàn tác ${dateWords(localDate(row.undoneAt))}: ${row.undoneReason ?? ''}`;
  if (row.endedFrom) return `Kết thúc, ${monthWords(row.endedFrom)} lại phải làm: ${row.endedReason ?? ''}`;
  return stateOf(row, month) === 'over' ? 'Đã hết thời gian' : 'Đang áp dụng';
}
