import type { Status } from './status.ts';
import { statusText, statusWords } from './status.ts';
import { StatusIcon } from './status-icons.tsx';

export type StatusSize = 'chip' | 'cell' | 'mini' | 'tile';

export interface StatusBadgeProps {
  status: Status;
  count?: number;
  /** chip: lists · cell: matrix, full column width · mini: icon only · tile: icon over word. */
  size?: StatusSize;
  /** Instead of the fixed word: "Đang viết", "Cần xem", "Đúng hạn". */
  words?: string;
  icon?: 'clock' | 'eye' | 'pencil';
}

/** Colour + icon + word, always the three; `mini` keeps its word for people who listen. */
export function StatusBadge({ status, count, size = 'chip', words, icon }: StatusBadgeProps) {
  const text = words ?? statusText(status, count);
  return (
    <span
      className={`lt-st lt-st-${status} lt-st-${size}`}
      title={size === 'mini' ? statusWords[status].long : undefined}
    >
      <StatusIcon name={icon ?? status} />
      {size === 'mini' ? <span className="lt-spoken">{text}</span> : <span>{text}</span>}
    </span>
  );
}

/** A cell of a matrix that opens its evidence. `label` names unit and period: "Trường THCS mẫu 12, tháng 9: Trễ 2". */
export function StatusCell({
  href,
  label,
  current,
  ...badge
}: Omit<StatusBadgeProps, 'size'> & { href: string; label: string; current?: boolean }) {
  const { status, count, words, icon } = badge;
  return (
    // A plain link: thousands of router links in a grid cost more than a page load saves. One element, not a badge in it.
    <a
      className={`lt-st-link lt-st lt-st-${status} lt-st-cell`}
      href={href}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
    >
      <StatusIcon name={icon ?? status} />
      {words ?? statusText(status, count)}
    </a>
  );
}
