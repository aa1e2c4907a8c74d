import { useCallback, useEffect, useRef, useState } from 'react';
import { data, Form, redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { SampleMark } from '../../../ui/sample-mark.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { FactView } from '../facts.ts';
import { FactCard } from '../parts/fact-card.tsx';
import { FactTabs } from '../parts/fact-tabs.tsx';
import { FindingList } from '../parts/finding-list.tsx';
import { ReviewFoot } from '../parts/review-foot.tsx';
import { ReviewStrip } from '../parts/review-strip.tsx';
import { SourcePane } from '../parts/source-pane.tsx';
import { type Conflict, decideInReview, refusedDecision } from '../review/decide-in-review.server.ts';
import { lineWords, reviewAddress } from '../review/review-address.ts';
import { loadReview } from '../review/review-page.server.ts';
import { nextOpen } from '../review/review-tabs.ts';
import '../parts/plan-review.css';
import type { Route } from './+types/plan-review';

/** The desk fills the window; its panes scroll. */
export const handle = { main: 'full' };

export const loader = withCtx((ctx, { params, request }: Route.LoaderArgs) =>
  loadReview(ctx, params.planId, new URL(request.url).searchParams),
);

export const action = withCtx(async (ctx, { params, request }: Route.ActionArgs) => {
  const form = await request.formData();
  try {
    return redirect(await decideInReview(ctx, params.planId, form), 303);
  } catch (error) {
    const refused = await refusedDecision(ctx, params.planId, form, error);
    return data(refused, { status: refused.status });
  }
});

type Review = Route.ComponentProps['loaderData'];

function answerOf({ plan, progress, mayDecide, facts }: Review) {
  if (!mayDecide) return plan.status === 'released' ? plan.title : `${facts.length} dữ kiện`;
  const decide =
    progress.openDecisions > 0 ? (
      <span className="lt-owed">Còn {progress.openDecisions} điểm phải quyết định trước khi phát hành.</span>
    ) : (
      'Không còn điểm nào phải quyết định.'
    );
  return (
    <>
      Đã đọc {progress.facts} dữ kiện, {progress.decided} dữ kiện đã xác nhận. {decide}
    </>
  );
}

function ConflictForm({ conflict }: { conflict: Conflict }) {
  return (
    <ConflictPanel
      savedBy={conflict.savedBy}
      fields={conflict.fields}
      keepMine={
        <Form method="post">
          {conflict.resend.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton look="secondary">Lưu bản đang nhập</SubmitButton>
        </Form>
      }
      takeSaved={
        <ButtonLink href={conflict.takeHref} look="primary">
          Giữ bản đã lưu
        </ButtonLink>
      }
    />
  );
}

/** After a decision the next card takes the focus, so that Enter goes on; the first view of the page is left alone. */
function useFocusOnNext(activeId: string | null): void {
  const before = useRef(activeId);
  useEffect(() => {
    if (before.current === activeId) return;
    before.current = activeId;
    const card = activeId && document.getElementById(`du-kien-${activeId}`);
    if (card)
      card
        .querySelector<HTMLElement>('button[value="confirm"], input:not([type="hidden"]), textarea')
        ?.focus();
  }, [activeId]);
}

function spanOf(fact: FactView) {
  return { from: fact.fromLine, to: fact.toLine };
}

/** The fact a person points at, by its card or by one of its lines, until the address names another. */
function usePicked({ facts, activeId }: Review) {
  const [picked, setPicked] = useState<FactView | null>(null);
  const [forActive, setForActive] = useState(activeId);
  if (forActive !== activeId) {
    setForActive(activeId);
    setPicked(null);
  }
  const pickLine = useCallback(
    (line: number) => {
      const fact = facts.find((one) => one.fromLine <= line && line <= one.toLine);
      if (!fact) return;
      setPicked(fact);
      document.getElementById(`du-kien-${fact.id}`)?.scrollIntoView({ block: 'nearest' });
    },
    [facts],
  );
  return { picked, setPicked, pickLine };
}

export default function PlanReview({ loaderData: review, actionData: refused }: Route.ComponentProps) {
  const { plan, facts, tab, activeId, mayDecide } = review;
  const [hovered, setHovered] = useState<FactView | null>(null);
  const { picked, setPicked, pickLine } = usePicked(review);
  useFocusOnNext(activeId);
  const shown = picked ? spanOf(picked) : review.hot;
  const hot = hovered ? spanOf(hovered) : shown;
  const place = { planId: plan.id, tab };
  const editingId = refused && !refused.conflict ? refused.factId : review.isEditing ? activeId : null;
  return (
    <div className="lt-review" data-view={review.showsSource ? 'source' : 'facts'}>
      <SourcePane
        lines={review.lines}
        headLines={review.headLines}
        hot={hot}
        showLine={shown?.from ?? null}
        onLine={pickLine}
        backHref={reviewAddress({ ...place, factId: activeId })}
      />
      <div className="lt-review-facts">
        <PageHead
          size="desk"
          question={mayDecide ? 'Đọc đúng chưa?' : 'Kế hoạch nói gì?'}
          title={plan.title}
          answer={answerOf(review)}
          actions={plan.isSample && <SampleMark words="Kế hoạch mẫu" />}
          failed={Boolean(refused)}
        />
        {refused && <ErrorSummary message={refused.message} help={refused.help} errors={refused.fields} />}
        {refused?.conflict && <ConflictForm conflict={refused.conflict} />}
        <p className="lt-review-toggle">
          <UiLink
            href={reviewAddress({ ...place, factId: activeId, source: true, line: review.hot?.from ?? 1 })}
          >
            Xem văn bản gốc{review.hot ? `, ${lineWords(review.hot.from, review.hot.to).toLowerCase()}` : ''}
          </UiLink>
        </p>
        {review.findings.length > 0 && (
          <FindingList findings={review.findings} place={place} units={review.units} />
        )}
        <FactTabs planId={plan.id} current={tab} tabs={review.tabs} />
        {mayDecide && <ReviewStrip tab={tab} clear={review.clear} lastDecision={review.lastDecision} />}
        <h2 className="lt-spoken">{review.tabs.find((one) => one.key === tab)?.label}</h2>
        <div className="lt-fact-list">
          {facts.map((fact) => (
            <FactCard
              key={fact.id}
              fact={fact}
              place={place}
              isActive={fact.id === (picked?.id ?? activeId)}
              isEditing={fact.id === editingId}
              mayDecide={mayDecide}
              nextId={nextOpen(facts, fact.id)?.id ?? null}
              errors={refused?.factId === fact.id ? refused.fields : null}
              onHover={setHovered}
              onPick={setPicked}
            />
          ))}
          {facts.length === 0 && <p className="lt-muted">Văn bản không có mục nào thuộc loại này.</p>}
        </div>
      </div>
      {mayDecide && <ReviewFoot planId={plan.id} progress={review.progress} whyNot={review.whyNot} />}
    </div>
  );
}
