import type { Ctx } from '../context.server.ts';
import { clearPages } from '../http/page-cache/page-clearing.server.ts';
import type { EventType } from './define-event.ts';

export interface EventSubject {
  type: string;
  id: string;
  /** The unit it is about; null when it is not about one. */
  unitId: string | null;
}

/**
 * Says that something happened: one row in the event log (which is the audit log), the inside reactions in the same
 * transaction, one job per after reaction, sent in the same transaction, and the public pages that are old when it
 * commits. Must be called inside `withTransaction`.
 */
export async function emit<P extends object>(
  ctx: Ctx,
  event: EventType<P>,
  subject: EventSubject,
  payload: P,
): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error(`emit(${event.name}) outside a transaction`);
  await ctx.db
    .insertInto('event_log')
    .values({
      name: event.name,
      at: ctx.clock.now(),
      actor_user_id: ctx.actor?.userId ?? null,
      actor_post_id: ctx.actor?.postId ?? null,
      unit_id: subject.unitId,
      subject_type: subject.type,
      subject_id: subject.id,
      payload: JSON.stringify(payload),
      request_id: ctx.requestId,
    })
    .execute();
  for (const react of ctx.reactions.inside.get(event.name) ?? []) await react(ctx, payload as never);
  for (const job of ctx.reactions.after.get(event.name) ?? []) await ctx.jobs.send(ctx.db, job, payload);
  const tags = (ctx.reactions.clears.get(event.name) ?? []).flatMap((tagsOf) => tagsOf(payload as never));
  if (tags.length > 0) await clearPages(ctx.db, tags);
}
