import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH HỒNG SA', '**CÔNG TY TNHH MỘT THÀNH VIÊN**', '**CẤP NƯỚC HỒNG SA**', 'Số: 128/KH-CNHS'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hồng Sa, ngày 27 tháng 01 năm 2026_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông sử dụng nước sạch tiết kiệm, an toàn',
      'và giảm thất thoát nước năm 2026',
    ],
  },
  p('Căn cứ Luật Tài nguyên nước số 17/2012/QH13 ngày 21/6/2012;'),
  p(
    'Căn cứ Nghị định số 117/2007/NĐ-CP ngày 11/7/2007 của Chính phủ về sản xuất, cung cấp và tiêu thụ nước sạch;',
  ),
  p(
    'Căn cứ Chỉ thị số 34/CT-TTg ngày 28/8/2020 của Thủ tướng Chính phủ về tăng cường công tác quản lý hoạt động sản xuất, kinh doanh nước sạch, bảo đảm cấp nước an toàn, liên tục;',
  ),
  p(
    'Thực hiện Công văn số 77/UBND-XD ngày 12/01/2026 của UBND tỉnh Hồng Sa về việc phòng, chống hạn mặn mùa khô năm 2026,',
  ),
  p('Công ty TNHH một thành viên Cấp nước Hồng Sa (Công ty) lập Kế hoạch truyền thông năm 2026:'),
  h('I. MỤC TIÊU'),
  p('- Tỷ lệ thất thoát nước bình quân toàn Công ty không quá 16,5%.'),
  p('- 100% khách hàng cơ quan, trường học được phổ biến cách tự kiểm tra rò rỉ sau đồng hồ.'),
  p(
    '- Trên 50% hộ gia đình nhận thông báo tiền nước qua ứng dụng “Nước Hồng Sa” hoặc Zalo “Cấp nước Hồng Sa”.',
  ),
  h('II. ĐỐI TƯỢNG'),
  p('1. Khách hàng hộ gia đình;'),
  p('2. Khách hàng cơ quan, trường học, bệnh viện, khách sạn;'),
  p('3. Người lao động của Công ty.'),
  h('III. CÔNG VIỆC, TIẾN ĐỘ'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [12, 12, 32, 15, 15, 14],
    rows: [
      ['Bắt đầu', 'Kết thúc', 'Công việc', 'Chịu trách nhiệm', 'Hỗ trợ', 'Mức giao'],
      [
        '01/02/2026',
        '31/5/2026',
        'Phát tờ gấp “Một giọt nước - Một hạt ngọc” kèm giấy báo tiền nước',
        'Phòng Kinh doanh',
        'Các xí nghiệp cấp nước',
        '60.000 tờ gấp',
      ],
      [
        '16/3/2026',
        '22/3/2026',
        'Tuần lễ hưởng ứng Ngày Nước thế giới 22/3, tổ chức tham quan nhà máy nước cho học sinh',
        'Nhà máy nước Bến Đá',
        'Đoàn Thanh niên Công ty',
        '04 đoàn tham quan',
      ],
      [
        '02/2026',
        '12/2026',
        'Đăng cảnh báo độ mặn, lịch cấp nước, mẹo tiết kiệm nước trên ứng dụng, Zalo',
        'Phòng Kinh doanh',
        'Phòng Kỹ thuật',
        'Ít nhất 03 tin mỗi tuần',
      ],
      [
        '01/4/2026',
        '30/9/2026',
        'Đội lưu động đến khu dân cư kiểm tra rò rỉ miễn phí',
        'Các xí nghiệp cấp nước',
        'Ban điều hành khu phố, ấp',
        '150 khu dân cư',
      ],
      [
        '6/2026',
        '8/2026',
        'Thi vẽ tranh, thiết kế thông điệp tiết kiệm nước cho thiếu nhi',
        'Công đoàn Công ty',
        'Sở Giáo dục và Đào tạo',
        '01 cuộc thi',
      ],
      [
        '3/2026',
        '10/2026',
        'Tập huấn kỹ năng giao tiếp, trả lời khách hàng cho nhân viên ghi thu',
        'Phòng Tổ chức - Hành chính',
        'Phòng Kinh doanh',
        '02 lớp, 100% nhân viên ghi thu',
      ],
    ],
  },
  h('IV. KINH PHÍ'),
  p(
    'Chi phí truyền thông được tính vào chi phí sản xuất, kinh doanh năm 2026: 1,25 tỷ đồng. Quà tặng cuộc thi do Công đoàn Công ty chi 40 triệu đồng.',
  ),
  h('V. TRÁCH NHIỆM THỰC HIỆN'),
  h('1. Phòng Kinh doanh'),
  p(
    '- Đầu mối tổ chức thực hiện. Tiếp nhận phản ánh qua tổng đài 1900.9898.27, số 0292.3600.128, thư điện tử chamsockhachhang@capnuochongsa.example.vn; trả lời khách hàng trong 02 ngày làm việc kể từ ngày tiếp nhận.',
  ),
  h('2. Các xí nghiệp cấp nước'),
  p(
    '- Gửi kế hoạch kiểm tra rò rỉ của địa bàn mình về Phòng Kinh doanh trước ngày 20/02/2026; đăng ký danh sách đội lưu động trước ngày 15/3/2026.',
  ),
  p(
    '- Khi độ mặn tại điểm lấy nước vượt 0,25 g/l hoặc sự cố làm ngừng cấp nước quá 04 giờ, phải báo cáo Tổng Giám đốc trong vòng 01 giờ, bằng điện thoại, sau đó bằng văn bản.',
  ),
  h('3. Phòng Kỹ thuật'),
  p('- Theo dõi độ mặn, áp lực nước; cùng Phòng Kinh doanh kiểm tra nội dung trước khi đăng tin.'),
  h('VI. CHẾ ĐỘ BÁO CÁO'),
  p(
    'Các đơn vị thực hiện báo cáo theo bảng dưới đây; thông tin chi tiết đăng tại https://capnuochongsa.example.vn.',
  ),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 34, 20, 18, 22],
    rows: [
      ['TT', 'Tên báo cáo', 'Đơn vị báo cáo', 'Nơi nhận', 'Thời hạn gửi'],
      [
        '1',
        'Báo cáo tuần về rò rỉ, thất thoát',
        'Các xí nghiệp cấp nước',
        'Phòng Kỹ thuật',
        'Trước 16 giờ thứ Sáu hằng tuần',
      ],
      [
        '2',
        'Báo cáo tháng về chăm sóc khách hàng',
        'Phòng Kinh doanh',
        'Tổng Giám đốc',
        'Trước ngày 03 hằng tháng',
      ],
      [
        '3',
        'Báo cáo quý về chất lượng nước và cấp nước an toàn',
        'Phòng Kỹ thuật',
        'Sở Xây dựng',
        'Chậm nhất ngày 10 của tháng đầu quý sau',
      ],
      [
        '4',
        'Báo cáo 6 tháng kết quả thực hiện Kế hoạch',
        'Phòng Kinh doanh',
        'UBND tỉnh',
        'Trước ngày 10/7/2026',
      ],
      [
        '5',
        'Báo cáo năm kết quả thực hiện Kế hoạch',
        'Phòng Kinh doanh',
        'UBND tỉnh',
        'Chậm nhất ngày 15/12/2026',
      ],
    ],
  },
  p('Trên đây là Kế hoạch truyền thông năm 2026 của Công ty, các đơn vị căn cứ thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- UBND tỉnh (để báo cáo);',
      '- Sở Xây dựng;',
      '- Sở Tài nguyên và Môi trường;',
      '- Chủ tịch Công ty, Ban Tổng Giám đốc;',
      '- Các phòng, xí nghiệp, nhà máy;',
      '- Lưu: VT, KD.',
    ],
    signer: ['**TỔNG GIÁM ĐỐC**', '', '', '', '**Thạch Văn Sương Mẫu**'],
  },
];

export default {
  about:
    'Công ty cấp nước nhà nước: tên hai dòng; bảng không kẻ, Bắt đầu, Kết thúc đứng đầu, không có số thứ tự; chế độ báo cáo thành bảng riêng; luật đã hết hiệu lực; nơi nhận là sở đã sáp nhập',
  files: [{ format: 'txt', torn: 'layout' }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
