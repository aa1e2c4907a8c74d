import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  { kind: 'running', foot: 'Kế hoạch phát triển văn hóa đọc ngành Giáo dục năm 2022' },
  {
    kind: 'head',
    left: ['UBND TỈNH THANH KHƯƠNG', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**', 'Số:         /KH-SGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập – Tự do – Hạnh phúc**',
      '_Thanh Khương, ngày      tháng 02 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Phát triển văn hóa đọc và đổi mới hoạt động thư viện trường học năm 2022'],
  },
  p('Căn cứ Luật Thư viện số 46/2019/QH14 ngày 21/11/2019;'),
  p(
    'Căn cứ Quyết định số 329/QĐ-TTg ngày 15/3/2017 của Thủ tướng Chính phủ về việc phê duyệt Đề án phát triển văn hóa đọc trong cộng đồng đến năm 2020, định hướng đến năm 2030.',
  ),
  p(
    'Căn cứ Quyết định số 1862/QĐ-TTg ngày 04/11/2021 của Thủ tướng Chính phủ về Ngày Sách và Văn hóa đọc Việt Nam.',
  ),
  p(
    'Thực hiện Công văn số 287/UBND-KGVX ngày 21/01/2022 của UBND tỉnh Thanh Khương về việc tổ chức các hoạt động phát triển văn hóa đọc năm 2022.',
  ),
  p(
    'Sở Giáo dục và Đào tạo ban hành Kế hoạch phát triển văn hóa đọc và đổi mới hoạt động thư viện trường học năm 2022, cụ thể như sau:',
  ),
  h('A. MỤC TIÊU'),
  h('1. Mục tiêu chung'),
  p(
    'Hình thành thói quen, kỹ năng đọc cho học sinh; đưa thư viện trở thành nơi học sinh muốn đến sau giờ học; khuyến khích cha mẹ cùng đọc sách với con.',
  ),
  h('2. Mục tiêu cụ thể'),
  p('- Mỗi học sinh tiểu học đọc tối thiểu 03 cuốn sách ngoài sách giáo khoa trong một học kỳ.'),
  p(
    '- 70% trường phổ thông có thư viện đạt chuẩn mức độ 1 trở lên; 100% trường tiểu học có thư viện lớp học hoặc góc đọc.',
  ),
  p('- Số bản sách bổ sung mới bình quân 0,5 bản/học sinh.'),
  h('B. ĐỐI TƯỢNG THAM GIA'),
  p('Học sinh, giáo viên, nhân viên thư viện các trường mầm non, phổ thông và gia đình học sinh.'),
  h('C. CÁC HOẠT ĐỘNG CHÍNH'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [5, 20, 34, 17, 15, 17],
    rows: [
      ['STT', 'Chủ trì', 'Hoạt động', 'Thời gian', 'Cùng thực hiện', 'Chỉ tiêu'],
      [
        '1',
        'Phòng Chính trị, tư tưởng',
        'Phát động hưởng ứng Ngày Sách và Văn hóa đọc Việt Nam lần thứ nhất',
        'Từ 15/4 đến 30/4/2022',
        'Thư viện tỉnh',
        '100% nhà trường',
      ],
      [
        '2',
        'Phòng Giáo dục Tiểu học',
        'Hướng dẫn các trường bố trí tiết đọc thư viện trong thời khóa biểu',
        'Trước 15/3/2022',
        'Phòng GD&ĐT',
        'Mỗi lớp 01 tiết/tuần',
      ],
      [
        '3',
        'nt',
        'Tập huấn nghiệp vụ cho nhân viên thư viện trường tiểu học',
        'Quý II/2022',
        'Thư viện tỉnh',
        '04 lớp',
      ],
      [
        '4',
        'Phòng Giáo dục Trung học',
        'Cuộc thi “Đại sứ Văn hóa đọc” vòng tỉnh',
        'Tháng 3 - tháng 8/2022',
        'Sở Văn hóa, Thể thao và Du lịch',
        '01 cuộc thi',
      ],
      [
        '5',
        'Phòng Kế hoạch - Tài chính',
        'Rà soát cơ sở vật chất, bổ sung sách, thiết bị cho thư viện vùng khó khăn',
        'Quý III, IV/2022',
        'Phòng GD&ĐT',
        '12.000 bản sách',
      ],
      [
        '6',
        'Các trường học',
        'Tổ chức ngày hội đọc sách, giới thiệu sách đầu tuần',
        'Hàng tháng',
        'Hội Cha mẹ học sinh',
        '-',
      ],
      [
        '7',
        'Công đoàn ngành',
        'Vận động quyên góp “Góp một cuốn sách nhỏ, đọc ngàn cuốn sách hay”',
        'Tháng 9, 10/2022',
        'Tỉnh đoàn',
        'Ít nhất 5.000 bản sách',
      ],
      [
        '8',
        'Phòng Chính trị, tư tưởng',
        'Kiểm tra hoạt động thư viện',
        'Tháng 11/2022',
        'Thanh tra Sở',
        'Tối đa 15 trường',
      ],
    ],
  },
  h('D. KINH PHÍ'),
  p(
    'Dự toán: 640.000.000 đồng (sáu trăm bốn mươi triệu đồng), gồm: mua sách bổ sung 480.000.000 đồng; tập huấn 70.000.000 đồng; tổ chức cuộc thi 90.000.000 đồng. Ngoài ra huy động tài trợ của các nhà xuất bản, doanh nghiệp.',
  ),
  h('Đ. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Chính trị, tư tưởng (CTTT)'),
  p(
    'Tham mưu chỉ đạo, theo dõi chung; phối hợp với Báo Thanh Khương đưa tin. Mỗi quý một lần báo cáo Giám đốc Sở tiến độ thực hiện. Chuẩn bị báo cáo của Sở gửi UBND tỉnh và Sở Văn hóa, Thể thao và Du lịch trước ngày 10/12/2022.',
  ),
  h('2. Phòng GD&ĐT các huyện, thị xã, thành phố'),
  p(
    'Hướng dẫn, kiểm tra các trường trực thuộc; lựa chọn tác phẩm dự thi “Đại sứ Văn hóa đọc” gửi về Sở (Phòng Giáo dục Trung học) trước ngày 20/6/2022; lập dự toán mua sách gửi Phòng Kế hoạch - Tài chính trước ngày 30/4/2022.',
  ),
  p(
    'Chế độ báo cáo: nửa năm một lần, báo cáo Sở GD&ĐT (thông qua Phòng Chính trị, tư tưởng) tình hình phát triển văn hóa đọc, lần đầu trước ngày 15/6/2022, lần hai trước ngày 30/11/2022.',
  ),
  h('3. Các trường THPT và trường trực thuộc'),
  p(
    'Kiện toàn tổ thư viện, bố trí giáo viên phụ trách. Trong vòng 07 ngày sau khi kết thúc Ngày Sách và Văn hóa đọc Việt Nam, nhà trường báo cáo nhanh kết quả về Phòng CTTT, kèm hình ảnh, theo địa chỉ vanhoadoc@sgddt.thanhkhuong.example.vn.',
  ),
  p('Đến ngày 25/11/2022, các trường hoàn thành và gửi Sở GD&ĐT báo cáo tổng kết năm.'),
  h('4. Đề nghị Thư viện tỉnh'),
  p(
    'Luân chuyển sách đến các trường ở xã đặc biệt khó khăn bằng xe thư viện lưu động; hỗ trợ giảng viên cho các lớp tập huấn; chia sẻ tài nguyên số tại http://thuvien.thanhkhuong.example.vn.',
  ),
  p(
    'Thủ trưởng các đơn vị căn cứ Kế hoạch tổ chức thực hiện; khó khăn, vướng mắc phản ánh về Phòng Chính trị, tư tưởng, số điện thoại 0277.3855.032./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Sở VHTT&DL (p/h);',
      '- Lãnh đạo Sở;',
      '- Phòng GD&ĐT các huyện, thị xã, thành phố (t/h);',
      '- Các trường trực thuộc (t/h);',
      '- Lưu: VT, CTTT.',
    ],
    signer: ['**GIÁM ĐỐC**', '', '', '', '**Hoàng Thị Lệ Giang**'],
  },
];

export default {
  about:
    'Sở GD&ĐT 2022: số, ngày để trống; mục A–Đ; căn cứ kết thúc bằng dấu chấm giữa chừng; bảng không kẻ, chủ trì đứng trước, “Cùng thực hiện”; nhiệm vụ và báo cáo viết thành đoạn; gửi tác phẩm, dự toán không phải báo cáo',
  files: [{ format: 'txt', torn: true, seed: 35 }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
