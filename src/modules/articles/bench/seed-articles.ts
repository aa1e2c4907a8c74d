import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { bodyOfText } from '../body/body-of-text.ts';

export interface ArticleText {
  title: string;
  summary: string;
  text: string;
}

/**
 * Columns of schools with published articles, by bulk statements; into a database without such units. Each article
 * has the paragraphs of three texts, begun elsewhere, so that two neighbours differ.
 * @returns how many articles
 */
export async function seedArticles(
  db: Db,
  shape: { columns: number; articlesEach: number },
  texts: readonly ArticleText[],
): Promise<number> {
  const bodies = texts.map((_, at) =>
    bodyOfText(
      [0, 1, 2]
        .map((step) => `## ${turn(texts, at + step).title}\n\n${turn(texts, at + step).text}`)
        .join('\n\n'),
    ),
  );
  await sql`
    with made as (insert into units (code) values ('bai-so') returning id)
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind)
    select id, '2020-01-01', 'Sở GD&ĐT đo', 'Sở đo', 'bai-so', 'department' from made`.execute(db);
  await sql`
    with made as (
      insert into units (code) select 'bai-' || n from generate_series(1, ${shape.columns}) as n returning id, code
    )
    insert into unit_versions (unit_id, valid_from, name, short_name, slug, kind, parent_id)
    select m.id, '2020-01-01', 'Trường THCS đo ' || substr(m.code, 5), m.code, m.code, 'lower_secondary_school', p.id
    from made m cross join (select id from units where code = 'bai-so') as p`.execute(db);
  await sql`
    insert into articles (id, unit_id, form, title, summary, body, slug, content_sha256, status, published_at, received_at,
      created_by, created_at, updated_at)
    select gen_random_uuid(), u.id, 'article', t.title || ' (' || n || ')', t.summary, t.body, 'bai-' || n, '', 'published',
      d.at, d.at, 'do', d.at, d.at
    from (select id, substr(code, 5)::int as no from units where code like 'bai-%' and code <> 'bai-so') as u
    cross join generate_series(1, ${shape.articlesEach}) as n
    join jsonb_to_recordset(${JSON.stringify(
      texts.map(({ title, summary }, at) => ({ at, title, summary, body: bodies[at] })),
    )}::jsonb) as t(at int, title text, summary text, body jsonb) on t.at = (u.no + n) % ${texts.length}
    cross join lateral (
      select timestamptz '2023-01-02 02:00+00' + make_interval(days => n * 11, mins => u.no) as at
    ) as d`.execute(db);
  await sql`vacuum analyze articles, units, unit_versions`.execute(db);
  return shape.columns * shape.articlesEach;
}

function turn<T>(list: readonly T[], at: number): T {
  return list[at % list.length]!;
}
