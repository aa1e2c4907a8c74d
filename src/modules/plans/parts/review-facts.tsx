import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { ConflictPanel } from '../../../ui/conflict-panel.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Pager } from '../../../ui/pager.tsx';
import { SampleMark } from '../../../ui/sample-mark.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import type { Conflict, RefusedDecision } from '../review/actions/refused-decision.server.ts';
import type { FactCardView } from '../review/page/fact-cards.ts';
import { lineWords, type ReviewPlace, reviewAddress } from '../review/page/review-address.ts';
import type { Review } from '../review/page/review-page.server.ts';
import { AddForm } from './facts/add-form.tsx';
import { FactCard } from './facts/fact-card.tsx';
import { FactTabs } from './facts/fact-tabs.tsx';
import { FindingList } from './finding-list.tsx';
import { HistoryList } from './history-list.tsx';
import { ReviewStrip } from './review-strip.tsx';

function answerOf({ plan, progress, mayDecide, counts }: Review) {
  if (!mayDecide) return plan.status === 'released' ? 'Kế hoạch đã phát hành.' : `${counts.of} dữ kiện`;
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

/** Where else this plan leads. */
function PlanLinks({ planId, isReleased }: { planId: string; isReleased: boolean }) {
  return (
    <p className="lt-review-links">
      <UiLink href={`/ke-hoach/${planId}/so-sanh`}>So với kế hoạch khác</UiLink>
      {isReleased && <UiLink href={`/ke-hoach/${planId}/dieu-chinh`}>Điều chỉnh kế hoạch</UiLink>}
      {isReleased && <UiLink href={`/ke-hoach/${planId}/nam-sau`}>Lập kế hoạch năm sau</UiLink>}
    </p>
  );
}

interface ReviewFactsProps {
  review: Review;
  refused: RefusedDecision | undefined;
  place: ReviewPlace;
  /** The fact that is looked at. */
  shownId: string | null;
  onHover: (fact: FactCardView | null) => void;
  onPick: (fact: FactCardView) => void;
}

/** The right side: what must be decided, then the facts of one tab. */
export function ReviewFacts({ review, refused, place, shownId, onHover, onPick }: ReviewFactsProps) {
  const { plan, cards, doing, mayDecide, activeId, counts } = review;
  const errors = refused?.fields ?? null;
  return (
    <div className="lt-review-facts">
      <p className="lt-review-plan">{plan.title}</p>
      <PageHead
        size="desk"
        question={mayDecide ? 'Đọc đúng chưa?' : 'Kế hoạch nói gì?'}
        title={plan.title}
        answer={answerOf(review)}
        actions={plan.isSample && <SampleMark words="Kế hoạch mẫu" />}
        failed={Boolean(refused)}
      />
      {review.mayPrepare && <PlanLinks planId={plan.id} isReleased={plan.status === 'released'} />}
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
