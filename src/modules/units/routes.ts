import { sliceScreens } from '../../platform/http/screen-table.ts';

export const unitScreens = sliceScreens('units', [
  { path: 'don-vi', file: 'screens/unit-list.tsx', access: { GET: 'unit.list' } },
  {
    path: 'don-vi/moi',
    file: 'screens/unit-new.tsx',
    access: { GET: 'unit.change', POST: 'unit.change' },
  },
  { path: 'don-vi/thay-doi', file: 'screens/change-list.tsx', access: { GET: 'unit.change' } },
  {
    path: 'don-vi/thay-doi/:successionId',
    file: 'screens/change-detail.tsx',
    access: { GET: 'unit.change', POST: 'unit.change' },
  },
  {
    path: 'don-vi/tai-ve',
    file: 'screens/unit-download.tsx',
    access: { GET: 'unit.list' },
    bare: true,
  },
  {
    path: 'don-vi/nhap',
    file: 'screens/unit-import.tsx',
    access: { GET: 'unit.change', POST: 'unit.change' },
  },
  {
    path: 'don-vi/nhap/:importId',
    file: 'screens/import-detail.tsx',
    access: { GET: 'unit.change', POST: 'unit.change' },
  },
  {
    path: 'don-vi/nhap/:importId/ket-qua',
    file: 'screens/import-file.tsx',
    access: { GET: 'unit.change' },
    bare: true,
  },
  { path: 'don-vi/:unitId', file: 'screens/unit-detail.tsx', access: { GET: 'unit.read' } },
  { path: 'don-vi/:unitId/lich-su', file: 'screens/unit-history.tsx', access: { GET: 'unit.read' } },
  {
    path: 'don-vi/:unitId/lien-he',
    file: 'screens/unit-contact.tsx',
    access: { GET: 'unit.edit-contact', POST: 'unit.edit-contact' },
  },
  {
    path: 'don-vi/:unitId/thay-doi',
    file: 'screens/unit-change.tsx',
    access: { GET: 'unit.change', POST: 'unit.change' },
  },
]);
