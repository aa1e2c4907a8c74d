export {
  monthsOfReport,
  reportPeriodsOf,
  reportPeriodWords,
  wholeYear,
} from './owing/report-periods.ts';
export { groupIdOf, groupsOf } from './progress/unit-groups.ts';
export { type CellCounts, cellStatus } from './rules.ts';
