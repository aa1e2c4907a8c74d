import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { slugOf } from '../../platform/text/clean-text.ts';
import { unitFounded } from './events.ts';
import { insertUnit, type NewUnitRow } from './unit-store.server.ts';

export type NewUnit = Omit<NewUnitRow, 'id' | 'slug'>;

/** A unit begins to exist on a day. */
export async function foundUnit(ctx: Ctx, unit: NewUnit): Promise<{ unitId: string }> {
  const unitId = randomUUID();
  const { code, name, kind } = unit;
  await withTransaction(ctx, async (tx) => {
    await insertUnit(tx.db, { ...unit, id: unitId, slug: slugOf(name) });
    await emit(tx, unitFounded, { type: 'unit', id: unitId, unitId }, { unitId, code, name, kind });
  });
  return { unitId };
}
