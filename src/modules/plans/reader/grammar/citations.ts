import { squash } from '../text/tidy-text.ts';
import { DATE, readDate } from './dates.ts';
import { readIssuingBody } from './issuing-bodies.ts';
import { BLANK_NUMBER_SYMBOL, SYMBOL, TYPE, tidySymbol } from './symbols.ts';

export interface Citation {
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  /** Everything up to the end of the given text, closing punctuation removed. */
  title: string;
  from: number;
  /** Whether the word "số" stands before the symbol (A75 asks for it). */
  hasNumberWord: boolean;
}

const LAW = `(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)`;
const ON_DATE = String.raw`(?:,?\s*(?:ban hành\s+|đã ban hành\s+)?(?:ngày\s*)?(${DATE}))?`;
const NUMBERED = new RegExp(
  String.raw`(${TYPE})\s*(?:liên tịch\s*)?((?:số|Số)\s*:?)?\s*(?:(${SYMBOL})(?![\p{L}\d])|(?<=[sS]ố\s*:?\s*)${BLANK_NUMBER_SYMBOL})${ON_DATE}`,
  'gu',
);
const LAW_BY_NAME = new RegExp(
  String.raw`(${LAW})\s+(\p{Lu}[^;.]*?)(?:,?\s+(?:số\s+)?(${SYMBOL}))?${ON_DATE}\s*(?=[;.,]|$)`,
  'u',
);

/** Every numbered citation of a text, outer and inner alike. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(NUMBERED)].map((match) => citationFrom(text, match));
}

export function findFirstCitation(text: string): Citation | null {
  return findCitations(text)[0] ?? null;
}

function citationFrom(text: string, match: RegExpExecArray): Citation {
  const [whole, type = '', numberWord, symbol, blankSymbol, blankParty, date] = match;
  const rest = text.slice(match.index + whole.length);
  const { issuer, subject } = splitSubject(rest);
  return {
    type,
    symbol: tidySymbol(symbol ?? blankSymbol ?? blankParty ?? ''),
    issuedOn: date ? readDate(date) : null,
    issuer,
    title: trimSubject(subject),
    from: match.index,
    hasNumberWord: Boolean(numberWord),
  };
}

function splitSubject(rest: string): { issuer: string | null; subject: string } {
  const lead = /^\s*,?\s*(?:của|do)\s+/u.exec(rest);
  const start = lead ? lead[0].length : 0;
  if (!lead) {
    return { issuer: null, subject: rest };
  }
  const { body, length } = readIssuingBody(rest.slice(start));
  return { issuer: body, subject: body ? rest.slice(start + length) : rest };
}

function trimSubject(text: string): string {
  return squash(text)
    .replace(/^[\s,:–-]+/, '')
    .replace(/(?:\.\/\.|[\s;.,])+$/, '');
}

/** A law or ordinance cited by name, as decrees ask for (A19): `Luật An ninh mạng ngày 12/6/2018`. */
export function findLawByName(text: string): Citation | null {
  const match = LAW_BY_NAME.exec(text);
  if (!match) return null;
  const [, type = '', name = '', symbol, date] = match;
  return {
    type,
    symbol: symbol ? tidySymbol(symbol) : '',
    issuedOn: date ? readDate(date) : null,
    issuer: null,
    title: trimSubject(name),
    from: match.index,
    hasNumberWord: true,
  };
}
