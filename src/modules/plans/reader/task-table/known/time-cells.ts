import { readSchedule } from '../../grammar/times/schedules.ts';
import { squash } from '../../text/tidy-text.ts';
import type { ColumnRole } from '../columns.ts';

// A dash, or the label of the row that slipped in.
const NOTHING = /^(?:[-–]+|\d{1,3})$/u;
const OPENS = /^(?:ngày\s|tháng\s|quý\s|đầu\s|\d)/iu;
const MARK = /^(?:[xX×✓✔√vV*●•]|có)$/u;
const NUMBERS = /^\d{1,2}(?:\s*[-–,;]\s*\d{1,2})*$/u;
const ROMANS = /^(?:IV|I{1,3})(?:\s*[-–,;]\s*(?:IV|I{1,3}))*$/u;

/** The time of a row from one column, from a begin and an end, or from marks under quarters and months. */
export function timeCellOf(cells: string[], roles: ColumnRole[], names: string[]): string {
  const textIn = (role: ColumnRole) => squash(cells[roles.indexOf(role)] ?? '');
  const time = timeOf(cells, roles, names);
  if (time) return time;
  const [start, end] = [textIn('start'), textIn('end')].map((text) => (NOTHING.test(text) ? '' : text));
  if (start && end) return `${start} - ${end}`;
  // A cell merged over both columns tells all: "Thường xuyên".
  if (start) return OPENS.test(start) ? `Từ ${start}` : start;
  return end || markedPeriods(cells, roles, names);
}

/** Of "Tuần" and "Ngày" the column that names a time. */
function timeOf(cells: string[], roles: ColumnRole[], names: string[]): string {
  const times = roles.flatMap((role, column) => {
    const text = role === 'time' ? squash(cells[column] ?? '') : '';
    return text ? [named(text, names[column] ?? '')] : [];
  });
  const isTime = (text: string) => readSchedule(text, ANY_YEAR).kind !== 'none';
  return times.find(isTime) ?? times[0] ?? '';
}

// Only the kind of a schedule is asked for.
const ANY_YEAR = 2000;

/** Under "Tháng" a cell "3" is "Tháng 3". */
function named(text: string, header: string): string {
  if (NUMBERS.test(text) && /tháng/iu.test(header)) return `Tháng ${text}`;
  return ROMANS.test(text) && /quý/iu.test(header) ? `Quý ${text}` : text;
}

function markedPeriods(cells: string[], roles: ColumnRole[], names: string[]): string {
  const marked = roles.flatMap((role, column) => {
    const cell = squash(cells[column] ?? '');
    return role === 'period' && cell ? [{ name: names[column] ?? '', cell }] : [];
  });
  // What is no mark says more than the head of its column.
  const written = marked.filter(({ cell }) => !MARK.test(cell)).map(({ cell }) => cell);
  return written.length > 0 ? written.join('; ') : marked.map(({ name }) => name).join(', ');
}
