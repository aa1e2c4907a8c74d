import type { ReactNode } from 'react';
import { Logo } from './logo.tsx';
import { SampleMark } from './sample-mark.tsx';
import './public-sheet.css';

/** A page for everybody: no sign-in, no menu, reads without script, prints. */
export function PublicSheet({ isSample, children }: { isSample?: boolean; children: ReactNode }) {
  return (
    <main className="lt-public">
      <p className="lt-public-brand">
        <Logo size={28} />
        Lan Tỏa
        {isSample && <SampleMark />}
      </p>
      {children}
    </main>
  );
}
