import { defineEvent } from '../../platform/events/define-event.ts';
import type { UnitKind } from './labels.ts';

export const unitFounded = defineEvent<{ unitId: string; code: string; name: string; kind: UnitKind }>(
  'unit.founded',
);
export const postGiven = defineEvent<{ postId: string; userId: string; title: string; holder: string }>(
  'post.given',
);
