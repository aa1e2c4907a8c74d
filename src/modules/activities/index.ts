export { type ActivityKind, activityKindLabels, activityKinds } from './labels.ts';
