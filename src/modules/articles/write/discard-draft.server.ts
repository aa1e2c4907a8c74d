import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { articlePolicy } from '../policy.ts';
import { deleteDraft } from './draft-store.server.ts';

/**
 * Throws away a draft of the person's own unit. What was published is never deleted, only withdrawn.
 * @throws app.not-found when it is not a draft of this unit (any more)
 */
export async function discardDraft(ctx: Ctx, id: string): Promise<void> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(articlePolicy['article.write'], actor, actor.unitId)) throw commonErrors.notAllowed();
  if (!(await deleteDraft(ctx.db, id, actor.unitId))) throw commonErrors.notFound();
}
