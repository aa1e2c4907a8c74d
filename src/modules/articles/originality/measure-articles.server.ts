import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { measureOverlap, probesOf, shinglesOf } from '../../originality/index.server.ts';
import { listReleasedSources } from '../../plans/index.server.ts';
import { textOfBody } from '../body/text-of-body.ts';
import { articlesMeasured } from '../events.ts';
import {
  findEarlierTexts,
  findSameAddress,
  isAnyUnmeasured,
  lockUnmeasured,
  lookByProbes,
  type MeasuredArticle,
  saveMeasured,
  savePrint,
  type UnmeasuredArticle,
} from './print-store.server.ts';

const batch = 100;

/**
 * Measures every published article that waits for it: how far it repeats what other units published before. Runs in the
 * background; may run twice at once. @returns how many were measured
 */
export async function measureArticles(ctx: Ctx): Promise<number> {
  if (!(await isAnyUnmeasured(ctx.db))) return 0;
  const quoted = new Set<number>();
  for (const source of await listReleasedSources(ctx.db))
    for (const shingle of shinglesOf(source)) quoted.add(shingle);
  for (let measured = 0; ; ) {
    const more = await measureBatch(ctx, quoted);
    measured += more;
    if (more < batch) return measured;
  }
}

function measureBatch(ctx: Ctx, quoted: ReadonlySet<number>): Promise<number> {
  return withTransaction(ctx, async (tx) => {
    await lookByProbes(tx.db);
    const results: MeasuredArticle[] = [];
    for (const article of await lockUnmeasured(tx.db, batch))
      results.push(await measure(tx, article, quoted));
    if (results.length === 0) return 0;
    await saveMeasured(tx.db, results, tx.clock.now());
    await emit(tx, articlesMeasured, { type: 'article', id: randomUUID(), unitId: null }, { results });
    return results.length;
  });
}

async function measure(
  tx: Ctx,
  article: UnmeasuredArticle,
  quoted: ReadonlySet<number>,
): Promise<MeasuredArticle> {
  const { id, unitId, externalUrl } = article;
  if (externalUrl) {
    const sourceId = await findSameAddress(tx.db, { id, unitId, externalUrl });
    return { articleId: id, as: sourceId ? 'same_address' : 'elsewhere', percent: null, sourceId };
  }
  const shingles = shinglesOf(`${article.summary}\n${article.body ? textOfBody(article.body) : ''}`);
  const probes = probesOf(shingles).filter((probe) => !quoted.has(probe));
  const text = { id, unitId, publishedAt: article.publishedAt, probes };
  const { earlier, tellingProbes } = await findEarlierTexts(tx.db, text);
  await savePrint(tx.db, { ...text, shingles, probes: tellingProbes });
  return { articleId: id, ...measureOverlap(shingles, earlier, quoted) };
}
