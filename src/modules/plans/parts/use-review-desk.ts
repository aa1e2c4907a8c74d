import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FactCardView } from '../review/page/fact-cards.ts';
import type { ReviewPlace } from '../review/page/review-address.ts';
import type { Review } from '../review/page/review-page.server.ts';
import { focusCard } from './use-review-keys.ts';

/** After a decision the next card takes the focus, so that Enter goes on; the first view of the page is left alone. */
export function useFocusOnNext({ activeId, doing }: Review): void {
  const before = useRef(`${activeId}${doing?.what}`);
  useEffect(() => {
    const now = `${activeId}${doing?.what}`;
    if (before.current === now) return;
    before.current = now;
    const place =
      doing?.what === 'add'
        ? document.getElementById('them')
        : activeId && document.getElementById(`du-kien-${activeId}`);
    if (!place) return;
    const form = doing
      ? place.querySelector<HTMLElement>('textarea, input:not([type="hidden"]), select')
      : null;
    if (form) form.focus();
    else focusCard(place);
  }, [activeId, doing]);
}

/** The fact a person points at, by its card or by one of its lines, until the address names another. */
export function usePicked({ cards, activeId }: Review) {
  const [pickedId, setPickedId] = useState<string | null>(null);
  const [forActive, setForActive] = useState(activeId);
  if (forActive !== activeId) {
    setForActive(activeId);
    setPickedId(null);
  }
  const picked = cards.find((one) => one.id === pickedId) ?? null;
  const setPicked = useCallback((fact: FactCardView) => setPickedId(fact.id), []);
  const pickLine = useCallback(
    (line: number) => {
      const fact = cards.find((one) => one.fromLine <= line && line <= one.toLine);
      if (!fact) return;
      setPickedId(fact.id);
      document.getElementById(`du-kien-${fact.id}`)?.scrollIntoView({ block: 'nearest' });
    },
    [cards],
  );
  return { picked, setPicked, pickLine };
}

/** Where the review stands, as one object that stays the same while nothing of it changes. */
export function usePlace({ plan, tab, order, page, showsSource }: Review): ReviewPlace {
  return useMemo(
    () => ({ planId: plan.id, tab, order, page, source: showsSource || undefined }),
    [plan.id, tab, order, page, showsSource],
  );
}
