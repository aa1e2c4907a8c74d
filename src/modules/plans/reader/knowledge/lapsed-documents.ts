import { fold } from '../text/tidy-text.ts';
import { LAPSED_DECREES } from './lapsed-decrees.ts';
import { LAPSED_LAWS } from './lapsed-laws.ts';

/** A document as a text names it. */
export interface CitedDocument {
  type: string;
  symbol: string;
  issuedOn: string | null;
  title: string | null;
}

/** A national document that is no longer in force; `lapsedOn` is the first day without force. */
export interface LapsedDocument {
  symbol: string;
  lapsedOn: string;
  replacedBy: string;
  /** Laws are also cited by name and year alone. */
  law?: { name: string; year: number };
}

export const LAPSED_DOCUMENTS: LapsedDocument[] = [
  ...LAPSED_LAWS.map(([name, year, symbol, lapsedOn, replacedBy]) => ({
    symbol,
    lapsedOn,
    replacedBy,
    law: { name, year },
  })),
  ...LAPSED_DECREES,
];

const LONGEST_NAME = 200;

/**
 * What a document is looked up by: its symbol; a law without one by its name and year ("Luật Giáo dục ngày 14/6/2005",
 * "Luật Giáo dục năm 2005"). Null for what cannot be told apart.
 */
export function lookUpKey({ type, symbol, title, issuedOn }: CitedDocument): string | null {
  if (symbol) return fold(symbol).replace(/\s/g, '');
  if (!/luật$/iu.test(type)) return null;
  const name = fold((title ?? '').slice(0, LONGEST_NAME));
  const year = issuedOn?.slice(0, 4) ?? /(?:nam |^)(\d{4})\b/.exec(name)?.[1];
  return year ? `${name.replace(/\s+(?:nam\s+)?\d{4}.*$/, '').trim()} ${year}` : null;
}

export function lookUpKeys({ symbol, law }: LapsedDocument): string[] {
  return [fold(symbol).replace(/\s/g, ''), ...(law ? [`${fold(law.name)} ${law.year}`] : [])];
}

const BY_KEY = new Map(
  LAPSED_DOCUMENTS.flatMap((document) => lookUpKeys(document).map((key) => [key, document] as const)),
);

/** What became of a document on a day; null while it is in force or nothing is known of it. */
export function lapseOf(cited: CitedDocument, on: string): LapsedDocument | null {
  const document = BY_KEY.get(lookUpKey(cited) ?? '');
  return document && document.lapsedOn <= on ? document : null;
}
