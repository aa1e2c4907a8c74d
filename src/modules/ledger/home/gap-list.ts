import { firstDayOf, type LocalDate, monthOf, type YearMonth } from '../../../platform/clock/clock.ts';
import { type MeasureWords, owedLine } from './owed-words.ts';

export interface GapMeasure extends MeasureWords {
  id: string;
  taskNo: number | null;
}

export interface Gap {
  unitId: string;
  measureId: string;
  missing: number;
  periods: LocalDate[];
  obligationIds: string[];
}

export interface OwedLine {
  text: string;
  /** Opens the first of its cells. */
  href: string;
}

export interface UnitGap {
  unitId: string;
  missing: number;
  lines: OwedLine[];
}

/** Where the evidence of a cell is shown. */
export function cellHref(taskNo: number | null, obligationId: string): string {
  return `/tien-do?${taskNo === null ? '' : `nhiem-vu=${taskNo}&`}o=${obligationId}`;
}

/**
 * What each unit owes, in words. The two named sets of one coverage ask for the same lesson (rule P13), so a unit
 * owes it once.
 */
export function unitGaps(gaps: readonly Gap[], measures: readonly GapMeasure[]): UnitGap[] {
  const order = new Map(measures.map((measure, index) => [measure.id, { measure, index }]));
  const sorted = [...gaps].sort(
    (a, b) => (order.get(a.measureId)?.index ?? 0) - (order.get(b.measureId)?.index ?? 0),
  );
  const units = new Map<string, UnitGap>();
  for (const gap of sorted) {
    const measure = order.get(gap.measureId)?.measure;
    if (!measure) continue;
    const unit = units.get(gap.unitId) ?? { unitId: gap.unitId, missing: 0, lines: [] };
    const text = owedLine(measure, gap.periods, gap.missing);
    const isTwin = measure.kind === 'coverage' && unit.lines.some((line) => line.text === text);
    if (!isTwin) {
      unit.missing += gap.missing;
      unit.lines.push({ text, href: cellHref(measure.taskNo, gap.obligationIds[0]!) });
    }
    units.set(gap.unitId, unit);
  }
  return [...units.values()];
}

/**
 * The first day of the counted months of silence that make a unit silent: who was heard on it or later is not. Null
 * while fewer months than `needed` have passed.
 */
export function silenceBegins(
  countedMonths: readonly YearMonth[],
  today: LocalDate,
  needed = 2,
): LocalDate | null {
  const month = monthsOver(countedMonths, today).at(-needed);
  return month ? firstDayOf(month) : null;
}

/** The first counted month that passed without a word, for a unit that is silent. */
export function silentSince(
  heardOn: LocalDate | null,
  countedMonths: readonly YearMonth[],
  today: LocalDate,
): YearMonth | null {
  return (
    monthsOver(countedMonths, today).find((month) => heardOn === null || month > monthOf(heardOn)) ?? null
  );
}

function monthsOver(countedMonths: readonly YearMonth[], today: LocalDate): YearMonth[] {
  return countedMonths.filter((month) => month < monthOf(today));
}
