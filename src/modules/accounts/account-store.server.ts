import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/db/open-database.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';

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

export async function findUserByName(
  db: Db,
  username: string,
): Promise<{ id: string; name: string; isSample: boolean } | null> {
  const row = await db
    .selectFrom('users')
    .select(['id', 'name', 'is_sample as isSample'])
    .where('username', '=', username)
    .executeTakeFirst();
  return row ?? null;
}

export async function findUsername(db: Db, userId: string): Promise<string | null> {
  const row = await db.selectFrom('users').where('id', '=', userId).select('username').executeTakeFirst();
  return row?.username ?? null;
}

export interface NewUser {
  userId: string;
  username: string;
  name: string;
  email: string;
  phone: string;
  staffCode: string | null;
  at: Date;
}

export async function insertUser(db: Db, user: NewUser): Promise<void> {
  await db
    .insertInto('users')
    .values({
      id: user.userId,
      name: user.name,
      email: user.email,
      email_verified: false,
      username: user.username,
      display_username: user.username,
      phone: user.phone,
      staff_code: user.staffCode,
      created_at: user.at,
      updated_at: user.at,
    })
    .execute();
}

/** The password that the person has just chosen over a one-time link. */
export async function setPassword(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db
    .deleteFrom('accounts')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
  // As better-auth keeps a password: an account of its own provider.
  await db
    .insertInto('accounts')
    .values({
      ...{ id: randomUUID(), account_id: userId, provider_id: 'credential', user_id: userId },
      password: passwordHash,
    })
    .execute();
}

/** The person's own password in place of the one it was checked against. @returns false when that is no longer there */
export async function changeOwnPassword(
  db: Db,
  userId: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const result = await db
    .updateTable('accounts')
    .set({ password: to, updated_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .where('password', '=', from)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

export interface Credential {
  username: string;
  name: string;
  passwordHash: string;
}

export async function getCredential(db: Db, userId: string): Promise<Credential> {
  const row = await db
    .selectFrom('users')
    .innerJoin('accounts', 'accounts.user_id', 'users.id')
    .where('users.id', '=', userId)
    .where('accounts.provider_id', '=', 'credential')
    .select(['users.username', 'users.name', 'accounts.password as passwordHash'])
    .executeTakeFirst();
  if (!row?.passwordHash) throw commonErrors.notFound();
  return { ...row, username: row.username ?? '', passwordHash: row.passwordHash };
}
