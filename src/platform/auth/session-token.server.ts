import { createHash } from 'node:crypto';

/** What stands in the database for a session's token: whoever reads the table cannot use what they find. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
