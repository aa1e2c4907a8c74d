import { useCallback, useRef, useState } from 'react';
import { data, redirect } from 'react-router';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { ReviewFacts } from '../parts/review-facts.tsx';
import { ReviewFoot } from '../parts/review-foot.tsx';
import { PassageStrip } from '../parts/source/passage-strip.tsx';
import { SelectionBar } from '../parts/source/selection-bar.tsx';
import { SourcePane } from '../parts/source/source-pane.tsx';
import { useLineSelection } from '../parts/source/use-line-selection.ts';
import { useFocusOnNext, usePicked, usePlace } from '../parts/use-review-desk.ts';
import { decideInReview } from '../review/actions/decide-in-review.server.ts';
import { refusedDecision } from '../review/actions/refused-decision.server.ts';
import type { FactCardView } from '../review/page/fact-cards.ts';
import { type LineRange, reviewAddress } from '../review/page/review-address.ts';
import { loadReview } from '../review/page/review-page.server.ts';
import '../parts/plan-review.css';
import '../parts/source/source-pane.css';
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

function overlap(one: LineRange, other: LineRange): boolean {
  return one.from <= other.to && other.from <= one.to;
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
              isTold={review.tellsUnread}
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
      <ReviewFacts
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
