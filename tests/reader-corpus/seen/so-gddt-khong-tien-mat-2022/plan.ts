import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH TRUNG LĨNH', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**', 'Số: 1033/KH-SGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Trung Lĩnh, ngày 06 tháng 5 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền sử dụng dịch vụ công trực tuyến và thanh toán không dùng tiền mặt',
      'trong các cơ sở giáo dục năm 2022',
    ],
  },
  p(
    'Căn cứ Nghị quyết số 02/NQ-CP ngày 10/01/2022 của Chính phủ về tiếp tục thực hiện những nhiệm vụ, giải pháp chủ yếu cải thiện môi trường kinh doanh, nâng cao năng lực cạnh tranh quốc gia năm 2022;',
  ),
  p(
    'Căn cứ Quyết định số 1813/QĐ-TTg ngày 28/10/2021 của Thủ tướng Chính phủ phê duyệt Đề án phát triển thanh toán không dùng tiền mặt tại Việt Nam giai đoạn 2021 - 2025;',
  ),
  p(
    'Căn cứ Kế hoạch số 216/KH-UBND ngày 23/3/2022 của UBND tỉnh Trung Lĩnh triển khai thực hiện Quyết định số 1813/QĐ-TTg,',
  ),
  p('Sở GD&ĐT ban hành Kế hoạch như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Cha mẹ học sinh biết và tự thực hiện đƣợc việc nộp\u200b hồ sơ tuyển sinh, nộp học phí trên môi trường mạng.',
  ),
  h('2. Yêu cầu'),
  p('- Tự nguyện, không ép buộc; không thu thêm bất kỳ khoản phí nào của cha mẹ học sinh.'),
  h('II. NỘI DUNG, NHIỆM VỤ'),
  h('1. Đối tượng tuyên truyền: Cán bộ, giáo viên, nhân viên, học sinh và cha mẹ học sinh.'),
  h('2. Nội dung tuyên truyền'),
  p(
    '\uf0a7 Lợi ích, cách đăng ký, cách sử dụng dịch vụ công trực tuyến tại Cổng dịch vụ công tỉnh (https://dichvucong.trunglinh.example.vn); thanh toán học phí qua ngân hàng, ví điện tử, ứng dụng “Trung Lĩnh ID”.',
  ),
  p(
    '\uf0a7\u00a0Hỗ trợ: Tổng đài 1022, hộp thư hotro.vpso@sgddt.trunglinh.example.vn, Zalo “Sở GD&ĐT Trung Lĩnh”, số máy Phòng Tổ chức - Hành chính 0263.3811.550.',
  ),
  h('3. Bảng phân công'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 15, 34, 19, 17, 15],
    rows: [
      ['TT', 'Thời gian', 'Công việc', 'Bộ phận chủ trì', 'Bộ phận phối hợp', 'Sản phẩm'],
      [
        '1',
        'Quý II/2022',
        'Thiết kế, phát hành 01 bộ tờ gấp điện tử và 03 video hướng dẫn cha mẹ học sinh',
        'Phòng Tổ chức - Hành chính',
        'Phòng Giáo dục Tiểu học',
        '',
      ],
      [
        '2',
        'Từ 15/5 đến 15/7/2022',
        'Lập tổ hỗ trợ tuyển sinh đầu cấp trực tuyến tại các trường',
        'Các trường mầm non, tiểu học, THCS',
        'Đoàn Thanh niên các xã, phường, thị trấn',
        'Mỗi trường ít nhất 01 tổ',
      ],
      [
        '3',
        'Hàng tháng',
        'Đăng tin, bài trên Trang thông tin điện tử của Sở',
        'Phòng TC-HC',
        '',
        '04 tin, bài/tháng',
      ],
      [
        '4',
        'Trong tháng 8/2022',
        'Hội nghị hướng dẫn các trường kết nối hệ thống thu học phí với ngân hàng',
        'Phòng Kế hoạch - Tài chính',
        'Ngân hàng Nhà nước Chi nhánh tỉnh',
        '02 hội nghị',
      ],
      [
        '5',
        '6 tháng cuối năm 2022',
        'Kiểm tra việc công khai các khoản thu và hình thức thu tại các trường',
        'Thanh tra Sở',
        'Phòng KH-TC',
        'Không quá 12 trường',
      ],
    ],
  },
  h('III. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Tổ chức - Hành chính (Phòng TC-HC)'),
  p(
    'Chủ trì, tham mưu Giám đốc Sở chỉ đạo, đôn đốc các đơn vị. Định kỳ báo cáo Giám đốc Sở tình hình thực hiện trước ngày 28 hằng tháng; báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh) trước ngày 10/12/2022.',
  ),
  h('2. Phòng GD&ĐT các huyện, thành phố'),
  p(
    'Chỉ đạo các trường trực thuộc triển khai; tổng hợp số liệu gửi Phòng Kế hoạch - Tài chính trước ngày 15 hàng tháng. Kết quả thực hiện năm 2022 báo cáo về Sở GD&ĐT (Phòng Tổ chức - Hành chính) chậm nhất là ngày 25/11/2022.',
  ),
  h('3. Các trường THPT và đơn vị trực thuộc'),
  p(
    'Phấn đấu đến hết ngày 30/9/2022 có 100% đơn vị thu học phí không dùng tiền mặt. Gửi báo cáo kết quả về Sở GD&ĐT (thông qua Phòng TC-HC) trước 25/11/2022.',
  ),
  p(
    'Kinh phí thực hiện: 62.000.000 đồng từ nguồn chi hành chính của Sở. Đề nghị Thủ trưởng các đơn vị tổ chức thực hiện./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- UBND tỉnh (để báo cáo);',
      '- Ban Giám đốc Sở (để chỉ đạo);',
      '- Các phòng thuộc Sở (để phối hợp);',
      '- Phòng GD&ĐT các huyện, TP;',
      '- Các trường THPT, đơn vị trực thuộc;',
      '- Lưu: VT, TC-HC.',
    ],
    signer: ['**TL. GIÁM ĐỐC**', '**CHÁNH VĂN PHÒNG**', '', '', '', '**Phạm Công Thư**'],
  },
];

export default {
  about:
    'Sở GD&ĐT: ký thừa lệnh; bảng trong mục nội dung, thời gian đứng trước, ô trống; nhiệm vụ tổ chức viết thành đoạn không gạch đầu dòng, hai ba hạn trong một đoạn; một phòng ba tên; dấu đầu dòng phông riêng, “ƣ”, khoảng trắng không ngắt',
  files: [{ format: 'docx' }, { format: 'txt', torn: 'layout' }],
  blocks,
} satisfies CorpusPlan;
