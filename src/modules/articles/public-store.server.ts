import { sql } from 'kysely';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Body } from './body/body.ts';
import type { ArticleForm, ArticleStatus, Originality } from './labels.ts';

export async function countPublished(db: Db, unitId: string): Promise<number> {
  const row = await db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('status', '=', 'published')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
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

/** What the public may see, newest first. */
export async function listPublished(
  db: Db,
  unitId: string,
  page: { limit: number; offset?: number },
): Promise<PublicLine[]> {
  const rows = await db
    .selectFrom('articles')
    .where('unit_id', '=', unitId)
    .where('status', '=', 'published')
    .select(lineColumns)
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
