// Runs in a child process: a long list would keep everybody else waiting, a hostile one could take the house down.
import { isAppError } from '../../../platform/errors/app-error.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { type ListReading, readList } from '../../units/index.server.ts';
import { peopleErrors } from '../errors.ts';
import { annotatedStaffFile, type ResultLine } from './annotated-file.server.ts';
import { readStaffRows, type StaffRow } from './read-staff-rows.ts';
import { type StaffField, staffSynonyms } from './staff-columns.ts';

export type StaffList = Omit<ListReading<StaffField>, 'rows' | 'columns'>;

export type SheetTask =
  | { task: 'read'; bytes: Uint8Array; withHiddenRows: boolean }
  | { task: 'annotate'; bytes: Uint8Array; sheet: string; lines: ResultLine[]; skipped: number[] };

export type SheetAnswer =
  | { rows: StaffRow[]; list: StaffList }
  | { bytes: Uint8Array }
  | { refusal: { kind: string; code: string; message: string; help: string } };

export default async function workOnSheets(input: unknown): Promise<SheetAnswer> {
  try {
    const task = input as SheetTask;
    if (task.task === 'read') return await readSheets(task.bytes, task.withHiddenRows);
    return { bytes: await annotatedStaffFile(task) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    const { kind, code, message, help } = error;
    return { refusal: { kind, code, message, help } };
  }
}

const needed = ['name', 'givenName'] as const;

async function readSheets(bytes: Uint8Array, withHiddenRows: boolean): Promise<SheetAnswer> {
  const form = { synonyms: staffSynonyms, needed, keys: needed };
  const found = readList<StaffField>(await readWorkbook(bytes), form, { withHiddenRows });
  if (!found) throw peopleErrors.noList();
  const { rows: _rows, columns: _columns, ...list } = found;
  return { rows: readStaffRows(found), list };
}
