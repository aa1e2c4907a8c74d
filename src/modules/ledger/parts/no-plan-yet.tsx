import { IconUpload } from '@tabler/icons-react';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';

/** Before a plan is released there is nothing to owe: say who does the next step. */
export function NoPlanYet({
  mayPlan,
  inReview,
}: {
  mayPlan: boolean;
  inReview: { id: string; title: string } | null;
}) {
  if (!mayPlan)
    return (
      <>
        <PageHead question="Hôm nay làm gì?" />
        <EmptyState hint="Khi Phòng Hành chính – Quản trị phát hành kế hoạch, việc của đơn vị sẽ hiện ở đây.">
          Chưa có kế hoạch nào được phát hành.
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHead question="Bắt đầu từ đâu?" />
      {inReview ? (
        <EmptyState
          hint="Đọc lại từng điểm, xác nhận rồi phát hành; khi đó mỗi đơn vị mới có việc phải làm."
          action={
            <ButtonLink href={`/ke-hoach/${inReview.id}`} look="primary">
              Đọc tiếp kế hoạch
            </ButtonLink>
          }
        >
          Kế hoạch “{inReview.title}” chưa phát hành.
        </EmptyState>
      ) : (
        <EmptyState
          hint="Tải tệp kế hoạch lên (.docx, .pdf có chữ, .txt), đọc lại điều máy đọc được, rồi phát hành."
          action={
            <ButtonLink href="/ke-hoach/tai-len" look="primary" icon={IconUpload}>
              Tải kế hoạch lên
            </ButtonLink>
          }
        >
          Chưa có kế hoạch nào.
        </EmptyState>
      )}
    </>
  );
}
