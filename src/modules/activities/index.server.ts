export { addActivityApi } from './api.server.ts';
export {
  type ActivityRecorded,
  type ActivityWithdrawn,
  activityRecorded,
  activityWithdrawn,
} from './events.ts';
export { recordActivity } from './record-activity.server.ts';
export { restoreActivity, withdrawActivity } from './withdraw-activity.server.ts';
