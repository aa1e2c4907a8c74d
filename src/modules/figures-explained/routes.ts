import { sliceScreens } from '../../platform/http/screen-table.ts';

const readPublic = { GET: 'figures.read-public' };

export const figuresExplainedScreens = sliceScreens('figures-explained', [
  { path: 'cach-tinh', file: 'screens/figure-list.tsx', access: readPublic, bare: true },
  { path: 'cach-tinh/:planId/:key', file: 'screens/figure.tsx', access: readPublic, bare: true },
]);
