import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Body } from '../body/body.ts';
import type { ArticleForm, Originality } from '../labels.ts';

/** Takes `slug` when the unit has no such article yet, otherwise the slug with the beginning of the id. */
export async function markPublished(
  db: Db,
  article: { id: string; unitId: string; slug: string; contentSha256: string },
  at: Date,
): Promise<string> {
  const taken = sql`exists (select 1 from articles o where o.unit_id = ${article.unitId} and o.slug = ${article.slug})`;
  const row = await db
    .updateTable('articles')
    .set({
      status: 'published',
      slug: sql<string>`case when ${taken} then ${`${article.slug}-${article.id.slice(0, 8)}`} else ${article.slug} end`,
      content_sha256: article.contentSha256,
      published_at: at,
      received_at: at,
      updated_at: at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', article.id)
    .where('unit_id', '=', article.unitId)
    .returning('slug')
    .executeTakeFirstOrThrow();
  return row.slug!;
}

export async function saveCorrection(
  db: Db,
  article: {
    id: string;
    unitId: string;
    title: string;
    summary: string;
    body: Body;
    contentSha256: string;
    correction: string;
  },
  at: Date,
): Promise<void> {
  await db
    .updateTable('articles')
    .set({
      title: article.title,
      summary: article.summary,
      body: JSON.stringify(article.body),
      content_sha256: article.contentSha256,
      correction: article.correction,
      corrected_at: at,
      measured_at: null,
      measured_as: null,
      measured_percent: null,
      measured_source_id: null,
      updated_at: at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', article.id)
    .where('unit_id', '=', article.unitId)
    .execute();
}

export interface LinkRow {
  id: string;
  unitId: string;
  form: ArticleForm;
  title: string;
  url: string;
  originality: Originality;
  publishedAt: Date;
}

/** @returns false when the id is taken already */
export async function insertLink(db: Db, link: LinkRow, by: string, at: Date): Promise<boolean> {
  const inserted = await db
    .insertInto('articles')
    .values({
      id: link.id,
      unit_id: link.unitId,
      form: link.form,
      title: link.title,
      external_url: link.url,
      originality: link.originality,
      status: 'published',
      published_at: link.publishedAt,
      received_at: at,
      created_by: by,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function markWithdrawn(
  db: Db,
  article: { id: string; unitId: string },
  reason: string,
  at: Date,
): Promise<void> {
  await db
    .updateTable('articles')
    .set({
      status: 'withdrawn',
      withdrawn_at: at,
      withdrawn_reason: reason,
      updated_at: at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', article.id)
    .where('unit_id', '=', article.unitId)
    .execute();
}

/** Back as it was: same address, same dates. */
export async function markRepublished(
  db: Db,
  article: { id: string; unitId: string },
  at: Date,
): Promise<void> {
  await db
    .updateTable('articles')
    .set({
      status: 'published',
      withdrawn_at: null,
      withdrawn_reason: null,
      updated_at: at,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', article.id)
    .where('unit_id', '=', article.unitId)
    .execute();
}

/** Whether an address of the form /c/unit/article is a published article of this product. */
export async function isPublishedPath(
  db: Db,
  path: { unitSlug: string; articleSlug: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('unit_versions as v', 'v.unit_id', 'a.unit_id')
    .where('v.slug', '=', path.unitSlug)
    .where('a.slug', '=', path.articleSlug)
    .where('a.status', '!=', 'draft')
    .select('a.id')
    .executeTakeFirst();
  return row !== undefined;
}
