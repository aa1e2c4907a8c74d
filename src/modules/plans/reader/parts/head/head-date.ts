import { FIRST_YEAR, findHeaderDate, isoDate, yearMonth } from '../../grammar/times/dates.ts';
import { squash } from '../../text/tidy-text.ts';

export interface HeadDate {
  issuedOn: string | null;
  issuedMonth: string | null;
  place: string | null;
}

const PLACE = /(?:^|\s{3,}|\t)(\p{Lu}[^,;:\d()]{0,45}?(?:\s\d{1,2})?)\s*,\s*$/u;

/** "Bình An, ngày 05 tháng 02 năm 2024"; what is left blank stays open. */
export function headDateIn(text: string): HeadDate | null {
  const date = findHeaderDate(text);
  if (!date) return null;
  const { day, month, year } = date;
  const isMonth = year !== null && year >= FIRST_YEAR && month !== null && month >= 1 && month <= 12;
  return {
    issuedOn: isoDate(year ?? undefined, month ?? undefined, day ?? undefined),
    issuedMonth: isMonth ? yearMonth(year, month) : null,
    place: placeBefore(text.slice(0, date.from)),
  };
}

function placeBefore(text: string): string | null {
  const place = PLACE.exec(text)?.[1];
  return place ? squash(place) : null;
}
