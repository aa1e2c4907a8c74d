import { useCallback, useRef, useState } from 'react';
import { data, Form, redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { SampleMark } from '../../../ui/sample-mark.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { AddForm } from '../parts/add-form.tsx';
import { FactCard } from '../parts/fact-card.tsx';
import { FactTabs } from '../parts/fact-tabs.tsx';
import { FindingList } from '../parts/finding-list.tsx';
import { HistoryList } from '../parts/history-list.tsx';
import { PassageStrip } from '../parts/passage-strip.tsx';
import { ReviewFoot } from '../parts/review-foot.tsx';
import { ReviewStrip } from '../parts/review-strip.tsx';
import { SelectionBar } from '../parts/selection-bar.tsx';
import { SourcePane } from '../parts/source-pane.tsx';
import { useLineSelection } from '../parts/use-line-selection.ts';
import { useFocusOnNext, usePicked, usePlace } from '../parts/use-review-desk.ts';
import { decideInReview } from '../review/decide-in-review.server.ts';
import type { FactCardView } from '../review/fact-cards.ts';
import { type Conflict, type RefusedDecision, refusedDecision } from '../review/refused-decision.server.ts';
import { type LineRange, lineWords, type ReviewPlace, reviewAddress } from '../review/review-address.ts';
import { loadReview, type Review } from '../review/review-page.server.ts';
import '../parts/plan-review.css';
import '../parts/source-pane.css';
import type { Route } from './+types/plan-review';
import { usePlanSource } from './plan-source.tsx';

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

function answerOf({ plan, progress, mayDecide, counts }: Review) {
  if (!mayDecide) return plan.status === 'released' ? plan.title : `${counts.of} dữ kiện`;
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

function overlap(one: LineRange, other: LineRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

interface DeskProps {
  review: Review;
  refused: RefusedDecision | undefined;
  place: ReviewPlace;
}

/** The right side: what must be decided, then the facts of one tab. */
function Facts({
  review,
  refused,
  place,
  shownId,
  onHover,
  onPick,
}: DeskProps & {
  shownId: string | null;
  onHover: (fact: FactCardView | null) => void;
  onPick: (fact: FactCardView) => void;
}) {
  const { plan, cards, doing, mayDecide, activeId, counts } = review;
  const errors = refused?.fields ?? null;
  return (
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
      <FactTabs place={place} tabs={review.tabs} />
      <ReviewStrip place={place} review={review} />
      <h2 className="lt-spoken">{review.tabs.find((one) => one.key === place.tab)?.label}</h2>
      <div className="lt-fact-list">
        {doing?.what === 'add' && (
          <AddForm
            kind={doing.kind}
            others={review.adds}
            lines={doing.lines}
            place={place}
            texts={refused?.entered.addKind ? refused.entered : doing.fields}
            errors={errors}
          />
        )}
        {doing?.what === 'history' && <HistoryList rows={doing.rows} place={place} />}
        {cards.map((fact) => {
          const isDoing = (doing?.what === 'edit' || doing?.what === 'split') && doing.factId === fact.id;
          const isRefused = refused?.factId === fact.id;
          return (
            <FactCard
              key={fact.id}
              fact={fact}
              place={place}
              isActive={fact.id === shownId}
              doing={isDoing ? doing : null}
              mayDecide={mayDecide}
              errors={isRefused ? errors : null}
              entered={isRefused && refused.entered.intent === 'correct' ? refused.entered : null}
              onHover={onHover}
              onPick={onPick}
            />
          );
        })}
        {cards.length === 0 && <p className="lt-muted">Văn bản không có mục nào thuộc loại này.</p>}
      </div>
      <Pager
        page={review.page}
        pages={review.pages}
        hrefOf={(page) => reviewAddress({ ...place, page })}
        words={`${counts.from}–${counts.to} trong ${counts.of} dữ kiện`}
      />
    </div>
  );
}

export default function PlanReview({ loaderData: review, actionData: refused }: Route.ComponentProps) {
  const source = usePlanSource();
  const pane = useRef<HTMLDivElement>(null);
  const place = usePlace(review);
  const { picked, setPicked, pickLine } = usePicked(review);
  const { selection, select } = useLineSelection(pane, review.selection, pickLine);
  const [hovered, setHovered] = useState<FactCardView | null>(null);
  const [passage, setPassage] = useState<LineRange | null>(null);
  useFocusOnNext(review);
  const shown = picked ?? review.cards.find((one) => one.id === review.activeId) ?? null;
  const shownLines = shown ? { from: shown.fromLine, to: shown.toLine } : review.hot;
  const hot = hovered ? { from: hovered.fromLine, to: hovered.toLine } : shownLines;
  const goTo = useCallback(
    (to: LineRange) => {
      select(to);
      setPassage(to);
    },
    [select],
  );
  const pick = useCallback(
    (fact: FactCardView) => {
      setPassage(null);
      setPicked(fact);
    },
    [setPicked],
  );
  const { mayDecide, passages, marks } = review;
  return (
    <div className="lt-review" data-view={review.showsSource ? 'source' : 'facts'}>
      <SourcePane
        source={source}
        pane={pane}
        hot={hot}
        selection={mayDecide ? selection : null}
        unread={mayDecide ? passages : []}
        noFact={mayDecide ? marks : []}
        showLine={(passage ?? review.selection ?? shownLines)?.from ?? null}
        backHref={reviewAddress({ ...place, source: false, factId: review.activeId })}
        strip={
          mayDecide && (
            <PassageStrip
              passages={passages}
              share={review.unreadShare}
              selection={selection}
              place={place}
              onGo={goTo}
            />
          )
        }
        bar={
          mayDecide &&
          selection && (
            <SelectionBar
              selection={selection}
              place={place}
              active={shown}
              isUnread={passages.some((one) => overlap(one, selection))}
              mark={marks.find((one) => overlap(one, selection)) ?? null}
              onClear={() => select(null)}
            />
          )
        }
      />
      <Facts
        review={review}
        refused={refused}
        place={place}
        shownId={shown?.id ?? null}
        onHover={setHovered}
        onPick={pick}
      />
      {mayDecide && <ReviewFoot planId={review.plan.id} progress={review.progress} whyNot={review.whyNot} />}
    </div>
  );
}
