export { followAmendment, unfollowAmendment } from './amendments/follow-amendment.server.ts';
export { countEvidence, withdrawEvidence } from './credits/count-evidence.server.ts';
export {
  type EvidenceView,
  listCreditedEvidence,
  listEvidenceByIds,
  listReceivedInMonth,
  listRungTotals,
} from './credits/credited-store.server.ts';
export { acceptEvidence, correctEvidence } from './credits/follow-source.server.ts';
export { listMeasured, noteMeasured } from './credits/measured-store.server.ts';
export { findOutcome } from './credits/outcome-store.server.ts';
export { recountPlans } from './credits/recount-plans.server.ts';
export { putBackEvidence, returnEvidence } from './credits/return-evidence.server.ts';
export {
  type LockedEvidence,
  listLastMovesOfBatch,
  listMovesOfBatch,
  lockEvidence,
  moveRung,
} from './credits/rung-move-store.server.ts';
export { settleAudit } from './credits/settle-audit.server.ts';
export {
  countWaitingEvidence,
  listWaitingEvidence,
  type WaitingEvidence,
} from './credits/waiting-store.server.ts';
export { foldSums } from './kept/cell-sums.server.ts';
export { followSuccession, unfollowSuccession } from './obligations/follow-succession.server.ts';
export { generateObligations } from './obligations/generate-obligations.server.ts';
export { ownersWords } from './owners/owner-words.ts';
export { findClauseText } from './progress/cell-store.server.ts';
export { listMatrix } from './progress/matrix-store.server.ts';
export {
  listDistrictTotals,
  listMeasureTotals,
  type MeasureTotals,
} from './progress/progress-store.server.ts';
export { evidencePage } from './progress/read-cell.server.ts';
