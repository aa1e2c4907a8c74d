import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { findCurrentPlan } from '../../plans/index.server.ts';
import { OwnMeasurePanel } from '../parts/own-measure-panel.tsx';
import { readOwnProgress } from '../progress/read-own-progress.server.ts';
import type { Route } from './+types/own-progress';

export const loader = withCtx(async (ctx, { request }: Route.LoaderArgs) => {
  const plan = await findCurrentPlan(ctx.db, new URL(request.url).searchParams, ctx.actor);
  if (plan?.status !== 'released') return { own: null };
  return { own: await readOwnProgress(ctx, plan) };
});

/** A unit sees itself, and beside it the middle of its place. No list of others, no place in an order. */
export default function OwnProgressPage({ loaderData: { own } }: Route.ComponentProps) {
  const back = { href: '/', label: 'Việc của đơn vị' };
  if (!own || own.measures.length === 0)
    return (
      <div className="lt-middle">
        <PageHead question="Đơn vị mình làm đến đâu?" back={back} />
        <Panel>
          <EmptyState>Đơn vị không có phần việc nào được đếm trong kế hoạch này.</EmptyState>
        </Panel>
      </div>
    );
  const hasMiddle = own.measures.some((one) => one.periods.some((period) => period.median !== null));
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question="Đơn vị mình làm đến đâu?"
        title={`Đơn vị mình làm đến đâu? ${own.unitName}`}
        back={back}
        answer={own.sentence}
      />
      <p className="lt-muted">
        {hasMiddle
          ? `Mức giữa: xếp số của các đơn vị ở ${own.place} từ ít đến nhiều rồi lấy số đứng giữa. Không đơn vị nào khác được nêu tên, không có thứ hạng.`
          : `Ở ${own.place} có chưa đến ${own.fewest} đơn vị cùng phần việc, nên không nêu mức giữa: số đó sẽ nói về từng đơn vị.`}
      </p>
      {own.measures.map((measure) => (
        <OwnMeasurePanel key={measure.id} measure={measure} place={own.place} />
      ))}
    </div>
  );
}
