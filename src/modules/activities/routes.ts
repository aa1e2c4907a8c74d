import { sliceScreens } from '../../platform/http/screen-table.ts';

export const activityScreens = sliceScreens('activities', [
  { path: 'hoat-dong', file: 'screens/activity-list.tsx', access: { GET: 'activity.read' } },
  {
    path: 'hoat-dong/moi',
    file: 'screens/activity-new.tsx',
    access: { GET: 'activity.record', POST: 'activity.record' },
  },
  {
    path: 'hoat-dong/:id',
    file: 'screens/activity.tsx',
    access: { GET: 'activity.read', POST: 'activity.withdraw' },
  },
  { path: 'tep/:fileId', file: 'screens/photo.tsx', access: { GET: 'activity.read' }, bare: true },
]);
