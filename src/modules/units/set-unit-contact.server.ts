import { mayDo } from '../../platform/auth/policy.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { contactFields, findContact, saveContact, type UnitContact } from './contact-store.server.ts';
import { unitContactChanged } from './events.ts';
import { unitPolicy } from './policy.ts';
import { findUnit } from './unit-store.server.ts';

export interface ContactChange {
  unitId: string;
  contact: UnitContact;
  /** Of the contact the person saw; 0 when there was none. */
  version: number;
}

/** How to reach a unit, and where its own web site is. @throws app.changed-meanwhile, app.not-found */
export async function setUnitContact(ctx: Ctx, { unitId, contact, version }: ContactChange): Promise<void> {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  if (!mayDo(unitPolicy['unit.edit-contact'], ctx.actor, unitId)) throw commonErrors.notFound();
  await withTransaction(ctx, async (tx) => {
    if (!(await findUnit(tx.db, unitId, localDate(tx.clock.now())))) throw commonErrors.notFound();
    const before = await findContact(tx.db, unitId);
    const by = tx.actor?.userId ?? null;
    const saved = await saveContact(tx.db, unitId, contact, { version, by, at: tx.clock.now() });
    if (!saved) throw commonErrors.changedMeanwhile();
    const changed = contactFields.filter((field) => before[field] !== contact[field]);
    const fields = Object.fromEntries(changed.map((field) => [field, contact[field]]));
    await emit(tx, unitContactChanged, { type: 'unit', id: unitId, unitId }, { unitId, fields });
  });
}
