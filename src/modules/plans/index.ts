export type { FactValues as PlanFacts } from './facts.ts';
export { foldName } from './fold.ts';
export { evidenceKindLabels } from './labels.ts';
export type { DueRule, OwedBy } from './measures/measure-types.ts';
export { factWords } from './parts/facts/fact-words.ts';
export { lineWords } from './review/review-address.ts';
