import type { Ctx } from '../../../platform/context.server.ts';
import { sumSampleByMeasure } from '../../confirmed-share/index.server.ts';
import { confirmedShareWords, nothingDrawn, shortShareWords } from '../../confirmed-share/index.ts';
import type { MeasureView } from '../../plans/index.server.ts';

export interface MeasureConfirmed {
  words: string;
  short: string;
}

/**
 * What the random sample says about each of the measures. Reports are confirmed by whoever accepts them and are never
 * drawn: nothing is said beside them.
 */
export async function readConfirmed(
  ctx: Ctx,
  planId: string,
  measures: readonly MeasureView[],
): Promise<Map<string, MeasureConfirmed>> {
  const drawable = measures.filter((measure) => measure.kind !== 'report');
  if (drawable.length === 0) return new Map();
  const samples = await sumSampleByMeasure(ctx.db, { planId });
  return new Map(
    drawable.map(({ id }) => {
      const sample = samples.get(id) ?? nothingDrawn;
      return [id, { words: confirmedShareWords(sample), short: shortShareWords(sample) }];
    }),
  );
}
