import type { ReactNode } from 'react';

/** Nothing to show, said as a fact: "Không đơn vị nào còn nợ đến hết tháng 9." and where to go from here. */
export function EmptyState({
  children,
  hint,
  action,
}: {
  children: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="lt-empty">
      <p className="lt-empty-fact">{children}</p>
      {hint && <p className="lt-muted">{hint}</p>}
      {action && <div className="lt-empty-action">{action}</div>}
    </div>
  );
}
