import { type ReactNode, useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { Panel } from './panel.tsx';

const ASK_EVERY_MS = 2_000;
const RELOAD_EVERY_SECONDS = 5;

interface WorkProgressProps {
  /** 0..1; null while it cannot be told. */
  share: number | null;
  /** What the bar measures, for people who listen. */
  label: string;
  /** How far, in words. */
  children: ReactNode;
  /** What a person may do meanwhile. */
  hint: ReactNode;
  /** This page, for the link that reloads it. */
  href: string;
}

/** Long work of the house: a bar that asks again by itself. Without script the page reloads itself, and has a link. */
export function WorkProgress({ share, label, children, hint, href }: WorkProgressProps) {
  useAskAgain();
  return (
    <Panel>
      <noscript>
        <meta httpEquiv="refresh" content={String(RELOAD_EVERY_SECONDS)} />
      </noscript>
      <div className="lt-stack">
        <progress className="lt-work-bar" max={1} value={share ?? undefined} aria-label={label} />
        <p aria-live="polite">{children}</p>
        <p className="lt-muted lt-sm">
          {hint} <a href={href}>Tải lại tiến độ</a>
        </p>
      </div>
    </Panel>
  );
}

function useAskAgain(): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), ASK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
}
