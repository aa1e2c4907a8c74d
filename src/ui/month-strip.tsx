import type { Status } from './status.ts';
import { statusText } from './status.ts';
import { StatusBadge } from './status-badge.tsx';

export interface MonthState {
  /** "2023-09" */
  month: string;
  status: Status;
  count?: number;
  /** Instead of the fixed word: "1 / 2". */
  words?: string;
}

const numberOf = (month: string) => Number(month.slice(5));

/** "tháng 4: Đủ, tháng 5: Nợ 1": what the strip says to people who listen. */
export function monthStripWords(months: readonly MonthState[]): string {
  return months
    .map((one) => `tháng ${numberOf(one.month)}: ${one.words ?? statusText(one.status, one.count)}`)
    .join(', ');
}

/**
 * Months in a row. `mini`: icons with one spoken label, beside words that carry the fact. `tile`: icon over word.
 * @param heads leave the month heads out where the table's own head shows them (`MonthHeads`)
 */
export function MonthStrip({
  months,
  size = 'mini',
  heads = true,
  label,
}: {
  months: readonly MonthState[];
  size?: 'mini' | 'tile';
  heads?: boolean;
  /** What the months are of: "Bài đăng". */
  label?: string;
}) {
  if (size === 'tile')
    return (
      <ul className="lt-tiles" aria-label={label}>
        {months.map((one) => (
          <li key={one.month}>
            <span className="lt-tile-head">Tháng {numberOf(one.month)}</span>
            <StatusBadge status={one.status} count={one.count} words={one.words} size="tile" />
          </li>
        ))}
      </ul>
    );
  const spoken = `${label ? `${label}: ` : ''}${monthStripWords(months)}`;
  return (
    <span className="lt-minis" role="img" aria-label={spoken}>
      {months.map((one) => (
        <span className="lt-mini" key={one.month}>
          <span className={heads ? 'lt-mini-head' : 'lt-mini-head lt-only-phone'}>
            T{numberOf(one.month)}
          </span>
          <StatusBadge status={one.status} count={one.count} words={one.words} size="mini" />
        </span>
      ))}
    </span>
  );
}

/** Head of a table column of strips: what the months are of, and their short names. */
export function MonthHeads({ months, label }: { months: readonly string[]; label: string }) {
  return (
    <>
      <span className="lt-minis-label">{label}</span>
      <span className="lt-minis" aria-hidden="true">
        {months.map((month) => (
          <span className="lt-mini-head" key={month}>
            T{numberOf(month)}
          </span>
        ))}
      </span>
    </>
  );
}
