import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import {
  accountErrors,
  endSessionsOf,
  findUserByName,
  type IssuedLink,
  issueLink,
} from '../../accounts/index.server.ts';

/**
 * A one-time link for somebody who lost the way in, where nobody above is left who could confirm. Called from the
 * machine's own command line; the log says that nobody was signed in. @throws account.unknown-name
 */
export async function resetUser(ctx: Ctx, username: string): Promise<{ link: IssuedLink; name: string }> {
  return withTransaction(ctx, async (tx) => {
    const user = await findUserByName(tx.db, username);
    if (!user) throw accountErrors.unknownName({ username });
    await endSessionsOf(tx, user.id, null);
    const link = await issueLink(tx, { userId: user.id, purpose: 'recovery', unitId: null });
    return { link, name: user.name };
  });
}
