import { type SelectQueryBuilder, sql } from 'kysely';
import type { Scope } from '../../platform/auth/actor.ts';
import {
  addMonths,
  firstDayOf,
  instantOf,
  type LocalDate,
  type YearMonth,
} from '../../platform/clock/clock.ts';
import type { Db } from '../../platform/db/open-database.server.ts';
import { likeText } from '../../platform/text/clean-text.ts';
import {
  type ArticleWithUnit,
  articlesWithUnit,
  columns,
  type Joined,
  unitColumns,
  within,
} from './article-store.server.ts';
import type { ArticleStatus } from './labels.ts';

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
  /** Part of the title or of the unit's name, matched with and without marks. */
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
  if (filter.text) {
    const like = sql<string>`'%' || vn_unaccent(${likeText(filter.text)}) || '%'`;
    wanted = wanted.where((eb) => eb.or([eb('a.title_key', 'like', like), eb('v.sort_key', 'like', like)]));
  }
  if (!filter.month) return wanted;
  const [from, to] = monthInstants(filter.month);
  return wanted.where('a.published_at', '>=', from).where('a.published_at', '<', to);
}

/** Drafts first (last edited first), then what was published, newest first. */
export async function listArticles(db: Db, filter: ArticleFilter): Promise<ArticleLine[]> {
  const query = filtered(articlesWithUnit(db, filter.on).select([...lineColumns, ...unitColumns]), filter);
  // The whole province's list is read along its index.
  const ordered =
    filter.status === 'published'
      ? query.orderBy('a.published_at', 'desc')
      : query
          .orderBy(sql`a.status = 'draft'`, 'desc')
          .orderBy(sql`coalesce(a.published_at, a.updated_at)`, 'desc');
  const rows = await ordered
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
