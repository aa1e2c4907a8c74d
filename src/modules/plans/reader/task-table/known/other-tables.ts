import { squash } from '../../text/tidy-text.ts';
import type { TaskRow } from '../task-row.ts';

/** A form to be filled in later has no doer and no time in any row; dots do not count. */
export function isBlankForm(rows: TaskRow[]): boolean {
  return rows.every(({ cells }) =>
    [cells.lead, cells.doers, cells.time, cells.partners].every((cell) => !/[\p{L}\d"”]/u.test(cell ?? '')),
  );
}

const CLOCK = /(?<!\d)\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}(?!\p{L})/u;

/** The running order of a meeting: its times are hours of one day. */
export function isAgenda(rows: TaskRow[]): boolean {
  const times = rows.map(({ cells }) => squash(cells.time ?? '')).filter(Boolean);
  return (
    times.length > 0 &&
    times.filter((time) => CLOCK.test(time) && !/\//.test(time)).length * 2 >= times.length
  );
}
