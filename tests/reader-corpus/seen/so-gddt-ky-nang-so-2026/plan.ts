import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH ĐÔNG THÀNH', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**', 'Số: 318/KH-SGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Đông Thành, ngày 11 tháng 02 năm 2026_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông chuyển đổi số và phong trào “Bình dân học vụ số”',
      'trong ngành Giáo dục năm 2026',
    ],
  },
  i(
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;',
  ),
  i('Căn cứ Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005;'),
  i(
    'Căn cứ Thông tư số 02/2025/TT-BGDĐT ngày 24/01/2025 của Bộ trưởng Bộ Giáo dục và Đào tạo quy định Khung năng lực số cho người học;',
  ),
  i(
    'Thực hiện Kế hoạch số 1040/KH-UBND ngày 29/12/2025 của UBND tỉnh Đông Thành về chuyển đổi số năm 2026 và Công văn số 77/SKHCN-CĐS ngày 14/01/2026 của Sở Khoa học và Công nghệ về việc truyền thông chuyển đổi số.',
  ),
  p('Sở Giáo dục và Đào tạo (Sở GD&ĐT) xây dựng Kế hoạch như sau:'),
  h('I. MỤC TIÊU'),
  p('- 100% trường THCS, trường THPT phổ cập Khung năng lực số cho học sinh trong năm 2026.'),
  p(
    '- Phấn đấu 90% nhà giáo hoàn thành khóa học kỹ năng số cơ bản; tỷ lệ hồ sơ tuyển sinh nộp trực tuyến đạt từ 97,5% trở lên.',
  ),
  h('II. ĐỐI TƯỢNG'),
  p('- Cán bộ quản lý, nhà giáo, nhân viên các cơ sở giáo dục;'),
  p('- Học sinh, học viên và cha mẹ học sinh.'),
  h('II. NỘI DUNG'),
  h('1. Thông điệp'),
  p(
    '“Mỗi nhà giáo một người hướng dẫn số, mỗi học sinh một tuyên truyền viên số”. Tập trung vào kỹ năng an toàn, khai thác học liệu, sử dụng trí tuệ nhân tạo có trách nhiệm.',
  ),
  h('2. Kênh truyền thông'),
  p(
    '- Trang thông tin điện tử Sở GD&ĐT: https://sgddt.dongthanh.example.vn; nền tảng học tập số: https://hoctap.dongthanh.example.vn/binh-dan-hoc-vu-so;',
  ),
  p('- Zalo OA “Giáo dục Đông Thành”, ứng dụng “Đông Thành Số”; thư điện tử cds@sgddt.dongthanh.example.vn.'),
  h('III. NHIỆM VỤ'),
  p('Phân công cụ thể tại Phụ lục kèm theo.'),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Quản lý chất lượng - Công nghệ thông tin (Phòng QLCL-CNTT)'),
  p(
    '- Thường trực thực hiện Kế hoạch; tổng hợp, tham mưu Lãnh đạo Sở báo cáo Sở Khoa học và Công nghệ định kỳ trước ngày 20 của tháng cuối mỗi quý.',
  ),
  h('2. Văn phòng Sở'),
  p('- Biên tập, đăng tải tin, bài; theo dõi số lượt truy cập chuyên mục.'),
  h('3. UBND các xã, phường'),
  p(
    '- Chỉ đạo Phòng Văn hóa - Xã hội hướng dẫn các trường mầm non, tiểu học, THCS trên địa bàn; gửi báo cáo về Sở GD&ĐT (qua Phòng QLCL-CNTT) trước ngày 10/6/2026 và trước ngày 20/11/2026.',
  ),
  h('4. Các trường THPT, đơn vị trực thuộc'),
  p('- Ban hành kế hoạch của đơn vị, hoàn thành trước ngày 31/01/2026.'),
  p(
    '- Báo cáo kết quả thực hiện qua Hệ thống quản lý văn bản và điều hành, gửi Phòng QLCL-CNTT chậm nhất ngày 15/11/2026.',
  ),
  h('V. KINH PHÍ'),
  p(
    'Nguồn sự nghiệp giáo dục năm 2026: 1,25 tỷ đồng; các đơn vị sử dụng kinh phí được giao và nguồn thu hợp pháp khác.',
  ),
  p('Yêu cầu các đơn vị tổ chức thực hiện Kế hoạch này./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- UBND tỉnh (để b/c);',
      '- Sở KH&CN (để ph/h);',
      '- Ban Giám đốc Sở;',
      '- UBND các xã, phường;',
      '- Các đơn vị trực thuộc;',
      '- Lưu: VT, QLCL-CNTT.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Vương Thị Minh Nguyệt**'],
  },
  { kind: 'page-break' },
  c('**PHỤ LỤC**'),
  c('**PHÂN CÔNG NHIỆM VỤ TRUYỀN THÔNG CHUYỂN ĐỔI SỐ NĂM 2026**'),
  c('_(Kèm theo Kế hoạch số 318/KH-SGDĐT ngày 11/02/2026 của Sở GD&ĐT)_'),
  {
    kind: 'table',
    headRows: 2,
    widths: [7, 37, 18, 18, 20],
    rows: [
      [
        { text: '**STT**', rows: 2 },
        { text: '**Nhiệm vụ**', rows: 2 },
        { text: '**Đơn vị thực hiện**', columns: 2 },
        { text: '**Thời gian, kết quả**', rows: 2 },
      ],
      ['**Chủ trì**', '**Phối hợp**'],
      [
        '1',
        'Mở chuyên mục “Bình dân học vụ số” trên Trang thông tin điện tử Sở, mỗi tháng ít nhất 06 tin, bài',
        { text: 'Phòng QLCL-CNTT', rows: 2 },
        'Văn phòng Sở',
        'Từ tháng 01 đến tháng 12/2026',
      ],
      [
        '2',
        'Xây dựng 12 video hướng dẫn kỹ năng số cho học sinh, cha mẹ học sinh',
        'Các trường THPT',
        'Quý II, Quý III/2026',
      ],
      [
        '3',
        '100% trường tiểu học, trường THCS, trường THPT phổ cập Khung năng lực số cho học sinh',
        'Các cơ sở giáo dục',
        '',
        'Tháng 12/2026',
      ],
      [
        '4',
        'Tập huấn giảng viên nguồn về kỹ năng số, trí tuệ nhân tạo trong dạy học (03 lớp)',
        'Phòng GDPT',
        'Phòng Quản lý chất lượng - Công nghệ thông tin',
        'Trước ngày 30/6/2026',
      ],
      [
        '5',
        'Ngày hội “Học sinh với chuyển đổi số” cấp tỉnh',
        'nt',
        'Tỉnh đoàn; Sở KH&CN',
        'Trong tháng 10/2026',
      ],
    ],
  },
];

export default {
  about:
    'Sở GD&ĐT 2026: mục II hai lần, luật đã hết hiệu lực, hạn trước ngày ban hành, hai mẫu số, tiêu đề bảng hai tầng và ô chủ trì gộp, cột cuối ghép thời gian với kết quả; .docx phông TCVN3 và bản chụp',
  files: [
    { format: 'docx', encoding: 'tcvn3' },
    { format: 'scan', dpi: 200, seed: 77 },
  ],
  blocks,
} satisfies CorpusPlan;
