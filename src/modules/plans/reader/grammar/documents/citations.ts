import { DATE, readDate } from '../times/dates.ts';
import { splitSubject, trimSubject } from './cited-subjects.ts';
import { findLawsByName } from './laws-by-name.ts';
import {
  BLANK_NUMBER_SYMBOL,
  familyOf,
  SMALL_SYMBOL,
  SYMBOL,
  TYPE_NAMES,
  tidySymbol,
  typeOfSymbol,
} from './symbols.ts';

export interface Citation {
  type: string;
  symbol: string;
  issuedOn: string | null;
  issuer: string | null;
  /** Everything up to the end of the given text, closing punctuation removed. */
  title: string;
  from: number;
  /** Where number and date end. */
  to: number;
  /** Whether the word "số" stands before the symbol (A75 asks for it). */
  hasNumberWord: boolean;
  /** Second and later numbers behind one name of a type: "các Quyết định số 1/QĐ-TTg, số 2/QĐ-TTg". */
  listed: boolean;
}

const TYPE = `(?:${TYPE_NAMES.map((name) => `[${name.charAt(0)}${name.charAt(0).toLowerCase()}]${name.slice(1)}`).join('|')})`;
const WHEN = String.raw`(?:,?\s*\(?(?:(?:đã\s+)?(?:được\s+)?ban hành\s+)?(?:ngày\s*)?(${DATE})\)?)?`;
const NUMBER_WORD = String.raw`(?:[Ss]ố\s*:?)`;
const NUMBERED = new RegExp(
  String.raw`(?<!\p{L})(${TYPE})(?:(?:\s+\p{Ll}+){1,3}?(?=\s+số[\s:]))?\s*(${NUMBER_WORD})?\s*(?:(${SYMBOL})(?![\p{L}\d])|(?<=[sS]ố\s*:?\s*)(${SMALL_SYMBOL})(?![\p{L}\d])|(?<=[sS]ố\s*:?\s*)(\d{1,5})(?=,?\s+ngày\s+(?:${DATE}))|(?<=[sS]ố\s*:?\s*)${BLANK_NUMBER_SYMBOL})${WHEN}`,
  'gu',
);
const NEXT_NUMBER = new RegExp(
  String.raw`^\s*(?:,\s*và|,|;|và)\s*(${NUMBER_WORD})?\s*(${SYMBOL})(?![\p{L}\d])${WHEN}`,
  'u',
);
const ALONE = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(${NUMBER_WORD}\s*)?(${SYMBOL})(?![\p{L}\d])${WHEN}`,
  'gu',
);

/** Every numbered citation of a text in order, outer and inner alike. */
export function findCitations(text: string): Citation[] {
  if (!/\d\s{0,3}[/–-]|\/\s?\p{Lu}|[Ss]ố\s+\d+,?\s+ngày/u.test(text)) return [];
  const named = [...text.matchAll(NUMBERED)].flatMap((match) => namedCitations(text, match));
  const alone = [...text.matchAll(ALONE)].flatMap((match) => loneCitation(text, match, named));
  return [...named, ...alone].sort((a, b) => a.from - b.from);
}

export function findFirstCitation(text: string): Citation | null {
  return findCitations(text)[0] ?? null;
}

function namedCitations(text: string, match: RegExpExecArray): Citation[] {
  const [whole, type = '', numberWord, symbol, small, number, blank, blankParty, date] = match;
  const to = match.index + whole.length;
  const first = citationAt(text, {
    type: type.charAt(0).toUpperCase() + type.slice(1),
    symbol: symbol ?? small ?? number ?? blank ?? blankParty ?? '',
    date,
    from: match.index,
    to,
    numberWord,
    listed: false,
  });
  return [first, ...nextNumbers(text, first)];
}

function nextNumbers(text: string, before: Citation): Citation[] {
  const match = NEXT_NUMBER.exec(text.slice(before.to));
  if (!match?.[2]) return [];
  const [whole, numberWord, symbol, date] = match;
  if (!numberWord && familyOf(tidySymbol(symbol)) === 'irregular') return [];
  const from = before.to + whole.indexOf(numberWord ?? symbol);
  const type = typeOfSymbol(tidySymbol(symbol)) ?? before.type;
  const next = citationAt(text, {
    type,
    symbol,
    date,
    from,
    to: before.to + whole.length,
    numberWord,
    listed: true,
  });
  return [next, ...nextNumbers(text, next)];
}

/** "theo 749/QĐ-TTg": a symbol without the name of its type; only where its letters tell the type. */
function loneCitation(text: string, match: RegExpExecArray, named: Citation[]): Citation[] {
  const [whole, numberWord, symbol = '', date] = match;
  const [from, to] = [match.index, match.index + whole.length];
  if (named.some((known) => from < known.to && known.from < to)) return [];
  const type =
    typeOfSymbol(tidySymbol(symbol)) ?? (numberWord ? letterType(text.slice(0, from), symbol) : null);
  return type ? [citationAt(text, { type, symbol, date, from, to, numberWord, listed: false })] : [];
}

const NAMED_TYPE = new RegExp(TYPE_NAMES.join('|'), 'gu');
const TYPE_REACH = 160;

/** "Hướng dẫn … năm 2014 (số 1018/BYT-TT-KT ngày …)": a letter's symbol tells no type; the words before it may. */
function letterType(before: string, symbol: string): string | null {
  if (familyOf(tidySymbol(symbol)) !== 'letter') return null;
  const clause = before.slice(-TYPE_REACH).split(/[.;]/u).at(-1) ?? '';
  return [...clause.matchAll(NAMED_TYPE)].at(-1)?.[0] ?? 'Văn bản';
}

interface Found {
  type: string;
  symbol: string;
  date?: string | undefined;
  from: number;
  to: number;
  numberWord?: string | undefined;
  listed: boolean;
}

function citationAt(text: string, { type, symbol, date, from, to, numberWord, listed }: Found): Citation {
  const { issuer, subject, dateAfter } = splitSubject(
    closesBracket(text.slice(from, to)) ? '' : text.slice(to),
  );
  const when = date ?? dateAfter;
  return {
    type,
    symbol: tidySymbol(symbol),
    issuedOn: when ? readDate(when) : null,
    issuer,
    title: trimSubject(subject),
    from,
    to,
    hasNumberWord: Boolean(numberWord),
    listed,
  };
}

/** "(sửa đổi bởi Nghị định số 13/2024/NĐ-CP ngày 05/2/2024) về …": what follows belongs to the document before. */
function closesBracket(cited: string): boolean {
  return cited.endsWith(')') && !cited.includes('(');
}

/** A law or ordinance cited by name, as decrees ask for (A19): `Luật An ninh mạng ngày 12/6/2018`. */
export function findLawByName(text: string): Citation | null {
  const [law] = findLawsByName(text);
  return law ? { ...law, issuer: null, hasNumberWord: true, listed: false } : null;
}
