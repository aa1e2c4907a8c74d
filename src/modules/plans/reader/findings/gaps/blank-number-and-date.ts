import type { Clause, Finding } from '../../types.ts';
import type { FindingContext } from '../finding-context.ts';

/** Number and day that were left for the clerk; what is known of them goes into the details. */
export function blankNumberAndDate({ reading, source, outline }: FindingContext): Finding[] {
  const { document } = reading;
  const findings: Finding[] = [];
  const top: Clause = { fromLine: 1, toLine: 1, text: source.lines[0]?.text.trim() ?? '' };
  if (!document.number) {
    findings.push({
      code: 'document-number-blank',
      severity: 'warning',
      message: document.symbol
        ? `Số văn bản còn để trống (chỉ có ký hiệu ${document.symbol}); cần bổ sung số trước khi phát hành.`
        : 'Không tìm thấy số, ký hiệu của văn bản; cần bổ sung trước khi phát hành.',
      details: { symbol: document.symbol },
      clause: document.clauses?.number ?? document.clauses?.symbol ?? top,
      confidence: 0.95,
    });
  }
  if (!document.issuedOn) {
    const month = document.issuedMonth ?? null;
    findings.push({
      code: 'document-date-blank',
      severity: 'warning',
      message: month
        ? `Ngày ban hành còn để trống, chỉ biết tháng ${monthName(month)}; cần bổ sung ngày trước khi phát hành.`
        : 'Không tìm thấy ngày ban hành; cần bổ sung trước khi phát hành.',
      details: { month },
      clause: document.clauses?.issuedOn ?? top,
      confidence: 0.95,
    });
  }
  if (!document.issuer || outline.head.to < 1) return findings;
  const { place, superior, issuer, number, issuedOn } = document.clauses ?? {};
  // Number, date and issuer may be known from the "(Kèm theo …)" line of an appendix.
  const isInHead = (clause?: Clause) => clause !== undefined && clause.fromLine <= outline.head.to;
  if (![place, superior, issuer, number, issuedOn].some(isInHead)) {
    findings.push({
      code: 'document-header-missing',
      severity: 'note',
      message:
        'Bản tải lên không có phần đầu văn bản (Quốc hiệu, tên cơ quan, số và ký hiệu, địa danh và thời gian); tên cơ quan ban hành được lấy từ phần phụ lục.',
      clause: top,
      confidence: 0.9,
    });
  }
  return findings;
}

export function monthName(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${number}/${year}`;
}
