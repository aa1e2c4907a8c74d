import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../../platform/clock/clock.ts';
import type { Db } from '../../../platform/db/open-database.server.ts';
import { readWorkbook } from '../../../platform/spreadsheets/index.server.ts';
import { unitErrors } from '../errors.ts';
import { draftOf } from '../lineage/draft.ts';
import { listLives } from '../lineage/life-store.server.ts';
import { listLastLineDays } from '../lineage/succession-store.server.ts';
import { listAllFormerCodes } from './former-code-store.server.ts';
import { planReorganisation, type ReorganisationPlan } from './plan-reorganisation.ts';
import { type ReorganisationField, reorganisationSynonyms } from './reorganisation-columns.ts';
import { type ListReading, readList } from './row-reading.ts';

export interface ReorganisationReading extends ReorganisationPlan {
  list: Omit<ListReading<ReorganisationField>, 'rows'>;
}

/** Reads a list "from old to new" against what the house knows now. @throws spreadsheet.*, unit.no-turn-list */
export async function readReorganisationFile(
  db: Db,
  bytes: Uint8Array,
  options: { effectiveOn: LocalDate; withHiddenRows: boolean },
): Promise<ReorganisationReading> {
  const form = {
    synonyms: reorganisationSynonyms,
    needed: ['oldCode', 'oldName'] as const,
    keys: ['oldCode', 'newCode', 'oldName', 'newName'] as const,
  };
  const reading = readList<ReorganisationField>(await readWorkbook(bytes), form, options);
  if (!reading) throw unitErrors.noTurnList();
  const { rows, ...list } = reading;
  const draft = draftOf((await listLives(db)).values(), randomUUID, await listLastLineDays(db));
  const plan = planReorganisation(rows, draft, await listAllFormerCodes(db), options.effectiveOn);
  return { ...plan, list };
}
