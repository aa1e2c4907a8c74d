import { sliceScreens } from '../../platform/http/screen-table.ts';

export const peopleScreens = sliceScreens('people', [
  { path: 'nhan-su', file: 'screens/person-list.tsx', access: { GET: 'people.list' } },
  {
    path: 'nhan-su/moi',
    file: 'screens/person-new.tsx',
    access: { GET: 'people.manage', POST: 'people.manage' },
  },
  {
    path: 'nhan-su/phieu',
    file: 'screens/slips.tsx',
    access: { GET: 'people.manage', POST: 'people.manage' },
    bare: true,
  },
  {
    path: 'nhan-su/nhap',
    file: 'screens/staff-import.tsx',
    access: { GET: 'people.import', POST: 'people.import' },
  },
  {
    path: 'nhan-su/nhap/tep-mau',
    file: 'screens/staff-template.tsx',
    access: { GET: 'people.import' },
    bare: true,
  },
  {
    path: 'nhan-su/nhap/:importId',
    file: 'screens/staff-import-detail.tsx',
    access: { GET: 'people.import', POST: 'people.import' },
  },
  {
    path: 'nhan-su/nhap/:importId/ket-qua',
    file: 'screens/staff-result.tsx',
    access: { GET: 'people.import' },
    bare: true,
  },
  {
    path: 'nhan-su/khoi-phuc',
    file: 'screens/recovery-list.tsx',
    access: { GET: 'people.list', POST: 'recovery.decide' },
  },
  {
    path: 'nhan-su/chuc-danh/:postId',
    file: 'screens/post-detail.tsx',
    access: { GET: 'people.manage', POST: 'people.manage' },
  },
  {
    path: 'nhan-su/:userId',
    file: 'screens/person-detail.tsx',
    access: { GET: 'people.list', POST: 'people.manage' },
  },
  {
    path: 'nhan-su/:userId/sua',
    file: 'screens/person-edit.tsx',
    access: { GET: 'people.manage', POST: 'people.manage' },
  },
  {
    path: 'quen-mat-khau',
    file: 'screens/ask-recovery.tsx',
    access: { GET: 'recovery.ask', POST: 'recovery.ask' },
    bare: true,
  },
]);
