import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { unitErrors } from '../errors.ts';
import type { Change } from './changes.ts';
import type { HoldersToMove } from './pass-posts-on.server.ts';
import { fingerprintOf } from './preview-change.server.ts';
import { type Recorded, type Recording, recordSuccession } from './record-succession.server.ts';
import { requireChanger } from './require-changer.server.ts';

export interface RecordOptions {
  /** The decision it rests on. */
  basis?: string;
  moveHolders?: HoldersToMove;
  /** Of the preview the person saw; when something else would come of it now, nothing is recorded. */
  fingerprint?: string;
}

/** @throws unit.change-refused, unit.preview-outdated, app.sign-in-needed, app.not-found */
export async function recordChange(ctx: Ctx, change: Change, options: RecordOptions): Promise<Recorded> {
  const { kind, effectiveOn } = change;
  const { fingerprint, ...rest } = options;
  return recordSeen(ctx, { kind, effectiveOn, changes: [change], ...rest }, fingerprint);
}

/** Records what a person saw the preview of. */
export async function recordSeen(ctx: Ctx, recording: Recording, fingerprint?: string): Promise<Recorded> {
  requireChanger(ctx);
  return withTransaction(ctx, async (tx) => {
    const recorded = await recordSuccession(tx, recording);
    if (fingerprint && fingerprint !== (await fingerprintOf(tx, recorded)))
      throw unitErrors.previewOutdated();
    return recorded;
  });
}
