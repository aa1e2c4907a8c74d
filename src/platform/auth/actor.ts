/** Who acts. Built once per request from the session and the posts the person holds today. */
export type Role =
  | 'system_administrator'
  | 'coordinator'
  | 'task_lead'
  | 'district_officer'
  | 'unit_head'
  | 'unit_communicator'
  | 'staff_member';

/** Every unit, or just these. Stores take it and filter by it; an empty list sees nothing. */
export type Scope = { kind: 'all' } | { kind: 'units'; unitIds: string[] };

export interface Actor {
  userId: string;
  name: string;
  postId: string;
  postTitle: string;
  role: Role;
  unitId: string;
  unitName: string;
  unitKind: string;
  /** The units whose figures and work this post may see. */
  scope: Scope;
}

/**
 * Whether the person looks after other units' work. Not by the size of the scope: a school that took over from others
 * sees their past too.
 */
export function overseesOthers(actor: Actor): boolean {
  return actor.scope.kind === 'all' || actor.role === 'district_officer';
}

export function inScope(scope: Scope, unitId: string): boolean {
  return scope.kind === 'all' || scope.unitIds.includes(unitId);
}
