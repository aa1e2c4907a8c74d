import { officialDate } from '../../grammar/times/dates.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

/** A plan that takes the place of another: what runs under the old one must be ended or taken over. */
export function replacedPlans({ reading }: FindingContext): Finding[] {
  return (reading.document.replaces ?? []).map(({ type, symbol, issuedOn }) => ({
    code: 'replaces-other',
    severity: 'note',
    message: `Kế hoạch này thay thế ${type} số ${symbol}${issuedOn ? ` ngày ${officialDate(issuedOn)}` : ''}; nếu kế hoạch cũ đang được theo dõi thì cần kết thúc hoặc chuyển sang.`,
    details: { symbol, issuedOn },
    clause: clauseOf(reading, symbol),
    confidence: 0.9,
  }));
}

function clauseOf({ citations, document }: FindingContext['reading'], symbol: string): Finding['clause'] {
  return (
    citations.find((citation) => citation.symbol === symbol)?.clause ??
    document.clauses?.title ?? { fromLine: 1, toLine: 1, text: '' }
  );
}
