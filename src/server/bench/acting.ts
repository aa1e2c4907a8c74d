import type { Actor } from '../../platform/auth/actor.ts';
import { type Ctx, type Services, systemCtx } from '../../platform/context.server.ts';

/** A coordinator of this unit who needs no account: what a bench does, it does as one. */
export function actingCoordinator(services: Services, unitId: string): Ctx {
  const actor: Actor = {
    userId: 'bench',
    name: 'Điều phối mẫu',
    postId: '00000000-0000-4000-8000-000000000000',
    postTitle: 'Điều phối',
    role: 'coordinator',
    unitId,
    unitName: 'Sở mẫu',
    unitKind: 'department',
    scope: { kind: 'all' },
  };
  return { ...systemCtx(services), actor };
}
