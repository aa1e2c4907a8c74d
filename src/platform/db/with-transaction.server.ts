import type { Ctx } from '../context.server.ts';
import { translateDatabaseError } from './constraint-errors.server.ts';

/**
 * Runs `work` in one transaction and gives it a context whose `db` is that transaction. Joins an outer one, so that
 * commands compose. Inside: only the given context; no mail, HTTP, rendering or upload.
 */
export async function withTransaction<C extends Ctx, T>(ctx: C, work: (tx: C) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx);
  try {
    return await ctx.db.transaction().execute((db) => work({ ...ctx, db }));
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
