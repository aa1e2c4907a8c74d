import type { Actor, Role } from '../../src/platform/auth/actor.ts';

/** A person for tests, without an account: rights come from the post alone. */
export function actorWith(
  role: Role,
  unit: { id: string; name?: string; kind?: string },
  overrides: Partial<Actor> = {},
): Actor {
  const everything = role === 'system_administrator' || role === 'coordinator' || role === 'task_lead';
  return {
    userId: `user-${role}`,
    name: 'Người dùng thử',
    postId: '00000000-0000-4000-8000-000000000001',
    postTitle: role,
    role,
    unitId: unit.id,
    unitName: unit.name ?? 'Đơn vị thử',
    unitKind: unit.kind ?? 'lower_secondary_school',
    scope: everything ? { kind: 'all' } : { kind: 'units', unitIds: [unit.id] },
    ...overrides,
  };
}
