export { addLedgerApi } from './api.server.ts';
export { countEvidence, withdrawEvidence } from './credits/count-evidence.server.ts';
export {
  type EvidenceView,
  listCreditedEvidence,
  listRungTotals,
  type RungTotals,
} from './credits/credited-store.server.ts';
export { type EvidenceItem, recountCells } from './credits/evidence-store.server.ts';
export { recountPlans } from './credits/recount-plans.server.ts';
export {
  declareNothing,
  endExemption,
  exemptObligation,
} from './obligations/change-obligation-state.server.ts';
export {
  generateObligations,
  type ObligationPreview,
  type OwedMeasure,
  previewObligations,
} from './obligations/generate-obligations.server.ts';
export { findObligation, type ObligationRow } from './obligations/obligation-store.server.ts';
export { listMatrix, type MatrixCell, type MatrixRow } from './progress/matrix-store.server.ts';
export {
  countOwingUnitsOn,
  type DistrictTotals,
  type GapRow,
  listDistrictTotals,
  listGaps,
  listMeasureTotals,
  type MeasureTotals,
} from './progress/progress-store.server.ts';
export { type CellCounts, type CellStatus, cellStatus, missingCount, shareOf } from './rules.ts';
