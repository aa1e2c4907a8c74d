// A truth file is written by hand: what it names must stand in its plan.
import type { Truth } from '../truth.ts';
import { hasNumber } from './explained-numbers.ts';

/** Names, symbols and figures of a truth file that its plan does not have. */
export function truthSlips(truth: Truth, words: string): string[] {
  const dense = squeeze(words);
  const literals = [
    ...Object.values(truth.head ?? {}).flatMap((value) =>
      typeof value === 'string' && !isIsoDate(value) ? [value] : [],
    ),
    ...(truth.legalBases ?? []).flatMap(({ type, symbol }) => [type, symbol]),
    ...(truth.documents ?? []).map(({ symbol }) => symbol),
    ...(truth.citations ?? []).map(({ symbol }) => symbol),
    ...(truth.sections ?? []).flatMap((section) =>
      [section, ...(section.children ?? [])].map(({ title }) => title),
    ),
    ...(truth.audiences ?? []),
    ...(truth.tasks ?? []).flatMap(({ title, lead, partners }) => [title, ...lead, ...partners]),
    ...(truth.recipients ?? []),
    ...(truth.reportDuties ?? []).flatMap(({ from, to, via }) => [from, to, via ?? '']),
    ...(truth.units ?? []).flat(),
    ...(truth.channels ?? []).map(({ kind, value }) =>
      kind === 'url' ? bareUrl(value ?? '') : (value ?? ''),
    ),
  ];
  const missing = literals.filter((literal) => !dense.includes(squeeze(literal)));
  const figures = [
    ...(truth.budgets ?? []).flatMap(({ amount }) => (amount === null ? [] : [amount])),
    ...(truth.tasks ?? []).flatMap(({ measures }) =>
      measures.flatMap((measure) => ('min' in measure ? [measure.min] : [])),
    ),
  ];
  return [...missing, ...figures.filter((figure) => !hasNumber(words, figure)).map(String)];
}

function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/["“”]/gu, '"')
    .replace(/[\s/]+/gu, '');
}

function bareUrl(url: string): string {
  return url.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
