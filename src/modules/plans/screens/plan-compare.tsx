import { NativeSelect } from '@mantine/core';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { comparisonSentence } from '../compare/comparison-words.ts';
import { loadComparison } from '../compare/load-comparison.server.ts';
import { ComparisonPanel } from '../parts/comparison-panel.tsx';
import type { Route } from './+types/plan-compare';
import '../parts/comparison.css';

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadComparison(ctx, params.planId, new URL(request.url).searchParams.get('voi')),
);

export default function PlanCompare({ loaderData }: Route.ComponentProps) {
  const { plan, other, choices, comparison } = loaderData;
  return (
    <div className="lt-middle lt-stack">
      <PageHead
        question="Khác kế hoạch trước ở đâu?"
        title="So hai kế hoạch"
        answer={other && comparisonSentence(comparison, other.year)}
        back={{ href: `/ke-hoach/${plan.id}`, label: plan.title }}
      />
      {!other ? (
        <Panel flush>
          <EmptyState hint="Khi nơi này có kế hoạch của năm khác, hai bản được đặt cạnh nhau: nhiệm vụ mới, nhiệm vụ bỏ, chỗ đã đổi.">
            Chưa có kế hoạch nào khác để so.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <FilterBar submitWords="So">
            <NativeSelect label="So với" name="voi" defaultValue={other.id}>
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.year}: ${one.title}`}
                </option>
              ))}
            </NativeSelect>
          </FilterBar>
          {comparison.map((one) => (
            <ComparisonPanel
              key={one.kind}
              comparison={one}
              years={{ before: other.year, after: plan.year }}
            />
          ))}
        </>
      )}
    </div>
  );
}
