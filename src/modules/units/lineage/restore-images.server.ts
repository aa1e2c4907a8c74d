import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { UnitVersion } from './forest.ts';
import type { Image, ImageTable } from './image-store.server.ts';
import { deleteVersions, insertVersions } from './life-store.server.ts';

/** Puts every row back as it was. Rows that others may build on (units) come last, in a step of their own. */
export async function restoreImages(db: Db, images: readonly Image[]): Promise<void> {
  const of = (table: ImageTable) => images.filter((image) => image.table === table);
  await restoreHoldings(db, of('post_holdings'));
  await deleteRows(db, 'posts', of('posts'));
  await restoreVersions(db, of('unit_versions'));
  await deleteRows(db, 'unit_former_codes', of('unit_former_codes'));
  await restoreCodes(db, of('units'));
  await restoreContacts(db, of('unit_contacts'));
}

/** Takes the units out that the change had brought; nothing hangs on them, or the undo was refused. */
export async function removeFoundedUnits(db: Db, images: readonly Image[]): Promise<void> {
  await deleteRows(
    db,
    'units',
    images.filter((image) => image.table === 'units'),
  );
}

async function deleteRows(
  db: Db,
  table: 'units' | 'posts' | 'unit_former_codes',
  images: readonly Image[],
): Promise<void> {
  const ids = images.filter((image) => image.before === null).map((image) => image.rowId);
  await sql`delete from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(db);
}

async function restoreHoldings(db: Db, images: readonly Image[]): Promise<void> {
  await sql`delete from post_holdings where id = any(${images.map((image) => image.rowId)}::uuid[])`.execute(
    db,
  );
  const rows = images.filter((image) => image.before !== null);
  const column = (key: string) => rows.map((row) => row.before![key] ?? null);
  await sql`
    insert into post_holdings (id, post_id, user_id, held_from, held_to)
    select * from unnest(${rows.map((row) => row.rowId)}::uuid[], ${column('postId')}::uuid[],
      ${column('userId')}::text[], ${column('heldFrom')}::date[], ${column('heldTo')}::date[])`.execute(db);
}

async function restoreVersions(db: Db, images: readonly Image[]): Promise<void> {
  await deleteVersions(
    db,
    images.map((image) => image.rowId),
  );
  const rows = images.flatMap(({ before }) => {
    if (!before) return [];
    const { unitId, ...version } = before as unknown as UnitVersion & { unitId: string };
    return [{ unitId, version }];
  });
  await insertVersions(db, rows);
}

async function restoreCodes(db: Db, images: readonly Image[]): Promise<void> {
  for (const { rowId, before } of images)
    if (before)
      await db
        .updateTable('units')
        .set({ code: String(before.code) })
        .where('id', '=', rowId)
        .execute();
}

/** A contact that somebody edited since keeps that edit. */
async function restoreContacts(db: Db, images: readonly Image[]): Promise<void> {
  for (const { rowId, before } of images) {
    const version = Number(before?.version ?? 0);
    const untouched = db.deleteFrom('unit_contacts').where('unit_id', '=', rowId);
    const removed = await untouched.where('version', '=', version + 1).executeTakeFirst();
    if (!before || Number(removed.numDeletedRows) === 0) continue;
    await sql`insert into unit_contacts select * from jsonb_populate_record(null::unit_contacts, ${JSON.stringify(before)}::jsonb)`.execute(
      db,
    );
  }
}
