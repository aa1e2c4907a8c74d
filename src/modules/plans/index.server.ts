export { type AmendPlanInput, amendPlan, undoAmendment } from './amend/amend-plan.server.ts';
export { amendmentSchema } from './amend/amendment-schema.ts';
export {
  listAmendments,
  noteAmendmentConsequences,
} from './amend/amendment-store.server.ts';
export { otherNumberInWords } from './amend/words-and-number.ts';
export { importPlanCommand, releasePlanCommand } from './command-line/import-plan-command.server.ts';
export { listFacts, listKeptFacts } from './decisions/fact-store.server.ts';
export { decideAsAdvised, loadExamplePlan } from './example/load-example-plan.server.ts';
export { findCurrentPlan, findPlan, getPlan, listPlans } from './find-plan.server.ts';
export { readScan } from './import/read-scan.server.ts';
export { getPlanSource, listReleasedSources, type PlanListItem, type PlanView } from './plan-store.server.ts';
export { endingOf } from './reader/knowledge/ended-bodies.ts';
export { lapseOf } from './reader/knowledge/lapsed-documents.ts';
export { type BodyParagraph, type BodyPart, bodyOfText } from './reader/parts/outline/body-text.ts';
export { decideOwners } from './release/decide-owners.server.ts';
export { type Campaign, proposeCampaign } from './release/propose-campaign.server.ts';
export { releasePlan } from './release/release-plan.server.ts';
export { listMeasures, listTasks, type MeasureView } from './release/task-store.server.ts';
