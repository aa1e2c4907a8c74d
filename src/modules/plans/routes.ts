import { sliceScreens } from '../../platform/http/screen-table.ts';

export const planScreens = sliceScreens('plans', [
  { path: 'ke-hoach', file: 'screens/plan-list.tsx', access: { GET: 'plan.list', POST: 'plan.discard' } },
  {
    path: 'ke-hoach/tai-len',
    file: 'screens/plan-upload.tsx',
    access: { GET: 'plan.import', POST: 'plan.import' },
  },
  {
    path: 'ke-hoach/tai-len/:uploadId',
    file: 'screens/plan-reading.tsx',
    access: { GET: 'plan.import', POST: 'plan.import' },
  },
  {
    path: 'ke-hoach/:planId',
    file: 'screens/plan-review.tsx',
    frame: 'screens/plan-source.tsx',
    access: { GET: 'plan.read', POST: 'plan.decide' },
  },
  {
    path: 'ke-hoach/:planId/so-sanh',
    file: 'screens/plan-compare.tsx',
    access: { GET: 'plan.read' },
  },
]);
