import { officialDate } from '../../grammar/times/dates.ts';
import {
  type CitedDocument,
  LAPSED_DOCUMENTS,
  type LapsedDocument,
  lookUpKey,
  lookUpKeys,
} from '../../knowledge/lapsed-documents.ts';
import type { Clause, Finding } from '../../types.ts';
import { issueDays, lastDay } from '../dates/issue-date.ts';
import type { FindingContext } from '../finding-context.ts';
import { grouped } from '../places/clauses.ts';

interface Cited extends CitedDocument {
  clause: Clause;
}

/** Documents that the plan rests on or spreads although they had lapsed, or that lapse while it runs. */
export function lapsedBases({ reading }: FindingContext): Finding[] {
  const issued = issueDays(reading);
  if (!issued) return [];
  const last = lastDay(reading) ?? issued.latest;
  const cited: Cited[] = [...reading.legalBases, ...reading.documents, ...reading.citations];
  const byKey = Map.groupBy(cited, lookUpKey);
  return LAPSED_DOCUMENTS.flatMap((document) => {
    const places = lookUpKeys(document)
      .flatMap((key) => byKey.get(key) ?? [])
      .map(({ clause }) => clause);
    if (document.lapsedOn <= issued.earliest) return grouped(lapsed(document), places);
    const isLater = document.lapsedOn <= last;
    return isLater ? grouped(lapsing(document), places) : [];
  });
}

function called({ symbol, law, replacedBy }: LapsedDocument): string {
  const type = replacedBy.startsWith('Bộ luật') ? 'Bộ luật' : 'Luật';
  return law ? `${type} ${law.name} số ${symbol}` : `Văn bản số ${symbol}`;
}

function lapsed(document: LapsedDocument) {
  const { symbol, lapsedOn, replacedBy } = document;
  return {
    code: 'legal-basis-lapsed',
    severity: 'warning',
    message: `${called(document)} đã hết hiệu lực từ ${officialDate(lapsedOn)}; hiện áp dụng ${replacedBy}.`,
    details: { symbol, lapsedOn, replacedBy },
    confidence: 0.9,
  } as const;
}

function lapsing(document: LapsedDocument) {
  const { symbol, lapsedOn, replacedBy } = document;
  return {
    code: 'legal-basis-lapsing',
    severity: 'note',
    message: `${called(document)} hết hiệu lực từ ${officialDate(lapsedOn)}, trong thời gian thực hiện kế hoạch; từ ngày đó áp dụng ${replacedBy}.`,
    details: { symbol, lapsedOn, replacedBy },
    confidence: 0.85,
  } as const;
}
