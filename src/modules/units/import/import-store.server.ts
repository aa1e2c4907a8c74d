import { sql } from 'kysely';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

export type ImportKind = 'units' | 'reorganisation';

/** What was chosen when the file was handed in. */
export interface ImportOptions {
  /** Units: from when new ones exist; from when changes of known ones apply. Reorganisation: the day of it all. */
  newFrom: LocalDate;
  changeFrom: LocalDate;
  owesFrom: LocalDate | null;
  basis: string;
  moveHolders: boolean;
}

export interface UnitImport {
  id: string;
  kind: ImportKind;
  fileId: string;
  fileName: string;
  options: ImportOptions;
  createdBy: string | null;
  createdAt: Date;
  successionId: string | null;
}

export async function insertImport(
  db: Db,
  one: { id: string; kind: ImportKind; fileId: string; options: ImportOptions; by: string | null; at: Date },
): Promise<void> {
  await db
    .insertInto('unit_imports')
    .values({
      id: one.id,
      kind: one.kind,
      file_id: one.fileId,
      options: JSON.stringify(one.options),
      created_by: one.by,
      created_at: one.at,
    })
    .execute();
}

function selectImports(db: Db) {
  return db
    .selectFrom('unit_imports as i')
    .innerJoin('files as f', 'f.id', 'i.file_id')
    .leftJoin('users as u', 'u.id', 'i.created_by')
    .select([
      'i.id',
      sql<ImportKind>`i.kind`.as('kind'),
      'i.file_id as fileId',
      'f.name as fileName',
      sql<ImportOptions>`i.options`.as('options'),
      'u.name as createdBy',
      'i.created_at as createdAt',
      'i.succession_id as successionId',
    ]);
}

export async function findImport(db: Db, id: string): Promise<UnitImport | null> {
  return (await selectImports(db).where('i.id', '=', id).executeTakeFirst()) ?? null;
}

/** Handed in and not taken over yet, latest first. */
export async function listWaitingImports(db: Db): Promise<UnitImport[]> {
  return selectImports(db)
    .where('i.succession_id', 'is', null)
    .orderBy('i.created_at', 'desc')
    .limit(10)
    .execute();
}

/** Held until the transaction ends, so that one file is not taken over twice. */
export async function lockImport(db: Db, id: string): Promise<{ successionId: string | null } | null> {
  const row = await db
    .selectFrom('unit_imports')
    .where('id', '=', id)
    .select('succession_id as successionId')
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function markImported(db: Db, id: string, successionId: string): Promise<void> {
  await db.updateTable('unit_imports').set({ succession_id: successionId }).where('id', '=', id).execute();
}

export async function deleteImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom('unit_imports').where('id', '=', id).where('succession_id', 'is', null).execute();
}
