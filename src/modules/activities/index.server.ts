export { addActivityApi } from './api.server.ts';
export {
  type ActivityPhotoRemoved,
  type ActivityRecorded,
  type ActivityWithdrawn,
  activityPhotoRemoved,
  activityRecorded,
  activityWithdrawn,
} from './events.ts';
export { recordActivity } from './record-activity.server.ts';
export { removePhoto } from './remove-photo.server.ts';
export { restoreActivity, withdrawActivity } from './withdraw-activity.server.ts';
