import { sliceScreens } from '../../platform/http/screen-table.ts';

export const accountScreens = sliceScreens('accounts', [
  {
    path: 'dang-nhap',
    file: 'screens/sign-in.tsx',
    access: { GET: 'account.sign-in', POST: 'account.sign-in' },
    bare: true,
  },
  { path: 'dang-xuat', file: 'screens/sign-out.tsx', access: { POST: 'account.sign-out' }, bare: true },
]);
