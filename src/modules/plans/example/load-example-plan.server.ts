import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalDate, localDate } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { loadLongestHolder } from '../../units/index.server.ts';
import { confirmAllClear } from '../decisions/confirm-all-clear.server.ts';
import { decideFact } from '../decisions/decide-fact.server.ts';
import { listFacts } from '../decisions/fact-store.server.ts';
import { resolveFinding } from '../decisions/resolve-finding.server.ts';
import { factsOfKind } from '../facts.ts';
import { importPlan } from '../import/import-plan.server.ts';
import { proposeCampaign } from '../release/propose-campaign.server.ts';
import { releasePlan } from '../release/release-plan.server.ts';
import { choicesOf, isOpenDecision } from '../review/findings/finding-choices.ts';

const exampleFile = 'ke-hoach-mau-2023.docx';

/**
 * Imports and releases the example plan, marked as a sample, through the commands a person uses: every fact confirmed
 * as read, every finding decided as advised. Acts as `ctx.actor`, else as the coordinator of the house.
 */
export async function loadExamplePlan(ctx: Ctx): Promise<{ planId: string }> {
  const acting = {
    ...ctx,
    actor: ctx.actor ?? (await loadLongestHolder(ctx.db, 'coordinator', localDate(ctx.clock.now()))),
  };
  const bytes = await readFile(join(import.meta.dirname, exampleFile));
  const { planId } = await importPlan(acting, { fileName: exampleFile, bytes, isSample: true });
  await decideAsAdvised(acting, planId);
  await releaseAsProposed(acting, planId, localDate(acting.clock.now()));
  return { planId };
}

/** Confirms every fact as it was read and decides every finding by the advised choice, else the one that asks for nothing. */
export async function decideAsAdvised(ctx: Ctx, planId: string): Promise<void> {
  await confirmAllClear(ctx, { planId });
  const facts = await listFacts(ctx.db, planId);
  for (const { kind, status, id, version } of facts)
    if (kind !== 'finding' && status === 'unconfirmed')
      await decideFact(ctx, { planId, factId: id, version, decision: 'confirm' });
  for (const { id, version, value } of factsOfKind(facts, 'finding').filter(isOpenDecision)) {
    const choices = choicesOf(value);
    const { choice } =
      choices.find((one) => one.isAdvised) ?? choices.find((one) => !one.asks) ?? choices[0]!;
    await resolveFinding(ctx, { planId, factId: id, version, decision: { choice } });
  }
}

/** Releases with every proposed measure and the proposed months. `issuedOn` fills the day where the text leaves it blank. */
export async function releaseAsProposed(ctx: Ctx, planId: string, issuedOn?: LocalDate): Promise<void> {
  const campaign = await proposeCampaign(ctx, planId);
  await releasePlan(ctx, {
    planId,
    version: campaign.plan.version,
    measures: campaign.measures,
    countedMonths: campaign.countedMonths,
    issuedOn: campaign.head.issuedOn ?? issuedOn,
  });
}
