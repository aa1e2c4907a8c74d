import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { withTransaction } from '../../../platform/db/with-transaction.server.ts';
import { AppError } from '../../../platform/errors/app-error.ts';
import { commonErrors } from '../../../platform/errors/common-errors.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { saveFile } from '../../../platform/files/file-store.server.ts';
import { cleanLine } from '../../../platform/text/clean-text.ts';
import { insertFacts } from '../decisions/fact-store.server.ts';
import { planErrors } from '../errors.ts';
import { planImported } from '../events.ts';
import { insertPlan } from '../plan-store.server.ts';
import { planPolicy } from '../policy.ts';
import type { PlanReading } from '../reader/types.ts';
import { ownerNamesOn } from '../release/owner-names.server.ts';
import { factsOfReading } from '../review/facts-of-reading.ts';
import { planHeadOf } from '../review/plan-head.ts';
import { unknownUnitFindings } from '../review/unknown-units.ts';
import { readPlanInChild } from './read-plan-in-child.server.ts';

export interface PlanFile {
  fileName: string;
  bytes: Uint8Array;
  /** For a plan that does not name its year. */
  year?: number;
  isSample?: boolean;
}

export interface ReadPlanFile {
  reading: PlanReading;
  text: string;
}

const mediaTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

function mediaTypeOf(fileName: string): string {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  return mediaTypes[ending] ?? 'application/octet-stream';
}

/**
 * Reads the file (in a child process, before anything is stored) and keeps the file, its text, the reading and one
 * fact per thing a person confirms.
 * @throws plan.unreadable-… with the reader's sentence, plan.year-unknown; nothing is stored then
 */
export async function importPlan(
  ctx: Ctx,
  file: PlanFile,
  read: (bytes: Uint8Array, fileName: string) => Promise<ReadPlanFile> = readPlanInChild,
): Promise<{ planId: string; facts: number }> {
  if (!mayDo(planPolicy['plan.import'], ctx.actor)) throw commonErrors.notAllowed();
  const fileName = cleanLine(file.fileName) || 'ke-hoach';
  const { reading, text } = storable(await read(file.bytes, fileName).catch(asAppError));
  const year = file.year ?? reading.document.year ?? yearOf(reading.document.issuedOn);
  if (!year) throw planErrors.yearUnknown();
  return withTransaction(ctx, async (tx) => {
    const names = await ownerNamesOn(tx.db, localDate(tx.clock.now()), reading.units);
    const read = factsOfReading(reading);
    const facts = [...read, ...unknownUnitFindings(read, names)];
    const { id: fileId } = await saveFile(tx, {
      unitId: tx.actor?.unitId ?? null,
      name: fileName,
      mediaType: mediaTypeOf(fileName),
      bytes: file.bytes,
    });
    const planId = await insertPlan(tx.db, {
      year,
      title: reading.document.title ?? fileName,
      head: planHeadOf(facts),
      fileId,
      sourceText: text,
      reading,
      isSample: file.isSample ?? false,
      by: tx.actor?.userId ?? null,
      at: tx.clock.now(),
    });
    await insertFacts(tx.db, planId, facts);
    await emit(
      tx,
      planImported,
      { type: 'plan', id: planId, unitId: null },
      {
        planId,
        fileName,
        facts: facts.length,
      },
    );
    return { planId, facts: facts.length };
  });
}

/** PostgreSQL refuses NUL and half characters, which a damaged file may well contain. */
function storable({ reading, text }: ReadPlanFile): ReadPlanFile {
  const clean = (value: string) => value.replaceAll('\0', '').toWellFormed();
  const copy: PlanReading = JSON.parse(JSON.stringify(reading), (_key, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  );
  return { reading: copy, text: clean(text) };
}

function yearOf(date: string | null): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

/** What the reader could not read is told in its own words; anything else is a bug and stays one. */
function asAppError(error: unknown): never {
  if (!(error instanceof Error) || error.name !== 'ReaderError') throw error;
  const { code, help } = error as Error & { code: string; help: string };
  throw new AppError({
    kind: code === 'too-large' ? 'too-large' : 'invalid',
    code: `plan.unreadable-${code}`,
    message: error.message,
    help,
    cause: error,
  });
}
