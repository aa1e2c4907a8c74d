import { sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { ConsentBasis } from './labels.ts';

export async function insertPhoto(
  db: Db,
  photo: { activityId: string; fileId: string; position: number; consentBasis: ConsentBasis },
): Promise<void> {
  await db
    .insertInto('activity_photos')
    .values({
      activity_id: photo.activityId,
      file_id: photo.fileId,
      position: photo.position,
      consent_basis: photo.consentBasis,
    })
    .execute();
}

export interface Photo {
  fileId: string;
  consentBasis: ConsentBasis;
}

export async function listPhotos(db: Db, activityId: string): Promise<Photo[]> {
  const rows = await db
    .selectFrom('activity_photos as p')
    .where('p.activity_id', '=', activityId)
    .select(['p.file_id as fileId', 'p.consent_basis as consentBasis'])
    .orderBy('p.position')
    .execute();
  return rows as Photo[];
}

/** @returns false when the activity has no such photo */
export async function deletePhoto(db: Db, activityId: string, fileId: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('activity_photos')
    .where('activity_id', '=', activityId)
    .where('file_id', '=', fileId)
    .returning('file_id')
    .executeTakeFirst();
  return deleted !== undefined;
}

/** Whether a file is a photo of an activity inside the scope. */
export async function isPhotoWithin(db: Db, fileId: string, scope: Scope): Promise<boolean> {
  let query = db
    .selectFrom('activity_photos as p')
    .innerJoin('activities as a', 'a.id', 'p.activity_id')
    .where('p.file_id', '=', fileId)
    .select('a.id');
  if (scope.kind === 'units')
    query = query.where('a.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
  return (await query.executeTakeFirst()) !== undefined;
}
