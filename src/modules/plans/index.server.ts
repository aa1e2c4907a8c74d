export { importPlanCommand, releasePlanCommand } from './command-line/import-plan-command.server.ts';
export { listKeptFacts } from './decisions/fact-store.server.ts';
export { decideAsAdvised, loadExamplePlan } from './example/load-example-plan.server.ts';
export { findCurrentPlan, findPlan, getPlan, listPlans } from './find-plan.server.ts';
export { readScan } from './import/read-scan.server.ts';
export type { PlanView } from './plan-store.server.ts';
export { type Campaign, proposeCampaign } from './release/propose-campaign.server.ts';
export { releasePlan } from './release/release-plan.server.ts';
export { listMeasures, listTasks, type MeasureView } from './release/task-store.server.ts';
