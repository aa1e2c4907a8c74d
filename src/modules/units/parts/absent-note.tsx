import type { LocalDate } from '../../../platform/clock/clock.ts';
import { dateWords } from '../../../platform/clock/words.ts';
import { Note } from '../../../ui/note.tsx';
import { OtherUnits } from './other-units.tsx';

interface AbsentNoteProps {
  page: {
    unit: { id: string; name: string };
    on: LocalDate;
    absent: 'ended' | 'not-yet' | null;
    foundedOn: LocalDate;
    endedOn: LocalDate | null;
    heirs: readonly { id: string; name: string; href: string | null }[];
  };
}

/** Says that the unit is not there on the day asked for, and who took its place. */
export function AbsentNote({ page: { unit, on, absent, foundedOn, endedOn, heirs } }: AbsentNoteProps) {
  if (!absent) return null;
  if (absent === 'not-yet')
    return (
      <Note tone="warning" title={`Ngày ${dateWords(on)} chưa có ${unit.name}.`}>
        Đơn vị có từ ngày {dateWords(foundedOn)}; bên dưới là thông tin lúc mới có.
      </Note>
    );
  return (
    <Note tone="warning" title={`${unit.name} đã kết thúc hoạt động từ ngày ${dateWords(endedOn!)}.`}>
      {heirs.length > 0 && (
        <>
          Sáp nhập vào <OtherUnits units={heirs} />.{' '}
        </>
      )}
      Bên dưới là thông tin lúc còn hoạt động; việc đã đến hạn trước ngày đó vẫn được tính.
    </Note>
  );
}
