import { type RefObject, useEffect } from 'react';

const cellSelector = 'td a';

/**
 * One stop of the Tab key for the whole grid, arrows from cell to cell, Home and End within a row. Without script every
 * cell is an ordinary link. Works on the page itself, so that hundreds of cells need no state of their own.
 */
export function useGridKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const grid = box.current;
    if (!grid) return;
    const cells = [...grid.querySelectorAll<HTMLAnchorElement>(cellSelector)];
    const stop =
      cells.find((cell) => cell.ariaCurrent) ??
      cells.find((cell) => cell === document.activeElement) ??
      cells[0];
    for (const cell of cells) cell.tabIndex = cell === stop ? 0 : -1;
    const onKey = (event: KeyboardEvent) => moveFrom(grid, event);
    grid.addEventListener('keydown', onKey);
    return () => grid.removeEventListener('keydown', onKey);
  });
}

function moveFrom(grid: HTMLElement, event: KeyboardEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLAnchorElement>(cellSelector);
  if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = neighbour(grid, cell, event.key);
  if (!next) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function neighbour(grid: HTMLElement, cell: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const row = cell.closest('tr')!;
  const inRow = [...row.querySelectorAll<HTMLAnchorElement>(cellSelector)];
  const at = inRow.indexOf(cell);
  switch (key) {
    case 'ArrowLeft':
      return inRow[at - 1];
    case 'ArrowRight':
      return inRow[at + 1];
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = cell.closest('td')!.cellIndex;
      const rows = [...grid.querySelectorAll('tr')];
      const step = key === 'ArrowDown' ? 1 : -1;
      for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
        const below = rows[index]!.cells[column]?.querySelector<HTMLAnchorElement>('a');
        if (below?.closest('td')) return below;
      }
      return undefined;
    }
    default:
      return undefined;
  }
}
