import type { Actor } from '../../../platform/auth/actor.ts';
import { ChildError, runInChild } from '../../../platform/child-process/index.server.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { AppError, type ErrorKind } from '../../../platform/errors/app-error.ts';
import { openUnitFinder } from '../../units/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { KnownPeople } from './known-people.ts';
import { type PlannedStaff, planStaff, type RowState } from './plan-staff.ts';
import type { StaffRow } from './read-staff-rows.ts';
import type { StaffImportOptions } from './staff-import-store.server.ts';
import type { SheetAnswer, SheetTask, StaffList } from './staff-sheets.worker.ts';
import { listKnownPeople } from './staff-store.server.ts';

const CHILD = 'src/modules/people/import/staff-sheets.worker.ts';
const BOUNDS = { timeoutMs: 120_000, heapMb: 768, memoryMb: 1_200 };

export interface StaffFileReading {
  rows: PlannedStaff[];
  list: StaffList;
}

/**
 * Reads a list of staff against what the house knows now; nothing is stored. The sheets are read in a child process,
 * and in between others get their turn.
 * @throws spreadsheet.*, people.no-list, people.list-too-much
 */
export async function readStaffFile(
  ctx: Ctx,
  actor: Actor,
  bytes: Uint8Array,
  { from, withHiddenRows }: StaffImportOptions,
): Promise<StaffFileReading> {
  const read = await inChild<{ rows: StaffRow[]; list: StaffList }>({ task: 'read', bytes, withHiddenRows });
  const today = localDate(ctx.clock.now());
  const { find } = await openUnitFinder(ctx.db, today);
  const known = new KnownPeople(await listKnownPeople(ctx.db, today));
  const options = { actor, today, from, findUnit: find, giveWay };
  return { rows: await planStaff(read.rows, known, options), list: read.list };
}

/** The file as it came, with what was understood of each row and what is wrong with it. */
export async function annotateStaffFile(bytes: Uint8Array, reading: StaffFileReading): Promise<Uint8Array> {
  const lines = reading.rows.map(({ no, state, errors, changes, notes }) => ({
    ...{ no, state, errors: errors.join(' ') },
    understood: [...changes, ...notes].join('; '),
  }));
  const skipped = reading.list.skipped.map((row) => row.no);
  const { sheet } = reading.list;
  return (await inChild<{ bytes: Uint8Array }>({ task: 'annotate', bytes, sheet, lines, skipped })).bytes;
}

async function inChild<Answer>(task: SheetTask): Promise<Answer> {
  const plain = { ...task, bytes: new Uint8Array(task.bytes) };
  const answer = await runInChild<SheetAnswer>(CHILD, plain, BOUNDS).catch((error: unknown) => {
    if (error instanceof ChildError && error.reason !== 'failed')
      throw peopleErrors.listTooMuch({ cause: error });
    throw error;
  });
  if ('refusal' in answer) throw new AppError({ ...answer.refusal, kind: answer.refusal.kind as ErrorKind });
  return answer as Answer;
}

/** Lets requests that wait be answered. */
export function giveWay(): Promise<void> {
  return new Promise((go) => setImmediate(go));
}

export function countStates(rows: readonly PlannedStaff[]): Record<RowState, number> {
  const counts = { new: 0, changed: 0, same: 0, error: 0, twin: 0 };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}
