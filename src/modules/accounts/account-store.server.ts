import type { Db } from '../../platform/db/open-database.server.ts';

/** Whether this house still holds sample people, so that the sign-in page may say where their names are. */
export async function hasSampleAccounts(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('is_sample', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
