import type { FactValues } from '../../facts.ts';
import { findDeadlines } from '../../reader/grammar/deadlines/deadlines.ts';
import { findCitations } from '../../reader/grammar/documents/citations.ts';
import { readMeasures } from '../../reader/grammar/measures/measures.ts';
import { findDates } from '../../reader/grammar/times/dates.ts';
import { type AddableKind, emptyValues } from './empty-values.ts';
import { fieldTexts } from './field-texts.ts';

type Filled = { [K in AddableKind]: (text: string, year: number) => FactValues[K] };

/** "- Đăng 02 tin bài;" → "Đăng 02 tin bài" */
function tidy(text: string): string {
  return text
    .replace(/^\s*(?:[-+*•–]|\(?[a-zđ]\)|\(?\d{1,3}[.)])\s+/iu, '')
    .replace(/\s*[;.,]\s*$/u, '')
    .trim();
}

function dueIn(text: string, year: number) {
  const [found] = findDeadlines(text, year);
  const date = found?.date ?? findDates(text)[0]?.iso ?? null;
  return {
    date,
    rule: { inclusive: found?.inclusive ?? false, every: found?.every ?? null, on: null, relative: null },
    found,
  };
}

function citedIn(text: string) {
  const [found] = findCitations(text);
  if (!found) return { ...emptyValues.legal_basis, title: tidy(text) };
  const { type, symbol, issuedOn, issuer, title } = { ...emptyValues.legal_basis, ...found };
  return { type, symbol, issuedOn, issuer, title };
}

const fill: Filled = {
  task: (text, year) => {
    const { found, date } = dueIn(text, year);
    const schedule =
      found && date
        ? { text: found.text, kind: 'by' as const, from: null, to: null, due: date }
        : emptyValues.task.schedule;
    return { ...emptyValues.task, title: tidy(text), measures: readMeasures(text), schedule };
  },
  report_duty: (text, year) => {
    const { date, rule } = dueIn(text, year);
    return { ...emptyValues.report_duty, ...rule, due: date };
  },
  deadline: (text, year) => {
    const { date, rule } = dueIn(text, year);
    return { text: tidy(text), ...rule, date };
  },
  document: (text) => {
    const cited = citedIn(text);
    return { ...cited, title: cited.title ?? '', group: null, no: '' };
  },
  legal_basis: citedIn,
  citation: (text) => ({ ...citedIn(text), place: 'body' }),
  channel: (text) => {
    const url = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.vn\b\S*/iu.exec(text)?.[0];
    const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u.exec(text)?.[0];
    const phone = /\b(?:1[89]00\d{4}|0\d{2,3}[.\s]?\d{3}[.\s]?\d{3,4}|1022|111|113)\b/u.exec(text)?.[0];
    const kind = email ? 'email' : url ? 'url' : phone ? 'hotline' : 'other';
    const value = (email ?? url ?? phone)?.replace(/[).,;]+$/u, '') ?? null;
    return { kind, value, name: value ? null : tidy(text), audience: null };
  },
  recipient: (text) => ({ name: tidy(text), purpose: null }),
  budget: (text) => {
    const amount = /(\d{1,3}(?:\.\d{3})+|\d{4,})\s*(?:đồng|đ\b)/iu.exec(text)?.[1];
    return { text: tidy(text), amount: amount ? Number(amount.replaceAll('.', '')) : null, source: null };
  },
};

/** What a form for a new fact begins with: the words of the chosen lines, and what can be told from them at once. */
export function fieldsFromPassage(kind: AddableKind, text: string, year: number): Record<string, string> {
  const joined = text.replace(/\s+/g, ' ').trim();
  const value = joined ? fill[kind](joined, year) : emptyValues[kind];
  return fieldTexts(kind, value as FactValues[typeof kind]);
}
