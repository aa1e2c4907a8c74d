import { createHash } from 'node:crypto';
import type { Actor } from '../../platform/auth/actor.ts';
import { mayDo } from '../../platform/auth/policy.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { emit } from '../../platform/events/emit.server.ts';
import { saveFile } from '../../platform/files/file-store.server.ts';
import { onceOnly } from '../../platform/http/receipt.server.ts';
import { canonicalUrl, whyNotUrl } from '../../platform/text/canonical-url.ts';
import { findActivity, insertActivity } from './activity-store.server.ts';
import { activityRecorded } from './events.ts';
import type { ConsentBasis } from './labels.ts';
import { redrawPhoto } from './photo.server.ts';
import { insertPhoto } from './photo-store.server.ts';
import { activityPolicy } from './policy.ts';
import { needsUrl, rungOf, whyNotHappenedOn } from './rules.ts';
import type { ActivityInput } from './schema.ts';

export interface Recorded {
  id: string;
  rung: 0 | 1 | 2;
  receivedAt: string;
}

/**
 * Records an activity of the person's own unit; it counts from here, once. Sent again with the same id it answers the
 * same and changes nothing.
 * @param photo the bytes as they came; what is kept is a new drawing without metadata
 * @throws app.bad-input, activity.photo-…, app.same-key-other-body
 */
export async function recordActivity(
  ctx: Ctx,
  input: ActivityInput,
  photo: Uint8Array | null = null,
): Promise<Recorded> {
  const { actor } = ctx;
  if (!actor) throw commonErrors.signInNeeded();
  if (!mayDo(activityPolicy['activity.record'], actor, actor.unitId)) throw commonErrors.notAllowed();
  const url = input.url === undefined ? null : canonicalUrl(input.url);
  const fields = fieldProblems(ctx, input, url, photo !== null);
  if (Object.keys(fields).length > 0) throw commonErrors.badInput({ fields });
  const fileId = photo ? await storePhoto(ctx, actor, input, photo) : null;
  const photoHash = photo && createHash('sha256').update(photo).digest('hex');
  return onceOnly(ctx, input.id, { activity: { ...input, url }, photoHash }, async (tx) => {
    const now = tx.clock.now();
    const { id, kind, title, happenedOn, note } = input;
    const { unitId } = actor;
    const headcount = input.headcount ?? null;
    const classCount = input.classCount ?? null;
    const inserted = await insertActivity(
      tx.db,
      { id, unitId, kind, title, happenedOn, headcount, classCount, url, note },
      actor.userId,
      now,
    );
    if (!inserted) throw commonErrors.sameKeyOtherBody();
    if (fileId) {
      const consentBasis = input.consentBasis as ConsentBasis;
      await insertPhoto(tx.db, { activityId: id, fileId, position: 1, consentBasis });
    }
    const rung = rungOf({ hasPhoto: fileId !== null, url });
    const receivedAt = now.toISOString();
    await emit(
      tx,
      activityRecorded,
      { type: 'activity', id, unitId },
      { activityId: id, unitId, kind, title, happenedOn, receivedAt, url, rung },
    );
    return { id, rung, receivedAt };
  });
}

function fieldProblems(ctx: Ctx, input: ActivityInput, url: string | null, hasPhoto: boolean) {
  const fields: Record<string, string> = {};
  const notOn = whyNotHappenedOn(input.happenedOn, ctx.clock.now());
  if (notOn) fields.happenedOn = notOn;
  if (input.url !== undefined && !url) fields.url = whyNotUrl(input.url);
  if (needsUrl(input.kind) && input.url === undefined) fields.url = 'Dán đường dẫn của bài trên mạng xã hội.';
  if (hasPhoto && !input.consentBasis)
    fields.consentBasis = 'Chọn một căn cứ để được giữ ảnh, hoặc bỏ ảnh ra.';
  return fields;
}

/** Outside the transaction, since drawing and storing take long. A resend stores nothing new. */
async function storePhoto(ctx: Ctx, actor: Actor, input: ActivityInput, photo: Uint8Array) {
  const own = { kind: 'units' as const, unitIds: [actor.unitId] };
  if (await findActivity(ctx.db, input.id, own, localDate(ctx.clock.now()))) return null;
  const bytes = await redrawPhoto(photo);
  const file = {
    unitId: actor.unitId,
    name: `hoat-dong-${input.happenedOn}.webp`,
    mediaType: 'image/webp',
    bytes,
  };
  return (await saveFile(ctx, file)).id;
}
