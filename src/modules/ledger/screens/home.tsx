import { mayDo } from '../../../platform/auth/policy.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { readDeskAddress } from '../home/desk-address.ts';
import { readDesk } from '../home/read-desk.server.ts';
import { readOwnWork } from '../home/read-own-work.server.ts';
import { DeskHome } from '../parts/desk-home.tsx';
import { NoPlanYet } from '../parts/no-plan-yet.tsx';
import { UnitHome } from '../parts/unit-home.tsx';
import { ledgerPolicy } from '../policy.ts';
import type { Route } from './+types/home';

const writers: readonly string[] = ['unit_head', 'unit_communicator'];

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const params = new URL(request.url).searchParams;
  const actor = ctx.actor!;
  const plan = await findCurrentPlan(ctx.db, params, actor);
  const isDesk = mayDo(ledgerPolicy['progress.desk'], actor);
  const mayPlan = actor.role === 'coordinator' || actor.role === 'system_administrator';
  if (plan?.status !== 'released')
    return { home: 'no-plan' as const, mayPlan, inReview: plan ? { id: plan.id, title: plan.title } : null };
  if (isDesk) return { home: 'desk' as const, desk: await readDesk(ctx, plan, readDeskAddress(params)) };
  const mayWrite = writers.includes(actor.role);
  return { home: 'unit' as const, mayWrite, work: await readOwnWork(ctx, plan) };
});

export default function Home({ loaderData: data }: Route.ComponentProps) {
  if (data.home === 'no-plan') return <NoPlanYet mayPlan={data.mayPlan} inReview={data.inReview} />;
  if (data.home === 'unit') return <UnitHome work={data.work} mayWrite={data.mayWrite} />;
  return <DeskHome desk={data.desk} />;
}
