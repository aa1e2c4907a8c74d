import type { Actor } from '../../platform/auth/actor.ts';
import { mayDo } from '../../platform/auth/policy.ts';
import { confirmationPolicy } from './policy.ts';

/** The rung of what a second person has confirmed (rule P6). */
export const confirmedRung = 3;

/** A head confirms the own unit's work; who looks after others never that of the own office. */
export function exceptUnitOf(actor: Actor): string | null {
  return actor.role === 'unit_head' ? null : actor.unitId;
}

/** The second person is somebody else than the first. */
export function isSecondPerson(
  actor: Actor,
  evidence: { unitId: string; broughtBy: string | null },
): boolean {
  return (
    mayDo(confirmationPolicy['evidence.confirm'], actor, evidence.unitId) &&
    evidence.unitId !== exceptUnitOf(actor) &&
    evidence.broughtBy !== actor.userId
  );
}

/** Whether a decision is still to be made: it counts, nobody confirmed it, no call-back failed. */
export function isOpen(one: { rung: number; withdrawnAt: Date | null; auditFailedAt: Date | null }): boolean {
  return one.rung < confirmedRung && !one.withdrawnAt && !one.auditFailedAt;
}
