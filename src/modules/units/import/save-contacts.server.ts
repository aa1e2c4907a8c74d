import { sql } from 'kysely';
import type { Ctx } from '../../../platform/context.server.ts';
import type { UnitContact } from '../contact-store.server.ts';
import { type Image, insertImages } from '../lineage/image-store.server.ts';

interface GivenContact {
  unitId: string;
  contact: Partial<UnitContact>;
}

/** Writes what a list says of contacts; what it does not say stays. Part of the import: it is taken back with it. */
export async function saveContacts(
  tx: Ctx,
  successionId: string,
  given: readonly GivenContact[],
): Promise<number> {
  const ids = given.map((one) => one.unitId);
  const { rows } = await sql<{ id: string; row: Record<string, string> & { version: number } }>`
    select unit_id as id, to_jsonb(c) as row from unit_contacts c where unit_id = any(${ids}::uuid[])`.execute(
    tx.db,
  );
  const before = new Map(rows.map((one) => [one.id, one.row]));
  const wanted = given.flatMap(({ unitId, contact }) => {
    const was = before.get(unitId);
    const now = {
      phone: contact.phone ?? was?.phone ?? '',
      email: contact.email ?? was?.email ?? '',
      address: contact.address ?? was?.address ?? '',
      website: contact.website ?? was?.website ?? '',
    };
    const isSame = was && Object.entries(now).every(([field, text]) => was[field] === text);
    return isSame ? [] : [{ unitId, ...now, version: (was?.version ?? 0) + 1 }];
  });
  const column = <K extends keyof (typeof wanted)[number]>(key: K) => wanted.map((one) => one[key]);
  await sql`
    insert into unit_contacts (unit_id, phone, email, address, website, version, updated_by, updated_at)
    select c.*, ${tx.actor?.userId ?? null}, ${tx.clock.now()} from unnest(
      ${column('unitId')}::uuid[], ${column('phone')}::text[], ${column('email')}::text[],
      ${column('address')}::text[], ${column('website')}::text[], ${column('version')}::int[]) as c
    on conflict on constraint unit_contacts_pkey do update set phone = excluded.phone, email = excluded.email,
      address = excluded.address, website = excluded.website, version = excluded.version,
      updated_by = excluded.updated_by, updated_at = excluded.updated_at`.execute(tx.db);
  const images = wanted.map(
    (one): Image => ({
      table: 'unit_contacts',
      rowId: one.unitId,
      before: before.get(one.unitId) ?? null,
    }),
  );
  await insertImages(tx.db, successionId, images);
  return wanted.length;
}
