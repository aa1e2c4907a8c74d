import type { Ctx } from '../../platform/context.server.ts';
import { commonErrors } from '../../platform/errors/common-errors.ts';
import { confirmedShareWords, type DrawCounts, listDraws, sumSample } from '../audit-sample/index.server.ts';
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
  figures: WholeFigure[];
  share: string;
  draws: Pick<DrawCounts, 'month' | 'size'>[];
}

/** Every figure of the named plan, or of the one released last; null while there is none. */
export async function readFigureList(ctx: Ctx, params: URLSearchParams): Promise<FigureListView | null> {
  const current = await findCurrentPlan(ctx.db, params);
  const whole = current && (await readWholeFigures(ctx, current.id));
  if (!whole) return null;
  const { id, title, isSample } = whole.plan;
  return {
    plan: { id, title, isSample },
    asOf: whole.asOf,
    figures: whole.figures,
    share: confirmedShareWords(await sumSample(ctx.db, id)),
    draws: (await listDraws(ctx.db, id)).map(({ month, size }) => ({ month, size })),
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
  confirmed: string;
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
    confirmed: confirmedShareWords(await sumSample(ctx.db, id, measure.id)),
  };
}
