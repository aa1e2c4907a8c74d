import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { withTransaction } from '../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { createAccount } from '../accounts/index.server.ts';
import { findUnit, givePost, type UnitView } from '../units/index.server.ts';
import { peopleErrors } from './errors.ts';
import {
  findHolderFrom,
  findPerson,
  findSamePeople,
  listUsernames,
  markSamples,
  type SamePerson,
} from './person-store.server.ts';
import { isSingle, mayGive, rolesOfKind } from './rules.ts';
import type { Invitation } from './schema.ts';
import { usernameBase, usernameFor } from './usernames.ts';

export type Invited =
  | { userId: string; same?: undefined }
  /** Perhaps the same person: nothing is saved before the asker has said. */
  | { userId?: undefined; same: SamePerson[] };

/**
 * Lets a person into a unit with a post; the one-time link is made when it is handed on. Sent twice, it is one person.
 * @param choice `ask`: stop where the person may be known; `other`: it is somebody else; else the known person's id
 * @throws people.role-not-given, people.head-is-held, people.email-taken, people.holds-already, app.not-found
 */
export async function invitePerson(
  ctx: Ctx,
  invitation: Invitation,
  choice: 'ask' | 'other' | { userId: string },
): Promise<Invited> {
  const { role, title, from } = invitation;
  const unit = await requireUnit(ctx, invitation);
  return withTransaction(ctx, async (tx) => {
    if (await findPerson(tx.db, invitation.id)) return { userId: invitation.id };
    const known = await knownPerson(tx, invitation, choice);
    if (known.same) return known;
    await requireVacancy(tx, invitation, known.userId);
    const { userId, holder } = known.userId
      ? { userId: known.userId, holder: known.name }
      : { userId: await makePerson(tx, invitation), holder: invitation.name };
    await givePost(tx, { unitId: unit.id, role, title, userId, holder, from });
    if (!known.userId) await markSamples(tx.db, [userId]);
    return { userId };
  });
}

async function requireUnit(ctx: Ctx, { unitId, role, from }: Invitation): Promise<UnitView> {
  const { actor } = ctx;
  const today = localDate(ctx.clock.now());
  const unit = await findUnit(ctx.db, unitId, from > today ? from : today);
  if (!actor || !unit) throw commonErrors.notFound();
  if (!mayGive(actor, { unitId, role: 'staff_member' })) throw commonErrors.notFound();
  if (!mayGive(actor, { unitId, role }) || !rolesOfKind(unit.kind).includes(role))
    throw peopleErrors.roleNotGiven();
  return unit;
}

type Known = { same: SamePerson[]; userId?: undefined } | { same?: undefined; userId?: string; name: string };

async function knownPerson(
  tx: Ctx,
  { name, email, phone }: Invitation,
  choice: 'ask' | 'other' | { userId: string },
): Promise<Known> {
  const on = localDate(tx.clock.now());
  const all = await findSamePeople(tx.db, { name, email, phone, scope: tx.actor!.scope, on });
  const seen = all.filter((one) => one.isInScope);
  if (typeof choice === 'object') {
    const chosen = seen.find((one) => one.userId === choice.userId);
    if (!chosen) throw commonErrors.notFound();
    return { userId: chosen.userId, name: chosen.name };
  }
  const byEmail = email ? all.find((one) => one.email.toLowerCase() === email) : undefined;
  if (choice === 'ask' && seen.length > 0) return { same: seen };
  if (byEmail) throw peopleErrors.emailTaken();
  return { name };
}

async function requireVacancy(tx: Ctx, invitation: Invitation, userId: string | undefined): Promise<void> {
  const { unitId, role, from: on } = invitation;
  if (userId) {
    const held = await findHolderFrom(tx.db, { unitId, role, on, userId });
    if (held) throw peopleErrors.holdsAlready({ name: held.name, title: held.title });
  }
  if (!isSingle(role)) return;
  const holder = await findHolderFrom(tx.db, { unitId, role, on });
  if (holder) throw peopleErrors.headIsHeld({ holder: holder.name, title: holder.title });
}

/** @returns the id of a person who can come in by a one-time link */
export async function makePerson(
  tx: Ctx,
  { id, name, email, phone, staffCode }: Pick<Invitation, 'id' | 'name' | 'email' | 'phone' | 'staffCode'>,
): Promise<string> {
  const taken = await listUsernames(tx.db, usernameBase(name));
  const { userId } = await createAccount(tx, {
    userId: id,
    username: usernameFor(name, (username) => taken.has(username)),
    name,
    phone,
    ...(email ? { email } : {}),
    ...(staffCode ? { staffCode } : {}),
  });
  return userId;
}
