import type { OfficialDocument, Table } from '../model.ts';

const head = {
  superior: 'UBND tỉnh Long An',
  issuer: 'Sở Giáo dục và Đào tạo',
  place: 'Long An',
};

/** The shape of the 2023 plan (A60): legal bases, blank number and day, two appendices. */
export function samplePlan(): OfficialDocument {
  return {
    kind: 'KH',
    head: { ...head, number: null, symbol: 'KH-SGDĐT', date: { day: null, month: 3, year: 2023 } },
    subject: 'Tuyên truyền về Chuyển đổi số\ncủa ngành Giáo dục và Đào tạo năm 2023',
    legalBases: [
      'Căn cứ Chương trình số 3288/CTr-UBND ngày 08/10/2021 của UBND tỉnh thực hiện Nghị quyết số 21-NQ/TU của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Long An đến năm 2025, định hướng đến năm 2030.',
      'Căn cứ Kế hoạch số 579/KH-UBND ngày 08/3/2023 của UBND tỉnh Long An về Tuyên truyền về chuyển đổi số trên địa bàn tỉnh Long An năm 2023',
    ],
    body: [
      { type: 'paragraph', content: 'Sở GD&ĐT ban hành Kế hoạch với các nội dung sau:' },
      { type: 'heading', level: 1, title: 'Mục đích, yêu cầu' },
      { type: 'heading', level: 2, title: 'Mục đích' },
      {
        type: 'list',
        items: ['Góp phần nâng cao nhận thức, trách nhiệm của lãnh đạo, cán bộ, công chức, viên chức.'],
      },
      { type: 'list', marker: '+', items: ['Bảo đảm an toàn thông tin mạng.'] },
      { type: 'heading', level: 2, title: 'Yêu cầu' },
      { type: 'item', level: 3, content: 'Nội dung tập trung vào các văn bản tại Phụ lục I.' },
      { type: 'item', level: 3, content: 'Tuyên truyền rộng rãi, tránh bệnh hình thức.' },
      { type: 'heading', level: 1, title: 'Tổ chức thực hiện' },
      { type: 'item', level: 2, content: 'Các đơn vị thực hiện nhiệm vụ tại Phụ lục II.' },
      {
        type: 'paragraph',
        content: 'Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở.',
      },
    ],
    signature: {
      authority: [{ prefix: 'KT.', of: 'Giám đốc' }],
      position: 'Phó Giám đốc',
      name: 'Nguyễn Hồng Mẫu',
    },
    recipients: { others: ['Sở TT&TT;', 'Các đơn vị trực thuộc.'], archive: ['HCQT'], copies: 5 },
    appendices: [
      { title: 'Các văn bản cần tập trung tuyên truyền', body: [{ type: 'table', table: legalDocuments }] },
      {
        title: 'Danh mục các nhiệm vụ trọng tâm',
        orientation: 'landscape',
        body: [
          { type: 'paragraph', content: 'Các nhiệm vụ gồm:' },
          { type: 'table', table: tasks },
        ],
      },
    ],
  };
}

/** A reminder to units (A62): no type name, V/v, several addressees. */
export function sampleLetter(): OfficialDocument {
  return {
    kind: 'CV',
    head: { ...head, number: 1024, symbol: 'SGDĐT-HCQT', date: { day: 3, month: 2, year: 2023 } },
    subject: 'đôn đốc báo cáo kết quả tuyên truyền về chuyển đổi số năm 2023',
    addressees: ['Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố', 'Các đơn vị trực thuộc Sở'],
    body: [
      { type: 'paragraph', content: 'Đến nay còn 13 đơn vị chưa gửi báo cáo.' },
      { type: 'paragraph', content: 'Đề nghị các đơn vị gửi báo cáo trước ngày 20/11/2023. Trân trọng.' },
    ],
    signature: { authority: [{ prefix: 'TL.', of: 'Giám đốc' }], position: 'Trưởng phòng HC-QT', name: null },
    recipients: { others: [], archive: ['HCQT'] },
    draft: true,
  };
}

/** A decision in articles, signed for a collective body by a deputy. */
export function sampleDecision(): OfficialDocument {
  return {
    kind: 'QĐ',
    head: {
      superior: null,
      issuer: 'Ủy ban nhân dân tỉnh Long An',
      number: 7,
      symbol: 'QĐ-UBND',
      place: 'Long An',
      date: { day: 9, month: 1, year: 2024 },
    },
    subject: 'Thành lập Ban Chỉ đạo chuyển đổi số',
    body: [
      { type: 'part', word: 'Chương', title: 'Quy định chung' },
      { type: 'article', title: 'Phạm vi' },
      { type: 'item', level: 2, content: 'Quyết định này thành lập Ban Chỉ đạo.' },
      { type: 'item', level: 3, content: 'Thành phần gồm đại diện các sở.' },
      { type: 'part', word: 'Chương', title: 'Điều khoản thi hành' },
      { type: 'article', title: 'Hiệu lực' },
      { type: 'paragraph', content: 'Quyết định có hiệu lực kể từ ngày ký' },
    ],
    signature: {
      authority: [
        { prefix: 'TM.', of: 'Ủy ban nhân dân' },
        { prefix: 'KT.', of: 'Chủ tịch' },
      ],
      position: 'Phó Chủ tịch',
      name: 'Trần Thị Mẫu',
    },
    recipients: { others: ['Như Điều 2'], archive: [] },
  };
}

const legalDocuments: Table = {
  columns: [{ width: 1, align: 'center' }, { width: 10 }],
  head: [[{ text: 'STT' }, { text: 'Văn bản' }]],
  rows: [
    { kind: 'group', cells: ['I', 'Văn bản Trung ương'] },
    ...Array.from({ length: 40 }, (_, index) => ({
      cells: [
        `${index + 1}`,
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      ],
    })),
  ],
};

const tasks: Table = {
  columns: [{ width: 1, align: 'center' }, { width: 5 }, { width: 3 }, { width: 3 }],
  head: [['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'].map((text) => ({ text }))],
  rows: [
    { cells: [{ text: '1', rowspan: 2 }, 'Đăng bài', { text: 'Toàn ngành', rowspan: 2 }, 'Hằng tháng'] },
    { cells: ['Đăng đồ họa', 'Hằng quý'] },
    { kind: 'total', cells: [{ text: 'Cộng', colspan: 2, align: 'center' }, '02 nhiệm vụ', ''] },
  ],
};
