import type { ReactNode } from 'react';

interface PanelProps {
  title?: string;
  /** 2 on a page, 3 inside another panel. */
  level?: 2 | 3;
  action?: ReactNode;
  /** Lists and tables touch the border: `flush`. */
  flush?: boolean;
  /** chosen: the card in focus (ink border) · finding: something to decide (red rule) · quiet: grey ground. */
  tone?: 'plain' | 'chosen' | 'finding' | 'quiet';
  id?: string;
  children: ReactNode;
}

/** A white sheet with a thin line and no shadow. */
export function Panel({ title, level = 2, action, flush, tone = 'plain', id, children }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`lt-panel lt-panel-${tone}`} id={id}>
      {(title || action) && (
        <div className="lt-panel-head">
          {title && <Heading>{title}</Heading>}
          {action}
        </div>
      )}
      <div className={flush ? undefined : 'lt-panel-body'}>{children}</div>
    </section>
  );
}
