import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const HEAD = ['STT', 'Việc cần làm', 'Bộ phận làm chính', 'Hạn hoàn thành', 'Kết quả', 'Bộ phận cùng làm'];

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**XÃ MƯỜNG KHOA**', 'Số:       /KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Mường Khoa, ngày      tháng 02 năm 2026_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Vận động Nhân dân thực hiện thủ tục hành chính trên môi trường điện tử,',
      'không phụ thuộc địa giới hành chính năm 2026',
    ],
  },
  i('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;'),
  i(
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;',
  ),
  i(
    'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử (Đề án 06);',
  ),
  i(
    'Căn cứ Quyết định số 19/QĐ-UBND ngày 14/01/2026 của UBND tỉnh Sơn Khê giao chỉ tiêu hồ sơ trực tuyến năm 2026.',
  ),
  p('Ủy ban nhân dân xã Mường Khoa xây dựng Kế hoạch như sau:'),
  h('I. MỤC TIÊU'),
  p('1. Từ 75% hồ sơ trở lên nộp trực tuyến toàn trình; hồ sơ trễ hạn không quá 1%.'),
  p('2. Mỗi bản có ít nhất 03 người biết hướng dẫn bà con nộp hồ sơ trên điện thoại.'),
  h('II. ĐỐI TƯỢNG VẬN ĐỘNG'),
  p('1. Hộ gia đình ở 17 bản, ưu tiên hộ có con sắp nhập học, hộ mới sinh con.'),
  p('2. Hộ kinh doanh, hợp tác xã.'),
  h('III. HÌNH THỨC'),
  p('- Họp bản, loa truyền thanh bằng tiếng phổ thông, tiếng Thái; Zalo “Mường Khoa số”.'),
  p(
    '- Cổng Dịch vụ công quốc gia: https://dichvucong.gov.example.vn; Trang thông tin điện tử xã: https://muongkhoa.sonkhe.example.vn; điện thoại Trung tâm Phục vụ hành chính công xã: 0212.3855.017.',
  ),
  h('IV. CÁC VIỆC CẦN LÀM'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 31, 19, 15, 14, 15],
    rows: [
      HEAD,
      [
        '1',
        'Lập “điểm hỗ trợ hồ sơ số” tại nhà văn hóa bản, có máy tính, mạng Internet',
        { text: 'Phòng Văn hóa - Xã hội', rows: 2 },
        'Trước ngày 30/4/2026',
        '17 điểm hỗ trợ',
        'Trưởng bản',
      ],
      [
        '2',
        'Phát thanh hướng dẫn làm khai sinh, kết hôn, đăng ký kinh doanh trên mạng',
        'Hằng tuần',
        '03 lượt/tuần',
        'Công chức tư pháp - hộ tịch',
      ],
      [
        '3',
        'Công khai danh mục, mã QR từng thủ tục tại nơi tiếp nhận và nhà văn hóa bản',
        'Trung tâm Phục vụ hành chính công xã',
        'Quý I/2026',
        '100% thủ tục',
        'Văn phòng HĐND và UBND xã',
      ],
      [
        '4',
        'Cử cán bộ đến nhà làm thủ tục cho người già yếu, khuyết tật',
        'nt',
        'Thường xuyên',
        'Ít nhất 02 buổi mỗi tháng',
        'Đoàn Thanh niên xã',
      ],
      [
        '5',
        'Cấp tài khoản định danh điện tử mức độ 2 cho công dân đủ điều kiện',
        'Công an xã',
        'Từ tháng 3 đến tháng 10/2026',
        'Tối thiểu 650 tài khoản',
        'Trưởng bản; Tổ công nghệ số cộng đồng',
      ],
      [
        '6',
        'Tập huấn cho trưởng bản, người có uy tín về hồ sơ điện tử',
        'Phòng Văn hóa - Xã hội',
        '6 tháng đầu năm 2026',
        '02 lớp',
        'Ủy ban MTTQ Việt Nam xã',
      ],
      [
        '7',
        'Rà soát, kiến nghị bỏ bớt giấy tờ trong thành phần hồ sơ',
        'Văn phòng HĐND và UBND xã',
        'Trước ngày 30/9/2026',
        '',
        '-',
      ],
    ],
  },
  h('V. KINH PHÍ'),
  p('Ngân sách xã năm 2026 bố trí 54,2 triệu đồng; hỗ trợ của doanh nghiệp viễn thông 15.000.000 đồng.'),
  h('VI. TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO'),
  h('1. Trung tâm Phục vụ hành chính công xã'),
  p(
    '- Chậm nhất 16 giờ 30 ngày thứ Sáu hằng tuần, báo cáo Chủ tịch UBND xã số hồ sơ tiếp nhận, trễ hạn và lý do.',
  ),
  p('- Số liệu hồ sơ trực tuyến của tháng gửi Phòng Văn hóa - Xã hội trước ngày 22 hằng tháng để tổng hợp.'),
  h('2. Phòng Văn hóa - Xã hội'),
  p('- Theo dõi chung; trước ngày 25 hằng tháng có báo cáo tổng hợp trình UBND xã.'),
  p(
    '- Dự thảo để UBND xã báo cáo Văn phòng UBND tỉnh: hằng quý, trước ngày 15 của tháng cuối quý; báo cáo năm trước ngày 12/12/2026.',
  ),
  h('3. Công an xã'),
  p(
    '- Mỗi quý báo cáo UBND xã (qua Phòng Văn hóa - Xã hội) tiến độ Đề án 06. Phát hiện giả danh cán bộ để chiếm đoạt tài khoản, báo cáo Chủ tịch UBND xã ngay trong ngày.',
  ),
  h('4. Trưởng các bản'),
  p('- Lập danh sách người hướng dẫn của bản, gửi Phòng Văn hóa - Xã hội trước ngày 10/3/2026.'),
  p(
    '- Nửa năm một lần, báo cáo UBND xã kết quả vận động của bản: lần một trước ngày 05/6/2026, lần hai trước ngày 25/11/2026. Báo cáo viết tay hoặc nhắn qua Zalo đều được.',
  ),
  h('5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã (Ủy ban MTTQ Việt Nam xã)'),
  p('- Giám sát thái độ phục vụ; động viên đoàn viên, hội viên gương mẫu làm trước.'),
  p('Trên đây là Kế hoạch của UBND xã, yêu cầu các bộ phận, các bản thực hiện nghiêm túc./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Văn phòng UBND tỉnh (b/c);',
      '- UBND huyện Thuận Khê;',
      '- TT. Đảng ủy, HĐND xã;',
      '- Các phòng, trung tâm, Công an xã;',
      '- Trưởng các bản;',
      '- Lưu: VT, VHXH.',
    ],
    signer: ['**TM. ỦY BAN NHÂN DÂN**', '**CHỦ TỊCH**', '', '', '', '**Cầm Văn Ín Mẫu**'],
  },
];

export default {
  about:
    'UBND xã miền núi 2026: số, ngày để trống; bảng “Bộ phận làm chính”, “Bộ phận cùng làm” ở cuối, ô gộp, “nt”, “-”, ô trống; nghị định đã được thay thế; nơi nhận là huyện đã thôi hoạt động; báo cáo tuần, tháng, quý, nửa năm, trong ngày',
  files: [{ format: 'pdf' }, { format: 'scan', dpi: 200, seed: 78 }],
  blocks,
} satisfies CorpusPlan;
