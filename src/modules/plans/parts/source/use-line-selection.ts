import { type RefObject, useEffect, useState } from 'react';
import type { LineRange } from '../../review/page/review-address.ts';

const line = 'p[id^="dong-"]';

function lineOf(node: Node | null | undefined): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>(line) ?? null;
}

function noOf(element: HTMLElement): number {
  return Number(element.id.slice('dong-'.length));
}

function rangeOf(one: number, other: number): LineRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Text dragged over with the mouse, in lines. */
function draggedLines(pane: HTMLElement): LineRange | null {
  const chosen = document.getSelection();
  if (!chosen || chosen.isCollapsed || !pane.contains(chosen.anchorNode)) return null;
  const [start, end] = [lineOf(chosen.anchorNode), lineOf(chosen.focusNode)];
  return start && end && pane.contains(end) ? rangeOf(noOf(start), noOf(end)) : null;
}

/** The next line with words in it; chunks hold the lines, blank ones are passed over. */
function neighbour(from: HTMLElement, step: 1 | -1): HTMLElement | null {
  let no = noOf(from) + step;
  for (;;) {
    const found = document.getElementById(`dong-${no}`);
    if (!found || found.textContent?.trim()) return found;
    no += step;
  }
}

function focusLine(element: HTMLElement, pane: HTMLElement): void {
  pane.querySelector('p[tabindex="0"]')?.removeAttribute('tabindex');
  element.tabIndex = 0;
  element.focus();
}

interface LineSelection {
  selection: LineRange | null;
  select: (range: LineRange | null) => void;
}

/**
 * Lines chosen in the source text: drag over them; click a number, then another with Shift; or with the keyboard on a
 * line: arrows, Shift + arrows, Escape. The address names the first choice, so that it works without script as well.
 */
export function useLineSelection(
  pane: RefObject<HTMLElement | null>,
  asked: LineRange | null,
  onLine: (line: number) => void,
): LineSelection {
  const [selection, select] = useState(asked);
  const [lastAsked, setLastAsked] = useState(asked);
  if (lastAsked?.from !== asked?.from || lastAsked?.to !== asked?.to) {
    setLastAsked(asked);
    select(asked);
  }
  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    let anchor = selection?.from ?? null;
    const clicked = (event: MouseEvent) => {
      const found = lineOf(event.target as Node);
      if (!found) return;
      const no = noOf(found);
      // The number stands in the margin left of the words.
      const isOnNumber = event.clientX < found.getBoundingClientRect().left;
      if (!isOnNumber) {
        if (document.getSelection()?.isCollapsed !== false) onLine(no);
        return;
      }
      if (!event.shiftKey || anchor === null) anchor = no;
      select(rangeOf(anchor, no));
      focusLine(found, box);
    };
    const dragged = () => {
      const range = draggedLines(box);
      if (range) select(range);
    };
    const pressed = (event: KeyboardEvent) => {
      const found = lineOf(event.target as Node);
      if (!found || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') select(null);
      else if (event.key === 'Enter') onLine(noOf(found));
      else if (event.key === ' ') {
        anchor = noOf(found);
        select(rangeOf(anchor, anchor));
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const other = neighbour(found, event.key === 'ArrowDown' ? 1 : -1);
        if (other && event.shiftKey) {
          anchor ??= noOf(found);
          select(rangeOf(anchor, noOf(other)));
        } else anchor = other ? noOf(other) : anchor;
        if (other) focusLine(other, box);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    box.addEventListener('click', clicked);
    box.addEventListener('mouseup', dragged);
    box.addEventListener('keydown', pressed);
    return () => {
      box.removeEventListener('click', clicked);
      box.removeEventListener('mouseup', dragged);
      box.removeEventListener('keydown', pressed);
    };
  }, [pane, onLine, selection?.from]);
  return { selection, select };
}
