export {
  middleKinds,
  roleLabels,
  schoolKinds,
  type UnitKind,
  unitKindLabels,
  unitKinds,
} from './labels.ts';
export type { Consequences, FigureChange } from './lineage/consequences.ts';
