import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';
import { UiLink } from '../../../ui/ui-link.tsx';

/** Says that the page is not about today. */
export function AsOfNote({ on, today, todayHref }: { on: LocalDate; today: LocalDate; todayHref: string }) {
  if (on === today) return null;
  return (
    <Note title={`Theo ngày ${dateWords(on)}.`}>
      Tên, loại và nơi trực thuộc là của ngày đó. <UiLink href={todayHref}>Xem theo hôm nay</UiLink>
    </Note>
  );
}
