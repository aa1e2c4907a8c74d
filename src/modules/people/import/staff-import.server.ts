import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../platform/auth/actor.ts';
import { mayDo } from '../../../platform/auth/policy.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { xlsxType } from '../../../platform/spreadsheets/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { staffFileReceived, staffImportUndone } from '../events.ts';
import { peoplePolicy } from '../policy.ts';
import { readStaffJob, writeStaffJob } from './run-import.server.ts';
import {
  deleteStaffImport,
  findStaffImport,
  insertStaffImport,
  listStaffImports,
  markUndone,
  moveStatus,
  type StaffImport,
  type StaffImportOptions,
} from './staff-import-store.server.ts';
import { lockStaff, takeBack } from './staff-store.server.ts';

function requireImporter({ actor }: Ctx): Actor {
  if (!actor || !mayDo(peoplePolicy['people.import'], actor)) throw commonErrors.notFound();
  return actor;
}

/** Keeps a file and has it read in the background; nothing of it is taken over yet. */
export async function receiveStaffFile(
  ctx: Ctx,
  { fileName, bytes, options }: { fileName: string; bytes: Uint8Array; options: StaffImportOptions },
): Promise<{ importId: string }> {
  const { userId, postId, unitId } = requireImporter(ctx);
  const importId = randomUUID();
  await withTransaction(ctx, async (tx) => {
    const file = await saveFile(tx, { unitId: null, name: fileName, mediaType: xlsxType, bytes });
    const at = tx.clock.now();
    await insertStaffImport(tx.db, {
      id: importId,
      fileId: file.id,
      options,
      by: userId,
      byPost: postId,
      at,
    });
    await emit(tx, staffFileReceived, { type: 'staff-import', id: importId, unitId }, { importId, fileName });
    await tx.jobs.send(tx.db, readStaffJob, { importId });
  });
  return { importId };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One's own, or anybody's for who sees the whole house. @throws app.not-found */
export async function getStaffImport(ctx: Ctx, importId: string): Promise<StaffImport> {
  const actor = requireImporter(ctx);
  const one = uuid.test(importId) ? await findStaffImport(ctx.db, importId) : null;
  if (!one || (actor.scope.kind !== 'all' && one.createdBy !== actor.userId)) throw commonErrors.notFound();
  return one;
}

export async function listOwnImports(ctx: Ctx): Promise<StaffImport[]> {
  const actor = requireImporter(ctx);
  return listStaffImports(ctx.db, actor.scope.kind === 'all' ? null : actor.userId);
}

/** Has a file that was read taken over in the background. @throws people.import-busy */
export async function startWriting(ctx: Ctx, importId: string): Promise<void> {
  await getStaffImport(ctx, importId);
  await withTransaction(ctx, async (tx) => {
    if (!(await moveStatus(tx.db, importId, ['read', 'failed'], 'writing'))) throw peopleErrors.importBusy();
    await tx.jobs.send(tx.db, writeStaffJob, { importId });
  });
}

/** Puts a file aside that was handed in by mistake. */
export async function discardStaffImport(ctx: Ctx, importId: string): Promise<void> {
  await getStaffImport(ctx, importId);
  await deleteStaffImport(ctx.db, importId);
}

/** Takes back all that a file brought, but who has come in since. @throws people.undone-already */
export async function undoStaffImport(ctx: Ctx, importId: string): Promise<void> {
  const { unitId } = requireImporter(ctx);
  await getStaffImport(ctx, importId);
  await withTransaction(ctx, async (tx) => {
    await lockStaff(tx.db);
    if (!(await moveStatus(tx.db, importId, ['written'], 'undone'))) throw peopleErrors.undoneAlready();
    const taken = await takeBack(tx.db, importId);
    await markUndone(tx.db, importId, tx.clock.now());
    const subject = { type: 'staff-import', id: importId, unitId };
    await emit(tx, staffImportUndone, subject, { importId, ...taken });
  });
}
