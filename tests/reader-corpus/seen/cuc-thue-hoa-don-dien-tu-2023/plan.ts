import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['TỔNG CỤC THUẾ', '**CỤC THUẾ TỈNH ĐÔNG LĂNG**', 'Số: 0312/KH-CTĐLA'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Đông Lăng, ngày 06 tháng 02 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, hỗ trợ người nộp thuế áp dụng hóa đơn điện tử',
      'khởi tạo từ máy tính tiền năm 2023',
    ],
  },
  i('Căn cứ Luật Quản lý thuế số 38/2019/QH14 ngày 13 tháng 6 năm 2019;'),
  i(
    'Căn cứ Nghị định số 123/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định về hóa đơn, chứng từ;',
  ),
  i(
    'Căn cứ Thông tư số 78/2021/TT-BTC ngày 17 tháng 9 năm 2021 của Bộ Tài chính hướng dẫn thực hiện một số điều của Luật Quản lý thuế và Nghị định số 123/2020/NĐ-CP;',
  ),
  i(
    'Thực hiện Công văn số 206/TCT-DNNCN ngày 16 tháng 01 năm 2023 của Tổng cục Thuế về việc đẩy mạnh triển khai hóa đơn điện tử khởi tạo từ máy tính tiền,',
  ),
  p(
    'Cục Thuế tỉnh Đông Lăng (sau đây gọi là Cục Thuế) ban hành Kế hoạch tuyên truyền, hỗ trợ người nộp thuế trong năm 2023, cụ thể như sau:',
  ),
  h('I. MỤC TIÊU'),
  p(
    '1. Người nộp thuế thuộc các ngành bán lẻ, ăn uống, khách sạn, thuốc tân dược hiểu lợi ích và tự nguyện đăng ký sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền.',
  ),
  p(
    '2. Phấn đấu 100% doanh nghiệp, trên 70% hộ kinh doanh nộp thuế theo phương pháp kê khai thuộc đối tượng vận động được cơ quan thuế liên hệ, hướng dẫn trực tiếp ít nhất một lần.',
  ),
  h('II. NỘI DUNG, KÊNH TUYÊN TRUYỀN'),
  h('1. Nội dung'),
  p(
    '- Quy định về đối tượng, thời điểm lập hóa đơn; cách đăng ký, lập, gửi dữ liệu; tra cứu và tham gia chương trình “Hóa đơn may mắn”.',
  ),
  p(
    '- Xử phạt hành vi không lập hóa đơn theo Nghị định số 125/2020/NĐ-CP ngày 19 tháng 10 năm 2020 và Nghị định số 102/2021/NĐ-CP ngày 16 tháng 11 năm 2021 của Chính phủ.',
  ),
  h('2. Kênh tuyên truyền'),
  p(
    '- Trang Thông tin điện tử Cục Thuế https://donglang.thue.example.vn, mục “Hóa đơn điện tử”; Zalo “Thuế Đông Lăng”; ứng dụng eTax Mobile.',
  ),
  p(
    '- Bộ phận hỗ trợ trực tiếp tại trụ sở cơ quan thuế; tổng đài hỗ trợ 1900.6868.21 (giờ hành chính) và số 0219.3866.079 của Phòng Tuyên truyền - Hỗ trợ người nộp thuế.',
  ),
  h('III. NHIỆM VỤ TRỌNG TÂM'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 17, 33, 16, 16, 12],
    rows: [
      ['STT', 'Thời hạn', 'Nhiệm vụ', 'Đầu mối', 'Tham gia', 'Sản phẩm'],
      [{ text: '**I. Tuyên truyền**', columns: 6 }],
      [
        '1',
        'Hoàn thành trước ngày 10/3/2023',
        'Biên soạn, phát hành sổ tay hỏi - đáp về hóa đơn điện tử khởi tạo từ máy tính tiền',
        'Phòng Tuyên truyền - Hỗ trợ người nộp thuế',
        'Phòng Nghiệp vụ - Dự toán - Pháp chế',
        '5.000 cuốn sổ tay',
      ],
      [
        '2',
        'Từ tháng 3 đến tháng 11/2023',
        'Phối hợp Đài Phát thanh và Truyền hình tỉnh thực hiện chuyên mục “Thuế và đời sống”',
        'Phòng TTHT',
        'Văn phòng',
        '02 chuyên mục/tháng',
      ],
      [
        '3',
        'Thường xuyên',
        'Đăng tin, bài, đồ họa hướng dẫn trên Trang Thông tin điện tử và Zalo',
        'Phòng TTHT',
        'Phòng Công nghệ thông tin',
        'Mỗi tuần tối thiểu 03 tin, bài',
      ],
      [{ text: '**II. Hỗ trợ người nộp thuế**', columns: 6 }],
      [
        '4',
        'Quý I/2023',
        'Rà soát, phân loại người nộp thuế thuộc đối tượng vận động theo từng ngành nghề, địa bàn',
        'Các Chi cục Thuế',
        'Các Phòng Thanh tra - Kiểm tra',
        'Danh sách phân loại',
      ],
      [
        '5',
        'Tháng 4 và tháng 8/2023',
        'Tổ chức hội nghị tập huấn, đối thoại với người nộp thuế',
        'Phòng TTHT',
        'Các Chi cục Thuế; Hiệp hội Doanh nghiệp tỉnh',
        '06 hội nghị',
      ],
      [
        '6',
        '15/3 - 30/6/2023',
        'Cử tổ công tác đến tận cơ sở cài đặt, chạy thử phần mềm cho hộ kinh doanh',
        'Các Chi cục Thuế',
        'Các nhà cung cấp giải pháp hóa đơn điện tử',
        'Ít nhất 1.200 hộ kinh doanh được hỗ trợ',
      ],
      [{ text: '**III. Kiểm tra, khen thưởng**', columns: 6 }],
      [
        '7',
        'Quý III/2023',
        'Kiểm tra việc lập hóa đơn tại các cửa hàng ăn uống, bán lẻ, không để ảnh hưởng hoạt động kinh doanh',
        'Phòng Thanh tra - Kiểm tra số 1',
        'Chi cục Thuế thành phố Đông Lăng',
        'Không quá 40 cửa hàng',
      ],
      [
        '8',
        'Trước 31/12/2023',
        'Tổ chức quay thưởng “Hóa đơn may mắn” của tỉnh',
        'Văn phòng',
        'Phòng TTHT; Phòng CNTT',
        '04 kỳ quay thưởng',
      ],
    ],
  },
  h('IV. KINH PHÍ'),
  p(
    'Tổng kinh phí dự kiến 640 triệu đồng, bố trí từ nguồn chi thường xuyên năm 2023 của Cục Thuế, trong đó kinh phí quay thưởng 240 triệu đồng, kinh phí tuyên truyền, tập huấn 400 triệu đồng.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Tuyên truyền - Hỗ trợ người nộp thuế (Phòng TTHT)'),
  p(
    '- Là đầu mối theo dõi, đôn đốc. Chậm nhất ngày 05 hằng tháng, tổng hợp tình hình của tháng trước, trình Lãnh đạo Cục ký báo cáo Tổng cục Thuế (qua Vụ Tuyên truyền - Hỗ trợ người nộp thuế).',
  ),
  p('- Báo cáo UBND tỉnh kết quả triển khai cả năm trước ngày 20/12/2023.'),
  h('2. Phòng Công nghệ thông tin (Phòng CNTT)'),
  p(
    '- Bảo đảm hạ tầng, tiếp nhận, xử lý lỗi truyền dữ liệu. Trước 10 giờ thứ Hai hằng tuần, gửi Phòng TTHT số liệu đăng ký và số liệu hóa đơn của tuần liền trước để tổng hợp.',
  ),
  h('3. Các Chi cục Thuế khu vực, Chi cục Thuế thành phố Đông Lăng (các Chi cục Thuế)'),
  p(
    '- Xây dựng kế hoạch của đơn vị, gửi Cục Thuế trước ngày 20/02/2023; lập danh sách cán bộ tham gia tổ công tác, đăng ký với Phòng TTHT xong trước ngày 28/02/2023.',
  ),
  p(
    '- Định kỳ mỗi quý một lần, gửi Cục Thuế (Phòng TTHT) báo cáo kết quả vận động, chậm nhất là ngày 12 của tháng cuối quý.',
  ),
  p(
    '- Khi phát sinh khiếu kiện đông người, sự cố hệ thống hoặc thông tin sai sự thật về hóa đơn điện tử, phải báo cáo Lãnh đạo Cục trong vòng 24 giờ.',
  ),
  p('- Báo cáo tổng kết năm gửi về Cục Thuế trước ngày 10/12/2023.'),
  h('4. Văn phòng'),
  p('- Bố trí kinh phí, phương tiện; đề xuất khen thưởng tập thể, cá nhân có thành tích.'),
  h('VI. CHẾ ĐỘ BÁO CÁO TỔNG KẾT'),
  p(
    'Để kịp thời tổng hợp, các Chi cục Thuế gửi báo cáo tổng kết năm về Cục Thuế chậm nhất ngày 05/12/2023 qua hộp thư ttht.dongl@thue.example.vn, văn bản giấy gửi sau.',
  ),
  p(
    'Trên đây là Kế hoạch của Cục Thuế, yêu cầu các Phòng, các Chi cục Thuế nghiêm túc triển khai; quá trình thực hiện nếu có vướng mắc, phản ánh về Phòng TTHT để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Tổng cục Thuế (để b/c);',
      '- UBND tỉnh (để b/c);',
      '- Hiệp hội Doanh nghiệp tỉnh (để p/h);',
      '- Lãnh đạo Cục;',
      '- Các Phòng, Chi cục Thuế (để t/h);',
      '- Lưu: VT, TTHT (3b).',
    ],
    signer: ['**KT. CỤC TRƯỞNG**', '**PHÓ CỤC TRƯỞNG**', '', '', '', '**Lương Văn Hòa Mẫu**'],
  },
];

export default {
  about:
    'Cục Thuế: bảng thời hạn đứng trước, “Đầu mối”, “Tham gia”, nhóm I–III trong bảng; một phòng ba tên; báo cáo tuần, tháng, quý, đột xuất; hai hạn cho một báo cáo tổng kết; gửi kế hoạch, danh sách không phải báo cáo',
  files: [{ format: 'txt', torn: true, seed: 71 }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
