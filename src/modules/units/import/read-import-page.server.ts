import type { Ctx } from '../../../platform/context.server.ts';
import { isAppError } from '../../../platform/errors/app-error.ts';
import { type PreviewResult, tryPreview } from '../change-form/read-change-page.server.ts';
import type { UnitImport } from './import-store.server.ts';
import type { PlannedRow } from './plan-units.ts';
import {
  countStates,
  getImport,
  type ReadImport,
  readImportFile,
  recordingOf,
} from './read-import.server.ts';

const shownRows = 100;

export interface ImportPage {
  one: Omit<UnitImport, 'options' | 'createdAt'>;
  basis: string;
  /** Null when the file could not be read as a list; `failure` then says why. */
  reading: {
    counts: Record<PlannedRow['state'], number>;
    contacts: number;
    errors: PlannedRow[];
    noted: PlannedRow[];
    sheet: string;
    skipped: { why: string; rows: number }[];
    hiddenRows: number;
    otherSheets: string[];
    unknownHeads: string[];
  } | null;
  failure: { message: string; help: string } | null;
  preview: PreviewResult | null;
  withHiddenRows: boolean;
}

/** A handed-in file as it would be taken over now. @throws app.not-found */
export async function readImportPage(
  ctx: Ctx,
  importId: string,
  withHiddenRows: boolean,
): Promise<ImportPage> {
  const { bytes, options, createdAt: _createdAt, ...one } = await getImport(ctx, importId);
  const page = { one, basis: options.basis, withHiddenRows };
  let read: ReadImport;
  try {
    read = await readImportFile(ctx, bytes, one.kind, { ...options, withHiddenRows });
  } catch (error) {
    if (!isAppError(error) || error.kind === 'not-found') throw error;
    const { message, help } = error;
    return { ...page, reading: null, failure: { message, help }, preview: null };
  }
  const counts = countStates(read.rows);
  const mayRecord = read.changes.length > 0 && (one.kind === 'units' || counts.error === 0);
  const preview =
    mayRecord && !one.successionId
      ? await tryPreview(ctx, recordingOf(one.kind, options, read.changes))
      : null;
  const skipped = Map.groupBy(read.skipped, (row) => row.why);
  return {
    ...page,
    failure: null,
    preview,
    reading: {
      counts,
      contacts: read.contacts.length,
      errors: read.rows.filter((row) => row.state === 'error').slice(0, shownRows),
      noted: read.rows.filter((row) => row.state !== 'error' && row.notes.length > 0).slice(0, shownRows),
      sheet: read.sheet,
      skipped: [...skipped].map(([why, rows]) => ({ why, rows: rows.length })),
      hiddenRows: read.hiddenRows,
      otherSheets: read.otherSheets,
      unknownHeads: read.unknownHeads,
    },
  };
}
