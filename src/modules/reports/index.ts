export {
  type ReportDecided,
  type ReportSubmitted,
  reportAccepted,
  reportConsolidated,
  reportReturned,
  reportSubmitted,
} from './events.ts';
export { statusLabels as reportStatusLabels } from './labels.ts';
