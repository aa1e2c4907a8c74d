import { sql } from 'kysely';
import type { Ctx } from '../context.server.ts';
import { translateDatabaseError } from './constraint-errors.server.ts';

class Undone<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('dry run');
    this.result = result;
  }
}

/**
 * Does the work to see what would come of it, then takes all of it back. The same code as the real thing, so a preview
 * cannot differ from what happens. Rows it changes are held until it ends.
 */
export async function dryRun<C extends Ctx, T>(ctx: C, work: (tx: C) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return undoneWithin(ctx, work);
  try {
    await ctx.db.transaction().execute(async (db) => {
      throw new Undone(await work({ ...ctx, db }));
    });
  } catch (error) {
    if (error instanceof Undone) return error.result as T;
    throw translateDatabaseError(error);
  }
  throw new Error('a dry run always ends by being undone');
}

async function undoneWithin<C extends Ctx, T>(ctx: C, work: (tx: C) => Promise<T>): Promise<T> {
  await sql`savepoint dry_run`.execute(ctx.db);
  try {
    return await work(ctx);
  } finally {
    await sql`rollback to savepoint dry_run`.execute(ctx.db);
  }
}
