import { FIGURE_SURE } from './intake/doubt-marks.ts';
import type { Head } from './parts/head/document-head.ts';
import type { SourceText } from './text/source-text.ts';
import type { Clause, DocumentField, Measure, PlanReading, Schedule } from './types.ts';

type Facts = Pick<
  PlanReading,
  'tasks' | 'reportDuties' | 'deadlines' | 'legalBases' | 'documents' | 'citations' | 'budgets' | 'channels'
>;

/** Figures of a scan that two readings gave differently, by line. */
type UnsureFigures = Map<number, { parts: string[]; confidence: number }[]>;

/** What a fact may take from a scan: a figure that was not read for sure is left out, never guessed. */
export interface SureFigures {
  head(head: Head): Head;
  facts(facts: Facts): Facts;
  /** Of documents whose place is not known: those that no unsure figure of the whole text touches. */
  documents<Named extends { symbol: string; issuedOn: string | null }>(named: Named[]): Named[];
}

/** The row number or label of a line is no figure of a fact. */
const LABEL = /^(?:\d{1,3}[.)]|\d{1,3}(?=\t))/;

export function sureFigures(source: SourceText): SureFigures {
  const unsure = unsureFigures(source);
  if (unsure.size === 0)
    return { head: (head) => head, facts: (facts) => facts, documents: (named) => named };
  const years = sureYears(source, unsure);
  const doubtIn = (clause: Clause | undefined) => new Doubt(clause ?? null, unsure, years);
  const whole = { fromLine: 1, toLine: source.lines.length, text: '' };
  return {
    documents: (named) =>
      named.filter(({ symbol, issuedOn }) => {
        const doubt = doubtIn(whole);
        return doubt.text(symbol) === symbol && doubt.date(issuedOn) === issuedOn;
      }),
    head: (head) => sureHead(head, (field) => doubtIn(head.clauses[field])),
    facts: (facts) => ({
      tasks: facts.tasks.map((task) => {
        const doubt = doubtIn(task.clause);
        const schedule = sureSchedule(task.schedule, doubt);
        const measures = task.measures.filter((measure) => !doubt.hasNumber(figureOf(measure)));
        return { ...task, schedule, measures, confidence: doubt.lowered(task.confidence) };
      }),
      reportDuties: facts.reportDuties.map((duty) => {
        const doubt = doubtIn(duty.clause);
        return { ...duty, due: doubt.date(duty.due), ...surePlace(duty, doubt) };
      }),
      deadlines: facts.deadlines.map((deadline) => {
        const doubt = doubtIn(deadline.clause);
        return { ...deadline, date: doubt.date(deadline.date), ...surePlace(deadline, doubt) };
      }),
      legalBases: facts.legalBases.map((base) => sureDocument(base, doubtIn(base.clause))),
      documents: facts.documents.map((one) => sureDocument(one, doubtIn(one.clause))),
      citations: facts.citations.map((one) => sureDocument(one, doubtIn(one.clause))),
      budgets: facts.budgets.map((budget) => {
        const doubt = doubtIn(budget.clause);
        return {
          ...budget,
          amount: doubt.number(budget.amount),
          confidence: doubt.lowered(budget.confidence),
        };
      }),
      channels: facts.channels.map((channel) => {
        const doubt = doubtIn(channel.clause);
        return {
          ...channel,
          value: doubt.text(channel.value),
          confidence: doubt.lowered(channel.confidence),
        };
      }),
    }),
  };
}

/** The unsure figures of one clause, and whether one of them was met. */
class Doubt {
  private readonly figures: { parts: string[]; confidence: number }[] = [];
  private readonly years: Set<string>;
  private least = 1;

  constructor(clause: Clause | null, unsure: UnsureFigures, years: Set<string>) {
    this.years = years;
    if (!clause) return;
    for (let line = clause.fromLine; line <= clause.toLine; line++)
      this.figures.push(...(unsure.get(line) ?? []));
  }

  /** Whether one of these parts stands in an unsure word. */
  meets(parts: string[]): boolean {
    const met = this.figures.filter((figure) => figure.parts.some((part) => parts.includes(part)));
    for (const { confidence } of met) this.least = Math.min(this.least, confidence);
    return met.length > 0;
  }

  /** The year may come from another place of the plan: it must be read for sure somewhere. */
  date(iso: string | null): string | null {
    if (iso === null) return null;
    const parts = partsOf(iso);
    return this.meets(parts) || !this.years.has(parts[0] ?? '') ? null : iso;
  }

  text(value: string | null): string | null {
    return value !== null && this.meets([...partsOf(value), ...mailsIn(value)]) ? null : value;
  }

  hasNumber(value: number | null): boolean {
    return value !== null && this.meets([...partsOf(String(value)), withoutZeros(String(value))]);
  }

  number(value: number | null): number | null {
    return this.hasNumber(value) ? null : value;
  }

  lowered(confidence: number): number {
    return Math.min(confidence, this.least);
  }
}

function unsureFigures({ scan, lines }: SourceText): UnsureFigures {
  const found: UnsureFigures = new Map();
  for (const { line, from, to, confidence } of scan?.unsureWords ?? []) {
    const text = lines[line - 1]?.text ?? '';
    const word = text.slice(from, to);
    const isLabel = from === 0 && LABEL.exec(text)?.[0] === word;
    if (confidence >= FIGURE_SURE || isLabel || !/[\d@]/.test(word)) continue;
    const parts = [...new Set([...partsOf(word), withoutZeros(word), ...mailsIn(word)])].filter(Boolean);
    found.set(line, [...(found.get(line) ?? []), { parts, confidence }]);
  }
  return found;
}

function mailsIn(text: string): string[] {
  return text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
}

/** "05/9/2023" as 5, 9, 2023: a fact writes a date in another order. */
function partsOf(text: string): string[] {
  return (text.match(/\d+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''));
}

/** "1.200" and "1,5 tỷ" as 12 and 15: a fact holds the whole number. */
function withoutZeros(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

function sureYears({ lines }: SourceText, unsure: UnsureFigures): Set<string> {
  const years = new Set<string>();
  for (const { no, text } of lines) {
    const doubted = new Set((unsure.get(no) ?? []).flatMap(({ parts }) => parts));
    for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
      if (!doubted.has(year)) years.add(year);
  }
  return years;
}

function sureHead(head: Head, doubtOf: (field: DocumentField) => Doubt): Head {
  const isNumberDoubted = doubtOf('number').text(head.number) !== head.number;
  const year =
    doubtOf('year').date(head.year === null ? null : String(head.year)) === null ? null : head.year;
  return {
    ...head,
    number: isNumberDoubted ? null : head.number,
    symbol: isNumberDoubted ? (head.symbol?.replace(/^[^/]*\//, '') ?? null) : head.symbol,
    issuedOn: doubtOf('issuedOn').date(head.issuedOn),
    issuedMonth: doubtOf('issuedOn').date(head.issuedMonth ?? null),
    year,
  };
}

function sureSchedule(schedule: Schedule, doubt: Doubt): Schedule {
  const from = doubt.date(schedule.from);
  const to = doubt.date(schedule.to);
  const due = doubt.date(schedule.due);
  const isEmptied = !from && !to && !due && (schedule.from || schedule.to || schedule.due);
  return { ...schedule, from, to, due, ...(isEmptied && { kind: 'none' as const }) };
}

type Due = Pick<PlanReading['deadlines'][number], 'on' | 'relative' | 'confidence'>;

function surePlace({ on, relative, confidence }: Due, doubt: Doubt): Due {
  const isOn = on && doubt.meets([String(on.day), String(on.month)]);
  const isRelative = relative && doubt.hasNumber(relative.days);
  return {
    ...(on !== undefined && { on: isOn ? null : on }),
    ...(relative !== undefined && { relative: isRelative ? null : relative }),
    confidence: doubt.lowered(confidence),
  };
}

function sureDocument<Cited extends { symbol: string; issuedOn: string | null; confidence: number }>(
  cited: Cited,
  doubt: Doubt,
): Cited {
  const symbol = doubt.text(cited.symbol) ?? '';
  const issuedOn = doubt.date(cited.issuedOn);
  return { ...cited, symbol, issuedOn, confidence: doubt.lowered(cited.confidence) };
}

function figureOf(measure: Measure): number | null {
  switch (measure.kind) {
    case 'quota':
    case 'amount':
      return measure.min;
    case 'coverage':
      return asPercent(measure.target);
    case 'limit':
      return measure.unit === 'share' ? asPercent(measure.max) : measure.max;
    case 'presence':
      return null;
  }
}

function asPercent(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
