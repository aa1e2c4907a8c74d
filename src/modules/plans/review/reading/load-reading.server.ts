import type { Ctx } from '../../../../platform/context.server.ts';
import { listFacts } from '../../decisions/fact-store.server.ts';
import { getPlan } from '../../find-plan.server.ts';
import { getPlanSource } from '../../plan-store.server.ts';
import type { PlanReading } from '../../reader/types.ts';
import { confirmedReading } from './confirmed-reading.ts';

/** Readings of older houses lack what the reader learned later. */
const nothingRead = {
  document: {} as PlanReading['document'],
  legalBases: [],
  sections: [],
  audiences: [],
  themes: [],
  forms: [],
  tasks: [],
  reportDuties: [],
  deadlines: [],
  documents: [],
  channels: [],
  recipients: [],
  units: [],
  findings: [],
  citations: [],
  budgets: [],
  unread: [],
} satisfies Partial<PlanReading>;

/** The plan as people left it: what is released, exported and later compared. @throws app.not-found */
export async function loadConfirmedReading(ctx: Ctx, planId: string): Promise<PlanReading> {
  await getPlan(ctx.db, planId, ctx.actor);
  const [{ reading, sourceText }, facts] = await Promise.all([
    getPlanSource(ctx.db, planId),
    listFacts(ctx.db, planId),
  ]);
  return confirmedReading({ ...nothingRead, ...reading }, facts, sourceText.split('\n'));
}

/** What the reader made of the file; never changed. @throws app.not-found */
export async function loadOriginalReading(ctx: Ctx, planId: string): Promise<PlanReading> {
  await getPlan(ctx.db, planId, ctx.actor);
  const { reading } = await getPlanSource(ctx.db, planId);
  return { ...nothingRead, ...reading };
}
