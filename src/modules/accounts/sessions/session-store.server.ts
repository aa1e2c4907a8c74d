import type { Selectable } from 'kysely';
import { sessionIdleMs, sessionMaximumMs, sharedIdleMs } from '../../../platform/auth/session-rules.ts';
import { hashSessionToken } from '../../../platform/auth/session-token.server.ts';
import type { Sessions } from '../../../platform/db/db-types.gen.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';

/** What sign-in knows of the device, which better-auth is not told. */
export interface SessionOrigin {
  isSharedComputer: boolean;
  address: string;
  userAgent: string;
  /** A passkey opened it. */
  passkeyAt: Date | null;
}

export type SessionRow = Pick<
  Selectable<Sessions>,
  'id' | 'created_at' | 'updated_at' | 'ip_address' | 'user_agent' | 'is_shared_computer'
>;

export async function describeSession(db: Db, token: string, origin: SessionOrigin): Promise<void> {
  await db
    .updateTable('sessions')
    .set({
      is_shared_computer: origin.isSharedComputer,
      ip_address: origin.address,
      user_agent: origin.userAgent,
      passkey_at: origin.passkeyAt,
    })
    .where('token', '=', hashSessionToken(token))
    .execute();
}

export async function markSessionUsed(db: Db, sessionId: string, at: Date): Promise<void> {
  await db.updateTable('sessions').set({ updated_at: at }).where('id', '=', sessionId).execute();
}

/** A passkey was made or shown in it. */
export async function markPasskeyShown(db: Db, sessionId: string, at: Date): Promise<void> {
  await db.updateTable('sessions').set({ passkey_at: at }).where('id', '=', sessionId).execute();
}

/** Of the person's posts, the one they act in from now on in this session. */
export async function markPostChosen(db: Db, sessionId: string, postId: string): Promise<void> {
  await db.updateTable('sessions').set({ post_id: postId }).where('id', '=', sessionId).execute();
}

/** The sessions of a person that are not over, last used first. */
export async function listLiveSessions(db: Db, userId: string, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom('sessions')
    .where('user_id', '=', userId)
    .where('created_at', '>', before(now, sessionMaximumMs))
    .where((eb) =>
      eb.or([
        eb('updated_at', '>', before(now, sharedIdleMs)),
        eb.and([eb('is_shared_computer', '=', false), eb('updated_at', '>', before(now, sessionIdleMs))]),
      ]),
    )
    .select(['id', 'created_at', 'updated_at', 'ip_address', 'user_agent', 'is_shared_computer'])
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function deleteSession(db: Db, which: { id: string } | { token: string }): Promise<void> {
  const [column, value] =
    'id' in which ? (['id', which.id] as const) : (['token', hashSessionToken(which.token)] as const);
  await db.deleteFrom('sessions').where(column, '=', value).execute();
}

/** Of this person only. @returns whether there was one */
export async function deleteOwnSession(db: Db, userId: string, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('id', '=', sessionId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}

/** All of a person, or all but one. @returns how many were ended */
export async function deleteSessions(
  db: Db,
  userId: string,
  { exceptId = '' }: { exceptId?: string } = {},
): Promise<number> {
  const result = await db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('id', '!=', exceptId)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Sessions of this person past their absolute end: nobody can use them, and nobody else clears them away. */
export async function deleteOldSessions(db: Db, userId: string, now: Date): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('user_id', '=', userId)
    .where('created_at', '<=', before(now, sessionMaximumMs))
    .execute();
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
