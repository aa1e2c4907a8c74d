import { type LocalDate, localDate, monthOf, type YearMonth } from '../../../platform/clock/clock.ts';
import { dateWords, monthWords } from '../../../platform/clock/words.ts';
import type { DispensationKind } from '../owing/dispensations.ts';
import type { HistoryLine } from './cell-history.ts';

export interface HistoryDecision {
  kind: DispensationKind;
  measureIds: readonly string[];
  fromMonth: YearMonth;
  toMonth: YearMonth;
  until: LocalDate | null;
  reason: string;
  byName: string | null;
  at: Date;
  endedFrom: YearMonth | null;
  endedReason: string | null;
  endedByName: string | null;
  endedAt: Date | null;
  undoneReason: string | null;
  undoneByName: string | null;
  undoneAt: Date | null;
}

interface DecidedCell {
  measureId: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  isWholeYear: boolean;
}

/** The decisions about many cells that named this one, and their end: also those that were undone since. */
export function decisionLines(
  cell: DecidedCell,
  decisions: readonly HistoryDecision[],
): Omit<HistoryLine, 'no'>[] {
  return decisions.filter((one) => isAbout(one, cell)).flatMap((one) => linesOf(one, cell));
}

function isAbout(one: HistoryDecision, cell: DecidedCell): boolean {
  const isNamed = one.measureIds.includes(cell.measureId);
  if (one.measureIds.length > 0 && !isNamed) return false;
  if (isNamed && cell.isWholeYear) return true;
  return one.fromMonth <= monthOf(cell.periodStart) && monthOf(cell.periodEnd) <= one.toMonth;
}

function linesOf(one: HistoryDecision, cell: DecidedCell): Omit<HistoryLine, 'no'>[] {
  const noun = one.kind === 'exempt' ? 'miễn' : 'hoãn';
  const line = (at: Date, what: string, why: string | null, by: string | null) => ({
    on: localDate(at),
    words: `${what}${why ? `: ${why}` : ''}${by ? ` (${by})` : ''}`,
  });
  const until = one.until ? ` đến hết ${dateWords(one.until)}` : '';
  const lines = [line(one.at, `có quyết định ${noun}${until}`, one.reason, one.byName)];
  if (one.endedAt && one.endedFrom && one.endedFrom <= monthOf(cell.periodEnd))
    lines.push(
      line(
        one.endedAt,
        `kết thúc sớm quyết định ${noun}, từ ${monthWords(one.endedFrom)} lại phải làm`,
        one.endedReason,
        one.endedByName,
      ),
    );
  if (one.undoneAt)
    lines.push(line(one.undoneAt, `hoàn tác quyết định ${noun}`, one.undoneReason, one.undoneByName));
  return lines;
}
