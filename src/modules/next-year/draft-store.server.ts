import { sql } from 'kysely';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { DraftContent } from './items.ts';

export interface PlanDraft {
  id: string;
  planId: string;
  year: number;
  content: DraftContent;
  version: number;
}

function drafts(db: Db) {
  return db
    .selectFrom('plan_drafts')
    .select(['id', 'plan_id as planId', 'year', sql<DraftContent>`content`.as('content'), 'version']);
}

export async function findDraft(db: Db, planId: string): Promise<PlanDraft | null> {
  return (await drafts(db).where('plan_id', '=', planId).executeTakeFirst()) ?? null;
}

/** Locks the draft until the transaction ends. */
export async function findDraftForUpdate(db: Db, planId: string): Promise<PlanDraft | null> {
  return (await drafts(db).where('plan_id', '=', planId).forUpdate().executeTakeFirst()) ?? null;
}

/** @returns false when the plan has a draft already */
export async function insertDraft(
  db: Db,
  draft: { planId: string; year: number; content: DraftContent; by: string | null; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto('plan_drafts')
    .values({
      plan_id: draft.planId,
      year: draft.year,
      content: JSON.stringify(draft.content),
      created_by: draft.by,
      created_at: draft.at,
      updated_by: draft.by,
      updated_at: draft.at,
    })
    .onConflict((conflict) => conflict.column('plan_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveDraft(
  db: Db,
  draft: { id: string; content: DraftContent; by: string | null; at: Date },
): Promise<void> {
  await db
    .updateTable('plan_drafts')
    .set((eb) => ({
      content: JSON.stringify(draft.content),
      version: eb('version', '+', 1),
      updated_by: draft.by,
      updated_at: draft.at,
    }))
    .where('id', '=', draft.id)
    .execute();
}
