import { localDate, monthsBetween, type YearMonth } from '../../../platform/clock/clock.ts';
import type { Ctx } from '../../../platform/context.server.ts';
import { type Campaign, getPlan, proposeCampaign, releasePlan } from '../../plans/index.server.ts';
import { listUnits } from '../../units/index.server.ts';
import { type ObligationPreview, previewObligations } from '../obligations/generate-obligations.server.ts';
import { ownerWords } from '../owners/owner-words.ts';
import { releaseErrors } from './release-errors.ts';
import { countReleased } from './release-store.server.ts';

/** What the coordinator chose on the page; nothing chosen yet: the proposal. */
export interface ReleaseChoices {
  countedMonths: YearMonth[] | null;
  /** Keys of the assumptions left on. */
  on: string[] | null;
  number: string;
  issuedOn: string;
}

export function choicesIn(fields: URLSearchParams | FormData): ReleaseChoices {
  const wasShown = fields.has('tinh');
  const all = (name: string) => fields.getAll(name).map(String);
  return {
    countedMonths: wasShown ? all('thang') : null,
    on: wasShown ? all('gia-dinh') : null,
    number: String(fields.get('so') ?? '').trim(),
    issuedOn: String(fields.get('ngay') ?? '').trim(),
  };
}

async function campaignWith(ctx: Ctx, planId: string, choices: ReleaseChoices): Promise<Campaign> {
  const proposed = await proposeCampaign(ctx, planId);
  const { on } = choices;
  const keys = proposed.measures.flatMap((measure) => measure.assumptions.map((one) => one.key));
  const off = on ? keys.filter((key) => !on.includes(key)) : [];
  const campaign = off.length > 0 ? await proposeCampaign(ctx, planId, off) : proposed;
  return { ...campaign, countedMonths: choices.countedMonths ?? campaign.countedMonths };
}

function preview(ctx: Ctx, campaign: Campaign): Promise<ObligationPreview> {
  const { plan, countedMonths, measures } = campaign;
  return previewObligations(
    ctx,
    { year: plan.year, countedMonths },
    measures.map((measure) => ({ ...measure, id: measure.key })),
  );
}

/** Why the campaign as chosen cannot be released, as the second half of a sentence. */
function whyNot(campaign: Campaign): string | null {
  if (campaign.whyNot) return campaign.whyNot;
  if (campaign.countedMonths.length === 0) return 'chưa chọn tháng tính chỉ tiêu';
  const unowned = campaign.measures.find(({ owedBy }) => owedBy.kinds.length + owedBy.unitIds.length === 0);
  return unowned ? `chưa rõ ai thực hiện “${unowned.what}”` : null;
}

/** @throws app.not-found */
export async function loadReleasePage(ctx: Ctx, planId: string, choices: ReleaseChoices) {
  const plan = await getPlan(ctx.db, planId, ctx.actor);
  if (plan.status === 'released') return { plan, released: await countReleased(ctx.db, planId), draft: null };
  const campaign = await campaignWith(ctx, planId, choices);
  const counts = await preview(ctx, campaign);
  const units = await listUnits(ctx.db, { scope: { kind: 'all' }, on: localDate(ctx.clock.now()) });
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const titles = new Map(campaign.tasks.map((task) => [task.no, task.title]));
  const draft = {
    total: counts.total,
    units: counts.units,
    whyNot: whyNot(campaign),
    countedMonths: campaign.countedMonths,
    months: monthsBetween(`${plan.year}-01`, `${plan.year}-12`),
    unitReportDueOn: campaign.unitReportDueOn,
    assumptions: campaign.measures.flatMap((measure) => measure.assumptions),
    blanks: { number: !campaign.head.number, issuedOn: !campaign.head.issuedOn },
    issuedMonth: campaign.head.issuedMonth,
    number: choices.number,
    issuedOn: choices.issuedOn,
    limits: campaign.limits,
    measures: campaign.measures.map((measure) => {
      const rows = counts.rows.filter((row) => row.measureId === measure.key);
      return {
        key: measure.key,
        taskNo: measure.taskNo,
        taskTitle: measure.taskNo === null ? null : (titles.get(measure.taskNo) ?? null),
        kind: measure.kind,
        what: measure.what,
        denominator: measure.denominator,
        counts: measure.counts,
        dueOn: measure.dueOn,
        period: measure.period,
        fromLine: measure.fromLine,
        toLine: measure.toLine,
        owners: ownerWords(measure.owedBy, names),
        unresolved: measure.unresolved,
        dueRule: measure.dueRule ?? null,
        isDecided: measure.ownersDecided !== undefined,
        units: rows.reduce((sum, row) => sum + row.units, 0),
        obligations: rows.reduce((sum, row) => sum + row.obligations, 0),
        byKind: rows.map(({ unitKind, units: some, obligations }) => ({
          unitKind,
          units: some,
          obligations,
        })),
      };
    }),
  };
  return { plan, released: null, draft };
}

/**
 * Releases what the page showed and nothing else.
 * @throws release.plan-changed after another decision, release.preview-outdated when units changed meanwhile
 */
export async function releaseFromPage(ctx: Ctx, planId: string, form: FormData): Promise<void> {
  const choices = choicesIn(form);
  const campaign = await campaignWith(ctx, planId, choices);
  if (campaign.plan.status !== 'in_review' || String(campaign.plan.version) !== form.get('version'))
    throw releaseErrors.planChanged();
  const { total } = await preview(ctx, campaign);
  if (String(total) !== form.get('total')) throw releaseErrors.previewOutdated();
  await releasePlan(ctx, {
    planId,
    version: campaign.plan.version,
    measures: campaign.measures,
    countedMonths: campaign.countedMonths,
    number: choices.number || null,
    issuedOn: choices.issuedOn || null,
  });
}
