import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';

/** A day that has passed or has not come yet has its own consequences. */
export function WhenNote({
  when,
  effectiveOn,
}: {
  when: 'past' | 'today' | 'future';
  effectiveOn: LocalDate;
}) {
  if (when === 'today') return null;
  if (when === 'past')
    return (
      <Note tone="warning" title={`Ngày áp dụng ${dateWords(effectiveOn)} đã qua.`}>
        Số liệu từ ngày đó được tính lại như bên dưới; báo cáo đã gửi giữ nguyên số.
      </Note>
    );
  return (
    <Note title={`Áp dụng từ ${dateWords(effectiveOn)}.`}>
      Đến ngày đó số liệu mới đổi, với những gì có lúc đó; trước ngày đó hoàn tác được.
    </Note>
  );
}
