import type { RawSheet } from '../../../platform/spreadsheets/testing.ts';
import type { UnitKind } from '../labels.ts';

/** A province as it is, and lists of it as people keep them. For tests. */
export interface TrueUnit {
  code: string;
  name: string;
  kind: UnitKind;
  kindText: string;
  parentCode: string | null;
  parentName: string;
  from: string;
  phone: string;
}

type Value = string | number | boolean | Date | null;

const schools: readonly [UnitKind, string, string, string][] = [
  ['preschool', 'MN', 'Trường Mầm non', 'Mầm non'],
  ['primary_school', 'TH', 'Trường Tiểu học', 'Tiểu học'],
  ['lower_secondary_school', 'THCS', 'Trường THCS', 'THCS'],
  ['primary_lower_secondary_school', 'TC', 'Trường TH&THCS', 'TH&THCS'],
  ['childcare_facility', 'NT', 'Nhóm trẻ độc lập', 'Cơ sở nuôi dưỡng trẻ em'],
];
const words = ['Đông', 'Hòa', 'Thủy', 'Nghĩa', 'Ánh', 'Đức', 'Quỳnh', 'Tuyến', 'Ở', 'Ị'];

export function trueProvince(size: number): TrueUnit[] {
  const base = { from: '2015-08-05', phone: '02723826123' };
  const units: TrueUnit[] = [
    {
      ...base,
      code: '80',
      name: 'Sở GD&ĐT tỉnh Mẫu',
      kind: 'department',
      kindText: 'Sở GD&ĐT',
      parentCode: null,
      parentName: '',
    },
  ];
  const districts = Math.max(2, Math.round(size / 100));
  for (let no = 1; no <= districts; no++)
    units.push({
      ...base,
      code: `80${String(no).padStart(3, '0')}`,
      name: `Phòng GD&ĐT huyện ${words[no % words.length]} ${no}`,
      kind: 'district_office',
      kindText: 'Phòng GD&ĐT',
      parentCode: '80',
      parentName: 'Sở GD&ĐT tỉnh Mẫu',
    });
  for (let no = units.length; no < size; no++) {
    const [kind, short, title, kindText] = schools[no % schools.length]!;
    const district = units[1 + (no % districts)]!;
    units.push({
      ...base,
      code: `80${short}${String(no).padStart(4, '0')}`,
      name: `${title} ${words[no % words.length]} ${words[(no * 7) % words.length]} ${no}`,
      kind,
      kindText,
      parentCode: district.code,
      parentName: district.name,
    });
  }
  return units;
}

const heads = [
  'STT',
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại đơn vị',
  'Mã đơn vị cấp trên',
  'Có từ ngày',
  'Điện thoại',
];

function line(unit: TrueUnit, no: number): Value[] {
  const { code, name, kindText, parentCode, phone } = unit;
  return [no, code, name, kindText, parentCode, new Date(`${unit.from}T00:00:00Z`), phone];
}

type Mess = (units: readonly TrueUnit[]) => RawSheet[];

function table(rows: Value[][], head: Value[] = heads): RawSheet[] {
  return [{ name: 'Danh sách', rows: [head, ...rows] }];
}

function cells(change: (row: Value[], unit: TrueUnit, no: number) => Value[]): Mess {
  return (units) => table(units.map((unit, no) => change(line(unit, no + 1), unit, no)));
}

const withText = (row: Value[], at: number, text: Value) =>
  row.map((cell, index) => (index === at ? text : cell));
const tcvn3 = 'Tr­êng TiÓu häc MÉu';

/** Each kind of mess by itself; `mixed` does many of them at once. */
export const messes: Record<string, Mess> = {
  'sạch như tệp mẫu': (units) => table(units.map((unit, no) => line(unit, no + 1))),
  'mã có khoảng trắng, ký tự ẩn, chữ thường': cells((row, { code }, no) =>
    withText(
      row,
      1,
      no % 3 === 0 ? ` ${code.slice(0, 2)} ${code.slice(2)}\u00a0` : no % 3 === 1 ? `\u200b${code}` : code,
    ),
  ),
  'tiêu đề gộp ô phía trên': (units) => [
    {
      name: 'DS',
      rows: [
        ['UBND TỈNH MẪU'],
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
        [],
        ['DANH SÁCH ĐƠN VỊ NĂM HỌC 2022-2023'],
        ['(Kèm theo Công văn số /SGDĐT-VP ngày tháng năm 2023)'],
        heads,
        ...units.map((unit, no) => line(unit, no + 1)),
      ],
      merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 6 }],
    },
  ],
  'đầu cột hai dòng': (units) => [
    {
      name: 'DS',
      rows: [
        ['STT', 'Mã đơn vị', 'Tên đơn vị', 'Thông tin', null, null, null],
        [null, null, null, 'Loại đơn vị', 'Mã đơn vị cấp trên', 'Ngày thành lập', 'Số điện thoại'],
        ...units.map((unit, no) => line(unit, no + 1)),
      ],
    },
  ],
  'đầu cột tên khác, thứ tự khác, cột thừa': (units) =>
    table(
      units.map(({ code, name, kindText, parentCode, phone, from }, no) => [
        `ghi chú ${no}`,
        name,
        code,
        phone,
        kindText,
        from,
        parentCode,
        no * 17,
      ]),
      [
        'Ghi chú',
        'TÊN TRƯỜNG (*)',
        'Mã trường (theo CSDL ngành)',
        'SĐT',
        'Cấp học',
        'Hoạt động từ ngày',
        'Mã phòng GD&ĐT',
        'Số học sinh',
      ],
    ),
  'dòng số thứ tự cột': (units) =>
    table([[1, 2, 3, 4, 5, 6, 7], ...units.map((unit, no) => line(unit, no + 1))]),
  'ngày viết bằng chữ': cells((row, { from }, no) => {
    const [year, month, day] = from.split('-') as [string, string, string];
    const ways = [
      `${day}/${Number(month)}/${year}`,
      `${day}.${month}.${year}`,
      `ngày ${day} tháng ${month} năm ${year}`,
      `${day}-${month}-${year.slice(2)}`,
    ];
    return withText(row, 5, ways[no % ways.length]!);
  }),
  'ngày là số thứ tự của Excel': cells((row) => withText(row, 5, 42_221)),
  'chữ tổ hợp NFD': cells((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
  ),
  'khoảng trắng thừa, xuống dòng trong ô': cells((row, { name }) =>
    withText(row, 2, `  ${name.replace(' ', '\n')}   `),
  ),
  'tên viết hoa toàn bộ': cells((row, { name }) => withText(row, 2, name.toLocaleUpperCase('vi'))),
  'dòng trùng hoàn toàn': (units) =>
    table(
      units.flatMap((unit, no) =>
        no % 20 === 0 ? [line(unit, no + 1), line(unit, no + 1)] : [line(unit, no + 1)],
      ),
    ),
  'trùng mã khác nội dung': (units) =>
    table([
      ...units.map((unit, no) => line(unit, no + 1)),
      ...units.slice(-3).map((unit) => withText(line(unit, 1), 2, 'Trường Mầm non Khác hẳn')),
    ]),
  'nơi trực thuộc không có': cells((row, _unit, no) =>
    no > 0 && no % 50 === 0 ? withText(row, 4, 'KHONG-CO') : row,
  ),
  'nơi trực thuộc ghi bằng tên': (units) =>
    table(
      units.map((unit, no) => withText(line(unit, no + 1), 4, unit.parentName)),
      withText(heads, 4, 'Trực thuộc') as Value[],
    ),
  'nơi trực thuộc ghi bằng tên huyện': (units) =>
    table(
      units.map((unit, no) => withText(line(unit, no + 1), 4, unit.parentName.replace('Phòng GD&ĐT ', ''))),
      withText(heads, 4, 'Huyện, thị xã, thành phố') as Value[],
    ),
  'đề mục từng huyện, không có cột trực thuộc': (units) => {
    const without = (row: Value[]) => row.filter((_cell, index) => index !== 4);
    const groups = Map.groupBy(
      units.filter((unit) => unit.kind !== 'department' && unit.kind !== 'district_office'),
      (unit) => unit.parentName,
    );
    const offices = units.filter((unit) => unit.kind === 'department' || unit.kind === 'district_office');
    const rows = [...groups].flatMap(([name, own], index) => [
      [['I', 'II', 'III', 'IV'][index % 4]!, name],
      ...own.map((unit, no) => without(line(unit, no + 1))),
    ]);
    return table([...offices.map((unit, no) => without(line(unit, no + 1))), ...rows], without(heads));
  },
  'dòng tổng, chữ ký, ghi chú ở cuối': (units) =>
    table([
      ...units.map((unit, no) => line(unit, no + 1)),
      [null, null, `Tổng cộng: ${units.length} đơn vị`],
      [],
      [null, null, null, null, 'Tỉnh mẫu, ngày 05 tháng 9 năm 2023'],
      [null, 'Người lập biểu', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
      [null, '(Ký, ghi rõ họ tên)'],
      [null, null, 'Người Ký Mẫu'],
    ]),
  'dòng ẩn do lọc': (units) => [
    {
      name: 'DS',
      rows: [
        heads,
        ...units.map((unit, no) => line(unit, no + 1)),
        [999, 'CU-1', 'Trường cũ đã ẩn 1', 'Mầm non', '80001', null, null],
        [999, 'CU-2', 'Trường cũ đã ẩn 2', 'Mầm non', '80001', null, null],
      ],
      hiddenRows: [units.length + 1, units.length + 2],
    },
  ],
  'đầu cột lặp lại ở mỗi trang': (units) =>
    table(
      units.flatMap((unit, no) =>
        no > 0 && no % 40 === 0 ? [heads, line(unit, no + 1)] : [line(unit, no + 1)],
      ),
    ),
  'danh sách ở trang tính thứ hai': (units) => [
    { name: 'Hướng dẫn', rows: [['Hướng dẫn nhập'], ['1. Điền mã'], ['2. Điền tên']] },
    ...table(units.map((unit, no) => line(unit, no + 1))),
    { name: 'Cũ', rows: [heads, [1, 'X', 'Trường Mầm non Trang ẩn', 'Mầm non', '80001']], hidden: true },
  ],
  'loại viết tắt': cells((row, { kind }) => {
    const short: Partial<Record<UnitKind, string>> = {
      preschool: 'MN',
      primary_school: 'TH',
      lower_secondary_school: 'Trung học cơ sở',
      primary_lower_secondary_school: 'Tiểu học và THCS',
    };
    return short[kind] ? withText(row, 3, short[kind]) : row;
  }),
  'không có cột loại': (units) =>
    table(
      units.map((unit, no) => line(unit, no + 1).filter((_cell, index) => index !== 3)),
      heads.filter((_head, index) => index !== 3),
    ),
  'loại không khớp tên': cells((row, { kind }, no) =>
    kind === 'preschool' && no % 40 === 0 ? withText(row, 3, 'THCS') : row,
  ),
  'ô lỗi công thức': cells((row, _unit, no) => (no > 20 && no % 45 === 0 ? withText(row, 2, '#N/A') : row)),
  'bảng mã cũ TCVN3': cells((row, _unit, no) => (no > 20 && no % 60 === 0 ? withText(row, 2, tcvn3) : row)),
  'điện thoại thành số, mất số 0': cells((row, { phone }) => withText(row, 6, Number(phone))),
  'dòng trống xen giữa': (units) => table(units.flatMap((unit, no) => [line(unit, no + 1), []])),
};

/** Much of it in one file: titles, other heads, rows of every kind of mess, pages, totals and signatures. */
export function mixedMess(units: readonly TrueUnit[]): RawSheet[] {
  const order = [2, 1, 3, 4, 5, 6, 0];
  const mixedHeads = [
    'TÊN TRƯỜNG (*)',
    'Mã trường (theo CSDL ngành)',
    'Cấp học',
    'Mã phòng GD&ĐT',
    'Ngày thành lập',
    'SĐT',
    'STT',
  ];
  const turns: ((row: Value[], unit: TrueUnit, no: number) => Value[])[] = [
    (row) => row,
    (row, { code }) => withText(row, 1, ` ${code.slice(0, 2)} ${code.slice(2)} `),
    (row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    (row, { from }) => withText(row, 5, from.split('-').toReversed().join('/')),
    (row) => withText(row, 5, 42_221),
    (row, { name }) => withText(row, 2, name.toLocaleUpperCase('vi')),
    (row, { name }) => withText(row, 2, ` ${name.replace(' ', '\n')}  `),
    (row, { phone }) => withText(row, 6, Number(phone)),
    (row, { kind }) => (kind === 'primary_school' ? withText(row, 3, 'TH') : row),
    (row, { parentCode }) => withText(row, 4, parentCode && ` ${parentCode.toLowerCase()}`),
    (row, _unit, no) => (no > 20 && no % 90 === 10 ? withText(row, 4, 'KHONG-CO') : row),
    (row, _unit, no) => (no > 20 && no % 130 === 11 ? withText(row, 2, '#REF!') : row),
  ];
  const lines = units.flatMap((unit, no) => {
    const turned = turns[no % turns.length]!(line(unit, no + 1), unit, no);
    const row = order.map((at) => turned[at] ?? null);
    const again = no > 0 && no % 45 === 0 ? [mixedHeads as Value[]] : [];
    return no % 37 === 0 ? [...again, row, [], row] : [...again, row];
  });
  return [
    { name: 'Bìa', rows: [['SỞ GIÁO DỤC VÀ ĐÀO TẠO'], ['Danh sách gửi kèm']] },
    {
      name: 'Danh sách trường',
      rows: [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
        ['DANH SÁCH ĐƠN VỊ'],
        [],
        mixedHeads,
        [1, 2, 3, 4, 5, 6, 7],
        ...lines,
        [`Tổng cộng: ${units.length} đơn vị`],
        [null, null, null, 'Tỉnh mẫu, ngày 05 tháng 9 năm 2023'],
        ['Người lập biểu', null, null, 'GIÁM ĐỐC'],
        ['Trường Ký Tên Mẫu'],
      ],
    },
  ];
}

/** Digits only, where Excel takes the leading noughts away from some. */
export function numberedProvince(size: number): { units: TrueUnit[]; sheets: RawSheet[] } {
  const units = trueProvince(size).map((unit, no) => ({ ...unit, code: String(no + 1).padStart(6, '0') }));
  const codeOf = new Map(trueProvince(size).map((unit, no) => [unit.code, units[no]!.code]));
  for (const unit of units) if (unit.parentCode) unit.parentCode = codeOf.get(unit.parentCode)!;
  const rows = units.map((unit, no) =>
    withText(line(unit, no + 1), 1, no % 4 === 3 ? Number(unit.code) : unit.code),
  );
  return { units, sheets: table(rows) };
}
