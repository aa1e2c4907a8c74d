import type { ReactNode } from 'react';

/** The control inside answers to this key (see review-keys.tsx). */
export function KeyFor({
  letter,
  hint,
  children,
}: {
  letter: string;
  /** What it will be done with, where the words of the control do not say. */
  hint?: string;
  children: ReactNode;
}) {
  const key = `Phím ${letter.toUpperCase()}`;
  return (
    <span className="lt-key-for" data-key={letter} title={hint ? `${hint} (${key})` : key}>
      {children}
    </span>
  );
}
