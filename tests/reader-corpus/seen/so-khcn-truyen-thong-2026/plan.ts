import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h1 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 1 });
const h2 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 2 });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH HẢI LÂM', '**SỞ KHOA HỌC VÀ CÔNG NGHỆ**', 'Số: 205/KH-SKHCN'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hải Lâm, ngày 24 tháng 11 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
      'trên địa bàn tỉnh Hải Lâm năm 2026',
    ],
  },
  i('Căn cứ Luật Khoa học, công nghệ và đổi mới sáng tạo số 93/2025/QH15 ngày 27/6/2025;'),
  i(
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ sửa đổi, bổ sung cập nhật Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW;',
  ),
  i(
    'Căn cứ Kế hoạch số 03-KH/TU ngày 15/8/2025 của Tỉnh ủy Hải Lâm và Kế hoạch số 488/KH-UBND ngày 30/9/2025 của UBND tỉnh về phát động phong trào “Bình dân học vụ số”;',
  ),
  i('Theo đề nghị của Trưởng phòng Chuyển đổi số tại Tờ trình số 17/TTr-CĐS ngày 18/11/2025.'),
  p('Sở Khoa học và Công nghệ (KH&CN) ban hành Kế hoạch truyền thông năm 2026, cụ thể:'),
  h1('Phần thứ nhất\nQUAN ĐIỂM, MỤC TIÊU'),
  h2('I. Quan điểm'),
  p(
    'Truyền thông đi trước một bước; lấy người dân, doanh nghiệp làm trung tâm; nói ít, làm được, đo được; không tuyên truyền dàn trải.',
  ),
  h2('II. Mục tiêu'),
  p('1. 100% xã, phường, đặc khu có Tổ công nghệ số cộng đồng được bồi dưỡng kỹ năng.'),
  p('2. Trên 75% người dân trưởng thành biết đến phong trào “Bình dân học vụ số”.'),
  p('3. Tỷ lệ phản ánh của người dân qua Cổng 1022 quá hạn trả lời không quá 2%.'),
  h1('Phần thứ hai\nNỘI DUNG, NHIỆM VỤ'),
  h2('I. Đối tượng'),
  p('- Cán bộ, công chức, viên chức;'),
  p('- Người dân, trong đó ưu tiên người cao tuổi, ngư dân, người khuyết tật;'),
  p('- Doanh nghiệp nhỏ và vừa, hộ kinh doanh, hợp tác xã.'),
  h2('II. Kênh truyền thông'),
  p(
    '- Trang thông tin điện tử Sở: https://skhcn.hailam.example.vn; Cổng chuyển đổi số tỉnh: https://chuyendoiso.hailam.example.vn/tin-tuc/binh-dan-hoc-vu-so/;',
  ),
  p(
    '- Zalo OA “Hải Lâm số”; ứng dụng “Công dân Hải Lâm”; Tổng đài 1022; Fanpage “Khoa học và Công nghệ Hải Lâm”.',
  ),
  h2('III. Nhiệm vụ'),
  p('Danh mục nhiệm vụ tại Phụ lục I; dự toán tại Phụ lục II.'),
  h1('Phần thứ ba\nTỔ CHỨC THỰC HIỆN'),
  h2('I. Phòng Chuyển đổi số'),
  p('- Chủ trì, hướng dẫn, kiểm tra; tổng hợp, tham mưu Sở báo cáo UBND tỉnh chậm nhất ngày 10/12/2026.'),
  p(
    '- Rà soát, công bố danh mục kênh truyền thông chính thức trên Cổng chuyển đổi số tỉnh trước ngày 31/01/2026.',
  ),
  h2('II. Trung tâm Chuyển đổi số và Đổi mới sáng tạo'),
  p('- Vận hành kỹ thuật các kênh; gửi số liệu về Phòng CĐS trước ngày 05 hằng tháng.'),
  h2('III. UBND các xã, phường, đặc khu'),
  p(
    '- Giao Phòng Văn hóa - Xã hội tham mưu; báo cáo kết quả 6 tháng đầu năm và cả năm về Sở KH&CN (qua Phòng Chuyển đổi số) lần lượt trước ngày 15/6/2026 và trước ngày 25/11/2026.',
  ),
  h2('IV. Báo và Phát thanh, Truyền hình Hải Lâm'),
  p('- Mở chuyên trang, chuyên mục; sản phẩm theo Phụ lục I.'),
  h2('V. Các doanh nghiệp công nghệ số, Sở Thông tin và Truyền thông'),
  p('- Nhắn tin truyền thông, hỗ trợ đường truyền cho các sự kiện.'),
  h1('Phần thứ tư\nĐIỀU KHOẢN THI HÀNH'),
  p(
    'Kế hoạch này thay thế Kế hoạch số 77/KH-SKHCN ngày 28/4/2025 của Sở KH&CN về truyền thông chuyển đổi số. Các nội dung thực hiện Kế hoạch số 488/KH-UBND ngày 03/10/2025 của UBND tỉnh được lồng ghép trong báo cáo năm./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Bộ KH&CN (b/c);',
      '- UBND tỉnh (b/c);',
      '- Các sở, ban, ngành tỉnh;',
      '- UBND các xã, phường, đặc khu;',
      '- Phòng Văn hóa và Thông tin các huyện;',
      '- Ban Giám đốc Sở;',
      '- Lưu: VT, CĐS.',
    ],
    signer: ['**TUQ. GIÁM ĐỐC**', '**TRƯỞNG PHÒNG CHUYỂN ĐỔI SỐ**', '', '', '', '**Tô Vĩnh Phát**'],
  },
  { kind: 'page-break', landscape: true },
  c('**PHỤ LỤC I**'),
  c('**DANH MỤC NHIỆM VỤ TRUYỀN THÔNG NĂM 2026**'),
  c('_(Kèm theo Kế hoạch số 205/KH-SKHCN ngày 24/11/2025 của Sở Khoa học và Công nghệ)_'),
  {
    kind: 'table',
    headRows: 2,
    widths: [5, 32, 16, 16, 9, 9, 13],
    rows: [
      [
        { text: '**TT**', rows: 2 },
        { text: '**Nội dung công việc**', rows: 2 },
        { text: '**Cơ quan thực hiện**', columns: 2 },
        { text: '**Thời gian**', columns: 2 },
        { text: '**Sản phẩm**', rows: 2 },
      ],
      ['**Chủ trì**', '**Phối hợp**', '**Bắt đầu**', '**Kết thúc**'],
      ['**I**', { text: '**Báo chí, nền tảng số**', columns: 6 }],
      [
        '1',
        'Duy trì chuyên mục “Hải Lâm số” trên truyền hình',
        { text: 'Báo và Phát thanh, Truyền hình Hải Lâm', rows: 2 },
        'Phòng Chuyển đổi số',
        '01/2026',
        '12/2026',
        'Mỗi tuần 01 chuyên mục',
      ],
      [
        '2',
        'Xuất bản chuyên trang in, điện tử về đổi mới sáng tạo, khởi nghiệp',
        'Phòng Quản lý khoa học',
        '3/2026',
        '11/2026',
        'Ít nhất 02 chuyên trang/quý',
      ],
      [
        '3',
        'Quản trị Zalo OA “Hải Lâm số”, Fanpage',
        'Trung tâm Chuyển đổi số và Đổi mới sáng tạo',
        '-',
        { text: 'Thường xuyên', columns: 2 },
        'Tối thiểu 10 tin mỗi tuần',
      ],
      ['**II**', { text: '**Sự kiện, cuộc thi**', columns: 6 }],
      [
        '4',
        'Tổ chức Ngày Khoa học, công nghệ và đổi mới sáng tạo Việt Nam 18/5',
        'Văn phòng Sở',
        'Liên hiệp các Hội KH&KT tỉnh; Tỉnh đoàn',
        '11/5/2026',
        '18/5/2026',
        '01 lễ kỷ niệm, 01 triển lãm',
      ],
      [
        '5',
        'Cuộc thi sáng tác video “Tôi học kỹ năng số”',
        'Phòng CĐS',
        'Sở Giáo dục và Đào tạo, Sở Văn hóa, Thể thao và Du lịch',
        '01/7/2026',
        '30/9/2026',
        '01 cuộc thi',
      ],
      ['**III**', { text: '**Bồi dưỡng kỹ năng**', columns: 6 }],
      [
        '6',
        'Bồi dưỡng Tổ công nghệ số cộng đồng',
        'Trung tâm CĐS&ĐMST',
        'UBND các xã, phường, đặc khu',
        'Quý II',
        'Quý III',
        '18 lớp; 100% Tổ công nghệ số cộng đồng',
      ],
      [
        '7',
        'Biên soạn cẩm nang kỹ năng số bằng hình ảnh cho ngư dân, người cao tuổi',
        'nt',
        'Chi cục Thủy sản',
        '02/2026',
        '5/2026',
        '20.000 cuốn',
      ],
    ],
  },
];

export default {
  about:
    'Sở KH&CN sau hợp nhất: “Phần thứ nhất”, mục La Mã đếm lại; ký thừa ủy quyền; bảng ngang tiêu đề hai tầng, ô gộp, nhóm, “nt”, “-”; một kế hoạch hai ngày; nhắc Phụ lục II không có; nơi nhận ở huyện và Sở TT&TT đã thôi hoạt động',
  files: [{ format: 'pdf' }, { format: 'docx', styled: true }],
  blocks,
} satisfies CorpusPlan;
