import type { Synonyms } from './header.ts';

/** Columns of a list of units, and how people head them. */
export type UnitField =
  | 'code'
  | 'name'
  | 'shortName'
  | 'kind'
  | 'parentCode'
  | 'parentName'
  | 'from'
  | 'phone'
  | 'email'
  | 'address'
  | 'website';

export const unitSynonyms: Synonyms<UnitField> = {
  code: [
    'ma',
    'ma so',
    'ma don vi',
    'ma dv',
    'ma truong',
    'ma co so',
    'ma csgd',
    'ma dinh danh',
    'ma truong csdl',
    'ma truong theo csdl',
    'ma truong theo csdl nganh',
    'ma csdl',
    'code',
  ],
  name: [
    'ten',
    'ten don vi',
    'ten dv',
    'ten truong',
    'ten co so',
    'ten co so giao duc',
    'ten day du',
    'ten csgd',
    'don vi',
    'truong',
    'co so giao duc',
    'ten co quan don vi',
    'co quan don vi',
    'ten co quan',
  ],
  shortName: ['ten ngan', 'ten viet tat', 'viet tat', 'ten rut gon', 'ten goi tat'],
  kind: [
    'loai',
    'loai don vi',
    'loai truong',
    'loai hinh',
    'loai hinh truong',
    'cap hoc',
    'bac hoc',
    'cap',
    'nhom don vi',
  ],
  parentCode: [
    'ma don vi cap tren',
    'ma cap tren',
    'ma don vi quan ly',
    'ma phong',
    'ma phong gd dt',
    'ma phong giao duc',
    'ma noi truc thuoc',
    'ma truc thuoc',
    'ma don vi chu quan',
    'ma xa',
    'ma huyen',
    'truc thuoc ma',
    'ma dv cap tren',
  ],
  parentName: [
    'truc thuoc',
    'noi truc thuoc',
    'don vi cap tren',
    'ten don vi cap tren',
    'cap tren',
    'don vi quan ly',
    'co quan quan ly',
    'don vi chu quan',
    'co quan chu quan',
    'phong gd dt',
    'phong gddt',
    'phong giao duc',
    'phong giao duc va dao tao',
    'huyen',
    'quan huyen',
    'huyen thi xa thanh pho',
    'xa phuong',
    'xa',
    'dia ban',
  ],
  from: [
    'ngay bat dau',
    'ngay thanh lap',
    'ngay hoat dong',
    'hoat dong tu',
    'hoat dong tu ngay',
    'tu ngay',
    'ngay ap dung',
    'ap dung tu',
    'ap dung tu ngay',
    'co tu ngay',
    'hieu luc tu',
  ],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'so dt', 'dt', 'tel', 'phone', 'dien thoai lien he'],
  email: ['email', 'e mail', 'thu dien tu', 'hop thu', 'hop thu dien tu', 'mail'],
  address: ['dia chi', 'tru so', 'noi dat tru so', 'dia chi tru so'],
  website: [
    'website',
    'web',
    'trang web',
    'trang thong tin',
    'trang thong tin dien tu',
    'cong thong tin',
    'cong thong tin dien tu',
    'dia chi web',
    'dia chi website',
    'trang thong tin cua don vi',
  ],
};

/** Heads of the template and of the export, in order. */
export const unitHeads: readonly { field: UnitField; head: string; width: number }[] = [
  { field: 'code', head: 'Mã đơn vị', width: 16 },
  { field: 'name', head: 'Tên đơn vị', width: 40 },
  { field: 'shortName', head: 'Tên ngắn', width: 26 },
  { field: 'kind', head: 'Loại đơn vị', width: 24 },
  { field: 'parentCode', head: 'Mã đơn vị cấp trên', width: 20 },
  { field: 'parentName', head: 'Tên đơn vị cấp trên', width: 34 },
  { field: 'from', head: 'Có từ ngày', width: 14 },
  { field: 'phone', head: 'Điện thoại', width: 18 },
  { field: 'email', head: 'Thư điện tử', width: 28 },
  { field: 'address', head: 'Địa chỉ', width: 40 },
  { field: 'website', head: 'Trang thông tin', width: 34 },
];
