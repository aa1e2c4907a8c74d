import { IconPlus } from '@tabler/icons-react';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { readDispensations } from '../dispensations/read-dispensations.server.ts';
import { DispensationTable } from '../parts/dispensation-table.tsx';
import { OpenRequests } from '../parts/request-list.tsx';
import { ledgerPolicy } from '../policy.ts';
import { listRequestViews } from '../requests/read-requests.server.ts';
import type { Route } from './+types/dispensation-list';
import '../parts/dispensations.css';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') return { plan: null, list: [], requests: [], mayGive: false };
  return {
    plan: { id: plan.id, title: plan.title },
    list: await readDispensations(ctx, plan, localDate(ctx.clock.now())),
    requests: await listRequestViews(ctx, plan.id, { open: true }),
    mayGive: mayDo(ledgerPolicy['dispensation.give'], ctx.actor),
  };
});

export default function DispensationList({ loaderData }: Route.ComponentProps) {
  const { plan, list, requests, mayGive } = loaderData;
  const standing = list.filter((one) => one.stands).length;
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Ai được miễn, ai được hoãn?"
        answer={
          list.length === 0
            ? 'Chưa có quyết định miễn, hoãn nào.'
            : `${standing} quyết định đang giữ trong ${list.length} quyết định đã ghi.`
        }
        back={{ href: '/tien-do', label: 'Tiến độ' }}
        actions={
          plan &&
          mayGive && (
            <ButtonLink href={`/mien-hoan/moi?ke-hoach=${plan.id}`} look="primary" icon={IconPlus}>
              Miễn, hoãn cho đơn vị
            </ButtonLink>
          )
        }
      />
      <OpenRequests requests={requests} mayDecide={mayGive} />
      {list.length > 0 ? (
        <DispensationTable list={list} />
      ) : (
        <EmptyState hint="Đơn vị không làm được trong một thời gian thì miễn; làm được sau thì hoãn.">
          Chưa đơn vị nào được miễn, hoãn.
        </EmptyState>
      )}
    </div>
  );
}
