import { linesWithin } from '../../coverage/fact-lines.ts';
import { daysIn, isoDate, officialDate } from '../../grammar/times/dates.ts';
import { clauseIn } from '../../text/paragraphs.ts';
import type { SourceLine } from '../../text/source-text.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { clauseOfLine, grouped } from '../places/clauses.ts';
import { DAY_MONTH, OF_YEAR } from './date-patterns.ts';

/** Dates that no calendar has ("31/02/2024"), and days of the week that do not fit their date. */
export function statedDates(context: FindingContext): Finding[] {
  return [...impossibleDates(context), ...wrongWeekdays(context)];
}

// Dots need "ngày" before them: "1.2.2024" may be a version or a heading.
const WITH_YEAR =
  /(?<![\d/.-])(\d{1,2})\s*([/-])\s*(\d{1,2})\s*\2\s*(\d{4})(?![\d/]|-\p{L})|(?<=ngày\s)\s*(\d{1,2})\s*(?:\.|tháng)\s*(\d{1,2})\s*(?:\.|năm)\s*(\d{4})(?!\d)/giu;
const WITHOUT_YEAR =
  /(?<=(?:ngày|trước|đến hết|chậm nhất|muộn nhất)\s)(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})(?!\s*[\d/%]|\s*năm)/giu;
const LEAP_YEAR = 2024;

interface Stated {
  day: number;
  month: number;
  year: number | null;
  text: string;
}

function datesIn(text: string): Stated[] {
  const full = [...text.matchAll(WITH_YEAR)].map((match) => ({
    day: Number(match[1] ?? match[5]),
    month: Number(match[3] ?? match[6]),
    year: Number(match[4] ?? match[7]),
    text: match[0].trim(),
  }));
  const short = [...text.matchAll(WITHOUT_YEAR)].map((match) => ({
    day: Number(match[1]),
    month: Number(match[2]),
    year: null,
    text: match[0].trim(),
  }));
  return [...full, ...short];
}

function isImpossible({ day, month, year }: Stated): boolean {
  return day < 1 || month < 1 || month > 12 || day > daysIn(year ?? LEAP_YEAR, month);
}

function impossibleDates({ reading, source }: FindingContext): Finding[] {
  const asked = [...reading.tasks, ...reading.reportDuties, ...reading.deadlines].map(({ clause }) => clause);
  const isAskedLine = linesWithin(asked, source.lines.length);
  const places = source.lines.flatMap((line) =>
    datesIn(line.text)
      .filter(isImpossible)
      .map(({ text }) => ({ text, clause: clauseOfLine(line) })),
  );
  return [...Map.groupBy(places, ({ text }) => text)].flatMap(([text, found]) => {
    const clauses = found.map(({ clause }) => clause);
    const isAsked = clauses.some(({ fromLine }) => isAskedLine[fromLine - 1]);
    return grouped(
      {
        code: 'date-impossible',
        severity: isAsked ? 'error' : 'warning',
        message: `Ngày “${text}” không có trong lịch; cần ghi lại cho đúng.`,
        details: { text },
        confidence: 0.95,
      },
      clauses,
    );
  });
}

const WEEKDAYS = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const DAY_NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const WEEKDAY = String.raw`(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))`;
const DATE_PARTS = String.raw`${DAY_MONTH}(?:${OF_YEAR})?(?!\s*\d)`;
// "lần thứ năm, ngày …" counts, it names no day.
const DAY_THEN_DATE = new RegExp(
  String.raw`(?<!(?:lần|kỳ họp|phiên họp|khóa|hội nghị|đại hội)\s+)(?<!\p{L})${WEEKDAY}\s*[,(]?\s*(?:ngày\s+)?${DATE_PARTS}`,
  'giu',
);
const DATE_THEN_DAY = new RegExp(
  String.raw`(?<![\d/.-])${DATE_PARTS}\s*[,(]\s*(?:nhằm\s+|tức\s+|là\s+)?${WEEKDAY}(?!\p{L})`,
  'giu',
);

function wrongWeekdays({ reading, body, source }: FindingContext): Finding[] {
  const year = reading.document.year;
  const inBody = body.flatMap((paragraph) =>
    weekdaysIn(paragraph.text, year).map(({ from, to, ...slip }) => ({
      ...slip,
      clause: clauseIn(paragraph, from, to),
    })),
  );
  const isBody = linesWithin(body, source.lines.length);
  const inTables = rowLines(source.tables, source.lines)
    .filter(({ no }) => !isBody[no - 1])
    .flatMap((line) =>
      weekdaysIn(line.text, year).map(({ from: _from, to: _to, ...slip }) => ({
        ...slip,
        clause: clauseOfLine(line),
      })),
    );
  return [...inBody, ...inTables].map(({ said, date, right, clause }) => ({
    code: 'weekday-mismatch',
    severity: 'warning',
    message: `Ngày ${officialDate(date)} là ${right}, không phải ${said}; cần kiểm tra lại ngày hoặc thứ.`,
    details: { date, said, right },
    clause,
    confidence: 0.95,
  }));
}

function rowLines(tables: FindingContext['source']['tables'], lines: SourceLine[]): SourceLine[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ fromLine, toLine }) => lines.slice(fromLine - 1, toLine)),
  );
}

interface WeekdaySlip {
  said: string;
  right: string;
  date: string;
  from: number;
  to: number;
}

function weekdaysIn(text: string, planYear: number | null): WeekdaySlip[] {
  const before = [...text.matchAll(DAY_THEN_DATE)].map((match) => ({
    match,
    weekday: match[1] ?? match[2],
    parts: [match[3], match[4], match[5]],
  }));
  const after = [...text.matchAll(DATE_THEN_DAY)].map((match) => ({
    match,
    weekday: match[4] ?? match[5],
    parts: [match[1], match[2], match[3]],
  }));
  return [...before, ...after].flatMap(({ match, weekday, parts }) => {
    const [day, month, year] = parts.map((part) => (part ? Number(part) : null));
    const date = isoDate(year ?? planYear ?? undefined, month ?? undefined, day ?? undefined);
    const said = weekdayNumber(weekday ?? '');
    if (!date || said === null) return [];
    const right = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (right === said) return [];
    const at = { from: match.index, to: match.index + match[0].length };
    return [{ said: DAY_NAMES[said] ?? '', right: DAY_NAMES[right] ?? '', date, ...at }];
  });
}

function weekdayNumber(word: string): number | null {
  if (/^\d$/.test(word)) return Number(word) - 1;
  const at = WEEKDAYS.indexOf(word.toLowerCase());
  return at >= 0 ? at : null;
}
