import type { LocalDate, YearMonth } from '../../../platform/clock/clock.ts';
import { dateWords, monthWords } from '../../../platform/clock/words.ts';
import type { DispensationKind } from '../owing/dispensations.ts';

/** What stands as the reason in each cell: "Hoãn đến hết 31/8/2023: trường sửa chữa (QĐ 12/QĐ-SGDĐT)". */
export function dispensationReason(one: {
  kind: DispensationKind;
  until: LocalDate | null;
  reason: string;
  document: string;
}): string {
  const document = one.document ? ` (${one.document})` : '';
  return one.kind === 'postpone' && one.until
    ? `Hoãn đến hết ${dateWords(one.until)}: ${one.reason}${document}`
    : `${one.reason}${document}`;
}

/** "tháng 6", "tháng 6 đến tháng 8" */
export function monthsFromTo(from: YearMonth, to: YearMonth): string {
  return from === to ? monthWords(from) : `${monthWords(from)} đến ${monthWords(to)}`;
}
