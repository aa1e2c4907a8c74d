import { isVagueSender } from '../../grammar/reports/senders.ts';
import { officialDate } from '../../grammar/times/dates.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { fold, squash } from '../../text/tidy-text.ts';
import type { Clause, Finding, NamedUnit } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';
import { overlaps } from '../places/clauses.ts';
import { sectionName } from '../places/place-names.ts';
import { isSameUnit } from '../places/unit-places.ts';
import { likeness, MOST_COMPARED, type Words, wordsOf } from '../similarity.ts';
import { DAY_MONTH, OF_YEAR } from './date-patterns.ts';

/** A duty to hand something in by a day, from the text or from a row of the task table. */
interface DatedDuty {
  from: string[];
  to: (string | null)[];
  due: string;
  clause: Clause;
  text: string;
  words: Words;
  place: string;
}

const ROW_OF_REPORT = /(?<!\p{L})(?:báo cáo|gửi (?:kết quả|báo cáo)|tổng hợp kết quả)(?!\p{L})/iu;

/** One duty with two dates: the same unit hands the same thing in to the same receiver on different days. */
export function conflictingDutyDates(context: FindingContext): Finding[] {
  const duties = datedDuties(context);
  const { units } = context.reading;
  const findings: Finding[] = [];
  for (const [index, first] of duties.entries()) {
    const second = duties.slice(index + 1).find((other) => isConflict(first, other, units));
    if (second) findings.push(conflict(first, second));
  }
  return findings;
}

function datedDuties({ reading }: FindingContext): DatedDuty[] {
  return statedDuties(reading).map((duty) => ({ ...duty, words: wordsOf(duty.text) }));
}

function statedDuties(reading: FindingContext['reading']): Omit<DatedDuty, 'words'>[] {
  const fromText = reading.reportDuties.slice(0, MOST_COMPARED).flatMap(({ from, to, via, due, clause }) =>
    due
      ? [
          {
            from: [from],
            to: [to, via],
            due,
            clause,
            text: wordsAbout(clause.text, due),
            place: sectionName(reading.sections, clause.fromLine),
          },
        ]
      : [],
  );
  const fromRows = reading.tasks
    .slice(0, MOST_COMPARED)
    .flatMap(({ no, title, lead, schedule, clause }) =>
      schedule.due && lead.length > 0 && ROW_OF_REPORT.test(title)
        ? [{ from: lead, to: [], due: schedule.due, clause, text: title, place: `nhiệm vụ số ${no}` }]
        : [],
    );
  return [...fromText, ...fromRows];
}

/** The part of a clause that speaks of one day: its sentence, cut at the day before it when there are several. */
function wordsAbout(clause: string, due: string): string {
  const text = squash(clause);
  const [, month, day] = due.split('-').map(Number);
  const days = [...text.matchAll(DAY_AND_MONTH)];
  const at = days.findIndex((match) => Number(match[1]) === day && Number(match[2]) === month);
  const found = days[at];
  if (!found) return text;
  const sentence = sentencesOf(text).find(({ from, to }) => found.index >= from && found.index < to);
  const before = days[at - 1];
  if (!sentence) return text;
  const isAlone = days.filter(({ index }) => index >= sentence.from && index < sentence.to).length === 1;
  if (isAlone) return ownPiece(sentence.text, found.index - sentence.from);
  const from = before && before.index >= sentence.from ? before.index + before[0].length : sentence.from;
  return (
    text
      .slice(from, found.index + found[0].length)
      .split(/[;:]/u)
      .at(-1) ?? ''
  ).trim();
}

/** "Ban hành kế hoạch; …; gửi báo cáo năm trước …": the piece with the day, where it says itself what is handed in. */
function ownPiece(sentence: string, at: number): string {
  const from = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  const piece = sentence.slice(from, end < 0 ? undefined : end);
  return /báo cáo|kết quả|sơ kết|tổng kết/iu.test(piece) ? piece.trim() : sentence;
}

const DAY_AND_MONTH = new RegExp(String.raw`(?<![\d/.-])${DAY_MONTH}(?!\d)(?:${OF_YEAR})?`, 'gu');

function isConflict(a: DatedDuty, b: DatedDuty, units: NamedUnit[]): boolean {
  if (a.due === b.due || isOneRound(a, b)) return false;
  const isSame = (one: (string | null)[], other: (string | null)[]) =>
    one.some((x) => other.some((y) => isSameUnit(units, x, y) || isLongerName(x, y)));
  if (!isSame(a.from, b.from) && !speaksToAll(a, b)) return false;
  if (a.to.length > 0 && b.to.length > 0 && !isSame(a.to, b.to)) return false;
  if (!isSameRound(a.text, b.text) || objectOf(a.text) !== objectOf(b.text)) return false;
  return daysBetween(a.due, b.due) <= LONGEST_SLIP || likeness(a.words, b.words) >= SAME_WORDS;
}

/** "Riêng báo cáo năm, các cơ quan, đơn vị gửi …" at the end binds those whom a section bound before. */
function speaksToAll(a: DatedDuty, b: DatedDuty): boolean {
  const isNamed = [a, b].every(({ text }) => /báo cáo\s+(?:năm|tổng kết|sơ kết|0?6 tháng|quý)/iu.test(text));
  return isNamed && [...a.from, ...b.from].some((name) => name !== null && isVagueSender(name));
}

/** Two dates in one sentence are two rounds ("sơ kết … và tổng kết …"). */
function isOneRound(a: DatedDuty, b: DatedDuty): boolean {
  return overlaps(a.clause, b.clause);
}

/** "Các trường học" and "Các trường học trên địa bàn xã". */
function isLongerName(a: string | null, b: string | null): boolean {
  const [short = '', long = ''] = [fold(a ?? ''), fold(b ?? '')].sort((x, y) => x.length - y.length);
  return short.length >= SHORTEST_NAME && /^[\s,;]/.test(long.slice(short.length)) && long.startsWith(short);
}

const SHORTEST_NAME = 8;

// Further apart they are most likely two rounds that the words do not name.
const LONGEST_SLIP = 75;
/** Four words of five: "kết quả thực hiện Kế hoạch" against "kết quả thực hiện nhiệm vụ" stays below. */
const SAME_WORDS = 0.8;

const ROUNDS: [string, RegExp][] = [
  ['sơ kết', /sơ kết|giữa kỳ|giữa năm/iu],
  ['6 tháng', /(?<!\d)(?:6|06|sáu) tháng/iu],
  ['quý', /(?<!\p{L})quý(?!\p{L})/iu],
  ['học kỳ', /học kỳ/iu],
  ['giai đoạn', /giai đoạn|đợt\s+\d/iu],
  ['tổng kết', /tổng kết|cuối năm|cả năm|năm học|(?:báo cáo|kết quả)\s+năm(?!\p{L})/iu],
  ['hằng tháng', /(?:hằng|hàng|mỗi) tháng/iu],
];
const OBJECTS: [string, RegExp][] = [
  ['kế hoạch', /(?:xây dựng|ban hành|gửi|nộp)[^.;]{0,40}?kế hoạch/iu],
  ['danh sách', /danh sách|đăng ký/iu],
  ['số liệu', /số liệu|phụ biểu|biểu mẫu/iu],
  ['hồ sơ', /hồ sơ|bài dự thi|sản phẩm|tác phẩm/iu],
  ['dự toán', /dự toán|kinh phí|quyết toán/iu],
];

/** Which round of a report the words name: mid-term and final reports have days of their own. */
function roundOf(text: string): string {
  return ROUNDS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])).join('+');
}

const YEARLY = 'tổng kết';
/** What has a report of its own, besides the one at the end of the year. */
const OCCASION =
  /đợt|chiến dịch|hội thi|cuộc thi|tháng hành động|tháng cao điểm|tuần lễ|ngày hội|cao điểm|chuyên đề|kiểm tra/iu;

/** A report that names no round is mostly the one of the year. */
function isSameRound(a: string, b: string): boolean {
  const [one, other] = [roundOf(a), roundOf(b)];
  if (one === other) return true;
  const isYearly = [one, other].every((round) => round === '' || round === YEARLY);
  return isYearly && !OCCASION.test(a) && !OCCASION.test(b);
}

/** What is handed in. */
function objectOf(text: string): string {
  return OBJECTS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])).join('+');
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function conflict(first: DatedDuty, second: DatedDuty): Finding {
  const [from = ''] = first.from;
  const to = first.to.find((name) => name) ?? second.to.find((name) => name) ?? null;
  return {
    code: 'duty-date-conflict',
    severity: 'error',
    message: `Một việc có hai thời hạn: “${from}” gửi báo cáo${to ? ` cho “${to}”` : ''} theo ${first.place} là ${officialDate(first.due)}, theo ${second.place} là ${officialDate(second.due)}; cần chọn một thời hạn.`,
    details: {
      from,
      to,
      first: first.due,
      second: second.due,
      firstPlace: first.place,
      secondPlace: second.place,
    },
    clause: first.clause,
    also: [second.clause],
    confidence: 0.8,
  };
}
