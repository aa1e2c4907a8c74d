import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';

export type ImageTable =
  | 'units'
  | 'unit_versions'
  | 'unit_former_codes'
  | 'unit_contacts'
  | 'posts'
  | 'post_holdings';

/** What a row was before a succession changed it; null when the succession brought it. */
export interface Image {
  table: ImageTable;
  rowId: string;
  before: Record<string, unknown> | null;
}

export async function insertImages(db: Db, successionId: string, images: readonly Image[]): Promise<void> {
  if (images.length === 0) return;
  await sql`
    insert into unit_succession_images (succession_id, position, of_table, row_id, before)
    select ${successionId}::uuid,
      (select coalesce(max(position), 0) from unit_succession_images where succession_id = ${successionId}) + no,
      of_table, row_id, before
    from unnest(${images.map((one) => one.table)}::text[], ${images.map((one) => one.rowId)}::uuid[],
      ${images.map((one) => (one.before ? JSON.stringify(one.before) : null))}::jsonb[])
      with ordinality as i(of_table, row_id, before, no)`.execute(db);
}

export async function listImages(db: Db, successionId: string): Promise<Image[]> {
  const rows = await db
    .selectFrom('unit_succession_images')
    .where('succession_id', '=', successionId)
    .select([sql<ImageTable>`of_table`.as('table'), 'row_id as rowId', 'before'])
    .orderBy('position')
    .execute();
  return rows as unknown as Image[];
}
