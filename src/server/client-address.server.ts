import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const forwardedHeader = 'x-forwarded-for';

/** Where a request comes from, for rate limits and the log. */
export function clientAddress(hono: Context, trustProxy: boolean): string {
  const forwarded = trustProxy && forwardedAddress(hono.req.header(forwardedHeader));
  if (forwarded) return forwarded;
  try {
    return getConnInfo(hono).remote.address ?? 'unknown';
  } catch {
    // Called as a function, without a socket (tests).
    return 'local';
  }
}

/** The last entry is the one our own proxy added; whatever stands before it, the client may have written itself. */
export function forwardedAddress(header: string | undefined): string | null {
  const last = header?.split(',').at(-1)?.trim() ?? '';
  return isIP(last) ? last : null;
}

/** Asked from this machine itself, and not by a proxy here on behalf of somebody else. */
export function isFromThisMachine(hono: Context): boolean {
  const address = clientAddress(hono, false);
  const isLoopback = address === 'local' || address === '::1' || /^(::ffff:)?127\./.test(address);
  return isLoopback && hono.req.header(forwardedHeader) === undefined;
}
