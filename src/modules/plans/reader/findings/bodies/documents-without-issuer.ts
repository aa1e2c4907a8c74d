import { bodyCodeOf } from '../../grammar/documents/symbols.ts';
import type { Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

// Only the National Assembly and its Standing Committee issue these; citations leave them out (A19).
const ISSUED_BY_ASSEMBLY = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u;

/** Listed documents that do not say who issued them. */
export function documentsWithoutIssuer({ reading }: FindingContext): Finding[] {
  const own = bodyCodeOf(reading.document.symbol ?? '');
  return reading.documents
    .filter(({ issuer, symbol, type }) => !issuer && symbol && !ISSUED_BY_ASSEMBLY.test(type))
    .map(({ type, symbol, clause }) => {
      const isOwn = own !== null && bodyCodeOf(symbol) === own;
      const hint = isOwn
        ? `ký hiệu cho thấy đó có thể là ${reading.document.issuer ?? 'chính cơ quan ban hành kế hoạch'}`
        : 'cần ghi rõ cơ quan ban hành';
      return {
        code: 'document-without-issuer',
        severity: isOwn ? 'note' : 'warning',
        message: `${type} số ${symbol} không ghi cơ quan ban hành; ${hint}.`,
        details: { symbol },
        clause,
        confidence: 0.9,
      };
    });
}
