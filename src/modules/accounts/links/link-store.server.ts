import type { Db } from '../../../platform/db/open-database.server.ts';
import type { LinkPurpose } from '../events.ts';
import type { LinkTimes } from './link-rules.ts';

export interface LinkRow extends LinkTimes {
  id: string;
  userId: string;
  purpose: LinkPurpose;
  username: string;
  name: string;
}

export async function findLink(db: Db, codeHash: Buffer): Promise<LinkRow | null> {
  const row = await db
    .selectFrom('one_time_links as l')
    .innerJoin('users as u', 'u.id', 'l.user_id')
    .where('l.code_hash', '=', codeHash)
    .select([
      'l.id',
      'l.user_id as userId',
      'l.purpose',
      'l.expires_at as expiresAt',
      'l.used_at as usedAt',
      'l.withdrawn_at as withdrawnAt',
      'u.username',
      'u.name',
    ])
    .executeTakeFirst();
  return row ? { ...row, purpose: row.purpose as LinkPurpose, username: row.username ?? '' } : null;
}

export interface NewLink {
  userId: string;
  purpose: LinkPurpose;
  codeHash: Buffer;
  by: string | null;
  at: Date;
  expiresAt: Date;
}

export async function insertLink(db: Db, link: NewLink): Promise<void> {
  await db
    .insertInto('one_time_links')
    .values({
      user_id: link.userId,
      purpose: link.purpose,
      code_hash: link.codeHash,
      created_by: link.by,
      created_at: link.at,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** @returns how many were open */
export async function markLinksWithdrawn(db: Db, userId: string, at: Date): Promise<number> {
  const result = await db
    .updateTable('one_time_links')
    .set({ withdrawn_at: at })
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** One of two that come at once. @returns whether this was the one */
export async function markLinkUsed(db: Db, linkId: string, at: Date): Promise<boolean> {
  const result = await db
    .updateTable('one_time_links')
    .set({ used_at: at })
    .where('id', '=', linkId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
