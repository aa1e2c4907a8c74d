import type { Ctx } from '../../platform/context.server.ts';
import { sumSample } from '../confirmed-share/index.server.ts';
import { confirmedShareWords } from '../confirmed-share/index.ts';
import { evidencePage, listEvidenceByIds } from '../ledger/index.server.ts';
import { findCurrentPlan, type PlanView } from '../plans/index.server.ts';
import { findAnchor } from './anchor-store.server.ts';
import { monthsOpen } from './draw-months.server.ts';
import { type DrawCounts, listDraws, listItems, type SampleItem } from './draw-store.server.ts';

export interface CallView extends SampleItem {
  title: string;
  unitId: string;
  unitName: string;
  happenedOn: string;
  receivedAt: Date;
  isPost: boolean;
  href: string | null;
  isWithdrawn: boolean;
  rung: number;
}

export interface SampleView {
  plan: PlanView;
  share: string;
  draws: DrawCounts[];
  /** Over, and not drawn yet. */
  open: string[];
  shown: DrawCounts | null;
  calls: CallView[];
}

/** The samples of the current plan, and the calls of one month: the named one, or the latest with calls to make. */
export async function readSample(ctx: Ctx, params: URLSearchParams): Promise<SampleView | null> {
  const plan = await findCurrentPlan(ctx.db, params);
  if (!plan) return null;
  const draws = await listDraws(ctx.db, plan.id);
  const anchor = await findAnchor(ctx.db, plan.id);
  const named = draws.find((draw) => draw.month === params.get('thang'));
  const shown = named ?? draws.find(hasCalls) ?? draws.find((draw) => draw.size > 0) ?? draws[0] ?? null;
  return {
    plan,
    share: confirmedShareWords(await sumSample(ctx.db, { planId: plan.id })),
    draws,
    open: anchor ? await monthsOpen(ctx, anchor) : [],
    shown,
    calls: shown ? await readCalls(ctx, shown.id) : [],
  };
}

function hasCalls({ size, confirmed, notConfirmed, unreachable }: DrawCounts): boolean {
  return size > confirmed + notConfirmed + unreachable;
}

export async function readCalls(ctx: Ctx, drawId: string, place?: number): Promise<CallView[]> {
  const items = await listItems(ctx.db, drawId, place === undefined ? {} : { place });
  const evidence = await listEvidenceByIds(
    ctx.db,
    items.map((item) => item.evidenceId),
  );
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return items.map((item) => {
    const one = byId.get(item.evidenceId)!;
    const { title, unitId, unitName, happenedOn, receivedAt, rung } = one;
    return {
      ...item,
      title,
      unitId,
      unitName,
      happenedOn,
      receivedAt,
      rung,
      isPost: one.sourceType === 'article',
      href: evidencePage(one),
      isWithdrawn: one.withdrawnAt !== null,
    };
  });
}
