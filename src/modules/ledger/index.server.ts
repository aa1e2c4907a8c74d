export { addLedgerApi } from './api.server.ts';
export { declareNothing, endExemption, exemptObligation } from './change-obligation-state.server.ts';
export { countEvidence, withdrawEvidence } from './count-evidence.server.ts';
export {
  type EvidenceView,
  listCreditedEvidence,
  listRungTotals,
  type RungTotals,
} from './credited-store.server.ts';
export { type EvidenceItem, recountCells } from './evidence-store.server.ts';
export {
  generateObligations,
  type ObligationPreview,
  type OwedMeasure,
  previewObligations,
} from './generate-obligations.server.ts';
export { listMatrix, type MatrixCell, type MatrixRow } from './matrix-store.server.ts';
export { findObligation, type ObligationRow } from './obligation-store.server.ts';
export {
  countOwingUnitsOn,
  type DistrictTotals,
  type GapRow,
  listDistrictTotals,
  listGaps,
  listMeasureTotals,
  type MeasureTotals,
} from './progress-store.server.ts';
export { recountPlans } from './recount-plans.server.ts';
export { type CellCounts, type CellStatus, cellStatus, missingCount, shareOf } from './rules.ts';
