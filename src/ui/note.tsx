import type { ReactNode } from 'react';

/** Something to know before reading on. `error` and `warning` are facts about the data, not mistakes of the person. */
export function Note({
  tone = 'info',
  title,
  children,
}: {
  tone?: 'info' | 'warning' | 'error' | 'done';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`lt-note lt-note-${tone}`}>
      {title && <b>{title}</b>}
      {children && <div>{children}</div>}
    </div>
  );
}
