import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { listUnits } from '../../units/index.server.ts';
import type { FactView } from '../facts.ts';
import { factsOfKind } from '../facts.ts';
import { foldName } from '../fold.ts';
import type { OwnerNames } from '../measures/owners.ts';
import type { NamedUnit } from '../reader/types.ts';
import { unitUnknownCode } from '../review/findings/finding-choices.ts';

/** Which unit a name of the plan may mean: the department's offices of that day, and what the coordinator chose. */
export async function ownerNamesOn(
  db: Db,
  on: LocalDate,
  aliases: readonly NamedUnit[],
  facts: readonly FactView[] = [],
): Promise<OwnerNames> {
  const offices = await listUnits(db, { scope: { kind: 'all' }, on, kinds: ['department_office'] });
  const chosen = factsOfKind(facts, 'finding').flatMap((fact): [string, string | null][] => {
    if (fact.value.code !== unitUnknownCode || !fact.value.decision) return [];
    return [[foldName(String(fact.value.details?.name ?? '')), fact.value.decision.unitId ?? null]];
  });
  return { offices, aliases, chosen: new Map(chosen) };
}
