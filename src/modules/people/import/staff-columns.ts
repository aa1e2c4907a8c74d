import type { Synonyms } from '../../units/index.server.ts';

/** Columns of a list of staff, and how people head them (folded). */
export type StaffField =
  | 'staffCode'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'unitCode'
  | 'unitName'
  | 'title'
  | 'role'
  | 'email'
  | 'phone'
  | 'from';

export const staffSynonyms: Synonyms<StaffField> = {
  staffCode: [
    ...['ma can bo', 'ma cb', 'ma nhan su', 'ma nhan vien', 'ma nv', 'ma giao vien', 'ma gv', 'ma vien chuc'],
    ...['ma cong chuc', 'ma dinh danh', 'ma dinh danh ca nhan', 'ma dinh danh bo gd dt', 'ma dinh danh gv'],
    ...['so hieu', 'so hieu cong chuc', 'so hieu vien chuc', 'ma moet', 'ma csdl nganh', 'ma so', 'ma'],
  ],
  name: [
    ...['ho va ten', 'ho ten', 'ho va ten can bo', 'ho va ten giao vien', 'ten can bo', 'ten giao vien'],
    ...['ho va ten gv', 'ho ten gv', 'ho ten can bo', 'hoten', 'full name', 'nguoi', 'can bo'],
  ],
  familyName: ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho lot', 'ho va chu dem', 'ho chu lot'],
  givenName: ['ten'],
  unitCode: [
    ...[
      'ma don vi',
      'ma truong',
      'ma dv',
      'ma co so',
      'ma csgd',
      'ma co quan',
      'ma noi cong tac',
      'ma phong',
    ],
  ],
  unitName: [
    ...['don vi', 'ten don vi', 'truong', 'ten truong', 'noi cong tac', 'don vi cong tac', 'co quan'],
    ...['co so', 'ten co so', 'noi lam viec', 'dv cong tac', 'truong don vi', 'don vi truong'],
  ],
  title: [
    ...[
      'chuc danh',
      'chuc vu',
      'chuc danh nghe nghiep',
      'vi tri',
      'vi tri viec lam',
      'cong viec',
      'nhiem vu',
    ],
    ...['chuc vu chuc danh', 'chuc danh chuc vu', 'cong viec dam nhan', 'chuc vu hien tai'],
  ],
  role: [
    'vai tro',
    'quyen',
    'vai tro trong he thong',
    'vai tro lan toa',
    'vai tro trong lan toa',
    'phan quyen',
  ],
  email: ['email', 'e mail', 'thu dien tu', 'hop thu', 'dia chi email', 'mail', 'gmail', 'email cong vu'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'so dt', 'dt', 'di dong', 'dtdd', 'dt di dong', 'so di dong'],
  from: [
    ...['giu tu ngay', 'tu ngay', 'ngay nhan', 'ngay bo nhiem', 'ngay bat dau', 'nhan chuc danh tu ngay'],
    ...['ngay ve truong', 'ngay nhan cong tac', 'ngay vao', 'bat dau tu'],
  ],
};

/** Heads of the template, in order. */
export const staffHeads: readonly { field: StaffField; head: string; width: number }[] = [
  { field: 'staffCode', head: 'Mã cán bộ', width: 16 },
  { field: 'name', head: 'Họ và tên', width: 30 },
  { field: 'unitCode', head: 'Mã đơn vị', width: 16 },
  { field: 'unitName', head: 'Tên đơn vị', width: 36 },
  { field: 'title', head: 'Chức danh', width: 26 },
  { field: 'role', head: 'Vai trò', width: 26 },
  { field: 'email', head: 'Thư điện tử', width: 30 },
  { field: 'phone', head: 'Điện thoại', width: 16 },
  { field: 'from', head: 'Giữ từ ngày', width: 14 },
];
