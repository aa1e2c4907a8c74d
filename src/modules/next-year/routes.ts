import { sliceScreens } from '../../platform/http/screen-table.ts';

const prepare = 'next-year.prepare';

export const nextYearScreens = sliceScreens('next-year', [
  {
    path: 'ke-hoach/:planId/nam-sau',
    file: 'screens/next-year.tsx',
    access: { GET: prepare, POST: prepare },
  },
  {
    path: 'ke-hoach/:planId/nam-sau/tai',
    file: 'screens/next-year-download.tsx',
    access: { GET: prepare },
    bare: true,
  },
]);
