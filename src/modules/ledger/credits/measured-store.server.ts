import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { MeasuredAs, MeasuredOriginality } from '../../originality/index.ts';

/** The ledger keeps what was measured of each article beside what its unit says of it. */
export async function noteMeasured(
  db: Db,
  results: readonly { articleId: string; as: MeasuredAs; percent: number | null; sourceId: string | null }[],
): Promise<void> {
  await sql`
    update evidence e set measured_as = m.measured_as, measured_percent = m.percent, measured_source_id = m.source_id
    from unnest(${results.map((one) => one.articleId)}::uuid[], ${results.map((one) => one.as)}::text[],
      ${results.map((one) => one.percent)}::smallint[], ${results.map((one) => one.sourceId)}::uuid[])
      as m(article_id, measured_as, percent, source_id)
    where e.source_type = 'article' and e.source_id = m.article_id`.execute(db);
}

/** What was measured of pieces of evidence, by id; only articles have it. */
export async function listMeasured(
  db: Db,
  evidenceIds: readonly string[],
): Promise<Map<string, MeasuredOriginality>> {
  const { rows } = await sql<MeasuredOriginality & { id: string }>`
    select e.id, e.measured_as as "as", e.measured_percent as percent,
      case when s.id is not null then jsonb_build_object('title', s.title, 'unitName', coalesce(v.name, ''),
        'href', case when s.withdrawn_at is null then s.url end) end as source
    from evidence e
    left join evidence s on s.source_type = 'article' and s.source_id = e.measured_source_id
    left join lateral (
      select name from unit_versions v where v.unit_id = s.unit_id order by v.valid_from desc limit 1) v on true
    where e.id = any(${[...evidenceIds]}::uuid[]) and e.source_type = 'article'`.execute(db);
  return new Map(rows.map(({ id, ...measured }) => [id, measured]));
}
