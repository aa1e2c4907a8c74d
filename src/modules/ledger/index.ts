export {
  monthsOfReport,
  reportPeriodsOf,
  reportPeriodWords,
  wholeYear,
} from './owing/report-periods.ts';
export { type CellCounts, cellStatus } from './rules.ts';
