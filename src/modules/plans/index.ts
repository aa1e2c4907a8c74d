export { planReleased } from './events.ts';
export { evidenceKindLabels, planStatusLabels } from './labels.ts';
export type {
  Assumption,
  MeasureDraft,
  MeasureKind,
  MeasurePeriod,
  OwedBy,
  ProposedMeasure,
} from './measures/measure-types.ts';
export { lineWords, reviewAddress } from './review/review-address.ts';
