import type { Actor } from '../../../platform/auth/actor.ts';
import { roleMay } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { readFile, saveFile } from '../../../platform/files/file-store.server.ts';
import { xlsxType } from '../../../platform/spreadsheets/index.server.ts';
import { shortened } from '../../../platform/text/clean-text.ts';
import { loadActor } from '../../units/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { staffImported } from '../events.ts';
import { peoplePolicy } from '../policy.ts';
import type { PlannedStaff } from './plan-staff.ts';
import {
  annotateStaffFile,
  countStates,
  readStaffFile,
  type StaffFileReading,
} from './read-staff-file.server.ts';
import {
  findStaffImport,
  markFailed,
  markProgress,
  markRead,
  markWritten,
  type ShownChange,
  type ShownRow,
  type StaffImport,
  type StoredReading,
} from './staff-import-store.server.ts';
import { lockStaff } from './staff-store.server.ts';
import { type Written, writeStaff } from './write-staff.server.ts';

export const readStaffJob = 'people.read-staff';
export const writeStaffJob = 'people.write-staff';

const shownRows = 100;

/** Job: reads a file that was handed in, in the rights of who did. May run again. */
export async function readStaffImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  const one = await findStaffImport(ctx.db, importId);
  if (one?.status !== 'reading') return;
  await orFailed(ctx, one, 'unreadable', async () => {
    const began = performance.now();
    const { bytes } = await readFile(ctx, one.fileId);
    const acting = { ...ctx, actor: await actorOf(ctx, one) };
    const reading = await readStaffFile(acting, acting.actor, bytes, one.options);
    const annotated = await annotateStaffFile(bytes, reading);
    await withTransaction(acting, async (tx) => {
      const name = `${one.fileName.replace(/\.xlsx$/i, '')}-ket-qua.xlsx`;
      const file = await saveFile(tx, { unitId: null, name, mediaType: xlsxType, bytes: annotated });
      const seconds = Math.round((performance.now() - began) / 100) / 10;
      await markRead(tx.db, importId, {
        reading: { ...storedReading(reading), seconds },
        resultFileId: file.id,
      });
    });
  });
}

/** Job: takes over what a read file means now; all of it or nothing. May run again. */
export async function writeStaffImport(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  const one = await findStaffImport(ctx.db, importId);
  if (one?.status !== 'writing') return;
  await orFailed(ctx, one, 'failed', async () => {
    const { bytes } = await readFile(ctx, one.fileId);
    await takeStaffOver({ ...ctx, actor: await actorOf(ctx, one) }, one, bytes, (done, total) =>
      // On a connection of its own: seen while the rest is not.
      markProgress(ctx.db, importId, done, total),
    );
  });
}

export async function takeStaffOver(
  ctx: Ctx & { actor: Actor },
  { id, options }: Pick<StaffImport, 'id' | 'options'>,
  bytes: Uint8Array,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Written> {
  return withTransaction(ctx, async (tx) => {
    await lockStaff(tx.db);
    const { rows } = await readStaffFile(tx, tx.actor, bytes, options);
    const { new: fresh, changed } = countStates(rows);
    if (fresh + changed === 0) throw peopleErrors.nothingToImport();
    const written = await writeStaff(tx, id, rows, progress);
    await markWritten(tx.db, id, tx.clock.now());
    const subject = { type: 'staff-import', id, unitId: tx.actor.unitId };
    await emit(tx, staffImported, subject, { importId: id, ...written });
    return written;
  });
}

/** Who handed it in, with the rights of now. */
async function actorOf(ctx: Ctx, { createdBy, createdByPost }: StaffImport): Promise<Actor> {
  const today = localDate(ctx.clock.now());
  const actor = createdBy ? await loadActor(ctx.db, createdBy, today, createdByPost ?? undefined) : null;
  if (!actor || !roleMay(peoplePolicy['people.import'], actor)) throw commonErrors.notAllowed();
  return actor;
}

async function orFailed(
  ctx: Ctx,
  { id }: StaffImport,
  status: 'unreadable' | 'failed',
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAppError(error)) ctx.log.error({ err: error, importId: id }, 'staff import');
    const { message, help } = isAppError(error)
      ? error
      : {
          message: 'Việc này bị ngắt giữa chừng. Chưa ghi gì.',
          help: 'Thử lại; nếu vẫn vậy, báo người quản trị.',
        };
    await markFailed(ctx.db, id, status, { message, help });
  }
}

function storedReading({ rows, list }: StaffFileReading): Omit<StoredReading, 'seconds'> {
  const shown = ({ no, name, unitName, errors, notes }: ShownRow): ShownRow => ({
    ...{ no, name: shortened(name, 40), unitName, errors, notes },
  });
  const writes = rows.filter((row) => row.state === 'new' || row.state === 'changed');
  const noted = rows.filter((row) => row.state !== 'error' && row.notes.length > 0);
  const skipped = Map.groupBy(list.skipped, (row) => row.why);
  return {
    sheet: list.sheet,
    counts: countStates(rows),
    people: rows.filter((row) => row.state === 'new' && !row.person).length,
    posts: rows.filter((row) => row.state !== 'error' && row.newPost).length,
    writes: writes.slice(0, shownRows).map(shownChange),
    errors: rows
      .filter((row) => row.state === 'error')
      .slice(0, shownRows)
      .map(shown),
    noted: noted.slice(0, shownRows).map(shown),
    notedCount: noted.length,
    skipped: [...skipped].map(([why, some]) => ({ why, rows: some.length })),
    hiddenRows: list.hiddenRows,
    otherSheets: list.otherSheets,
    unknownHeads: list.unknownHeads,
  };
}

function shownChange({ no, name, unitName, state, newPost, contact, changes }: PlannedStaff): ShownChange {
  const post = newPost && { title: newPost.title, role: newPost.role, from: newPost.from };
  return {
    ...{ no, name: shortened(name, 40), unitName, isNew: state === 'new', post },
    contact: changes.slice(changes.length - Object.keys(contact).length),
  };
}
