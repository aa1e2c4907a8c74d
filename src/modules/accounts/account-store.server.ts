import { randomUUID } from 'node:crypto';
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

export async function findUserByName(db: Db, username: string): Promise<{ id: string; name: string } | null> {
  const row = await db
    .selectFrom('users')
    .select(['id', 'name'])
    .where('username', '=', username)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertUser(
  db: Db,
  user: { userId: string; username: string; name: string; email: string; passwordHash: string; at: Date },
): Promise<void> {
  await db
    .insertInto('users')
    .values({
      id: user.userId,
      name: user.name,
      email: user.email,
      email_verified: false,
      username: user.username,
      display_username: user.username,
      created_at: user.at,
      updated_at: user.at,
    })
    .execute();
  await insertPassword(db, user.userId, user.passwordHash);
}

export async function replacePassword(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db
    .deleteFrom('accounts')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
  await insertPassword(db, userId, passwordHash);
}

/** As better-auth keeps a password: an account of its own provider. */
async function insertPassword(db: Db, userId: string, password: string): Promise<void> {
  await db
    .insertInto('accounts')
    .values({ id: randomUUID(), account_id: userId, provider_id: 'credential', user_id: userId, password })
    .execute();
}

/** @returns how many were ended */
export async function deleteSessions(db: Db, userId: string): Promise<number> {
  const result = await db.deleteFrom('sessions').where('user_id', '=', userId).executeTakeFirst();
  return Number(result.numDeletedRows);
}
