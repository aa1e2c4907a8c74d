export { type EarlierText, measureOverlap } from './overlap.ts';
export { probesOf, shinglesOf } from './shingles.ts';
