import { ButtonLink } from '../../../ui/button-link.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import type { ReviewProgress } from '../review/actions/review-rules.ts';
import { ReviewKeys } from './review-keys.tsx';

interface ReviewFootProps {
  planId: string;
  progress: ReviewProgress;
  whyNot: string | null;
}

/** Always in view: how far the review is, and the two ways out of it. */
export function ReviewFoot({ planId, progress, whyNot }: ReviewFootProps) {
  return (
    <div className="lt-review-foot">
      <ProgressLine done={progress.decided} of={progress.facts} words="dữ kiện đã xác nhận" />
      <ReviewKeys />
      <span className="lt-grow" />
      <ButtonLink href="/ke-hoach">Lưu, làm tiếp sau</ButtonLink>
      <ButtonLink
        href={`/ke-hoach/${planId}/phat-hanh`}
        look="primary"
        blocked={whyNot ? `Chưa phát hành được: ${whyNot}` : undefined}
      >
        Phát hành kế hoạch
      </ButtonLink>
    </div>
  );
}
