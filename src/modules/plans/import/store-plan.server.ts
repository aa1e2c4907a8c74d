import { localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { emit } from '../../../platform/events/emit.server.ts';
import { insertFacts } from '../decisions/fact-store.server.ts';
import { planErrors } from '../errors.ts';
import { planImported } from '../events.ts';
import { insertPlan } from '../plan-store.server.ts';
import type { PlanReading } from '../reader/types.ts';
import { ownerNamesOn } from '../release/owner-names.server.ts';
import { unknownUnitFindings } from '../review/findings/unknown-units.ts';
import { factsOfReading } from '../review/reading/facts-of-reading.ts';
import { planHeadOf } from '../review/reading/plan-head.ts';

export interface PlanToStore {
  reading: PlanReading;
  text: string;
  fileId: string;
  fileName: string;
  /** For a plan that does not name its year. */
  year: number | null;
  isSample?: boolean;
  by: string | null;
}

/**
 * Keeps a reading as a plan in review: its text, the reading and one fact per thing a person confirms. Inside a
 * transaction.
 * @throws plan.year-unknown
 */
export async function storePlan(tx: Ctx, plan: PlanToStore): Promise<{ planId: string; facts: number }> {
  const { reading, text, fileName } = plan;
  const year = yearOfPlan(plan);
  if (!year) throw planErrors.yearUnknown();
  const names = await ownerNamesOn(tx.db, localDate(tx.clock.now()), reading.units);
  const read = factsOfReading(reading);
  const facts = [...read, ...unknownUnitFindings(read, names)];
  const planId = await insertPlan(tx.db, {
    year,
    title: reading.document.title ?? fileName,
    head: planHeadOf(facts),
    fileId: plan.fileId,
    sourceText: text,
    reading,
    isSample: plan.isSample ?? false,
    by: plan.by,
    at: tx.clock.now(),
  });
  await insertFacts(tx.db, planId, facts);
  const subject = { type: 'plan', id: planId, unitId: null };
  await emit(tx, planImported, subject, { planId, fileName, facts: facts.length });
  return { planId, facts: facts.length };
}

/** The year that a person gave, else the one of the text. */
export function yearOfPlan({ reading, year }: Pick<PlanToStore, 'reading' | 'year'>): number | null {
  const { document } = reading;
  return year ?? document.year ?? (document.issuedOn ? Number(document.issuedOn.slice(0, 4)) : null);
}
