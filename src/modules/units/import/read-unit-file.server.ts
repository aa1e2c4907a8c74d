import { randomUUID } from 'node:crypto';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { unitErrors } from '../errors.ts';
import { draftOf } from '../lineage/draft.ts';
import { listLives } from '../lineage/life-store.server.ts';
import { listLastLineDays } from '../lineage/succession-store.server.ts';
import { listAllFormerCodes } from './former-code-store.server.ts';
import { planUnits, type UnitImportOptions, type UnitImportPlan } from './plan-units.ts';
import { readUnitRows } from './read-unit-rows.ts';
import { type ListReading, readList } from './row-reading.ts';
import { type UnitField, unitSynonyms } from './unit-columns.ts';

export interface UnitFileReading extends UnitImportPlan {
  list: Omit<ListReading<UnitField>, 'rows'>;
}

/**
 * Reads a list of units against what the house knows now; nothing is stored.
 * @throws spreadsheet.*, unit.no-list
 */
export async function readUnitFile(
  db: Db,
  bytes: Uint8Array,
  options: UnitImportOptions & { withHiddenRows: boolean },
): Promise<UnitFileReading> {
  const sheets = await readWorkbook(bytes);
  const form = {
    synonyms: unitSynonyms,
    needed: ['name', 'code'] as const,
    keys: ['code'] as const,
  };
  const { rows, ...list } = readList<UnitField>(sheets, form, options) ?? noList();
  const draft = draftOf((await listLives(db)).values(), randomUUID, await listLastLineDays(db));
  const plan = planUnits(readUnitRows({ rows, ...list }), draft, await listAllFormerCodes(db), options);
  return { ...plan, list };
}

function noList(): never {
  throw unitErrors.noList();
}
