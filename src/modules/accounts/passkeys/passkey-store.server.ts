import { sql } from 'kysely';
import type { Role } from '../../../platform/auth/actor.ts';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

export interface StoredPasskey {
  id: string;
  userId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
}

export interface PasskeyRow {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export async function listPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  return db
    .selectFrom('passkeys')
    .where('user_id', '=', userId)
    .select(['id', 'name', 'created_at as createdAt', 'last_used_at as lastUsedAt'])
    .orderBy('created_at')
    .execute();
}

export async function findPasskey(db: Db, id: string): Promise<StoredPasskey | null> {
  const row = await db
    .selectFrom('passkeys')
    .where('id', '=', id)
    .select(['id', 'user_id as userId', 'public_key as publicKey', 'counter', 'transports'])
    .executeTakeFirst();
  return row ? { ...row, counter: Number(row.counter), publicKey: new Uint8Array(row.publicKey) } : null;
}

/** @returns false when this device's key is known already */
export async function insertPasskey(
  db: Db,
  passkey: StoredPasskey & { name: string; at: Date },
): Promise<boolean> {
  const result = await db
    .insertInto('passkeys')
    .values({
      id: passkey.id,
      user_id: passkey.userId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
      name: passkey.name,
      created_at: passkey.at,
      last_used_at: passkey.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

export async function markPasskeyUsed(
  db: Db,
  id: string,
  { counter, at }: { counter: number; at: Date },
): Promise<void> {
  await db.updateTable('passkeys').set({ counter, last_used_at: at }).where('id', '=', id).execute();
}

/** @returns its name; null when the person has none of this id */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<string | null> {
  const row = await db
    .deleteFrom('passkeys')
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  return row?.name ?? null;
}

/** @returns how many there were */
export async function deletePasskeysOf(db: Db, userId: string): Promise<number> {
  const result = await db.deleteFrom('passkeys').where('user_id', '=', userId).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** @returns false when it was used before */
export async function takeChallenge(db: Db, challenge: string, expiresAt: Date): Promise<boolean> {
  await db.deleteFrom('used_challenges').where('expires_at', '<', new Date()).execute();
  const result = await db
    .insertInto('used_challenges')
    .values({ challenge, expires_at: expiresAt })
    .onConflict((conflict) => conflict.column('challenge').doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows) === 1;
}

export interface PersonFacts {
  hasPasskey: boolean;
  graceUntil: Date | null;
  /** What was set for this house; null: nothing, so the usual rule holds. */
  setRule: boolean | null;
  hasSamples: boolean;
}

/** All that decides whether a passkey is asked for, in one question. */
export async function readPersonFacts(db: Db, userId: string): Promise<PersonFacts> {
  const { rows } = await sql<PersonFacts>`
    select exists (select from passkeys where user_id = ${userId}) as "hasPasskey",
      (select passkey_grace_until from users where id = ${userId}) as "graceUntil",
      (select (value ->> 'isRequired')::boolean from settings where key = 'passkeys') as "setRule",
      exists (select from users where is_sample) as "hasSamples"`.execute(db);
  return rows[0]!;
}

export async function setGrace(db: Db, userId: string, until: Date): Promise<void> {
  await db
    .updateTable('users')
    .set({ passkey_grace_until: until })
    .where('id', '=', userId)
    .where('passkey_grace_until', 'is', null)
    .execute();
}

export async function storeRule(db: Db, isRequired: boolean): Promise<void> {
  const value = JSON.stringify({ isRequired });
  await db
    .insertInto('settings')
    .values({ key: 'passkeys', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: new Date() }))
    .execute();
}

/** How many people hold a post of these roles on a day and have no passkey. */
export async function countWithout(db: Db, roles: readonly Role[], on: LocalDate): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(distinct h.user_id)::int as n from post_holdings h join posts p on p.id = h.post_id
    where p.role = any(${[...roles]}::text[]) and h.held_from <= ${on}::date
      and (h.held_to is null or h.held_to > ${on}::date)
      and not exists (select from passkeys k where k.user_id = h.user_id)`.execute(db);
  return rows[0]!.n;
}
