import { allOpen, noneOpen } from './progress-address.ts';

/** About two districts' schools: more rows than this make a page slow to read and to load. */
export const rowsAtMost = 60;

/**
 * Which districts show their schools: those asked for, the last ones first while they fit; without any asked for, the
 * one with most missing (the first). One that is asked for alone is shown whole, however large; all of them (`tat-ca`)
 * only where it is printed or written into a file.
 */
export function chooseOpenGroups(
  groups: readonly { id: string; units: number }[],
  asked: readonly string[],
  mustOpen: string | null,
): Set<string> {
  if (groups.length === 1 || asked.includes(allOpen)) return new Set(groups.map((group) => group.id));
  const open = new Set<string>();
  let rows = 0;
  const take = (id: string) => {
    const group = groups.find((one) => one.id === id);
    if (!group || open.has(id) || (open.size > 0 && rows + group.units > rowsAtMost)) return;
    open.add(id);
    rows += group.units;
  };
  if (mustOpen) take(mustOpen);
  for (const id of [...asked].reverse()) take(id);
  if (open.size === 0 && !asked.includes(noneOpen) && groups[0]) take(groups[0].id);
  return open;
}

/** The `mo` parameters after a press on a district's name. */
export function openAfter(groups: readonly { id: string; isOpen: boolean }[], id: string): string[] {
  const open = groups.filter((group) => group.isOpen).map((group) => group.id);
  if (!open.includes(id)) return [...open, id];
  const rest = open.filter((one) => one !== id);
  return rest.length > 0 ? rest : [noneOpen];
}
