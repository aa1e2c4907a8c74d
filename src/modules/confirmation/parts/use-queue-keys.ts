import { type RefObject, useEffect, useRef } from 'react';

/**
 * J and K go down and up, X chooses, C confirms what is chosen (or the line in hand), R opens the return, O the
 * evidence. Each presses what can also be clicked, so nothing here knows what the buttons do.
 */
export function useQueueKeys(list: RefObject<HTMLElement | null>, batchId: string): void {
  const byKeys = useRef(false);
  useEffect(() => {
    const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[name="muc"]') ?? [])];
    if (byKeys.current && batchId) boxes()[0]?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const all = boxes();
      const at = all.indexOf(
        document.activeElement?.closest('li')?.querySelector('input[name="muc"]') ?? all[-1]!,
      );
      const line = all[at]?.closest('li') ?? null;
      const done = act(event.key.toLowerCase(), all, at, line, list.current);
      if (!done) return;
      byKeys.current = true;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list, batchId]);
}

function act(
  key: string,
  boxes: HTMLInputElement[],
  at: number,
  line: Element | null,
  list: HTMLElement | null,
): boolean {
  const press = (from: Element | null, what: string) => {
    const found = from?.querySelector<HTMLElement>(what);
    found?.click();
    return Boolean(found);
  };
  switch (key) {
    case 'j':
    case 'k': {
      const next = boxes[Math.max(0, Math.min(boxes.length - 1, at + (key === 'j' ? 1 : -1)))];
      next?.focus();
      next?.closest('li')?.scrollIntoView({ block: 'nearest' });
      return true;
    }
    case 'x':
      boxes[at]?.click();
      return at >= 0;
    case 'c':
      return boxes.some((box) => box.checked)
        ? press(list, 'button[name="viec"]')
        : press(line, 'button[name="mot"]');
    case 'r':
      return press(line, 'a[data-key="return"]');
    case 'o':
      return press(line, 'a[data-key="open"]');
    default:
      return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, [contenteditable], input:not([type="checkbox"])');
}
