import { findCitations } from '../../grammar/documents/citations.ts';
import { officialDate } from '../../grammar/times/dates.ts';
import { fold } from '../../text/tidy-text.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

interface Mention {
  symbol: string;
  issuedOn: string;
  issuer: string | null;
  clause: Clause;
}

/** One symbol cited with two dates: one of them is wrong. */
export function conflictingCitations({ reading }: FindingContext): Finding[] {
  const bySymbol = Map.groupBy(mentionsIn(reading), ({ symbol }) => symbol);
  return [...bySymbol.values()].flatMap((mentions) => {
    const [first] = mentions;
    const other = first && mentions.find((mention) => isOneDocument(first, mention));
    return first && other ? [conflict(first, other)] : [];
  });
}

/** Written into symbols of laws, decrees and circulars: `30/2020/NĐ-CP`. */
const YEAR_IN_SYMBOL = /\/\d{4}\//;

/**
 * Whether two mentions with different dates mean one document. Numbers begin anew each year and with each body: plans 12
 * of two years, or of two bodies, are two documents.
 */
function isOneDocument(a: Mention, b: Mention): boolean {
  if (a.issuedOn === b.issuedOn) return false;
  if (YEAR_IN_SYMBOL.test(a.symbol)) return true;
  if (a.issuer && b.issuer && !isSameName(a.issuer, b.issuer)) return false;
  const isSameYear = a.issuedOn.slice(0, 4) === b.issuedOn.slice(0, 4);
  return isSameYear || a.issuedOn.slice(5) === b.issuedOn.slice(5);
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [tidyName(a), tidyName(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function tidyName(name: string): string {
  return fold(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd');
}

function conflict(first: Mention, other: Mention): Finding {
  return {
    code: 'citation-date-conflict',
    severity: 'warning',
    message: `Văn bản số ${first.symbol} được dẫn với hai ngày khác nhau: ${officialDate(first.issuedOn)} và ${officialDate(other.issuedOn)}; cần kiểm tra lại.`,
    details: { symbol: first.symbol, first: first.issuedOn, second: other.issuedOn },
    clause: first.clause,
    also: [other.clause],
    confidence: 0.85,
  };
}

function mentionsIn({ legalBases, documents, citations }: FindingContext['reading']): Mention[] {
  return [...legalBases, ...documents, ...citations].flatMap((fact) => {
    const inner = findCitations(fact.title ?? '').filter(({ symbol }) => symbol !== fact.symbol);
    return [fact, ...inner].flatMap(({ symbol, issuedOn, issuer }) =>
      symbol && issuedOn ? [{ symbol, issuedOn, issuer, clause: fact.clause }] : [],
    );
  });
}
