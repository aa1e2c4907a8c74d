import { sql } from 'kysely';
import type { Scope } from '../../../platform/auth/actor.ts';
import { addDays, type LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { listEndedUnits, listUnits, type UnitView } from '../../units/index.server.ts';

/**
 * The units a plan's figures are about: those of the day, and those that have ended since but still stand for what was
 * due before (rule P11). An ended one says so in its name.
 */
export async function listCellUnits(
  db: Db,
  { planId, scope, on }: { planId: string; scope: Scope; on: LocalDate },
): Promise<UnitView[]> {
  const [units, ended] = await Promise.all([listUnits(db, { scope, on }), listEndedUnits(db, { scope, on })]);
  if (ended.length === 0) return units;
  const owing = await listUnitsWithCells(
    db,
    planId,
    ended.map((unit) => unit.id),
  );
  const gone = ended.filter((unit) => owing.has(unit.id)).map(namedAsEnded);
  if (gone.length === 0) return units;
  return [...units, ...gone].sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}

/** "Trường A (đến hết 30/6/2023)" */
export function namedAsEnded(unit: UnitView): UnitView {
  if (!unit.endedOn) return unit;
  return { ...unit, name: `${unit.name} (đến hết ${dateWords(addDays(unit.endedOn, -1))})` };
}

async function listUnitsWithCells(db: Db, planId: string, unitIds: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${unitIds}::uuid[]) as u(id)
    where exists (select from obligations o where o.unit_id = u.id and o.plan_id = ${planId})`.execute(db);
  return new Set(rows.map((row) => row.id));
}
