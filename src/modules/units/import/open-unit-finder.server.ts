import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { listLives } from '../lineage/life-store.server.ts';
import { listUnits } from '../unit-store.server.ts';
import { UnitFinder } from './find-unit.ts';
import { listAllFormerCodes } from './former-code-store.server.ts';

export interface FoundUnit {
  id: string;
  name: string;
  kind: string;
}

/** Finds the units of a day by what people write in lists: code, former code, name, place. */
export async function openUnitFinder(
  db: Db,
  on: LocalDate,
): Promise<{ find(code: string, name: string): FoundUnit | 'many' | null }> {
  const finder = new UnitFinder((await listLives(db)).values(), await listAllFormerCodes(db), on);
  const there = new Map((await listUnits(db, { scope: { kind: 'all' }, on })).map((unit) => [unit.id, unit]));
  const known = new Map<string, FoundUnit | 'many' | null>();
  const find = (code: string, name: string): FoundUnit | 'many' | null => {
    const byCode = code ? finder.byCode(code) : null;
    const found = byCode ? { id: byCode } : name ? finder.parent(name) : null;
    if (!found) return null;
    return 'many' in found ? 'many' : (there.get(found.id) ?? null);
  };
  return {
    // Twenty thousand rows name a few hundred units.
    find(code, name) {
      const key = `${code}\0${name}`;
      if (!known.has(key)) known.set(key, find(code, name));
      return known.get(key)!;
    },
  };
}
