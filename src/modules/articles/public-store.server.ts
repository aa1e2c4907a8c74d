import { sql } from 'kysely';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Body } from './body/body.ts';
import type { ArticleForm, ArticleStatus, Originality } from './labels.ts';

/** What the public may see: published articles, and of withdrawn ones only that they were there. */
export interface ColumnState {
  /** Instant of the last change of anything public, as text; null when there never was an article. */
  lastChange: string | null;
  total: number;
}

export async function readColumnState(db: Db, unitId: string): Promise<ColumnState> {
  const row = await db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('status', '!=', 'draft')
    .select([
      sql<string | null>`max(updated_at)::text`.as('lastChange'),
      sql<number>`count(*) filter (where status = 'published')`.as('total'),
    ])
    .executeTakeFirstOrThrow();
  return row;
}

export interface PublicLine {
  id: string;
  title: string;
  summary: string;
  form: ArticleForm;
  originality: Originality;
  slug: string | null;
  externalUrl: string | null;
  publishedAt: Date;
}

const lineColumns = [
  'id',
  'title',
  'summary',
  'form',
  'originality',
  'slug',
  'external_url as externalUrl',
  'published_at as publishedAt',
] as const;

/** Newest first. */
export async function listPublished(
  db: Db,
  unitId: string,
  page: { limit: number; offset?: number; except?: string },
): Promise<PublicLine[]> {
  let query = db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('status', '=', 'published')
    .select(lineColumns);
  if (page.except) query = query.where('id', '!=', page.except);
  const rows = await query
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset ?? 0)
    .execute();
  return rows as PublicLine[];
}

/** Articles per month of publication in Asia/Ho_Chi_Minh, newest month first. */
export async function countByMonth(db: Db, unitId: string): Promise<{ month: string; count: number }[]> {
  const month = sql<string>`to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;
  return db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('status', '=', 'published')
    .select((eb) => [month.as('month'), eb.fn.countAll<number>().as('count')])
    .groupBy(month)
    .orderBy(month, 'desc')
    .execute();
}

export interface PublicArticleRow extends PublicLine {
  body: Body;
  status: ArticleStatus;
  correctedAt: Date | null;
  correction: string | null;
}

export async function findPublicArticle(
  db: Db,
  unitId: string,
  slug: string,
): Promise<PublicArticleRow | null> {
  const row = await db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('slug', '=', slug)
    .where('status', '!=', 'draft')
    .select([...lineColumns, 'body', 'status', 'corrected_at as correctedAt', 'correction'])
    .executeTakeFirst();
  return (row as unknown as PublicArticleRow | undefined) ?? null;
}
