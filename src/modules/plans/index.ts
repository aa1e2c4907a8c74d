export type { Amendment, AmendmentChange } from './amend/amendment-schema.ts';
export { isSameRule } from './amend/why-not-amend.ts';
export type { FactValues as PlanFacts } from './facts.ts';
export { foldName } from './fold.ts';
export { evidenceKindLabels } from './labels.ts';
export type { OwedBy } from './measures/measure-types.ts';
export { type ReportRhythm, reportKindOf, reportRhythmOf } from './measures/report-rhythm.ts';
export { factWords } from './parts/facts/fact-words.ts';
export { lineWords } from './review/page/review-address.ts';
