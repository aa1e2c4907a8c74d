import { type RefObject, useEffect } from 'react';
import { useNavigate } from 'react-router';

/**
 * A cell that is opened in place takes the keyboard to its detail; closing it, by its link or Escape, brings the
 * keyboard back to the cell. A page that is loaded with a cell in its address begins at its top, as every page.
 */
export function useDrawerFocus(
  drawer: RefObject<HTMLElement | null>,
  cellId: string,
  closeHref: string,
): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (document.activeElement?.getAttribute('href')?.endsWith(`o=${cellId}`))
      drawer.current?.querySelector('h2')?.focus();
    return () => {
      // Whoever went elsewhere meanwhile stays there.
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>(`.lt-matrix a[href$="o=${cellId}"]`)?.focus();
    };
  }, [drawer, cellId]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!document.activeElement?.closest('.lt-drawer, .lt-matrix')) return;
      void navigate(closeHref, { preventScrollReset: true });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [navigate, closeHref]);
}
