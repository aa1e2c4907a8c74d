import { randomUUID } from 'node:crypto';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { UnitKind } from './labels.ts';

export interface BuiltUnit {
  id: string;
  name: string;
  kind: UnitKind;
}

/** A unit for tests; founded on 01/01/2000 unless said otherwise. */
export async function buildUnit(
  db: Db,
  overrides: { name?: string; kind?: UnitKind; parentId?: string | null; validFrom?: string } = {},
): Promise<BuiltUnit> {
  const id = randomUUID();
  const name = overrides.name ?? `Đơn vị thử ${id.slice(0, 6)}`;
  const kind = overrides.kind ?? 'lower_secondary_school';
  await db
    .insertInto('units')
    .values({ id, code: `t-${id}` })
    .execute();
  await db
    .insertInto('unit_versions')
    .values({
      unit_id: id,
      valid_from: overrides.validFrom ?? '2000-01-01',
      name,
      short_name: name,
      slug: `t-${id}`,
      kind,
      parent_id: overrides.parentId ?? null,
    })
    .execute();
  return { id, name, kind };
}
