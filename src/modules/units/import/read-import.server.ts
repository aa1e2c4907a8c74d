import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { readFile } from '../../../platform/files/file-store.server.ts';
import type { Change } from '../lineage/changes.ts';
import type { Recording } from '../lineage/record-succession.server.ts';
import { requireChanger } from '../lineage/require-changer.server.ts';
import { findImport, type ImportKind, type ImportOptions, type UnitImport } from './import-store.server.ts';
import type { PlannedRow, UnitImportPlan } from './plan-units.ts';
import { readReorganisationFile } from './read-reorganisation-file.server.ts';
import { readUnitFile } from './read-unit-file.server.ts';
import type { SkippedRow } from './row-reading.ts';

/** A file as it is understood now, whichever of the two kinds it is. */
export interface ReadImport {
  rows: PlannedRow[];
  changes: Change[];
  contacts: UnitImportPlan['contacts'];
  sheet: string;
  skipped: SkippedRow[];
  hiddenRows: number;
  otherSheets: string[];
  unknownHeads: string[];
}

export async function readImportFile(
  ctx: Ctx,
  bytes: Uint8Array,
  kind: ImportKind,
  options: ImportOptions & { withHiddenRows: boolean },
): Promise<ReadImport> {
  const reading =
    kind === 'units'
      ? await readUnitFile(ctx.db, bytes, { ...options, today: localDate(ctx.clock.now()) })
      : {
          contacts: [],
          ...(await readReorganisationFile(ctx.db, bytes, { ...options, effectiveOn: options.changeFrom })),
        };
  const { rows, changes, contacts, list } = reading;
  const { sheet, skipped, hiddenRows, otherSheets, unknownHeads } = list;
  return { rows, changes, contacts, sheet, skipped, hiddenRows, otherSheets, unknownHeads };
}

/** What taking the file over would record. The day is the earliest of all its changes. */
export function recordingOf(kind: ImportKind, options: ImportOptions, changes: readonly Change[]): Recording {
  const days = changes.map((change) => change.effectiveOn).sort();
  const first: LocalDate = days[0] ?? options.changeFrom;
  return {
    kind: kind === 'units' ? 'import' : 'reorganisation',
    effectiveOn: first,
    basis: options.basis,
    changes,
    moveHolders: options.moveHolders ? 'all' : 'none',
  };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws app.not-found */
export async function getImport(ctx: Ctx, importId: string): Promise<UnitImport & { bytes: Uint8Array }> {
  requireChanger(ctx);
  const one = uuid.test(importId) ? await findImport(ctx.db, importId) : null;
  if (!one) throw commonErrors.notFound();
  return { ...one, bytes: (await readFile(ctx, one.fileId)).bytes };
}

export function countStates(rows: readonly PlannedRow[]): Record<PlannedRow['state'], number> {
  const counts = { new: 0, changed: 0, same: 0, error: 0, twin: 0 };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}
