import { sliceScreens } from '../../platform/http/screen-table.ts';

export const accountScreens = sliceScreens('accounts', [
  {
    path: 'dang-nhap',
    file: 'screens/sign-in.tsx',
    access: { GET: 'account.sign-in', POST: 'account.sign-in' },
    bare: true,
  },
  {
    path: 'tai-khoan',
    file: 'screens/account.tsx',
    access: { GET: 'account.self', POST: 'account.self' },
  },
  {
    path: 'tai-khoan/mat-khau-moi',
    file: 'screens/own-password.tsx',
    access: { GET: 'account.self', POST: 'account.self' },
    bare: true,
  },
  { path: 'dang-xuat', file: 'screens/sign-out.tsx', access: { POST: 'account.sign-out' }, bare: true },
]);
