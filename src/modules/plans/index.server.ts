export { findCurrentPlan, findPlan, getPlan, listPlans } from './find-plan.server.ts';
export { importPlanCommand, releasePlanCommand } from './import-plan-command.server.ts';
export { decideAsAdvised, loadExamplePlan, releaseAsProposed } from './load-example-plan.server.ts';
export type { PlanListItem, PlanStatus, PlanView } from './plan-store.server.ts';
export { type Campaign, proposeCampaign } from './release/propose-campaign.server.ts';
export { type ReleasePlanInput, releasePlan } from './release/release-plan.server.ts';
export { listMeasures, listTasks, type MeasureView, type TaskView } from './release/task-store.server.ts';
