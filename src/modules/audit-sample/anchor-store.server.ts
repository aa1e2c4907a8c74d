import type { YearMonth } from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';

export interface Anchor {
  planId: string;
  anchor: string;
  /** Secret until its month: links are made from it. */
  firstLink: string;
  firstMonth: YearMonth;
  months: number;
  publishedAt: Date;
}

export async function findAnchor(db: Db, planId: string): Promise<Anchor | null> {
  const row = await db
    .selectFrom('audit_anchors')
    .where('plan_id', '=', planId)
    .select([
      'plan_id as planId',
      'anchor',
      'first_link as firstLink',
      'first_month as firstMonth',
      'months',
      'published_at as publishedAt',
    ])
    .executeTakeFirst();
  return row ?? null;
}

/** @returns false when the plan has one already */
export async function insertAnchor(db: Db, one: Anchor): Promise<boolean> {
  const row = await db
    .insertInto('audit_anchors')
    .values({
      plan_id: one.planId,
      anchor: one.anchor,
      first_link: one.firstLink,
      first_month: one.firstMonth,
      months: one.months,
      published_at: one.publishedAt,
    })
    .onConflict((conflict) => conflict.constraint('audit_anchors_pkey').doNothing())
    .returning('plan_id')
    .executeTakeFirst();
  return row !== undefined;
}
