import { officialDate } from '../../grammar/times/dates.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { monthName } from '../gaps/blank-number-and-date.ts';
import { grouped } from '../places/clauses.ts';

interface Limit {
  date: string;
  inclusive: boolean;
  clause: Clause;
}

// "đã hoàn thành trước ngày …" tells what was, not what is asked for.
const ALREADY = /(?<!\p{L})(?:đã|vừa qua|năm trước)(?!\p{L})/iu;

/** Deadlines that had passed when the plan was issued, and cited documents that are younger than the plan. */
export function passedDates({ reading }: FindingContext): Finding[] {
  const issued = reading.document.issuedOn ?? reading.document.issuedMonth;
  if (!issued) return [];
  const words = reading.document.issuedOn
    ? `ngày ban hành kế hoạch (${officialDate(issued)})`
    : `tháng ban hành kế hoạch (${monthName(issued)})`;
  return [...passed(reading, issued, words), ...younger(reading, issued, words)];
}

function passed(reading: FindingContext['reading'], issued: string, words: string): Finding[] {
  // With the day blank only whole months can be compared.
  const isPassed = ({ date, inclusive }: Limit) =>
    date.slice(0, issued.length) < issued || (!inclusive && date === issued);
  const byDate = Map.groupBy(limitsIn(reading).filter(isPassed), ({ date }) => date);
  return [...byDate].flatMap(([date, limits]) =>
    grouped(
      {
        code: 'deadline-passed',
        severity: limits.every(({ clause }) => ALREADY.test(clause.text)) ? 'warning' : 'error',
        message: `Thời hạn ${officialDate(date)} không sau ${words}; cần kiểm tra lại.`,
        details: { date },
        confidence: 0.9,
      },
      limits.map(({ clause }) => clause),
    ),
  );
}

/** Each limit once: a duty to report is a deadline of its sentence as well. */
function limitsIn({ reportDuties, deadlines, tasks }: FindingContext['reading']): Limit[] {
  const limits: Limit[] = [
    ...reportDuties.flatMap(({ due, inclusive, clause }) => (due ? [{ date: due, inclusive, clause }] : [])),
    ...deadlines.flatMap(({ date, inclusive, clause }) => (date ? [{ date, inclusive, clause }] : [])),
    ...tasks.flatMap(({ schedule, clause }) => {
      const date = schedule.due ?? schedule.to;
      return date ? [{ date, inclusive: true, clause }] : [];
    }),
  ];
  const told = new Set<string>();
  return limits.filter(({ date, clause }) => {
    const keys = linesOf(clause).map((line) => `${date} ${line}`);
    const isTold = keys.some((key) => told.has(key));
    for (const key of keys) told.add(key);
    return !isTold;
  });
}

const MOST_LINES = 60;

function linesOf({ fromLine, toLine }: Clause): number[] {
  const count = Math.min(toLine - fromLine + 1, MOST_LINES);
  return Array.from({ length: Math.max(1, count) }, (_, index) => fromLine + index);
}

function younger(reading: FindingContext['reading'], issued: string, words: string): Finding[] {
  const cited = [...reading.legalBases, ...reading.documents, ...reading.citations];
  const late = cited.filter(({ issuedOn }) => issuedOn && issuedOn.slice(0, issued.length) > issued);
  const bySymbol = Map.groupBy(late, ({ symbol, issuedOn }) => `${symbol}|${issuedOn}`);
  return [...bySymbol.values()].flatMap((mentions) => {
    const { type, symbol, issuedOn } = mentions[0] ?? {};
    if (!issuedOn) return [];
    return grouped(
      {
        code: 'citation-after-issue',
        severity: 'warning',
        message: `${type} ${symbol ? `số ${symbol} ` : ''}ngày ${officialDate(issuedOn)} ra sau ${words}; cần kiểm tra lại.`,
        details: { symbol: symbol ?? '', date: issuedOn },
        confidence: 0.9,
      },
      mentions.map(({ clause }) => clause),
    );
  });
}
