import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { type DrawCounts, listDraws } from '../audit-sample/index.server.ts';
import { sumSample, sumSampleByMeasure } from '../confirmed-share/index.server.ts';
import { confirmedShareWords, nothingDrawn, shortShareWords } from '../confirmed-share/index.ts';
import { findClauseText, ownersWords } from '../ledger/index.server.ts';
import { findCurrentPlan, listMeasures } from '../plans/index.server.ts';
import { readWholeFigures, type WholeFigure } from '../reports/index.server.ts';
import {
  countedKindsWords,
  countedMonthsWords,
  dayRuleWords,
  ruleWords,
  shareRuleWords,
} from './rule-words.ts';

export interface FigureListView {
  plan: { id: string; title: string; isSample: boolean };
  asOf: string;
  /** `confirmed`: of the random sample; null for reports, which are never drawn. */
  figures: (WholeFigure & { confirmed: string | null })[];
  share: string;
  draws: Pick<DrawCounts, 'month' | 'size'>[];
}

/** Every figure of the named plan, or of the one released last; null while there is none. */
export async function readFigureList(ctx: Ctx, params: URLSearchParams): Promise<FigureListView | null> {
  const current = await findCurrentPlan(ctx.db, params);
  const whole = current && (await readWholeFigures(ctx, current.id));
  if (!whole) return null;
  const { id, title, isSample } = whole.plan;
  const samples = await sumSampleByMeasure(ctx.db, { planId: id });
  return {
    plan: { id, title, isSample },
    asOf: whole.asOf,
    figures: whole.figures.map((figure) => ({
      ...figure,
      confirmed:
        figure.kind === 'report' ? null : shortShareWords(samples.get(figure.measureId) ?? nothingDrawn),
    })),
    share: confirmedShareWords(await sumSample(ctx.db, { planId: id })),
    draws: await drawsOf(ctx, id),
  };
}

export interface ExplainedFigure {
  plan: { id: string; title: string; isSample: boolean };
  asOf: string;
  figure: WholeFigure;
  clause: string;
  denominator: string;
  owners: string;
  months: string;
  rule: string;
  shareRule: string;
  counted: string;
  day: string;
  /** Null for a report, which is confirmed by whoever accepts it and never drawn. */
  confirmed: string | null;
  /** The public pages of the samples it was drawn in. */
  draws: Pick<DrawCounts, 'month' | 'size'>[];
}

/** @throws app.not-found */
export async function readExplained(ctx: Ctx, planId: string, key: string): Promise<ExplainedFigure> {
  const whole = await readWholeFigures(ctx, planId);
  const figure = whole?.figures.find((one) => one.key === key);
  const measure = figure && (await listMeasures(ctx.db, planId)).find((one) => one.id === figure.measureId);
  if (!whole || !figure || !measure) throw commonErrors.notFound();
  const { id, title, isSample } = whole.plan;
  const plan = await findCurrentPlan(ctx.db, new URLSearchParams({ 'ke-hoach': id }));
  return {
    plan: { id, title, isSample },
    asOf: whole.asOf,
    figure,
    clause: await findClauseText(ctx.db, id, measure),
    denominator: measure.denominator ?? 'Một mẫu số, không có cách tính khác trong kế hoạch',
    owners: ownersWords(measure.owedBy),
    months: measure.period === 'plan' ? '' : countedMonthsWords(plan?.countedMonths ?? []),
    rule: ruleWords(measure),
    shareRule: shareRuleWords(measure),
    counted: countedKindsWords(measure.counts),
    day: dayRuleWords(measure),
    confirmed: measure.kind === 'report' ? null : await confirmedOf(ctx, id, measure.id),
    draws: measure.kind === 'report' ? [] : await drawsOf(ctx, id),
  };
}

async function confirmedOf(ctx: Ctx, planId: string, measureId: string): Promise<string> {
  const samples = await sumSampleByMeasure(ctx.db, { planId });
  return confirmedShareWords(samples.get(measureId) ?? nothingDrawn);
}

async function drawsOf(ctx: Ctx, planId: string): Promise<Pick<DrawCounts, 'month' | 'size'>[]> {
  return (await listDraws(ctx.db, planId)).map(({ month, size }) => ({ month, size }));
}
