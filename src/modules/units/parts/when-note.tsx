import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';
import type { ChangePreview } from '../lineage/preview-change.server.ts';

/** A day that has passed or has not come yet has its own consequences. */
export function WhenNote({ when, effectiveOn }: { when: ChangePreview['when']; effectiveOn: LocalDate }) {
  if (when === 'today') return null;
  if (when === 'past')
    return (
      <Note tone="warning" title={`Ngày áp dụng ${dateWords(effectiveOn)} đã qua.`}>
        Số liệu từ ngày đó được tính lại như bên dưới; báo cáo đã gửi giữ nguyên số.
      </Note>
    );
  if (when === 'far')
    return (
      <Note
        tone="warning"
        title={`Ngày ${dateWords(effectiveOn)} còn hơn một năm nữa. Có đúng là ngày đó không?`}
      >
        Nhầm thì sửa ngày rồi xem trước lại. Đến ngày đó số liệu mới đổi; trước ngày đó hoàn tác được.
      </Note>
    );
  return (
    <Note title={`Áp dụng từ ${dateWords(effectiveOn)}.`}>
      Đến ngày đó số liệu mới đổi, với những gì có lúc đó; trước ngày đó hoàn tác được.
    </Note>
  );
}
