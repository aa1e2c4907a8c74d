import type { ReactNode } from 'react';

interface ConfirmProps {
  /** Looks like the button: "Gỡ bài này". Opening it changes nothing yet. */
  ask: ReactNode;
  /** What will happen, with names and numbers. */
  children: ReactNode;
  /** The form with the named button that does it. */
  action: ReactNode;
  look?: 'primary' | 'secondary';
}

/** A second look before something that cannot be taken back. `<details>`, so it works without script. */
export function Confirm({ ask, children, action, look = 'secondary' }: ConfirmProps) {
  return (
    <details className={`lt-confirm lt-confirm-${look}`}>
      <summary>{ask}</summary>
      <div className="lt-confirm-body">
        <div>{children}</div>
        <div className="lt-confirm-action">{action}</div>
      </div>
    </details>
  );
}
