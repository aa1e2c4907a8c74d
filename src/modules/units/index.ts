export { roleLabels, schoolKinds, type UnitKind, unitKindLabels, unitKinds } from './labels.ts';
