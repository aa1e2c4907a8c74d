import { IconPlus } from '@tabler/icons-react';
import { mayDo } from '../../../platform/auth/policy.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { listWords } from '../dispensations/list-words.ts';
import { readDispensations } from '../dispensations/read-dispensations.server.ts';
import { listSingleCells } from '../dispensations/single-cells.server.ts';
import { DispensationTable } from '../parts/dispensation-table.tsx';
import { RequestList } from '../parts/request-list.tsx';
import { SingleCellTable } from '../parts/single-cell-table.tsx';
import { ledgerPolicy } from '../policy.ts';
import { listRequestViews } from '../requests/read-requests.server.ts';
import type { Route } from './+types/dispensation-list';
import '../parts/dispensations.css';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') return { plan: null, list: [], single: [], requests: [], mayGive: false };
  return {
    plan: { id: plan.id, title: plan.title },
    list: await readDispensations(ctx, plan, localDate(ctx.clock.now())),
    single: await listSingleCells(ctx, plan.id),
    requests: await listRequestViews(ctx, plan.id),
    mayGive: mayDo(ledgerPolicy['dispensation.give'], ctx.actor),
  };
});

export default function DispensationList({ loaderData }: Route.ComponentProps) {
  const { plan, list, single, requests, mayGive } = loaderData;
  const open = requests.filter((one) => one.isOpen);
  const answered = requests.filter((one) => !one.isOpen).slice(0, 20);
  return (
    <div className="lt-middle lt-stack-lg">
      <PageHead
        question="Ai được miễn, ai được hoãn?"
        answer={listWords(list, single)}
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
      <RequestList
        title={`${open.length} đề nghị chờ trả lời`}
        requests={open}
        mayDecide={mayGive}
        tone="finding"
      />
      {list.length > 0 && <DispensationTable list={list} />}
      {single.length > 0 && <SingleCellTable list={single} />}
      {list.length + single.length === 0 && (
        <EmptyState hint="Đơn vị không làm được trong một thời gian thì miễn; làm được sau thì hoãn.">
          Chưa đơn vị nào được miễn, hoãn.
        </EmptyState>
      )}
      <RequestList title="Đề nghị đã trả lời" requests={answered} mayDecide={mayGive} />
    </div>
  );
}
