import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**BCH ĐOÀN TỈNH VÂN THỦY**', '***', 'Số: 212-KH/TĐTN-PT'],
    right: ['**ĐOÀN TNCS HỒ CHÍ MINH**', '', '_Vân Thủy, ngày      tháng 5 năm 2023_'],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tổ chức các đội hình tình nguyện phổ cập kỹ năng số cộng đồng',
      'trong Chiến dịch Thanh niên tình nguyện hè năm 2023',
    ],
  },
  p(
    'Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”;',
  ),
  p(
    'Thực hiện Hướng dẫn số 27-HD/TWĐTN-PT ngày 14/4/2023 của Ban Bí thư Trung ương Đoàn về tổ chức Chiến dịch Thanh niên tình nguyện hè năm 2023 và Kế hoạch số 05/KH-STTTT ngày 09/3/2023 của Sở Thông tin và Truyền thông về hoạt động của Tổ công nghệ số cộng đồng,',
  ),
  p('Ban Thường vụ Tỉnh đoàn xây dựng Kế hoạch như sau:'),
  h('I. MỤC ĐÍCH - YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Phát huy sức trẻ, hiểu biết công nghệ của đoàn viên, sinh viên trong việc giúp người dân làm quen với dịch vụ số.',
  ),
  p('- Tạo môi trường rèn luyện, thu hút đoàn viên vào tổ chức Đoàn.'),
  h('2. Yêu cầu'),
  p('- Bám sát nhu cầu của người dân; bảo đảm an toàn cho tình nguyện viên, nhất là mùa mưa lũ.'),
  p('- Không làm hộ mà hướng dẫn để người dân tự làm; tuyệt đối không lưu giữ mật khẩu của người dân.'),
  h('II. CHỈ TIÊU'),
  p('- Cấp tỉnh: thành lập 01 đội hình chuyên; mỗi huyện, thị, thành Đoàn thành lập ít nhất 02 đội hình.'),
  p('- 100% xã, phường, thị trấn có đội hình tình nguyện kỹ năng số hoạt động.'),
  p('- Hướng dẫn tối thiểu 25.000 lượt người dân.'),
  h('III. NỘI DUNG, TIẾN ĐỘ'),
  {
    kind: 'table',
    headRows: 1,
    widths: [5, 15, 31, 14, 17, 17, 15],
    rows: [
      ['TT', 'Thời gian', 'Nội dung', 'Địa điểm', 'Phụ trách', 'Phối hợp', 'Chỉ tiêu'],
      [
        '1',
        'Trước 28/5',
        'Tuyển chọn, thành lập các đội hình tình nguyện',
        'Toàn tỉnh',
        'Các huyện, thị, thành Đoàn',
        'Đoàn Trường Đại học Vân Thủy',
        '40 đội hình',
      ],
      [
        '2',
        '03/6/2023',
        'Lễ ra quân cấp tỉnh',
        'Quảng trường 3/2',
        'Ban Phong trào',
        'Thành đoàn Vân Thủy',
        '300 tình nguyện viên',
      ],
      [
        '3',
        'Từ 05/6 đến 09/6/2023',
        'Tập huấn kỹ năng hướng dẫn, giao tiếp, sơ cấp cứu cho tình nguyện viên',
        'Trung tâm Thanh thiếu niên tỉnh',
        'Trung tâm Thanh thiếu niên',
        'Sở Thông tin và Truyền thông',
        '05 lớp, mỗi lớp không quá 60 người',
      ],
      [
        '4',
        'Tháng 6 - tháng 8',
        'Hướng dẫn người dân kích hoạt tài khoản định danh điện tử, nộp hồ sơ trực tuyến, thanh toán điện nước qua điện thoại',
        'Bộ phận một cửa, nhà văn hóa thôn',
        'Đoàn xã, phường, thị trấn',
        'Công an xã; Tổ công nghệ số cộng đồng',
        '25.000 lượt người',
      ],
      [
        '5',
        'nt',
        'Lớp học “Ông bà lướt mạng an toàn” cho người cao tuổi',
        'Nhà văn hóa',
        'nt',
        'Hội Người cao tuổi',
        '120 lớp',
      ],
      [
        '6',
        'Tháng 7',
        'Ngày hội “Chợ số - Nông thôn số”, hỗ trợ nông dân trẻ bán hàng trên sàn thương mại điện tử',
        '03 huyện vùng cao',
        'Ban Thanh niên nông thôn',
        'Bưu điện tỉnh; Hội Nông dân tỉnh',
        '03 ngày hội',
      ],
      [
        '7',
        'Hằng tuần',
        'Đăng tin, ảnh, clip về hoạt động của các đội hình',
        'Mạng xã hội',
        'Ban Tuyên giáo',
        'Các huyện, thị, thành Đoàn',
        'Ít nhất 10 tin, bài/tuần',
      ],
      [
        '8',
        'Trước 31/8',
        'Tổng kết, khen thưởng các đội hình tiêu biểu',
        'Hội trường Tỉnh đoàn',
        'Ban Phong trào',
        'Văn phòng Tỉnh đoàn',
        '-',
      ],
    ],
  },
  h('IV. KINH PHÍ'),
  p(
    '- Kinh phí cấp tỉnh: 186.000.000đ (hỗ trợ trang phục, tài liệu, bảo hiểm cho tình nguyện viên). Các cơ sở Đoàn chủ động vận động thêm.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. Ban Phong trào Tỉnh đoàn'),
  p(
    '- Thường trực triển khai; tổng hợp báo cáo tuần của cơ sở. Tham mưu Ban Thường vụ Tỉnh đoàn báo cáo Trung ương Đoàn (qua Ban Thanh niên tình nguyện Trung ương Đoàn) trước ngày 10/9/2023, báo cáo Tỉnh ủy trước ngày 15/9/2023.',
  ),
  h('2. Trung tâm Thanh thiếu niên'),
  p('- Chuẩn bị giáo trình, hội trường; sau lớp tập huấn cuối cùng 03 ngày có báo cáo gửi Ban Phong trào.'),
  h('3. Các huyện, thị, thành Đoàn'),
  p(
    '- Xây dựng kế hoạch, lập danh sách đội hình gửi Tỉnh đoàn trước ngày 25/5/2023; chỉ đạo Đoàn cấp xã bố trí điểm trực cố định.',
  ),
  p(
    '- Trước 16 giờ 00 thứ Sáu hằng tuần, gửi báo cáo kết quả trong tuần về Ban Phong trào theo đường dẫn https://baocao.tinhdoanvanthuy.example.vn.',
  ),
  p(
    '- Báo cáo tổng kết chiến dịch gửi Ban Thường vụ Tỉnh đoàn (thông qua Ban Phong trào) chậm nhất ngày 25/8/2023, mẫu báo cáo tại Phụ lục 1 kèm theo.',
  ),
  p(
    '- Trường hợp có tai nạn, sự cố đối với tình nguyện viên, phải báo cáo ngay Thường trực Tỉnh đoàn qua số 0218.3812.600, không chờ báo cáo tuần.',
  ),
  h('4. Đoàn Trường Đại học Vân Thủy'),
  p(
    '- Vận động ít nhất 150 sinh viên tham gia đội hình cấp tỉnh; báo cáo Ban Phong trào vào các ngày 30/6/2023 và 31/7/2023.',
  ),
  p(
    'Thông tin trao đổi qua Ban Phong trào Tỉnh đoàn, hộp thư phongtrao@tinhdoanvanthuy.example.vn, Fanpage “Tuổi trẻ Vân Thủy” và nhóm Zalo “Tình nguyện số 2023”./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Ban Bí thư Trung ương Đoàn (b/c);',
      '- Thường trực Tỉnh ủy (b/c);',
      '- Sở Thông tin và Truyền thông (p/h);',
      '- Thường trực, các ban Tỉnh đoàn;',
      '- Các huyện, thị, thành Đoàn;',
      '- Đoàn Trường Đại học Vân Thủy;',
      '- Lưu: VP, PT.',
    ],
    signer: ['**TM. BAN THƯỜNG VỤ TỈNH ĐOÀN**', '**BÍ THƯ**', '', '', '', '**Nông Thế Duyệt**'],
  },
];

export default {
  about:
    'Tỉnh đoàn 2023: phần đầu của Đoàn, ngày để trống; ngày không có năm, “nt” ở cột thời gian và phụ trách, cột “Địa điểm”; báo cáo tuần theo giờ, báo cáo ngay khi có sự cố, hai mốc trong một câu; phụ lục được nhắc mà không có; gửi danh sách không phải báo cáo',
  files: [{ format: 'docx' }, { format: 'scan', dpi: 200, seed: 83 }],
  blocks,
} satisfies CorpusPlan;
