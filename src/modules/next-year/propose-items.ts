import type { PlanFacts } from '../plans/index.ts';
import { type DraftItem, type ItemKind, itemKinds, type Reason } from './items.ts';
import { shiftText, shiftYears } from './shift-years.ts';

/** How a task went: units that had to do it, and those that did. */
export interface TaskResult {
  owed: number;
  done: number;
}

/** What the house knows about the world on the day the draft is begun. */
export interface Knowledge {
  lapseOf(cited: { type: string; symbol: string; issuedOn: string | null; title: string | null }): {
    lapsedOn: string;
    replacedBy: string;
  } | null;
  endingOf(name: string): { since: string; successor: string } | null;
  /** An office of the department that the plan meant: what became of it. */
  officeNow(name: string): { name: string } | 'closed' | null;
}

export interface LastYear {
  facts: {
    [K in ItemKind]: { id: string; kind: K; value: PlanFacts[K]; fromLine: number; toLine: number };
  }[ItemKind][];
  year: number;
  results: ReadonlyMap<string, TaskResult>;
}

export interface Words {
  date(day: string): string;
  number(value: number): string;
}

/**
 * Every part of last year's plan as it would stand a year later, with what speaks for looking at it again. Tasks that
 * were not met come first, the furthest behind at the head; within the other kinds what has reasons comes first.
 */
export function proposeItems(last: LastYear, year: number, known: Knowledge, words: Words): DraftItem[] {
  const distance = year - last.year;
  const items = last.facts.map((fact): DraftItem => {
    const value = nextValue(fact, distance, known);
    const reasons = [
      ...reasonsOf(fact, known, words),
      ...weekendReason(value),
      ...resultReason(fact, last, words),
    ];
    return {
      id: fact.id,
      kind: fact.kind,
      value,
      before: fact.value,
      reasons,
      choice: 'open',
      changes: 0,
      lines: { from: fact.fromLine, to: fact.toLine },
    } as DraftItem;
  });
  const share = (item: DraftItem) => {
    const result = last.results.get(item.id);
    return result && result.owed > 0 ? result.done / result.owed : 1;
  };
  return itemKinds.flatMap((kind) =>
    items
      .filter((item) => item.kind === kind)
      .sort((a, b) => share(a) - share(b) || Number(b.reasons.length > 0) - Number(a.reasons.length > 0)),
  );
}

type Fact = LastYear['facts'][number];

function nextValue(fact: Fact, distance: number, known: Knowledge): PlanFacts[ItemKind] {
  const renamed = (name: string) => {
    const now = known.officeNow(name);
    return now && now !== 'closed' ? now.name : name;
  };
  switch (fact.kind) {
    case 'document':
    case 'legal_basis':
      return fact.value;
    case 'channel':
      return { ...fact.value };
    case 'recipient':
      return { ...fact.value, name: renamed(fact.value.name) };
    case 'report_duty': {
      const { from, to, via } = fact.value;
      const names = { from: renamed(from), to: renamed(to), via: via && renamed(via) };
      return { ...shiftYears(fact.value, distance), ...names };
    }
    case 'deadline':
      return { ...shiftYears(fact.value, distance), text: shiftText(fact.value.text, distance) };
    case 'task': {
      const { lead, partners, title, notes } = fact.value;
      return {
        ...fact.value,
        title: shiftText(title, distance),
        notes: notes.map((note) => shiftText(note, distance)),
        lead: lead.map(renamed),
        partners: partners.map(renamed),
        schedule: shiftYears(fact.value.schedule, distance),
      };
    }
  }
}

function namesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'task':
      return [...fact.value.lead, ...fact.value.partners];
    case 'report_duty':
      return [fact.value.from, fact.value.to, ...(fact.value.via ? [fact.value.via] : [])];
    case 'recipient':
      return [fact.value.name];
    case 'channel':
      return fact.value.name ? [fact.value.name] : [];
    default:
      return [];
  }
}

function reasonsOf(fact: Fact, known: Knowledge, words: Words): Reason[] {
  const reasons = namesOf(fact).flatMap((name): Reason[] => {
    const now = known.officeNow(name);
    if (now === 'closed')
      return [{ code: 'closed-unit', words: `${name} không còn là đơn vị của Sở; chọn đơn vị khác.` }];
    if (now && now.name !== name && fact.kind !== 'channel')
      return [{ code: 'renamed-unit', words: `${name} nay là ${now.name}; dự thảo dùng tên mới.` }];
    const ended = known.endingOf(name);
    if (!ended) return [];
    const since = words.date(ended.since);
    return [{ code: 'ended-body', words: `${name} thôi hoạt động từ ${since}; nay là ${ended.successor}.` }];
  });
  if (fact.kind === 'document' || fact.kind === 'legal_basis') {
    const lapse = known.lapseOf(fact.value);
    if (lapse)
      reasons.push({
        code: 'lapsed',
        words: `Hết hiệu lực từ ${words.date(lapse.lapsedOn)}; hiện áp dụng ${lapse.replacedBy}.`,
      });
  }
  return reasons;
}

/** A due day on a Saturday or Sunday is kept and pointed out: the officer moves it, not the machine. */
function weekendReason(value: PlanFacts[ItemKind]): Reason[] {
  const due =
    'schedule' in value
      ? value.schedule.due
      : 'due' in value
        ? value.due
        : 'date' in value
          ? value.date
          : null;
  if (!due) return [];
  const day = new Date(`${due}T00:00:00Z`).getUTCDay();
  if (day !== 0 && day !== 6) return [];
  return [
    {
      code: 'weekend',
      words: `Hạn mới rơi vào ${day === 0 ? 'Chủ nhật' : 'thứ Bảy'}; nên dời sang ngày làm việc.`,
    },
  ];
}

function resultReason(fact: Fact, last: LastYear, words: Words): Reason[] {
  if (fact.kind !== 'task') return [];
  const result = last.results.get(fact.id);
  if (!result || result.owed === 0)
    return [{ code: 'never-counted', words: `Năm ${last.year} chưa có phần nào của nhiệm vụ này đến hạn.` }];
  if (result.done >= result.owed) return [];
  const percent = Math.floor((result.done / result.owed) * 100);
  const missing = words.number(result.owed - result.done);
  return [
    {
      code: 'unmet',
      words: `Năm ${last.year} đạt ${percent}\u00a0%: còn ${missing} trong ${words.number(result.owed)} phần phải làm chưa có minh chứng đủ.`,
    },
  ];
}
