import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Body } from '../body/body.ts';
import type { ArticleForm, Originality } from '../labels.ts';

export interface DraftRow {
  id: string;
  unitId: string;
  form: ArticleForm;
  title: string;
  summary: string;
  body: Body;
  originality: Originality;
}

/** @returns false when the id is taken already */
export async function insertDraft(db: Db, draft: DraftRow, by: string, at: Date): Promise<boolean> {
  const inserted = await db
    .insertInto('articles')
    .values({
      id: draft.id,
      unit_id: draft.unitId,
      form: draft.form,
      title: draft.title,
      summary: draft.summary,
      body: JSON.stringify(draft.body),
      originality: draft.originality,
      created_by: by,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** @returns the new version, or null when the draft is not there, not a draft any more, or of another version */
export async function updateDraft(
  db: Db,
  draft: DraftRow & { version: number },
  at: Date,
): Promise<number | null> {
  const updated = await db
    .updateTable('articles')
    .set({
      form: draft.form,
      title: draft.title,
      summary: draft.summary,
      body: JSON.stringify(draft.body),
      originality: draft.originality,
      version: draft.version + 1,
      updated_at: at,
    })
    .where('id', '=', draft.id)
    .where('unit_id', '=', draft.unitId)
    .where('status', '=', 'draft')
    .where('version', '=', draft.version)
    .returning('version')
    .executeTakeFirst();
  return updated?.version ?? null;
}

/** @returns false when there is no such draft */
export async function deleteDraft(db: Db, id: string, unitId: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('articles')
    .where('id', '=', id)
    .where('unit_id', '=', unitId)
    .where('status', '=', 'draft')
    .returning('id')
    .executeTakeFirst();
  return deleted !== undefined;
}
