import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../../platform/context.server.ts';
import { takeChallenge } from './passkey-store.server.ts';

const lifetimeMs = 10 * 60 * 1000;

/**
 * Random, dated and signed for one purpose (`sign-in`, or the id of a session): looking at the sign-in page writes
 * nothing. That none is used twice is kept where it is used.
 */
export async function makeChallenge(ctx: Ctx, purpose: string): Promise<Uint8Array<ArrayBuffer>> {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Date.now()));
  const body = Buffer.concat([randomBytes(16), time]);
  return new Uint8Array(Buffer.concat([body, await sign(ctx, body, purpose)]));
}

/** @param challenge base64url, as the browser sends it back */
export async function isOwnChallenge(ctx: Ctx, challenge: string, purpose: string): Promise<boolean> {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== 56) return false;
  const body = bytes.subarray(0, 24);
  if (!timingSafeEqual(await sign(ctx, body, purpose), bytes.subarray(24))) return false;
  const madeAt = Number(body.readBigUInt64BE(16));
  const expiresAt = new Date(madeAt + lifetimeMs);
  return expiresAt > new Date() && takeChallenge(ctx.db, challenge, expiresAt);
}

async function sign(ctx: Ctx, body: Buffer, purpose: string): Promise<Buffer> {
  const { secret } = await ctx.auth.$context;
  return createHmac('sha256', secret)
    .update('lantoa-passkey\0')
    .update(purpose)
    .update('\0')
    .update(body)
    .digest();
}
