import type { Role } from '../../../platform/auth/actor.ts';

/** Whose word moves a rung, accepts a report, releases a plan or lets people in. */
export const approvers: readonly Role[] = [
  'system_administrator',
  'coordinator',
  'district_officer',
  'unit_head',
];

export function isApprover(role: Role): boolean {
  return approvers.includes(role);
}

/** How long an approver may go on by password alone from the first sign-in on, to find a device at hand. */
export const graceMs = 14 * 24 * 60 * 60 * 1000;

export interface PasskeyFacts {
  isRequired: boolean;
  isApprover: boolean;
  hasPasskey: boolean;
  shownInSession: boolean;
  /** Null: not counted yet, since nobody has signed in under the rule. */
  graceUntil: Date | null;
}

/** `soon`: go on, but make one · `create`: nothing else before one is made · `show`: nothing else before it is shown. */
export type PasskeyNeed = 'none' | 'soon' | 'create' | 'show';

export function passkeyNeed(facts: PasskeyFacts, now: Date): PasskeyNeed {
  if (!facts.isRequired || !facts.isApprover || facts.shownInSession) return 'none';
  if (facts.hasPasskey) return 'show';
  return facts.graceUntil === null || now < facts.graceUntil ? 'soon' : 'create';
}
