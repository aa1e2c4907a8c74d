import { WorkProgress } from '../../../../ui/work-progress.tsx';

interface Pages {
  id: string;
  pagesDone: number;
  pagesTotal: number | null;
}

/** How far a scan is recognised. */
export function ScanProgress({ upload: { id, pagesDone, pagesTotal } }: { upload: Pages }) {
  return (
    <WorkProgress
      share={pagesTotal ? pagesDone / pagesTotal : null}
      label="Số trang đã nhận dạng"
      href={`/ke-hoach/tai-len/${id}`}
      hint="Bản chụp được nhận dạng từng trang, mỗi trang vài giây. Có thể rời trang này; đọc xong, kế hoạch hiện trong danh sách. Nếu máy chủ vừa khởi động lại, việc nhận dạng tự bắt đầu lại sau một, hai phút."
    >
      {pagesTotal ? (
        <>
          Đã nhận dạng{' '}
          <b>
            {pagesDone} trong {pagesTotal} trang
          </b>
          .
        </>
      ) : (
        'Tệp đã được lưu, đang chờ đến lượt nhận dạng.'
      )}
    </WorkProgress>
  );
}
