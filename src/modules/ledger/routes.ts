import { sliceScreens } from '../../platform/http/screen-table.ts';

export const ledgerScreens = sliceScreens('ledger', [
  { path: '', file: 'screens/home.tsx', access: { GET: 'home.open' } },
  {
    path: 'tien-do',
    file: 'screens/progress.tsx',
    access: { GET: 'progress.read', POST: 'obligation.exempt' },
  },
  {
    path: 'tien-do/tai-ve',
    file: 'screens/progress-download.tsx',
    access: { GET: 'progress.read' },
    bare: true,
  },
  {
    path: 'tien-do/ban-in',
    file: 'screens/progress-paper.tsx',
    access: { GET: 'progress.read' },
    bare: true,
  },
  {
    path: 'tien-do/bang-treo',
    file: 'screens/wall-board.tsx',
    access: { GET: 'progress.desk' },
    bare: true,
  },
  { path: 'tien-do/so-voi-dia-ban', file: 'screens/own-progress.tsx', access: { GET: 'progress.own' } },
  { path: 'tien-do/minh-chung', file: 'screens/evidence-list.tsx', access: { GET: 'progress.read' } },
  { path: 'tien-do/doi-chieu', file: 'screens/as-of.tsx', access: { GET: 'progress.compare' } },
  {
    path: 'khong-phat-sinh',
    file: 'screens/declare-nothing.tsx',
    access: { GET: 'obligation.declare-nothing', POST: 'obligation.declare-nothing' },
  },
  {
    path: 'ke-hoach/:planId/phat-hanh',
    file: 'screens/release.tsx',
    access: { GET: 'plan.release', POST: 'plan.release' },
  },
]);
