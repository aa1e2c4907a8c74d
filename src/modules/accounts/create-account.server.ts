import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { findUserByName, insertUser } from './account-store.server.ts';
import { accountErrors } from './errors.ts';
import { accountCreated } from './events.ts';

export interface NewAccount {
  /** Of the form that makes it: sent twice, it is one account. */
  userId?: string;
  username: string;
  name: string;
  /** Without one, mails to this person go nowhere. */
  email?: string;
  phone?: string;
  staffCode?: string;
}

/** Stands in for an address, since a person must have one: mails to it go nowhere. */
export function placeholderEmail(username: string): string {
  return `${username}@khong-co-thu.invalid`;
}

export function isRealEmail(email: string): boolean {
  return !email.endsWith('.invalid');
}

/**
 * A person of the house, who has no password and cannot sign in before they have followed a one-time link; what they
 * may do comes with a post. @throws account.username-taken
 */
export async function createAccount(ctx: Ctx, account: NewAccount): Promise<{ userId: string }> {
  const userId = account.userId ?? randomUUID();
  const { username, name } = account;
  await withTransaction(ctx, async (tx) => {
    if (await findUserByName(tx.db, username)) throw accountErrors.usernameTaken({ username });
    await insertUser(tx.db, {
      ...{ userId, username, name, phone: account.phone ?? '', staffCode: account.staffCode ?? null },
      email: account.email ?? placeholderEmail(username),
      at: tx.clock.now(),
    });
    await emit(tx, accountCreated, { type: 'user', id: userId, unitId: null }, { userId, username, name });
  });
  return { userId };
}
