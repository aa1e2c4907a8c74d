import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { unitErrors } from '../errors.ts';
import { unitChangeUndone } from '../events.ts';
import { findUnitWithContent, listAffectedUnits, listFoundedUnits } from './affected-store.server.ts';
import { listImages } from './image-store.server.ts';
import { lockLineage } from './life-store.server.ts';
import { requireChanger } from './require-changer.server.ts';
import { removeFoundedUnits, restoreImages } from './restore-images.server.ts';
import {
  findLaterSuccession,
  findSuccession,
  markUndone,
  rebuildHeirs,
  type Succession,
} from './succession-store.server.ts';

/**
 * Takes a recorded change back, whole: units, posts, and what followed in the ledger. Only the last one that touches
 * its units, and only while nothing was made for units it brought.
 * @throws unit.undone-already, unit.later-change, unit.has-content, app.not-found
 */
export async function undoChange(ctx: Ctx, successionId: string): Promise<void> {
  requireChanger(ctx);
  await withTransaction(ctx, async (tx) => {
    await lockLineage(tx.db);
    const change = await getUndoable(tx, successionId);
    const unitIds = await listAffectedUnits(tx.db, successionId);
    const images = await listImages(tx.db, successionId);
    await markUndone(tx.db, successionId, tx.actor?.userId ?? null, tx.clock.now());
    await restoreImages(tx.db, images);
    await rebuildHeirs(tx.db);
    await emit(
      tx,
      unitChangeUndone,
      { type: 'unit_succession', id: successionId, unitId: null },
      {
        successionId,
        effectiveOn: change.effectiveOn,
        unitIds,
        summary: change.summary,
        wasInForce: change.inForceAt !== null,
      },
    );
    await removeFoundedUnits(tx.db, images);
  });
}

async function getUndoable(tx: Ctx, successionId: string): Promise<Succession> {
  const change = await findSuccession(tx.db, successionId);
  if (!change) throw commonErrors.notFound();
  if (change.undoneAt) throw unitErrors.undoneAlready();
  const later = await findLaterSuccession(tx.db, successionId);
  if (later) throw unitErrors.laterChange(later);
  const founded = await listFoundedUnits(tx.db, successionId);
  const withContent = await findUnitWithContent(
    tx.db,
    successionId,
    founded.map((unit) => unit.id),
  );
  if (withContent)
    throw unitErrors.hasContent({ name: founded.find((unit) => unit.id === withContent)!.name });
  return change;
}

/** Why a change cannot be taken back now, as a sentence; null when it can. */
export async function whyNotUndo(ctx: Ctx, successionId: string): Promise<string | null> {
  return getUndoable(ctx, successionId).then(
    () => null,
    (error: Error) => error.message,
  );
}
