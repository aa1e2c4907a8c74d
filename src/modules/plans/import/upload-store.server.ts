import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Conversion, PlanReading } from '../reader/types.ts';

export type UploadStatus = 'reading' | 'awaiting_conversion' | 'imported' | 'failed' | 'discarded';

/** Why a file could not be read: what happened and what to do. */
export interface UploadProblem {
  code: string;
  message: string;
  help: string;
}

export interface UploadView {
  id: string;
  fileName: string;
  status: UploadStatus;
  pagesDone: number;
  pagesTotal: number | null;
  conversion: Conversion | null;
  problem: UploadProblem | null;
  planId: string | null;
  createdAt: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function seenUploads(db: Db) {
  return db
    .selectFrom('plan_uploads')
    .select([
      'id',
      'file_name as fileName',
      sql<UploadStatus>`status`.as('status'),
      'pages_done as pagesDone',
      'pages_total as pagesTotal',
      sql<Conversion | null>`conversion`.as('conversion'),
      sql<UploadProblem | null>`problem`.as('problem'),
      'plan_id as planId',
      sql<string>`to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as('createdAt'),
    ]);
}

export async function findUpload(db: Db, id: string): Promise<UploadView | null> {
  if (!uuid.test(id)) return null;
  return (await seenUploads(db).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Uploads that wait for the reader or for a person, newest first. */
export async function listOpenUploads(db: Db): Promise<UploadView[]> {
  return seenUploads(db)
    .where('status', 'in', ['reading', 'awaiting_conversion', 'failed'])
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute();
}

export interface NewUpload {
  fileId: string;
  fileName: string;
  year: number | null;
  status: 'reading' | 'awaiting_conversion';
  read?: { reading: PlanReading; text: string; conversion: Conversion };
  by: string | null;
  at: Date;
}

export async function insertUpload(db: Db, upload: NewUpload): Promise<string> {
  const row = await db
    .insertInto('plan_uploads')
    .values({
      file_id: upload.fileId,
      file_name: upload.fileName,
      year: upload.year,
      status: upload.status,
      reading: upload.read ? JSON.stringify(upload.read.reading) : null,
      source_text: upload.read?.text ?? null,
      conversion: upload.read ? JSON.stringify(upload.read.conversion) : null,
      created_by: upload.by,
      created_at: upload.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What reading or storing an upload needs. */
export interface UploadWork {
  id: string;
  fileId: string;
  fileName: string;
  year: number | null;
  status: UploadStatus;
  reading: PlanReading | null;
  sourceText: string | null;
  createdBy: string | null;
}

/** Locks the upload until the transaction ends: discarding and finishing follow one another. */
export async function findUploadForUpdate(db: Db, id: string): Promise<UploadWork | null> {
  if (!uuid.test(id)) return null;
  const row = await db
    .selectFrom('plan_uploads')
    .select([
      'id',
      'file_id as fileId',
      'file_name as fileName',
      'year',
      sql<UploadStatus>`status`.as('status'),
      sql<PlanReading | null>`reading`.as('reading'),
      'source_text as sourceText',
      'created_by as createdBy',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** @returns whether the upload is still wanted; false when it was discarded meanwhile */
export async function markPagesRead(db: Db, id: string, done: number, total: number): Promise<boolean> {
  const result = await db
    .updateTable('plan_uploads')
    .set({ pages_done: done, pages_total: total })
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function markImported(db: Db, id: string, planId: string, at: Date): Promise<void> {
  await db
    .updateTable('plan_uploads')
    .set({ status: 'imported', plan_id: planId, reading: null, source_text: null, finished_at: at })
    .where('id', '=', id)
    .execute();
}

export async function markFailed(db: Db, id: string, problem: UploadProblem, at: Date): Promise<void> {
  await db
    .updateTable('plan_uploads')
    .set({ status: 'failed', problem: JSON.stringify(problem), finished_at: at })
    .where('id', '=', id)
    .where('status', '=', 'reading')
    .execute();
}

export async function markDiscarded(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('plan_uploads')
    .set({ status: 'discarded', reading: null, source_text: null, finished_at: at })
    .where('id', '=', id)
    .execute();
}
