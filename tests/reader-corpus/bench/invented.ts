// Numbers and dates of facts that stand nowhere in the plan: the worst mistake of a reader.
import type { Clause, Measure, PlanReading } from '../../../src/modules/plans/reader/types.ts';
import type { Truth } from '../truth.ts';
import { explains } from './explained-dates.ts';
import { hasNumber } from './explained-numbers.ts';

export interface Invented {
  what: string;
  value: string;
  clause: string;
}

interface Claim {
  what: string;
  date?: string | null;
  number?: number | null;
  /** Characters that must stand in the plan as they are, blanks aside. */
  literal?: string | null;
  text: string;
}

export function inventedIn(reading: PlanReading, truth: Truth, words: string): Invented[] {
  const known = truthDates(truth);
  const dense = words.replace(/\s+/gu, '').toLowerCase();
  return claimsOf(reading)
    .filter(({ date, number, literal, text }) => {
      if (date) return !known.has(date) && !explains(words, text, date);
      if (typeof number === 'number') return !hasNumber(words, number);
      return literal ? !dense.includes(literal.normalize('NFC').replace(/\s+/gu, '').toLowerCase()) : false;
    })
    .map(({ what, date, number, literal, text }) => ({
      what,
      value: date ?? literal ?? String(number),
      clause: text,
    }));
}

function claimsOf(reading: PlanReading): Claim[] {
  const { document } = reading;
  const textOf = (clause?: Clause) => clause?.text ?? '';
  const cited = [
    ...reading.legalBases,
    ...reading.documents,
    ...reading.citations,
    ...(document.replaces ?? []).map((each) => ({ ...each, clause: undefined })),
  ];
  return [
    { what: 'head.issuedOn', date: document.issuedOn, text: textOf(document.clauses?.issuedOn) },
    { what: 'head.number', literal: document.number, text: textOf(document.clauses?.number) },
    { what: 'head.symbol', literal: document.symbol, text: textOf(document.clauses?.symbol) },
    { what: 'head.year', number: document.year, text: textOf(document.clauses?.year) },
    ...cited.flatMap(({ symbol, issuedOn, clause }): Claim[] => [
      { what: 'citation.symbol', literal: symbol, text: textOf(clause) },
      { what: 'citation.issuedOn', date: issuedOn, text: textOf(clause) },
    ]),
    ...reading.tasks.flatMap(({ schedule, measures, title, notes, product, clause }): Claim[] => {
      const text = [schedule.text, title, ...notes, product ?? '', clause.text].join(' ');
      return [
        { what: 'task.from', date: schedule.from, text },
        { what: 'task.to', date: schedule.to, text },
        { what: 'task.due', date: schedule.due, text },
        ...measures.map((measure) => ({ what: `task.${measure.kind}`, number: figureOf(measure), text })),
      ];
    }),
    ...reading.reportDuties.flatMap(({ due, on, relative, clause }): Claim[] => [
      { what: 'report.due', date: due, text: clause.text },
      { what: 'report.on', number: on?.day, text: clause.text },
      { what: 'report.relative', number: relative?.days, text: clause.text },
    ]),
    ...reading.deadlines.flatMap(({ date, on, relative, text, clause }): Claim[] => [
      { what: 'deadline.date', date, text: `${text} ${clause.text}` },
      { what: 'deadline.on', number: on?.day, text: clause.text },
      { what: 'deadline.relative', number: relative?.days, text: clause.text },
    ]),
    ...reading.budgets.map(({ amount, clause }) => ({
      what: 'budget.amount',
      number: amount,
      text: clause.text,
    })),
    ...reading.channels.map(({ value, kind, clause }) => ({
      what: `channel.${kind}`,
      literal: kind === 'url' ? value?.replace(/^https?:\/\//u, '').replace(/\/$/u, '') : value,
      text: clause.text,
    })),
  ];
}

function figureOf(measure: Measure): number | null {
  switch (measure.kind) {
    case 'quota':
    case 'amount':
      return measure.min;
    case 'coverage':
      return Math.round(measure.target * 1e6) / 1e4;
    case 'limit':
      return measure.unit === 'share' ? Math.round(measure.max * 1e6) / 1e4 : measure.max;
    case 'presence':
      return null;
  }
}

function truthDates(truth: Truth): Set<string> {
  const text = JSON.stringify(truth);
  return new Set(text.match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/gu) ?? []);
}
