import { useEffect } from 'react';

/** Key → what it does; shown on the page as it stands here. */
export const reviewKeys = [
  { key: 'J', does: 'Dữ kiện sau, như mũi tên xuống' },
  { key: 'K', does: 'Dữ kiện trước, như mũi tên lên' },
  { key: 'Enter', does: 'Xác nhận, sang dữ kiện sau' },
  { key: 'E', does: 'Sửa' },
  { key: 'X', does: 'Bỏ' },
  { key: 'S', does: 'Tách nhiệm vụ' },
  { key: 'M', does: 'Gộp với nhiệm vụ sau' },
  { key: 'U', does: 'Hoàn tác bước vừa làm' },
  { key: 'R', does: 'Làm lại bước vừa hoàn tác' },
  { key: 'N', does: 'Đoạn máy chưa hiểu kế tiếp' },
  { key: 'Esc', does: 'Bỏ chọn các dòng đang chọn' },
  { key: '?', does: 'Mở, đóng bảng phím này' },
] as const;

const typing = 'input, textarea, select, [contenteditable="true"]';
const ownAnswer = 'button, a, summary, input, textarea, select';

function activeCard(): HTMLElement | null {
  return document.querySelector<HTMLElement>('article.lt-fact[data-active]');
}

// What a key does to a fact it does only to the one that is looked at.
const pageKeys = ['u', 'r', 'n', '?', 'Escape'];

function controlFor(key: string): HTMLElement | null {
  const control = `[data-key="${key}"] button, [data-key="${key}"] a, a[data-key="${key}"], summary[data-key="${key}"]`;
  return (pageKeys.includes(key) ? document : activeCard())?.querySelector<HTMLElement>(control) ?? null;
}

/** The first control of a card takes the focus: the confirm button while it is open. */
export function focusCard(card: Element | null | undefined): void {
  card
    ?.querySelector<HTMLElement>('button[value="confirm"], form button, .lt-fact-lines')
    ?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'nearest' });
}

function moveTo(step: 1 | -1): void {
  const cards = [...document.querySelectorAll('article.lt-fact')];
  const at = cards.indexOf(activeCard() as Element);
  focusCard(cards[at < 0 ? 0 : at + step]);
}

/** @returns whether the key was ours */
function answer(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest(typing)) return false;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const isInCard = target.closest('article.lt-fact') !== null;
  if (key === 'j' || (key === 'ArrowDown' && isInCard)) moveTo(1);
  else if (key === 'k' || (key === 'ArrowUp' && isInCard)) moveTo(-1);
  else if (key === 'Enter') {
    // A focused control answers by itself.
    const confirm = target.closest(ownAnswer)
      ? null
      : activeCard()?.querySelector<HTMLElement>('button[value="confirm"]');
    if (!confirm) return false;
    confirm.click();
  } else {
    const control = controlFor(key);
    if (!control) return false;
    control.click();
  }
  return true;
}

/** One key per step of the review, through the same buttons that the page shows; off while somebody types. */
export function useReviewKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const pressed = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && answer(event)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOn]);
}
