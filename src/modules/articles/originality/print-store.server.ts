import { sql } from 'kysely';
import type { Db } from '../../../platform/db/open-database.server.ts';
import type { EarlierText } from '../../originality/index.server.ts';
import type { MeasuredAs } from '../../originality/index.ts';
import type { Body } from '../body/body.ts';

export interface UnmeasuredArticle {
  id: string;
  unitId: string;
  summary: string;
  body: Body | null;
  externalUrl: string | null;
  publishedAt: Date;
}

export async function isAnyUnmeasured(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .where('measured_at', 'is', null)
    .where('status', '=', 'published')
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Dozens of probes in one question look to the planner like the whole table; each is in a few rows. */
export async function lookByProbes(db: Db): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(db);
}

/** Published first comes first, so that what others repeat is there before them. Nobody else measures these meanwhile. */
export async function lockUnmeasured(db: Db, limit: number): Promise<UnmeasuredArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .where('measured_at', 'is', null)
    .where('status', '=', 'published')
    .select([
      'id',
      'unit_id as unitId',
      'summary',
      'body',
      'external_url as externalUrl',
      'published_at as publishedAt',
    ])
    .orderBy('published_at')
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  return rows as unknown as UnmeasuredArticle[];
}

/** Probes that so many articles share find nobody in particular; the first ones keep them. */
const sharedTooOften = 24;
/** As many earlier texts are compared in full. */
const compared = 12;
/** Of the nearest ones so many are looked at: some are later, or of the same unit. */
const looked = 60;

interface Candidate {
  id: string;
  probes: number[];
}

/**
 * Earlier texts of other units that share something rare with this one, first published first; and the probes that
 * still tell texts apart. What a unit took over from its predecessors is its own.
 */
export async function findEarlierTexts(
  db: Db,
  text: { id: string; unitId: string; publishedAt: Date; probes: number[] },
): Promise<{ earlier: EarlierText[]; tellingProbes: number[] }> {
  const { rows } = await sql<Candidate>`
    select p.article_id as id, p.probes from article_prints p
    where p.probes && ${text.probes}::int[] and p.article_id <> ${text.id}`.execute(db);
  const holders = new Map<number, number>();
  const wanted = new Set(text.probes);
  for (const probe of rows.flatMap((row) => row.probes))
    if (wanted.has(probe)) holders.set(probe, (holders.get(probe) ?? 0) + 1);
  const tellingProbes = text.probes.filter((probe) => (holders.get(probe) ?? 0) < sharedTooOften);
  const score = ({ probes }: Candidate) =>
    probes.reduce((sum, probe) => sum + (wanted.has(probe) ? 1 / holders.get(probe)! : 0), 0);
  const ids = rows
    .map((row) => ({ id: row.id, score: score(row) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, looked)
    .map((row) => row.id);
  return { earlier: ids.length > 0 ? await listFull(db, ids, text) : [], tellingProbes };
}

/** @param ids nearest first */
async function listFull(
  db: Db,
  ids: string[],
  text: { id: string; unitId: string; publishedAt: Date },
): Promise<EarlierText[]> {
  const { rows } = await sql<{ id: string; unitId: string; shingles: number[] }>`
    select id, "unitId", shingles from (
      select p.article_id as id, p.unit_id as "unitId", p.shingles, p.published_at
      from unnest(${ids}::uuid[]) with ordinality as near(id, place)
      join article_prints p on p.article_id = near.id join articles a on a.id = p.article_id
      where a.status = 'published' and p.unit_id <> ${text.unitId}
        and (p.published_at, p.article_id) < (${text.publishedAt}::timestamptz, ${text.id}::uuid)
        and not exists (select from unit_heirs h where h.unit_id = p.unit_id and h.heir_id = ${text.unitId})
      order by near.place limit ${compared}) best
    order by published_at, id`.execute(db);
  return rows.map(({ shingles, ...row }) => ({ ...row, shingles: new Set(shingles) }));
}

export async function savePrint(
  db: Db,
  text: { id: string; unitId: string; publishedAt: Date; shingles: Iterable<number>; probes: number[] },
): Promise<void> {
  const { id, unitId, publishedAt, probes } = text;
  const shingles = [...new Set(text.shingles)];
  await sql`
    insert into article_prints (article_id, unit_id, published_at, shingles, probes)
    values (${id}, ${unitId}, ${publishedAt}, ${shingles}::int[], ${probes}::int[])
    on conflict on constraint article_prints_pkey do update
      set shingles = excluded.shingles, probes = excluded.probes`.execute(db);
}

/** The article of another unit that was sent with the same address before. */
export async function findSameAddress(
  db: Db,
  link: { id: string; unitId: string; externalUrl: string },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select a.id from articles a join articles mine on mine.id = ${link.id}
    where a.external_url = ${link.externalUrl} and a.status = 'published' and a.unit_id <> ${link.unitId}
      and (a.received_at, a.id) < (mine.received_at, mine.id)
      and not exists (select from unit_heirs h where h.unit_id = a.unit_id and h.heir_id = ${link.unitId})
    order by a.received_at, a.id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

export interface MeasuredArticle {
  articleId: string;
  as: MeasuredAs;
  percent: number | null;
  sourceId: string | null;
}

export async function saveMeasured(db: Db, results: readonly MeasuredArticle[], at: Date): Promise<void> {
  await sql`
    update articles a set measured_at = ${at}, measured_as = m.measured_as, measured_percent = m.percent,
      measured_source_id = m.source_id
    from unnest(${results.map((one) => one.articleId)}::uuid[], ${results.map((one) => one.as)}::text[],
      ${results.map((one) => one.percent)}::smallint[], ${results.map((one) => one.sourceId)}::uuid[])
      as m(id, measured_as, percent, source_id)
    where a.id = m.id`.execute(db);
}
