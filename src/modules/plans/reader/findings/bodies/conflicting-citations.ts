import { findCitations } from '../../grammar/documents/citations.ts';
import { officialDate } from '../../grammar/times/dates.ts';
import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

interface Mention {
  symbol: string;
  issuedOn: string;
  clause: Clause;
}

/** One symbol cited with two dates: one of them is wrong. */
export function conflictingCitations({ reading }: FindingContext): Finding[] {
  const first = new Map<string, Mention>();
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const mention of mentionsIn(reading)) {
    const known = first.get(mention.symbol);
    if (!known) first.set(mention.symbol, mention);
    else if (known.issuedOn !== mention.issuedOn && !told.has(mention.symbol)) {
      told.add(mention.symbol);
      findings.push({
        code: 'citation-date-conflict',
        severity: 'warning',
        message: `Văn bản số ${mention.symbol} được dẫn với hai ngày khác nhau: ${officialDate(known.issuedOn)} và ${officialDate(mention.issuedOn)}; cần kiểm tra lại.`,
        details: { symbol: mention.symbol, first: known.issuedOn, second: mention.issuedOn },
        clause: known.clause,
        also: [mention.clause],
        confidence: 0.85,
      });
    }
  }
  return findings;
}

function mentionsIn(reading: FindingContext['reading']): Mention[] {
  const facts = [...reading.legalBases, ...reading.documents];
  return facts.flatMap((fact) => {
    const inner = findCitations(fact.title ?? '');
    return [fact, ...inner].flatMap(({ symbol, issuedOn }) =>
      symbol && issuedOn ? [{ symbol, issuedOn, clause: fact.clause }] : [],
    );
  });
}
