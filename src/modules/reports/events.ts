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
  /** "2026-q3", or "year". */
  period: string;
  /** The kind of evidence it is: "report", "report.quarter". */
  kind: string;
  /** The local day it counts for: within its period, whenever it came. */
  countsOn: string;
}

export interface ReportDecided {
  reportId: string;
  submissionId: string;
  unitId: string;
  planId: string;
  receiptCode: string;
  reason: string | null;
}

export const reportOpened = defineEvent<{ reportId: string; planId: string; period: string }>(
  'report.opened',
);
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
  /** The kind of evidence it is for the office's own duty. */
  kind: string;
  /** Instant in ISO form. */
  frozenAt: string;
  title: string;
}>('report.consolidated');
