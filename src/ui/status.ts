/** The states of a cell (ui-workspace 4; what is postponed is not excused) and "returned". The words are fixed for the whole product. */
export type Status =
  | 'enough'
  | 'late'
  | 'owed'
  | 'exempt'
  | 'postponed'
  | 'nothing'
  | 'not-due'
  | 'waiting'
  | 'returned';

export const statuses: readonly Status[] = [
  'enough',
  'late',
  'owed',
  'exempt',
  'postponed',
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
  postponed: { short: 'Hoãn', long: 'Hoãn đến ngày mới, làm bù sau' },
  nothing: { short: 'Không PS', long: 'Không phát sinh (Không PS)' },
  'not-due': { short: 'Chưa hạn', long: 'Chưa đến hạn' },
  waiting: { short: 'Chờ', long: 'Chờ người khác' },
  returned: { short: 'Trả lại', long: 'Trả lại kèm lý do' },
};

/**
 * "Nợ 2", "Miễn", "Hoãn đến 31/10": the count is said only where a count means something. Of what is postponed it is the
 * new day as a number, 20231031.
 */
export function statusText(status: Status, count?: number): string {
  if (status === 'postponed' && count) return `Hoãn\u00a0đến\u00a0${dayText(count)}`;
  const word = statusWords[status].short;
  const counted = status === 'enough' || status === 'late' || status === 'owed';
  return counted && count !== undefined ? `${word}\u00a0${count}` : word.replace(' ', '\u00a0');
}

/** 20231031 → "31/10"; 20240105 → "05/01" */
function dayText(day: number): string {
  const month = Math.floor(day / 100) % 100;
  return `${String(day % 100).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}
