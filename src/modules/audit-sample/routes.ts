import { sliceScreens } from '../../platform/http/screen-table.ts';

const readPublic = { GET: 'audit-sample.read-public' };

export const auditSampleScreens = sliceScreens('audit-sample', [
  {
    path: 'kiem-tra-mau',
    file: 'screens/sample.tsx',
    access: { GET: 'audit-sample.read', POST: 'audit-sample.answer' },
  },
  {
    path: 'kiem-tra-mau/:drawId/:place',
    file: 'screens/call.tsx',
    access: { GET: 'audit-sample.answer', POST: 'audit-sample.answer' },
  },
  { path: 'cach-tinh/:planId/mau/:month', file: 'screens/public-sample.tsx', access: readPublic, bare: true },
  {
    path: 'cach-tinh/:planId/mau/:month/danh-sach.txt',
    file: 'screens/public-list.tsx',
    access: readPublic,
    bare: true,
  },
]);
