import { defineEvent } from '../../platform/events/define-event.ts';
import type { ActivityKind } from './labels.ts';

export interface ActivityRecorded {
  activityId: string;
  unitId: string;
  /** The evidence kind is `activity.<kind>`. */
  kind: ActivityKind;
  title: string;
  happenedOn: string;
  receivedAt: string;
  url: string | null;
  /** 2: with a stored photo · 1: with a link · 0: declared only. */
  rung: 0 | 1 | 2;
}

export interface ActivityWithdrawn {
  activityId: string;
  unitId: string;
  title: string;
  reason: string;
  withdrawnAt: string;
}

/** What the activity is without the photo; its rung is lower now. */
export interface ActivityPhotoRemoved extends ActivityRecorded {
  fileId: string;
}

/** Also emitted when a withdrawn activity is put back, with its first dates. */
export const activityRecorded = defineEvent<ActivityRecorded>('activity.recorded');
export const activityWithdrawn = defineEvent<ActivityWithdrawn>('activity.withdrawn');
export const activityPhotoRemoved = defineEvent<ActivityPhotoRemoved>('activity.photo-removed');
