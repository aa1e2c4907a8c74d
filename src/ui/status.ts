/** The seven states of a cell (ui-workspace 4) and "returned". The words are fixed for the whole product. */
export type Status = 'enough' | 'late' | 'owed' | 'exempt' | 'nothing' | 'not-due' | 'waiting' | 'returned';

export const statuses: readonly Status[] = [
  'enough',
  'late',
  'owed',
  'exempt',
  'nothing',
  'not-due',
  'waiting',
  'returned',
];

/** `short` stands in cells and chips, `long` in legends and for people who listen. */
export const statusWords: Record<Status, { short: string; long: string }> = {
  enough: { short: 'Đủ', long: 'Đủ, đúng hạn' },
  late: { short: 'Trễ', long: 'Đủ, đến trễ' },
  owed: { short: 'Nợ', long: 'Nợ' },
  exempt: { short: 'Miễn', long: 'Miễn' },
  nothing: { short: 'Không PS', long: 'Không phát sinh (Không PS)' },
  'not-due': { short: 'Chưa hạn', long: 'Chưa đến hạn' },
  waiting: { short: 'Chờ', long: 'Chờ người khác' },
  returned: { short: 'Trả lại', long: 'Trả lại kèm lý do' },
};

/** "Nợ 2", "Miễn": the count is said only where a count means something. */
export function statusText(status: Status, count?: number): string {
  const word = statusWords[status].short;
  const counted = status === 'enough' || status === 'late' || status === 'owed';
  return counted && count !== undefined ? `${word}\u00a0${count}` : word.replace(' ', '\u00a0');
}
