export { runConsolidatedReport } from './consolidated/consolidated-report-command.server.ts';
export { decideReport } from './decide-report.server.ts';
export { listReports, type ReportListRow } from './list-reports.server.ts';
export { openReport } from './open-report.server.ts';
export { saveReportText } from './save-report-text.server.ts';
export { type ReportReceipt, submitReport, submitWholeReport } from './submit-report.server.ts';
export { tellAccepted, tellReturned } from './tell-unit.server.ts';
