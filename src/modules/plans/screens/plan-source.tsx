import { Outlet, type ShouldRevalidateFunctionArgs, useOutletContext } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { loadPlanSource, type PlanSourceView } from '../review/page/source-page.server.ts';
import type { Route } from './+types/plan-source';

export const loader = withCtx((ctx, { params }: Route.LoaderArgs) =>
  loadPlanSource(ctx, params.planId ?? ''),
);

/** The text of a plan never changes: of 60 pages it is most of what the page weighs, and no step sends it again. */
export const shouldRevalidate = ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
  currentParams.planId !== nextParams.planId;

/** Brings the source text to the review inside it. */
export default function PlanSource({ loaderData }: Route.ComponentProps) {
  return <Outlet context={loaderData} />;
}

export function usePlanSource(): PlanSourceView {
  return useOutletContext<PlanSourceView>();
}
