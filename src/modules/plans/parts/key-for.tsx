import type { ReactNode } from 'react';

/** The control inside answers to this key (see review-keys.tsx). */
export function KeyFor({ letter, children }: { letter: string; children: ReactNode }) {
  return (
    <span className="lt-key-for" data-key={letter}>
      {children}
    </span>
  );
}
