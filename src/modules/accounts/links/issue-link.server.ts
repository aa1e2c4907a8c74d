import { createHash, randomInt } from 'node:crypto';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { type LinkPurpose, linkIssued, linkWithdrawn } from '../events.ts';
import { makeCode } from './link-code.ts';
import { lifetimeMs } from './link-rules.ts';
import { insertLink, markLinksWithdrawn } from './link-store.server.ts';

export interface IssuedLink {
  /** Nobody can be told it again: only its hash is kept. */
  code: string;
  until: Date;
}

/**
 * A one-time link for a person; one that was open before opens nothing any more. Whether the asker may is the
 * caller's to check. Links live in real time, also where a sample house's clock stands in another year.
 */
export async function issueLink(
  ctx: Ctx,
  { userId, purpose, unitId }: { userId: string; purpose: LinkPurpose; unitId: string | null },
): Promise<IssuedLink> {
  const at = new Date();
  const until = new Date(at.getTime() + lifetimeMs[purpose]);
  const code = makeCode((below) => randomInt(below));
  await withTransaction(ctx, async (tx) => {
    await markLinksWithdrawn(tx.db, userId, at);
    const by = tx.actor?.userId ?? null;
    await insertLink(tx.db, { userId, purpose, codeHash: hashCode(code), by, at, expiresAt: until });
    const subject = { type: 'user', id: userId, unitId };
    await emit(tx, linkIssued, subject, { userId, purpose, until: until.toISOString() });
  });
  return { code, until };
}

/** @returns whether one was open */
export async function withdrawLink(ctx: Ctx, userId: string, unitId: string | null): Promise<boolean> {
  return withTransaction(ctx, async (tx) => {
    if ((await markLinksWithdrawn(tx.db, userId, new Date())) === 0) return false;
    await emit(tx, linkWithdrawn, { type: 'user', id: userId, unitId }, { userId });
    return true;
  });
}

/** A code has 118 random bits, so a quick hash is enough. */
export function hashCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
