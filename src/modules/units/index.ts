export {
  middleKinds,
  roleLabels,
  schoolKinds,
  type UnitKind,
  unitKindLabels,
  unitKinds,
} from './labels.ts';
export type { Change } from './lineage/changes.ts';
export type { Consequences, FigureChange } from './lineage/consequences.ts';
