import type { Role } from '../../../platform/auth/actor.ts';
import type { RequestSession } from '../../../platform/auth/session-rules.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { passkeyRuleChanged } from '../events.ts';
import { canInsist } from './passkey-place.ts';
import { approvers, graceMs, isApprover, type PasskeyNeed, passkeyNeed } from './passkey-rules.ts';
import {
  countWithout,
  type PersonFacts,
  readPersonFacts,
  setGrace,
  storeRule,
} from './passkey-store.server.ts';

/** On in a real house, off among samples, whose people have no device, until somebody sets it otherwise. */
function isRequiredBy(ctx: Ctx, { setRule, hasSamples }: PersonFacts): boolean {
  return canInsist(ctx.config.baseUrl) && (setRule ?? !hasSamples);
}

/** What stands before everything else for this person in this session. */
export async function readPasskeyNeed(
  ctx: Ctx,
  { userId, role }: { userId: string; role: Role },
  session: RequestSession,
): Promise<{ need: PasskeyNeed; graceUntil: Date | null }> {
  if (!isApprover(role) || session.passkeyAt || !canInsist(ctx.config.baseUrl))
    return { need: 'none', graceUntil: null };
  const facts = await readPersonFacts(ctx.db, userId);
  const { hasPasskey, graceUntil } = facts;
  const need = passkeyNeed(
    {
      ...{ hasPasskey, graceUntil, isRequired: isRequiredBy(ctx, facts) },
      isApprover: true,
      shownInSession: false,
    },
    new Date(),
  );
  return { need, graceUntil };
}

/** From an approver's first sign-in under the rule, the days of grace run. */
export async function beginGrace(ctx: Ctx, { userId, role }: { userId: string; role: Role }): Promise<void> {
  if (!isApprover(role) || !canInsist(ctx.config.baseUrl)) return;
  const facts = await readPersonFacts(ctx.db, userId);
  if (facts.graceUntil || facts.hasPasskey || !isRequiredBy(ctx, facts)) return;
  await setGrace(ctx.db, userId, new Date(Date.now() + graceMs));
}

export interface PasskeyRule {
  isRequired: boolean;
  /** Nobody has set it; it follows from whether there are samples. */
  isUsual: boolean;
  canInsist: boolean;
  /** Who holds an approver's post today and has none. */
  approversWithout: number;
}

export async function readPasskeyRule(ctx: Ctx): Promise<PasskeyRule> {
  const facts = await readPersonFacts(ctx.db, '');
  return {
    isRequired: facts.setRule ?? !facts.hasSamples,
    isUsual: facts.setRule === null,
    canInsist: canInsist(ctx.config.baseUrl),
    approversWithout: await countWithout(ctx.db, approvers, localDate(ctx.clock.now())),
  };
}

/** Whether the asker may is checked at the page. */
export async function setPasskeyRule(ctx: Ctx, isRequired: boolean): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    await storeRule(tx.db, isRequired);
    await emit(tx, passkeyRuleChanged, { type: 'house', id: 'passkeys', unitId: null }, { isRequired });
  });
}
