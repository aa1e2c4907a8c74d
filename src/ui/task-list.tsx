import type { ReactNode } from 'react';
import { UiLink } from './ui-link.tsx';

/** A list of things to do or look at, on one sheet. */
export function TaskList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="lt-tasks" aria-label={label}>
      {children}
    </ul>
  );
}

interface TaskRowProps {
  /** Without it the row is only a fact. */
  href?: string;
  name: string;
  hint?: ReactNode;
  /** A StatusBadge; for what is done plain words: "Đã xong". */
  status?: ReactNode;
  /** Done or not asked for: plain, not underlined. */
  done?: boolean;
}

/** The whole row is the link. */
export function TaskRow({ href, name, hint, status, done }: TaskRowProps) {
  const content = (
    <>
      <span className="lt-grow">
        <span className="lt-task-name">{name}</span>
        {hint && <span className="lt-task-hint">{hint}</span>}
      </span>
      {typeof status === 'string' ? <span className="lt-task-plain">{status}</span> : status}
    </>
  );
  return (
    <li className="lt-task" data-done={done || undefined}>
      {href ? <UiLink href={href}>{content}</UiLink> : <div>{content}</div>}
    </li>
  );
}
