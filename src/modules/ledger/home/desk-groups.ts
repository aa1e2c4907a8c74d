import type { UnitGroup } from '../progress/unit-groups.ts';
import type { OwedLine } from './gap-list.ts';

/** One unit of a list, before it is known whether it is shown. */
export interface DeskEntry {
  unitId: string;
  name: string;
  groupId: string;
  /** Items missing; 0 in the list of exempt units. */
  missing: number;
  lines: OwedLine[];
}

export interface DeskUnit {
  id: string;
  name: string;
  missing: number;
  lines: OwedLine[];
  /** Packed cells of its monthly measure; null when it has none. */
  strip: string | null;
}

export interface DeskGroup {
  id: string;
  name: string;
  count: number;
  hidden: number;
  units: DeskUnit[];
}

const firstShown = 3;

/** Districts with most entries first; within one as the entries come. */
export function groupEntries(
  entries: readonly DeskEntry[],
  groups: ReadonlyMap<string, UnitGroup>,
  openIds: readonly string[],
): DeskGroup[] {
  const byGroup = Map.groupBy(entries, (entry) => entry.groupId);
  return [...byGroup]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, all]) => {
      const isOpen = openIds.includes(id) || byGroup.size === 1;
      const shown = isOpen ? all : all.slice(0, firstShown);
      return {
        id,
        name: groups.get(id)?.name ?? '',
        count: all.length,
        hidden: all.length - shown.length,
        units: shown.map(({ unitId, name, missing, lines }) => ({
          id: unitId,
          name,
          missing,
          lines,
          strip: null,
        })),
      };
    });
}
