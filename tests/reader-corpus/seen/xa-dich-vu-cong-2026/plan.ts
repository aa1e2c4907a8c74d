import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**XÃ HÒA THUẬN ĐÔNG**', 'Số:        /KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hòa Thuận Đông, ngày      tháng 01 năm 2026_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, hướng dẫn người dân sử dụng dịch vụ công trực tuyến',
      'và tài khoản định danh điện tử trên địa bàn xã năm 2026',
    ],
  },
  p('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;'),
  p(
    'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;',
  ),
  p(
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;',
  ),
  p(
    'Thực hiện Kế hoạch số 1305/KH-UBND ngày 18/12/2025 của UBND tỉnh Tây Hải về cải cách thủ tục hành chính năm 2026.',
  ),
  p('UBND xã ban hành Kế hoạch cụ thể như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Giúp người dân, doanh nghiệp biết, hiểu và tự nộp hồ sơ trực tuyến; giảm thời gian đi lại, giảm giấy tờ.',
  ),
  p('- Nâng cao trách nhiệm của cán bộ, công chức xã trong hướng dẫn người dân.'),
  h('2. Yêu cầu'),
  p(
    '- Tuyên truyền ngắn gọn, bằng ngôn ngữ dễ hiểu; chú trọng người cao tuổi, đồng bào dân tộc thiểu số; không để người dân phải đi lại nhiều lần.',
  ),
  h('II. CHỈ TIÊU'),
  p('- Từ 80% hồ sơ thủ tục hành chính trở lên được nộp trực tuyến.'),
  p('- 100% ấp có Tổ công nghệ số cộng đồng hoạt động hiệu quả.'),
  h('III. ĐỐI TƯỢNG, HÌNH THỨC'),
  h('1. Đối tượng'),
  p('- Người dân từ đủ 14 tuổi trở lên đang cư trú trên địa bàn xã;'),
  p('- Hộ kinh doanh, doanh nghiệp, hợp tác xã.'),
  h('2. Hình thức'),
  p('- Qua Đài Truyền thanh xã; loa không dây tại 11 ấp;'),
  p(
    '- Qua Trang thông tin điện tử xã (https://hoathuandong.tayhai.example.vn), Zalo “UBND xã Hòa Thuận Đông”;',
  ),
  p('- Hướng dẫn trực tiếp tại Trung tâm Phục vụ hành chính công xã; số điện thoại hỗ trợ: 0298.3777.115.'),
  h('IV. PHÂN CÔNG NHIỆM VỤ'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 16, 36, 20, 20, 16],
    rows: [
      ['TT', 'Thời gian', 'Nội dung công việc', 'Cơ quan thực hiện', 'Phối hợp', 'Sản phẩm'],
      [{ text: '**A. TRUYỀN THANH, MẠNG XÃ HỘI**', columns: 6 }],
      [
        '1',
        'Hằng tuần',
        'Phát thanh chuyên mục “Dịch vụ công trực tuyến” trên Đài Truyền thanh xã',
        'Phòng Văn hóa - Xã hội',
        'Trưởng các ấp',
        'Mỗi tuần 02 buổi',
      ],
      [
        '2',
        'Thường xuyên',
        'Đăng tin, bài hướng dẫn nộp hồ sơ trên Trang thông tin điện tử và Zalo của xã',
        'nt',
        '-',
        'Ít nhất 04 tin, bài/tháng',
      ],
      [
        '3',
        'Quý I/2026',
        'Treo 15 băng rôn tại trụ sở UBND xã và nhà văn hóa các ấp',
        'Phòng Văn hóa - Xã hội',
        'Văn phòng HĐND và UBND xã',
        '',
      ],
      [{ text: '**B. HƯỚNG DẪN TRỰC TIẾP**', columns: 6 }],
      [
        '4',
        'Từ tháng 02 đến tháng 11/2026',
        'Ra quân hướng dẫn người dân cài đặt, kích hoạt tài khoản định danh điện tử mức độ 2 tại các ấp',
        'Công an xã',
        'Đoàn Thanh niên xã; Tổ công nghệ số cộng đồng các ấp',
        '01 đợt/tháng',
      ],
      [
        '5',
        'Trước ngày 31/3/2026',
        'Bố trí máy tính, mã QR và người hỗ trợ nộp hồ sơ tại nơi tiếp nhận',
        'Trung tâm Phục vụ hành chính công xã',
        'Văn phòng HĐND và UBND xã',
        '03 bộ máy tính',
      ],
      [
        '6',
        'Tháng 4, tháng 9/2026',
        'Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng',
        'Phòng Văn hóa - Xã hội',
        'Trung tâm PVHCC xã',
        '02 lớp tập huấn',
      ],
      [
        '7',
        'Năm 2026',
        'Vận động đoàn viên, hội viên gương mẫu nộp hồ sơ trực tuyến',
        'Ủy ban MTTQ Việt Nam xã',
        '',
        '100% đoàn viên, hội viên được vận động',
      ],
    ],
  },
  h('V. KINH PHÍ'),
  p(
    'Từ nguồn ngân sách xã năm 2026: 68,5 triệu đồng; vận động xã hội hóa 20.000.000đ (hai mươi triệu đồng).',
  ),
  h('VI. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Văn hóa - Xã hội'),
  p('- Chủ trì, theo dõi, đôn đốc; tổng hợp kết quả, báo cáo UBND xã trước ngày 25 hằng tháng.'),
  p('- Tham mưu UBND xã báo cáo Sở Khoa học và Công nghệ trước ngày 05/12/2026.'),
  h('2. Trung tâm Phục vụ hành chính công xã (Trung tâm PVHCC xã)'),
  p(
    '- Cử người hỗ trợ người dân; gửi số liệu hồ sơ trực tuyến về Phòng Văn hóa - Xã hội chậm nhất ngày 20 hằng tháng.',
  ),
  h('3. Trưởng các ấp'),
  p(
    '- Báo cáo kết quả 6 tháng đầu năm về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 10/6/2026; kết quả năm trước ngày 20/11/2026.',
  ),
  h('4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã'),
  p('- Chỉ đạo các tổ chức chính trị - xã hội tuyên truyền đến đoàn viên, hội viên.'),
  p(
    'Kế hoạch này thay thế Kế hoạch số 09/KH-UBND ngày 15/7/2025 của UBND xã. Yêu cầu các bộ phận, các ấp triển khai thực hiện./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Sở Khoa học và Công nghệ;',
      '- TT. Đảng ủy, HĐND xã;',
      '- CT, các PCT UBND xã;',
      '- Phòng Văn hóa và Thông tin huyện;',
      '- Các phòng, trung tâm thuộc xã;',
      '- Trưởng các ấp;',
      '- Lưu: VT, VHXH.',
    ],
    signer: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Trần Quốc Vũ'],
  },
];

export default {
  about:
    'UBND xã (không còn cấp huyện), bảng mã cũ, số và ngày để trống, cột bảng đổi thứ tự và tên, “nt”, dòng nhóm, nơi nhận ở huyện đã thôi hoạt động, thay thế kế hoạch cũ',
  files: [
    { format: 'docx', encoding: 'tcvn3' },
    { format: 'txt', encoding: 'vni' },
    { format: 'txt', encoding: 'tcvn3' },
  ],
  blocks,
} satisfies CorpusPlan;
