import { type SelectQueryBuilder, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import type { LocalDate } from '../../platform/clock/clock.ts';
import type { DB } from '../../platform/db/db-types.gen.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import type { MeasuredAs, MeasuredOriginality } from '../originality/index.ts';
import { knownOn } from '../units/index.server.ts';
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
  /** How far it repeats an earlier article of another unit (rule P6); null while it waits to be measured. */
  measuredAs: MeasuredAs | null;
  measuredPercent: number | null;
  measuredSourceId: string | null;
  version: number;
  updatedAt: Date;
}

export const columns = [
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
  'a.measured_as as measuredAs',
  'a.measured_percent as measuredPercent',
  'a.measured_source_id as measuredSourceId',
  'a.version',
  'a.updated_at as updatedAt',
] as const;

export type Joined = DB & { a: DB['articles']; u: DB['units']; v: DB['unit_versions'] };

/** With the unit as it is today, or as it last was: name, slug, sample mark. */
export function articlesWithUnit(db: Db, on: LocalDate) {
  return db
    .selectFrom('articles as a')
    .innerJoin('units as u', 'u.id', 'a.unit_id')
    .innerJoin('unit_versions as v', 'v.unit_id', 'a.unit_id')
    .where(knownOn(on));
}

export function within<O>(query: SelectQueryBuilder<Joined, 'a' | 'u' | 'v', O>, scope: Scope) {
  if (scope.kind === 'all') return query;
  return query.where('a.unit_id', '=', sql<string>`any(${scope.unitIds}::uuid[])`);
}

export interface ArticleWithUnit extends Article {
  unitName: string;
  unitSlug: string;
  isSample: boolean;
}

export const unitColumns = ['v.name as unitName', 'v.slug as unitSlug', 'u.is_sample as isSample'] as const;

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

/** What was measured of an article (rule P6), with the earlier one it names; that one may be out of the reader's scope. */
export async function readMeasured(db: Db, article: { id: string }): Promise<MeasuredOriginality> {
  const { rows } = await sql<MeasuredOriginality>`
    select a.measured_as as "as", a.measured_percent as percent, case when s.id is not null then jsonb_build_object(
      'title', s.title, 'unitName', v.name,
      'href', case when s.status = 'published' then coalesce(s.external_url, '/c/' || v.slug || '/' || s.slug) end)
      end as source
    from articles a left join articles s on s.id = a.measured_source_id left join lateral (
      select name, slug from unit_versions v where v.unit_id = s.unit_id order by v.valid_from desc limit 1) v on true
    where a.id = ${article.id}`.execute(db);
  return rows[0]!;
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
