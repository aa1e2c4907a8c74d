export { runConsolidatedReport } from './consolidated/consolidated-report-command.server.ts';
export { readWholeFigures, type WholeFigure } from './figures/read-whole-figures.server.ts';
export { tellAccepted, tellReturned } from './unit-report/tell-unit.server.ts';
