import { sliceScreens } from '../../platform/http/screen-table.ts';

export const accountScreens = sliceScreens('accounts', [
  {
    path: 'dang-nhap',
    file: 'screens/sign-in.tsx',
    access: { GET: 'account.sign-in', POST: 'account.sign-in' },
    bare: true,
  },
  {
    path: 'vao',
    file: 'screens/link-code.tsx',
    access: { GET: 'account.use-link', POST: 'account.use-link' },
    bare: true,
  },
  {
    path: 'vao/:code',
    file: 'screens/link.tsx',
    access: { GET: 'account.use-link', POST: 'account.use-link' },
    bare: true,
  },
  {
    path: 'tai-khoan',
    file: 'screens/account.tsx',
    access: { GET: 'account.self', POST: 'account.self' },
  },
  {
    path: 'tai-khoan/khoa-truy-cap',
    file: 'screens/passkeys.tsx',
    access: { GET: 'account.self', POST: 'account.self' },
  },
  { path: 'dang-xuat', file: 'screens/sign-out.tsx', access: { POST: 'account.sign-out' }, bare: true },
]);
