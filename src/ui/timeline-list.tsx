import type { ReactNode } from 'react';

export function TimelineList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ol className="lt-timeline" aria-label={label}>
      {children}
    </ol>
  );
}

interface TimelineItemProps {
  /** "16/10/2023" */
  when?: string;
  children: ReactNode;
  note?: ReactNode;
  /** Where we stand: the filled dot. */
  now?: boolean;
}

export function TimelineItem({ when, children, note, now }: TimelineItemProps) {
  return (
    <li aria-current={now ? 'step' : undefined}>
      {when && <b>{when} </b>}
      {children}
      {note && <span className="lt-timeline-note">{note}</span>}
    </li>
  );
}

/** The one large number of a deadline. Red only if fewer than 7 days are left and something is owed. */
export function DaysLeft({ days, words, owed }: { days: number; words: string; owed?: boolean }) {
  const urgent = owed && days < 7;
  return (
    <p className="lt-days">
      <b data-urgent={urgent || undefined}>{days < 0 ? `Quá hạn ${-days} ngày` : `${days} ngày`}</b>{' '}
      <span>{words}</span>
    </p>
  );
}
