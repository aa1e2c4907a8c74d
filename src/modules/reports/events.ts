import { defineEvent } from '../../platform/events/define-event.ts';

/** Everything the ledger needs to count a report, so that this slice never calls it. */
export interface ReportSubmitted {
  reportId: string;
  submissionId: string;
  unitId: string;
  planId: string;
  /** Instant in ISO form. */
  submittedAt: string;
  receiptCode: string;
  title: string;
}

export interface ReportDecided {
  reportId: string;
  submissionId: string;
  unitId: string;
  planId: string;
  receiptCode: string;
  reason: string | null;
}

export const reportOpened = defineEvent<{ reportId: string; planId: string }>('report.opened');
export const reportSubmitted = defineEvent<ReportSubmitted>('report.submitted');
export const reportReturned = defineEvent<ReportDecided>('report.returned');
export const reportAccepted = defineEvent<ReportDecided>('report.accepted');
export const reportConsolidated = defineEvent<{
  consolidatedId: string;
  planId: string;
  asOf: string;
  sha256: string;
  /** The coordinating office, whose own duty to report outside the house this fulfils; null for the command line. */
  unitId: string | null;
  /** Instant in ISO form. */
  frozenAt: string;
  title: string;
}>('report.consolidated');
