import { squash } from '../../text/tidy-text.ts';
import type { Measure, Per } from '../../types.ts';
import {
  COUNTED,
  NEXT_IN_LIST,
  OTHER_RHYTHM,
  PERIOD_AFTER,
  PERIOD_BEFORE,
  PERIOD_INSIDE,
  PERIOD_LATER,
  SAME_RHYTHM,
} from './count-patterns.ts';
import { readCount } from './numbers.ts';

const PERS: Record<string, Per> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
const REACH = 60;

/** What stands around a number, up to the numbers before and after it. */
interface Surroundings {
  before: string;
  after: string;
  atLeast: boolean;
  atMost: boolean;
}

/** Numbers of things: so many a month, at least so many, at most so many. */
export function countMeasures(text: string): Measure[] {
  const matches = countedIn(text);
  const measures: Measure[] = [];
  let rhythm = '';
  for (const [index, match] of matches.entries()) {
    const { count = '', what = '', least, most, rhythm: own = '' } = match.groups ?? {};
    const from = match.index;
    const between = lastClause(text.slice(endOf(matches[index - 1]), from)) || listMark(match);
    const before = SAME_RHYTHM.test(between) ? rhythm : between + own;
    rhythm = PERIOD_BEFORE.test(before) ? before : '';
    PERIOD_BEFORE.lastIndex = 0;
    const number = isYear(count) && !least ? null : readCount(count);
    const after = textAfter(text, endOf(match), matches[index + 1]?.index);
    const around = { before, after, atLeast: least !== undefined, atMost: most !== undefined };
    const measure = number ? measureOf(number, what, around) : null;
    if (measure) measures.push(measure);
  }
  return measures;
}

interface Counted {
  index: number;
  0: string;
  groups?: Partial<Record<string, string>>;
}

function countedIn(text: string): Counted[] {
  const stated = [...text.matchAll(COUNTED)];
  const found: Counted[] = [];
  for (const [index, match] of stated.entries()) {
    found.push(match);
    const limit = stated[index + 1]?.index ?? text.length;
    for (let last: Counted = match; ; ) {
      const next = NEXT_IN_LIST.exec(text.slice(endOf(last), limit));
      if (!next) break;
      const { most } = last.groups ?? {};
      last = { index: endOf(last), 0: next[0], groups: { ...next.groups, most } };
      found.push(last);
    }
  }
  return found;
}

/** "Kế hoạch năm 2026" torn apart begins with "2026 …". */
function isYear(count: string): boolean {
  return /^(?:19|20)\d{2}$/.test(count);
}

function endOf(match: Counted | undefined): number {
  return match ? match.index + match[0].length : 0;
}

/** A number found as the next of a list begins with the mark that joins it. */
function listMark({ 0: whole }: Counted): string {
  return /^\s*(?:,|và|;|\+)/iu.exec(whole)?.[0] ?? '';
}

/** Up to the end of the sentence; what leads to the next number ("…, mỗi tháng 01 …") belongs to that one. */
function textAfter(text: string, from: number, next: number | undefined): string {
  const rest = text.slice(from, next ?? from + 2 * REACH).replace(/(?:[;]|\.\s).*$/su, '');
  return next === undefined ? rest : rest.replace(/(?:,|\svà\s|\().*$/su, '');
}

function measureOf(number: number, what: string, around: Surroundings): Measure | null {
  const { before, after } = around;
  if (OTHER_RHYTHM.test(`${before.slice(-REACH)} ${what}${after.slice(0, 25)}`)) return null;
  const inside = PERIOD_INSIDE.exec(what);
  const noun = nounOf(inside ? what.slice(0, inside.index) : what);
  if (!noun) return null;
  const period =
    inside?.[1] ??
    PERIOD_AFTER.exec(after)?.[1] ??
    [...before.matchAll(PERIOD_BEFORE)].at(-1)?.[1] ??
    (around.atLeast ? PERIOD_LATER.exec(after)?.[1] : undefined);
  const per = PERS[(period ?? '').toLowerCase()];
  if (/^trang$/iu.test(noun) && !per) return null;
  if (around.atMost) return per ? null : { kind: 'limit', max: number, unit: 'count', what: noun };
  return per ? { kind: 'quota', min: number, per, what: noun } : { kind: 'amount', min: number, what: noun };
}

/** A new sentence or list item begins a new thought: "mỗi tháng" before it says nothing about its numbers. */
function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf('. ')) + 1);
}

function nounOf(text: string): string {
  return squash(text).replace(/[\s,/:]+$/u, '');
}
