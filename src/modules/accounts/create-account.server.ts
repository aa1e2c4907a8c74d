import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { findUserByName, insertUser } from './account-store.server.ts';
import { accountErrors } from './errors.ts';
import { accountCreated } from './events.ts';
import { firstPasswordUntil } from './passwords/first-password.ts';

export interface NewAccount {
  username: string;
  name: string;
  /** Without one, mails to this person go nowhere. */
  email?: string;
  passwordHash: string;
}

/** A person who can sign in, with a first password; what they may do comes with a post. @throws account.username-taken */
export async function createAccount(ctx: Ctx, account: NewAccount): Promise<{ userId: string }> {
  const userId = randomUUID();
  const { username, name, passwordHash } = account;
  await withTransaction(ctx, async (tx) => {
    if (await findUserByName(tx.db, username)) throw accountErrors.usernameTaken({ username });
    const email = account.email ?? `${username}@khong-co-thu.invalid`;
    await insertUser(tx.db, {
      ...{ userId, username, name, email, passwordHash },
      firstPasswordUntil: firstPasswordUntil(new Date()),
      at: tx.clock.now(),
    });
    await emit(tx, accountCreated, { type: 'user', id: userId, unitId: null }, { userId, username, name });
  });
  return { userId };
}
