export { evidenceKindLabels } from './labels.ts';
export { lineWords } from './review/review-address.ts';
