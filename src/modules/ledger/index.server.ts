export { followAmendment, unfollowAmendment } from './amendments/follow-amendment.server.ts';
export { countEvidence, withdrawEvidence } from './credits/count-evidence.server.ts';
export {
  type EvidenceView,
  listCreditedEvidence,
  listRungTotals,
} from './credits/credited-store.server.ts';
export { recountPlans } from './credits/recount-plans.server.ts';
export { followSuccession, unfollowSuccession } from './obligations/follow-succession.server.ts';
export { generateObligations } from './obligations/generate-obligations.server.ts';
export { listMatrix } from './progress/matrix-store.server.ts';
export {
  listDistrictTotals,
  listMeasureTotals,
  type MeasureTotals,
} from './progress/progress-store.server.ts';
