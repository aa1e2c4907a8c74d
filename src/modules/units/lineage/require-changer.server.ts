import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { unitPolicy } from '../policy.ts';

/** @throws app.sign-in-needed, app.not-found */
export function requireChanger(ctx: Ctx): void {
  if (!ctx.actor) throw commonErrors.signInNeeded();
  if (!mayDo(unitPolicy['unit.change'], ctx.actor)) throw commonErrors.notFound();
}
