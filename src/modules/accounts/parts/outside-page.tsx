import type { ReactNode } from 'react';
import { Logo } from '../../../ui/logo.tsx';
import './outside-page.css';

/** A page for people who are not signed in: the name of the house above one sheet. */
export function OutsidePage({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <main className="sign-in">
      <p className="sign-in-brand">
        <Logo size={34} />
        Lan Tỏa
      </p>
      <div className="sign-in-sheet">{children}</div>
      {below}
    </main>
  );
}
