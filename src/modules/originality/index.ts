export { type MeasuredAs, type MeasuredOriginality, originalityWords } from './labels.ts';
export { MeasuredLabel } from './parts/measured-label.tsx';
