import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { unitErrors } from '../errors.ts';
import { fingerprintOf } from '../lineage/preview-change.server.ts';
import { type Recorded, recordSuccession } from '../lineage/record-succession.server.ts';
import { requireChanger } from '../lineage/require-changer.server.ts';
import {
  deleteImport,
  type ImportKind,
  type ImportOptions,
  lockImport,
  markImported,
} from './import-store.server.ts';
import { countStates, getImport, readImportFile, recordingOf } from './read-import.server.ts';
import { saveContacts } from './save-contacts.server.ts';

export interface TakeOver {
  kind: ImportKind;
  bytes: Uint8Array;
  options: ImportOptions & { withHiddenRows: boolean };
  /** Of the preview the person saw. */
  fingerprint?: string;
}

/**
 * Takes a file over as one change, to be undone as one. Rows with mistakes are left out of a list of units; a
 * reorganisation is taken over whole or not at all. Rights are the caller's to check.
 * @throws unit.import-has-errors, unit.nothing-to-import, unit.preview-outdated
 */
export async function takeFileOver(
  ctx: Ctx,
  { kind, bytes, options, fingerprint }: TakeOver,
): Promise<Recorded> {
  return withTransaction(ctx, async (tx) => {
    const { rows, changes, contacts } = await readImportFile(tx, bytes, kind, options);
    const { error } = countStates(rows);
    if (kind === 'reorganisation' && error > 0) throw unitErrors.importHasErrors({ errors: error });
    if (changes.length === 0 && contacts.length === 0) throw unitErrors.nothingToImport();
    const recorded = await recordSuccession(tx, recordingOf(kind, options, changes));
    await saveContacts(tx, recorded.successionId, contacts);
    if (fingerprint && fingerprint !== (await fingerprintOf(tx, recorded)))
      throw unitErrors.previewOutdated();
    return recorded;
  });
}

/** @throws as `takeFileOver`, and app.changed-meanwhile when it was taken over already */
export async function commitImport(
  ctx: Ctx,
  importId: string,
  choice: { withHiddenRows: boolean; fingerprint: string },
): Promise<{ successionId: string }> {
  const { kind, bytes, options } = await getImport(ctx, importId);
  return withTransaction(ctx, async (tx) => {
    const locked = await lockImport(tx.db, importId);
    if (!locked || locked.successionId) throw commonErrors.changedMeanwhile();
    const { withHiddenRows, fingerprint } = choice;
    const { successionId } = await takeFileOver(tx, {
      kind,
      bytes,
      options: { ...options, withHiddenRows },
      fingerprint,
    });
    await markImported(tx.db, importId, successionId);
    return { successionId };
  });
}

/** Puts a file aside that was handed in by mistake. */
export async function discardImport(ctx: Ctx, importId: string): Promise<void> {
  requireChanger(ctx);
  const { successionId } = await getImport(ctx, importId);
  if (!successionId) await deleteImport(ctx.db, importId);
}
