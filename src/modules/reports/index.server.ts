export { runConsolidatedReport } from './consolidated/consolidated-report-command.server.ts';
export { decideReport } from './unit-report/decide-report.server.ts';
export { listReports, type ReportListRow } from './unit-report/list-reports.server.ts';
export { openReport } from './unit-report/open-report.server.ts';
export { saveReportText } from './unit-report/save-report-text.server.ts';
export { type ReportReceipt, submitReport, submitWholeReport } from './unit-report/submit-report.server.ts';
export { tellAccepted, tellReturned } from './unit-report/tell-unit.server.ts';
