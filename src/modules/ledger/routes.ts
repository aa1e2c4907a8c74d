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
  { path: 'mien-hoan', file: 'screens/dispensation-list.tsx', access: { GET: 'dispensation.read' } },
  {
    path: 'mien-hoan/moi',
    file: 'screens/dispensation-new.tsx',
    access: { GET: 'dispensation.give', POST: 'dispensation.give' },
  },
  {
    path: 'mien-hoan/de-nghi',
    file: 'screens/dispensation-ask.tsx',
    access: { GET: 'dispensation.ask', POST: 'dispensation.ask' },
  },
  {
    path: 'mien-hoan/de-nghi/:requestId',
    file: 'screens/dispensation-answer.tsx',
    access: { GET: 'dispensation.give', POST: 'dispensation.give' },
  },
  {
    path: 'mien-hoan/:dispensationId',
    file: 'screens/dispensation-detail.tsx',
    access: { GET: 'dispensation.read', POST: 'dispensation.give' },
  },
  {
    path: 'ke-hoach/:planId/dieu-chinh',
    file: 'screens/amendment-list.tsx',
    access: { GET: 'plan.amend' },
  },
  {
    path: 'ke-hoach/:planId/dieu-chinh/moi',
    file: 'screens/amendment-new.tsx',
    access: { GET: 'plan.amend', POST: 'plan.amend' },
  },
  {
    path: 'ke-hoach/:planId/dieu-chinh/:amendmentId',
    file: 'screens/amendment-detail.tsx',
    access: { GET: 'plan.amend', POST: 'plan.amend' },
  },
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
  {
    path: 'ke-hoach/:planId/phat-hanh/ai-lam/:key',
    file: 'screens/release-owners.tsx',
    access: { GET: 'plan.release', POST: 'plan.release' },
  },
]);
