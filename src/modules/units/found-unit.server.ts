import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { slugOf } from '../../platform/text/clean-text.ts';
import { unitFounded } from './events.ts';
import type { UnitKind } from './labels.ts';

export interface NewUnit {
  code: string;
  name: string;
  shortName?: string;
  kind: UnitKind;
  parentId: string | null;
  validFrom: LocalDate;
}

/** A unit begins to exist on a day. */
export async function foundUnit(ctx: Ctx, unit: NewUnit): Promise<{ unitId: string }> {
  const unitId = randomUUID();
  const { code, name, kind } = unit;
  await withTransaction(ctx, async (tx) => {
    await tx.db.insertInto('units').values({ id: unitId, code }).execute();
    await tx.db
      .insertInto('unit_versions')
      .values({
        unit_id: unitId,
        valid_from: unit.validFrom,
        name,
        short_name: unit.shortName ?? name,
        slug: slugOf(name),
        kind,
        parent_id: unit.parentId,
      })
      .execute();
    await emit(tx, unitFounded, { type: 'unit', id: unitId, unitId }, { unitId, code, name, kind });
  });
  return { unitId };
}
