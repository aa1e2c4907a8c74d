import type { Db } from '../../platform/db/open-database.server.ts';

export interface UnitContact {
  phone: string;
  email: string;
  address: string;
  /** The unit's own web site. */
  website: string;
}

export const contactFields = [
  'phone',
  'email',
  'address',
  'website',
] as const satisfies (keyof UnitContact)[];

/** 0 while nobody has written one. */
export type StoredContact = UnitContact & { version: number };

export async function findContact(db: Db, unitId: string): Promise<StoredContact> {
  const row = await db
    .selectFrom('unit_contacts')
    .where('unit_id', '=', unitId)
    .select(['phone', 'email', 'address', 'website', 'version'])
    .executeTakeFirst();
  return row ?? { phone: '', email: '', address: '', website: '', version: 0 };
}

/** @returns false when somebody else has written since that version */
export async function saveContact(
  db: Db,
  unitId: string,
  contact: UnitContact,
  change: { version: number; by: string | null; at: Date },
): Promise<boolean> {
  const values = { ...contact, version: change.version + 1, updated_by: change.by, updated_at: change.at };
  const row =
    change.version === 0
      ? await db
          .insertInto('unit_contacts')
          .values({ unit_id: unitId, ...values })
          .onConflict((conflict) => conflict.constraint('unit_contacts_pkey').doNothing())
          .returning('unit_id')
          .executeTakeFirst()
      : await db
          .updateTable('unit_contacts')
          .set(values)
          .where('unit_id', '=', unitId)
          .where('version', '=', change.version)
          .returning('unit_id')
          .executeTakeFirst();
  return row !== undefined;
}
