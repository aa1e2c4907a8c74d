import type { Appendix, OfficialDocument, Row } from './model.ts';
import { numberVi, percentVi, roman } from './numbers.ts';

const districts = [
  'TP Tân An',
  'TX Kiến Tường',
  'Bến Lức',
  'Cần Đước',
  'Cần Giuộc',
  'Châu Thành',
  'Đức Hòa',
  'Đức Huệ',
  'Mộc Hóa',
  'Tân Hưng',
  'Tân Thạnh',
  'Tân Trụ',
  'Thạnh Hóa',
  'Thủ Thừa',
  'Vĩnh Hưng',
];
const levels = ['Mầm non', 'Tiểu học', 'THCS', 'THPT'];

/** A consolidated report of the given number of made-up units: for tests, the bench and a first look. */
export function sampleReport(units: number): OfficialDocument {
  return {
    kind: 'BC',
    head: {
      superior: 'UBND tỉnh Long An',
      issuer: 'Sở Giáo dục và Đào tạo',
      number: 5,
      symbol: 'BC-SGDĐT',
      place: 'Long An',
      date: { day: 28, month: 11, year: 2023 },
    },
    subject: 'Kết quả tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
    addressees: ['Sở Thông tin và Truyền thông tỉnh Long An'],
    legalBases: [
      'Căn cứ Kế hoạch số 579/KH-UBND ngày 08/3/2023 của UBND tỉnh Long An về Tuyên truyền về chuyển đổi số trên địa bàn tỉnh Long An năm 2023.',
    ],
    body: [
      {
        type: 'paragraph',
        content:
          'Sở Giáo dục và Đào tạo báo cáo kết quả tuyên truyền về chuyển đổi số của ngành năm 2023 như sau:',
      },
      { type: 'heading', level: 1, title: 'Công tác chỉ đạo' },
      {
        type: 'paragraph',
        content: [
          'Sở đã ban hành Kế hoạch tuyên truyền và chỉ đạo ',
          { figureId: 'units', text: numberVi(units) },
          ' đơn vị, cơ sở giáo dục trên địa bàn tỉnh tổ chức thực hiện; kết quả của từng đơn vị tại Phụ lục kèm theo.',
        ],
      },
      { type: 'heading', level: 1, title: 'Kết quả thực hiện' },
      { type: 'heading', level: 2, title: 'Sinh hoạt, hội nghị, hội thảo' },
      {
        type: 'list',
        items: [
          'Sinh hoạt đầu tuần tại 100 % đơn vị.',
          'Hội nghị, hội thảo lồng ghép nội dung chuyển đổi số.',
        ],
      },
      { type: 'heading', level: 2, title: 'Chuyên mục, bài đăng' },
      {
        type: 'item',
        level: 3,
        content: [
          { text: 'Bài viết, bản tin: ', bold: true },
          'bình quân mỗi đơn vị đăng hơn 02 bài mỗi tháng.',
        ],
      },
      { type: 'item', level: 3, content: 'Kết quả theo địa bàn:' },
      { type: 'table', table: districtTable(units) },
      { type: 'heading', level: 1, title: 'Khó khăn, vướng mắc' },
      { type: 'paragraph', content: 'Người phụ trách công tác truyền thông chủ yếu là kiêm nhiệm.' },
      { type: 'heading', level: 1, title: 'Đề xuất, phương hướng' },
      {
        type: 'paragraph',
        content:
          'Trên đây là báo cáo kết quả tuyên truyền về chuyển đổi số năm 2023 của Sở Giáo dục và Đào tạo.',
      },
    ],
    signature: {
      authority: [{ prefix: 'KT.', of: 'Giám đốc' }],
      position: 'Phó Giám đốc',
      name: 'Nguyễn Văn Mẫu',
    },
    recipients: { others: ['Giám đốc, các Phó Giám đốc Sở', 'Các phòng thuộc Sở'], archive: ['HCQT'] },
    appendices: [unitAppendix(units)],
    sampleData: true,
  };
}

function districtTable(units: number) {
  const share = Math.floor(units / districts.length);
  const rows: Row[] = districts.map((name, index) => {
    const count = share + (index < units % districts.length ? 1 : 0);
    return {
      cells: [
        String(index + 1),
        name,
        numberVi(count),
        numberVi(count * 21 + index),
        percentVi(90 + (index % 9)),
      ],
    };
  });
  const total: Row = {
    kind: 'total',
    cells: [{ text: 'Tổng cộng', colspan: 2, align: 'center' }, numberVi(units), '', ''],
  };
  return {
    columns: [
      { width: 1, align: 'center' as const },
      { width: 4 },
      { width: 2, align: 'right' as const },
      { width: 2, align: 'right' as const },
      { width: 2, align: 'right' as const },
    ],
    head: [['STT', 'Địa bàn', 'Số đơn vị', 'Bài viết, bản tin', 'Tỷ lệ đạt'].map((text) => ({ text }))],
    rows: [...rows, total],
  };
}

function unitAppendix(units: number): Appendix {
  const rows: Row[] = [];
  for (let index = 0; index < units; index += 1) {
    const district = Math.floor((index * districts.length) / units);
    if (index === 0 || district !== Math.floor(((index - 1) * districts.length) / units)) {
      const text = `Địa bàn ${districts[district]}`;
      rows.push({ kind: 'group', cells: [roman(district + 1), { text, colspan: 10 }] });
    }
    rows.push({ cells: unitCells(index, districts[district]!) });
  }
  return {
    title: 'Kết quả tuyên truyền chuyển đổi số của các đơn vị năm 2023',
    orientation: 'landscape',
    body: [{ type: 'table', table: { ...unitColumns, rows } }],
  };
}

function unitCells(index: number, district: string): string[] {
  const level = levels[index % levels.length]!;
  const posts = 14 + ((index * 7) % 13);
  return [
    String(index + 1),
    `LA${String(index + 1).padStart(4, '0')}`,
    `Trường ${level} mẫu số ${index + 1}`,
    district,
    level,
    numberVi(posts),
    numberVi(index % 6),
    numberVi(350 + ((index * 137) % 9000)),
    percentVi(60 + ((index * 13) % 400) / 10),
    posts >= 20 ? 'Đạt' : 'Chưa đạt',
    index % 9 === 0 ? 'Người phụ trách kiêm nhiệm, chưa được quy đổi giờ dạy' : '',
  ];
}

const unitColumns = {
  columns: [
    { width: 11, align: 'center' as const },
    { width: 18, align: 'center' as const },
    { width: 52 },
    { width: 28 },
    { width: 20 },
    { width: 15, align: 'right' as const },
    { width: 17, align: 'right' as const },
    { width: 19, align: 'right' as const },
    { width: 19, align: 'right' as const },
    { width: 20, align: 'center' as const },
    { width: 33 },
  ],
  head: [
    [
      ...['STT', 'Mã đơn vị', 'Tên đơn vị', 'Địa bàn', 'Cấp học'].map((text) => ({ text, rowspan: 2 })),
      { text: 'Kết quả tuyên truyền', colspan: 4 },
      ...['Đánh giá', 'Ghi chú'].map((text) => ({ text, rowspan: 2 })),
    ],
    ['Bài viết', 'Đồ họa', 'Lượt xem', 'Tỷ lệ học sinh'].map((text) => ({ text })),
  ],
};
