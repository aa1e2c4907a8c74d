import type { Actor, Role } from './actor.ts';
import { inScope } from './actor.ts';

/**
 * Rights are data: one line per permission says which roles hold it and over which units.
 * `own`: the unit of the person's post · `within`: units in the person's scope · `any`: not about a unit.
 */
export type Relation = 'own' | 'within' | 'any';
export type Grant = { roles: readonly Role[] | 'signed-in' | 'public'; over: Relation };
export type Policy<Name extends string = string> = Readonly<Record<Name, Grant>>;

export function definePolicy<const Name extends string>(policy: Policy<Name>): Policy<Name> {
  return policy;
}

/** Whether the role alone could allow it; which unit it is about is decided by `mayDo`. */
export function roleMay(grant: Grant, actor: Actor | null): boolean {
  if (grant.roles === 'public') return true;
  if (!actor) return false;
  return grant.roles === 'signed-in' || grant.roles.includes(actor.role);
}

/** Whether this person may do it to this unit (for `any`, the unit is not asked). */
export function mayDo(grant: Grant, actor: Actor | null, unitId?: string): boolean {
  if (!roleMay(grant, actor)) return false;
  if (grant.over === 'any' || !actor) return true;
  if (unitId === undefined) return false;
  return grant.over === 'own' ? actor.unitId === unitId : inScope(actor.scope, unitId);
}
