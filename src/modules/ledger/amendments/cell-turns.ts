import { type LocalDate, monthOf, monthsBetween } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { OwingCell } from '../obligations/owing-cells.ts';
import type { StoredCell } from '../obligations/settle-store.server.ts';
import type { OverCells } from './amendment-consequences.ts';

interface Changed {
  stored: Pick<StoredCell, 'needed' | 'dueOn'>;
  wanted: OwingCell;
}

type Turn = [before: string, after: string];

/** What is asked, before and after: amounts ("2", "3") and days ("hạn 19/11/2023", "25/11/2023"), each turn once. */
export function turnsAsked(changed: readonly Changed[]): Turn[] {
  const turns = changed.flatMap(({ stored, wanted }): Turn[] => [
    ...(stored.needed === wanted.needed ? [] : [[`${stored.needed}`, `${wanted.needed}`] satisfies Turn]),
    ...(stored.dueOn === wanted.dueOn
      ? []
      : [[`hạn ${dateWords(stored.dueOn)}`, dateWords(wanted.dueOn)] satisfies Turn]),
  ]);
  return [...new Map(turns.map((turn) => [turn.join(), turn])).values()];
}

/** What nobody can do any more: an item counts for the month in which it was published (rule P4). */
export function overCells(
  { begun, changed }: { begun: readonly OwingCell[]; changed: readonly Changed[] },
  today: LocalDate,
): OverCells | null {
  const more = changed.filter(({ stored, wanted }) => wanted.needed > stored.needed);
  const asked = [...begun, ...more.map(({ wanted }) => wanted)];
  const over = asked.filter((cell) => cell.periodEnd < today && !cell.isExcused);
  if (over.length === 0) return null;
  const months = over.flatMap((cell) => monthsBetween(monthOf(cell.periodStart), monthOf(cell.periodEnd)));
  return {
    cells: over.length,
    units: new Set(over.map((cell) => cell.unitId)).size,
    months: [...new Set(months)].sort(),
  };
}
