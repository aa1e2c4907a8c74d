export { countEvidence, withdrawEvidence } from './count-evidence.server.ts';
export { type EvidenceItem, recountCells } from './evidence-store.server.ts';
export {
  generateObligations,
  type ObligationPreview,
  type OwedMeasure,
  previewObligations,
} from './generate-obligations.server.ts';
export { findObligation, type ObligationRow } from './obligation-store.server.ts';
export {
  countOwingUnitsOn,
  type DistrictTotals,
  type EvidenceView,
  type GapRow,
  listCreditedEvidence,
  listDistrictTotals,
  listGaps,
  listMatrix,
  listMeasureTotals,
  listRungTotals,
  type MeasureTotals,
  type RungTotals,
} from './progress-store.server.ts';
