import { sql } from 'kysely';
import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { PlannedStaff, RowState } from './plan-staff.ts';

/** What was chosen when the file was handed in. */
export interface StaffImportOptions {
  /** For rows that say no day. */
  from: LocalDate;
  withHiddenRows: boolean;
}

export type ImportStatus = 'reading' | 'read' | 'unreadable' | 'writing' | 'written' | 'failed' | 'undone';

export type ShownRow = Pick<PlannedStaff, 'no' | 'name' | 'unitName' | 'errors' | 'notes'>;

/** A row that would be written: who gets which post, or what of a known person changes. */
export interface ShownChange {
  no: number;
  name: string;
  unitName: string;
  isNew: boolean;
  post: { title: string; role: Role; from: LocalDate } | null;
  /** What changes beside the post. */
  contact: string[];
}

/** What the page shows of a file that was read; the whole stands in the result file. */
export interface StoredReading {
  sheet: string;
  counts: Record<RowState, number>;
  people: number;
  posts: number;
  /** Readings of before this was kept have none. */
  writes?: ShownChange[];
  errors: ShownRow[];
  noted: ShownRow[];
  notedCount: number;
  skipped: { why: string; rows: number }[];
  hiddenRows: number;
  otherSheets: string[];
  unknownHeads: string[];
  seconds: number;
}

export interface StaffImport {
  id: string;
  fileId: string;
  fileName: string;
  options: StaffImportOptions;
  status: ImportStatus;
  done: number;
  total: number;
  reading: StoredReading | null;
  resultFileId: string | null;
  failure: { message: string; help: string } | null;
  createdBy: string | null;
  createdByPost: string | null;
  creator: string | null;
  createdAt: Date;
  writtenAt: Date | null;
  undoneAt: Date | null;
}

interface NewStaffImport {
  id: string;
  fileId: string;
  options: StaffImportOptions;
  by: string | null;
  byPost: string | null;
  at: Date;
}

export async function insertStaffImport(db: Db, one: NewStaffImport): Promise<void> {
  await db
    .insertInto('staff_imports')
    .values({
      id: one.id,
      file_id: one.fileId,
      options: JSON.stringify(one.options),
      created_by: one.by,
      created_by_post: one.byPost,
      created_at: one.at,
    })
    .execute();
}

function selectImports(db: Db) {
  return db
    .selectFrom('staff_imports as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .leftJoin('users as u', 'u.id', 'i.created_by')
    .select([
      'i.id',
      'i.file_id as fileId',
      'f.name as fileName',
      sql<StaffImportOptions>`i.options`.as('options'),
      sql<ImportStatus>`i.status`.as('status'),
      'i.done',
      'i.total',
      sql<StoredReading | null>`i.reading`.as('reading'),
      'i.result_file_id as resultFileId',
      sql<StaffImport['failure']>`i.failure`.as('failure'),
      'i.created_by as createdBy',
      'i.created_by_post as createdByPost',
      'u.name as creator',
      'i.created_at as createdAt',
      'i.written_at as writtenAt',
      'i.undone_at as undoneAt',
    ]);
}

export async function findStaffImport(db: Db, id: string): Promise<StaffImport | null> {
  return (await selectImports(db).where('i.id', '=', id).executeTakeFirst()) ?? null;
}

/** A person's own ones, or all, latest first. */
export async function listStaffImports(db: Db, createdBy: string | null): Promise<StaffImport[]> {
  const query = selectImports(db).orderBy('i.created_at', 'desc').limit(20);
  return (createdBy === null ? query : query.where('i.created_by', '=', createdBy)).execute();
}

/** From one state to the next; of two who press at once only one does. @returns whether this was the one */
export async function moveStatus(
  db: Db,
  id: string,
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<boolean> {
  const result = await db
    .updateTable('staff_imports')
    .set({ status: to, done: 0, failure: null })
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function markProgress(db: Db, id: string, done: number, total: number): Promise<void> {
  await db.updateTable('staff_imports').set({ done, total }).where('id', '=', id).execute();
}

export async function markRead(
  db: Db,
  id: string,
  { reading, resultFileId }: { reading: StoredReading; resultFileId: string },
): Promise<void> {
  await db
    .updateTable('staff_imports')
    .set({ status: 'read', reading: JSON.stringify(reading), result_file_id: resultFileId })
    .where('id', '=', id)
    .execute();
}

export async function markFailed(
  db: Db,
  id: string,
  status: 'unreadable' | 'failed',
  failure: { message: string; help: string },
): Promise<void> {
  await db
    .updateTable('staff_imports')
    .set({ status, failure: JSON.stringify(failure) })
    .where('id', '=', id)
    .execute();
}

export async function markWritten(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('staff_imports')
    .set({ status: 'written', written_at: at })
    .where('id', '=', id)
    .execute();
}

export async function markUndone(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('staff_imports')
    .set({ status: 'undone', undone_at: at })
    .where('id', '=', id)
    .execute();
}

/** Puts a file aside that was not written. */
export async function deleteStaffImport(db: Db, id: string): Promise<void> {
  await db
    .deleteFrom('staff_imports')
    .where('id', '=', id)
    .where('status', 'in', ['read', 'unreadable', 'failed'])
    .execute();
}
