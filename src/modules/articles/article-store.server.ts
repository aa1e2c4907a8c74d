import { type SelectQueryBuilder, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import {
  addMonths,
  firstDayOf,
  instantOf,
  type LocalDate,
  type YearMonth,
} from '../../platform/clock/clock.ts';
import type { DB } from '../../platform/db/db-types.gen.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { Body } from './body/body.ts';
import type { ArticleForm, ArticleStatus, Originality } from './labels.ts';

export interface Article {
  id: string;
  unitId: string;
  form: ArticleForm;
  title: string;
  summary: string;
  body: Body | null;
  slug: string | null;
  externalUrl: string | null;
  contentSha256: string | null;
  status: ArticleStatus;
  originality: Originality;
  publishedAt: Date | null;
  receivedAt: Date | null;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  correctedAt: Date | null;
  /** What the last correction says; earlier ones stand in the event log. */
  correction: string | null;
  version: number;
  updatedAt: Date;
}

const columns = [
  'a.id',
  'a.unit_id as unitId',
  'a.form',
  'a.title',
  'a.summary',
  'a.body',
  'a.slug',
  'a.external_url as externalUrl',
  'a.content_sha256 as contentSha256',
  'a.status',
  'a.originality',
  'a.published_at as publishedAt',
  'a.received_at as receivedAt',
  'a.withdrawn_at as withdrawnAt',
  'a.withdrawn_reason as withdrawnReason',
  'a.corrected_at as correctedAt',
  'a.correction',
  'a.version',
  'a.updated_at as updatedAt',
] as const;

type Joined = DB & { a: DB['articles']; u: DB['units']; v: DB['unit_versions'] };

/** With the unit as it is today: name, slug, sample mark. */
function articlesWithUnit(db: Db, on: LocalDate) {
  return db
    .selectFrom('articles as a')
    .innerJoin('units as u', 'u.id', 'a.unit_id')
    .innerJoin('unit_versions as v', 'v.unit_id', 'a.unit_id')
    .where('v.valid_from', '<=', on)
    .where((eb) => eb.or([eb('v.valid_to', 'is', null), eb('v.valid_to', '>', on)]));
}

function within<O>(query: SelectQueryBuilder<Joined, 'a' | 'u' | 'v', O>, scope: Scope) {
  if (scope.kind === 'all') return query;
  return query.where('a.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
}

export interface ArticleWithUnit extends Article {
  unitName: string;
  unitSlug: string;
  isSample: boolean;
}

const unitColumns = ['v.name as unitName', 'v.slug as unitSlug', 'u.is_sample as isSample'] as const;

export async function findArticle(
  db: Db,
  id: string,
  scope: Scope,
  on: LocalDate,
): Promise<ArticleWithUnit | null> {
  const query = articlesWithUnit(db, on)
    .where('a.id', '=', id)
    .select([...columns, ...unitColumns]);
  return ((await within(query, scope).executeTakeFirst()) as ArticleWithUnit | undefined) ?? null;
}

/**
 * Locks the article and its unit's row, so that two articles of one unit do not take the same slug.
 * The unit's slug is that of today.
 */
export async function lockArticle(
  db: Db,
  id: string,
  unitId: string,
  on: LocalDate,
): Promise<ArticleWithUnit | null> {
  const row = await articlesWithUnit(db, on)
    .where('a.id', '=', id)
    .where('a.unit_id', '=', unitId)
    .select([...columns, ...unitColumns])
    .forNoKeyUpdate(['a', 'u'])
    .executeTakeFirst();
  return (row as ArticleWithUnit | undefined) ?? null;
}

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

export type ArticleLine = Omit<ArticleWithUnit, 'body' | 'contentSha256'>;

const lineColumns = columns.filter(
  (column) => column !== 'a.body' && column !== 'a.content_sha256 as contentSha256',
);

export interface ArticleFilter {
  scope: Scope;
  /** Whose drafts are listed too; other units' drafts never are. */
  ownUnitId: string;
  on: LocalDate;
  unitId?: string | undefined;
  /** Month of publication. */
  month?: YearMonth | undefined;
  status?: ArticleStatus | undefined;
  /** Matched with and without marks. */
  text?: string | undefined;
  limit?: number;
  offset?: number;
}

type Wanted = Omit<ArticleFilter, 'limit' | 'offset'>;

function filtered<O>(query: SelectQueryBuilder<Joined, 'a' | 'u' | 'v', O>, filter: Wanted) {
  let wanted = within(query, filter.scope).where((eb) =>
    eb.or([eb('a.status', '!=', 'draft'), eb('a.unit_id', '=', filter.ownUnitId)]),
  );
  if (filter.unitId) wanted = wanted.where('a.unit_id', '=', filter.unitId);
  if (filter.status) wanted = wanted.where('a.status', '=', filter.status);
  if (filter.text)
    wanted = wanted.where(
      sql<string>`vn_unaccent(a.title)`,
      'like',
      sql<string>`'%' || vn_unaccent(${likeText(filter.text)}) || '%'`,
    );
  if (!filter.month) return wanted;
  const [from, to] = monthInstants(filter.month);
  return wanted.where('a.published_at', '>=', from).where('a.published_at', '<', to);
}

/** Signs that mean something to LIKE stand for themselves. */
function likeText(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Drafts first (last edited first), then what was published, newest first. */
export async function listArticles(db: Db, filter: ArticleFilter): Promise<ArticleLine[]> {
  const rows = await filtered(
    articlesWithUnit(db, filter.on).select([...lineColumns, ...unitColumns]),
    filter,
  )
    .orderBy(sql`a.status = 'draft'`, 'desc')
    .orderBy(sql`coalesce(a.published_at, a.updated_at)`, 'desc')
    .orderBy('a.id')
    .limit(filter.limit ?? 50)
    .offset(filter.offset ?? 0)
    .execute();
  return rows as ArticleLine[];
}

export async function countArticles(db: Db, filter: Wanted): Promise<number> {
  const query = articlesWithUnit(db, filter.on).select((eb) => eb.fn.countAll<number>().as('count'));
  return (await filtered(query, filter).executeTakeFirstOrThrow()).count;
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

export async function countPublished(db: Db, unitId: string, month: YearMonth): Promise<number> {
  const [from, to] = monthInstants(month);
  const row = await db
    .selectFrom('articles as a')
    .where('a.unit_id', '=', unitId)
    .where('a.status', '=', 'published')
    .where('a.published_at', '>=', from)
    .where('a.published_at', '<', to)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function monthInstants(month: YearMonth): [Date, Date] {
  return [instantOf(firstDayOf(month)), instantOf(firstDayOf(addMonths(month, 1)))];
}
