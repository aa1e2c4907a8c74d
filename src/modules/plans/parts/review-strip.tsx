import { IconArrowBackUp, IconArrowForwardUp, IconChecks, IconPlus } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../ui/button-link.tsx';
import { SegmentedLinks } from '../../../ui/filter-bar.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';
import { factNouns } from '../labels.ts';
import { type ReviewPlace, reviewAddress } from '../review/page/review-address.ts';
import type { Review } from '../review/page/review-page.server.ts';
import { PlaceFields } from './facts/place-fields.tsx';
import { KeyFor } from './key-for.tsx';

interface ReviewStripProps {
  place: ReviewPlace;
  review: Pick<Review, 'adds' | 'order' | 'clear' | 'steps' | 'kept' | 'mayDecide'>;
}

/** The last step and the way back; how the list is ordered; the many at once. */
export function ReviewStrip({ place, review }: ReviewStripProps) {
  const { steps, kept, mayDecide } = review;
  if (!mayDecide) return null;
  return (
    <>
      {(steps.last || steps.canRedo || kept > 0) && <StepStrip place={place} steps={steps} kept={kept} />}
      <div className="lt-review-strip">
        <SegmentedLinks
          label="Thứ tự các dữ kiện"
          items={[
            {
              href: reviewAddress({ planId: place.planId, tab: place.tab }),
              label: 'Theo văn bản',
              current: review.order === 'van-ban',
            },
            {
              href: reviewAddress({ planId: place.planId, tab: place.tab, order: 'can-xem' }),
              label: 'Cần xem trước',
              current: review.order === 'can-xem',
            },
          ]}
        />
        <span className="lt-grow" />
        {
          <ButtonLink
            href={reviewAddress({ ...place, page: 1, doing: 'them' })}
            look="quiet"
            size="small"
            icon={IconPlus}
          >
            {`Thêm ${review.adds.length > 3 ? 'dữ kiện' : factNouns[review.adds[0]!]}`}
          </ButtonLink>
        }
        {review.clear > 0 && (
          <Form method="post" preventScrollReset>
            <PlaceFields place={place} />
            <SubmitButton name="intent" value="confirm-clear" look="secondary" size="small" icon={IconChecks}>
              {`Xác nhận ${review.clear} dữ kiện rõ`}
            </SubmitButton>
          </Form>
        )}
      </div>
    </>
  );
}

function StepStrip({ place, steps, kept }: { place: ReviewPlace; steps: Review['steps']; kept: number }) {
  return (
    <Form method="post" preventScrollReset className="lt-step-strip">
      <PlaceFields place={place} />
      <span className="lt-step-words" aria-live="polite">
        {kept > 0 && <b>{kept} dữ kiện đã có thay đổi sau đó nên giữ nguyên. </b>}
        {steps.last ? `Vừa ${steps.last}.` : 'Đã hoàn tác hết các bước của mình.'}
      </span>
      {steps.last && (
        <KeyFor letter="u">
          <SubmitButton name="intent" value="undo" look="quiet" size="small" icon={IconArrowBackUp}>
            Hoàn tác
          </SubmitButton>
        </KeyFor>
      )}
      {steps.canRedo && (
        <KeyFor letter="r">
          <SubmitButton name="intent" value="redo" look="quiet" size="small" icon={IconArrowForwardUp}>
            Làm lại
          </SubmitButton>
        </KeyFor>
      )}
      <UiLink className="lt-step-all" href={reviewAddress({ ...place, doing: 'nhat-ky' })}>
        Các bước đã làm
      </UiLink>
    </Form>
  );
}
