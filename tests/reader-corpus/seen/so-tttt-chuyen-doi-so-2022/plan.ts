import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h1 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 1 });
const h2 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 2 });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH HÀ XUYÊN', '**SỞ THÔNG TIN VÀ TRUYỀN THÔNG**', 'Số: 22/KH-STTTT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hà Xuyên, ngày 18 tháng 3 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông về chuyển đổi số trên địa bàn tỉnh Hà Xuyên năm 2022'],
  },
  i(
    'Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”;',
  ),
  i(
    'Căn cứ Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”;',
  ),
  i('Căn cứ Quyết định số 505/QĐ-TTg ngày 22/4/2022 của Thủ tướng Chính phủ về Ngày Chuyển đổi số quốc gia;'),
  i(
    'Căn cứ Nghị quyết số 09-NQ/TU ngày 12/11/2021 của Ban Chấp hành Đảng bộ tỉnh và Nghị quyết số 27/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh về chuyển đổi số tỉnh Hà Xuyên.',
  ),
  p('Sở Thông tin và Truyền thông (TT&TT) ban hành Kế hoạch truyền thông về chuyển đổi số năm 2022 như sau:'),
  h1('I. MỤC TIÊU'),
  p('- Ít nhất 70% người dân trong độ tuổi lao động được tiếp cận thông tin về chuyển đổi số.'),
  p('- 100% xã, phường, thị trấn có Tổ công nghệ số cộng đồng.'),
  p(
    '- Mỗi tháng có tối thiểu 20 tin, bài về chuyển đổi số trên các phương tiện thông tin đại chúng của tỉnh, tính từ tháng 01/2022.',
  ),
  h1('II. NỘI DUNG, HÌNH THỨC'),
  h2('1. Nội dung truyền thông'),
  p(
    '- Lợi ích của chính quyền số, kinh tế số, xã hội số đối với từng người dân, hộ kinh doanh, doanh nghiệp nhỏ.',
  ),
  p('- Hướng dẫn nộp hồ sơ trực tuyến, thanh toán điện tử, mua bán trên sàn thương mại điện tử.'),
  p('- An toàn thông tin cá nhân; cách nhận biết tin nhắn, cuộc gọi lừa đảo.'),
  h2('2. Kênh truyền thông'),
  p(
    '- Cổng thông tin điện tử tỉnh (https://haxuyen.gov.vn), chuyên trang chuyển đổi số (https://chuyendoiso.haxuyen.gov.vn/chuong-trinh-hanh-dong-nam-2022), Cổng dịch vụ công của tỉnh (dichvucong.haxuyen.gov.vn).',
  ),
  p(
    '- Trang Zalo OA “Chính quyền số Hà Xuyên”, ứng dụng “Công dân số Hà Xuyên”, kênh YouTube “Hà Xuyên số”.',
  ),
  p('- Tiếp nhận câu hỏi của người dân: Tổng đài 1022; thư điện tử hoidap.cds@haxuyen.gov.vn.'),
  h1('III. KINH PHÍ'),
  p(
    'Kinh phí: 350 triệu đồng từ ngân sách tỉnh. Các địa phương, đơn vị sử dụng kinh phí trong dự toán được giao.',
  ),
  h1('IV. TỔ CHỨC THỰC HIỆN'),
  h2('1. Phòng Công nghệ thông tin'),
  p('- Chủ trì tổ chức thực hiện, theo dõi, đánh giá; báo cáo UBND tỉnh trước ngày 15/12/2022.'),
  h2('2. Phòng Văn hóa và Thông tin các huyện, thành phố'),
  p('- Chỉ đạo hệ thống truyền thanh cơ sở; hướng dẫn hoạt động của Tổ công nghệ số cộng đồng.'),
  p('- Báo cáo kết quả về Sở TT&TT (qua Phòng CNTT) trước ngày 20 của tháng cuối mỗi quý.'),
  h2('3. Báo Hà Xuyên, Đài Phát thanh và Truyền hình tỉnh'),
  p('- Mở chuyên trang, chuyên mục; số lượng cụ thể tại Phụ lục I.'),
  h2('4. Các doanh nghiệp viễn thông, bưu chính'),
  p(
    '- Nhắn tin truyền thông đến thuê bao trên địa bàn theo đề nghị của Sở TT&TT; thời gian theo Phụ lục III.',
  ),
  p('Quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở TT&TT để tổng hợp, giải quyết./.'),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Bộ TT&TT (b/c);',
      '- UBND tỉnh (b/c);',
      '- Các sở, ban, ngành;',
      '- UBND các huyện, thành phố;',
      '- Báo, Đài tỉnh;',
      '- Lưu: VT, CNTT.',
    ],
    signer: ['**GIÁM ĐỐC**', '', '', '', '', '**Trịnh Quốc Cường**'],
  },
  { kind: 'page-break', landscape: true },
  c('**PHỤ LỤC I**'),
  c('**NHIỆM VỤ TRUYỀN THÔNG VỀ CHUYỂN ĐỔI SỐ NĂM 2022**'),
  c('_(Kèm theo Kế hoạch số 22/KH-STTTT ngày 18/3/2022 của Sở Thông tin và Truyền thông)_'),
  {
    kind: 'table',
    headRows: 2,
    widths: [5, 9, 9, 32, 15, 15, 15],
    rows: [
      [
        { text: '**TT**', rows: 2 },
        { text: '**Thời gian**', columns: 2 },
        { text: '**Nhiệm vụ**', rows: 2 },
        { text: '**Đơn vị chủ trì**', rows: 2 },
        { text: '**Đơn vị phối hợp**', rows: 2 },
        { text: '**Sản phẩm**', rows: 2 },
      ],
      ['**Bắt đầu**', '**Kết thúc**'],
      ['**A**', { text: '**BÁO CHÍ, TRUYỀN THANH, TRUYỀN HÌNH**', columns: 6 }],
      [
        '1',
        '4/2022',
        '12/2022',
        'Mở chuyên trang “Hà Xuyên chuyển đổi số”',
        'Báo Hà Xuyên',
        'Phòng CNTT',
        'Mỗi tháng ít nhất 02 chuyên trang',
      ],
      [
        '2',
        '4/2022',
        '12/2022',
        'Sản xuất, phát sóng phóng sự truyền hình',
        'Đài Phát thanh và Truyền hình tỉnh',
        'Phòng Công nghệ thông tin',
        '06 phóng sự',
      ],
      [
        '3',
        { text: 'Thường xuyên', columns: 2 },
        'Tuyên truyền trên hệ thống truyền thanh cơ sở',
        'Phòng Văn hóa và Thông tin các huyện, thành phố',
        'UBND cấp xã',
        'Ít nhất 02 tin mỗi tuần',
      ],
      ['**B**', { text: '**MÔI TRƯỜNG MẠNG**', columns: 6 }],
      [
        '4',
        '15/4/2022',
        '30/6/2022',
        'Nâng cấp chuyên trang chuyển đổi số của tỉnh',
        { text: 'Phòng CNTT', rows: 3 },
        'Trung tâm Công nghệ thông tin và Truyền thông',
        'Chuyên trang mới',
      ],
      [
        '5',
        '5/2022',
        '8/2022',
        'Xây dựng bộ tài liệu hướng dẫn kỹ năng số cho người dân',
        'Sở Giáo dục và Đào tạo; Tỉnh đoàn',
        '01 bộ tài liệu, 15 video',
      ],
      ['6', 'Quý II', 'Quý IV', 'Quản trị trang Zalo, YouTube', '-', 'Mỗi quý 01 chuyên mục'],
      ['**C**', { text: '**SỰ KIỆN, HỘI NGHỊ, CỔ ĐỘNG**', columns: 6 }],
      [
        '7',
        '01/10/2022',
        '10/10/2022',
        'Tổ chức Tuần lễ Chuyển đổi số',
        'Văn phòng Sở',
        'Các doanh nghiệp viễn thông',
        '01 hội nghị, 01 triển lãm',
      ],
      [
        '8',
        'Quý III',
        'Quý III',
        'In, cấp phát tờ rơi, pano',
        'Văn phòng Sở',
        'Phòng Văn hóa và Thông tin các huyện, thành phố',
        '10.000 tờ rơi, 18 pano',
      ],
      [
        '9',
        '6/2022',
        '11/2022',
        'Tập huấn cho Tổ công nghệ số cộng đồng',
        'Trung tâm CNTT&TT',
        'UBND cấp xã',
        '100% Tổ công nghệ số cộng đồng được tập huấn',
      ],
    ],
  },
  { kind: 'page-break' },
  c('**PHỤ LỤC II**'),
  c('**VĂN BẢN VỀ CHUYỂN ĐỔI SỐ CẦN TUYÊN TRUYỀN**'),
  p('**I. Văn bản Trung ương**'),
  p(
    '1. Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư.',
  ),
  p(
    '2. Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030.',
  ),
  p('3. Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005.'),
  p('**II. Văn bản của tỉnh**'),
  p('1. Nghị quyết số 09-NQ/TU ngày 12/11/2021 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số.'),
  p(
    '2. Kế hoạch số 301/KH-UBND ngày 24/02/2022 của UBND tỉnh thực hiện Nghị quyết số 27/2021/NQ-HĐND ngày 09/12/2021 của HĐND tỉnh.',
  ),
  p(
    '3. Công văn số 455/STTTT-CNTT ngày 10/3/2022 của Sở Thông tin và Truyền thông về việc thành lập Tổ công nghệ số cộng đồng.',
  ),
];

export default {
  about:
    'Tiêu đề hai tầng với cột Bắt đầu, Kết thúc đứng đầu; ô chủ trì gộp ba dòng; nhóm A–C; căn cứ ra sau ngày ban hành; chỉ tiêu tính từ tháng trước khi ban hành; nhắc Phụ lục III không có; danh mục văn bản viết thành đoạn',
  files: [
    { format: 'docx', styled: true },
    { format: 'txt', encoding: 'nfd' },
    { format: 'txt', torn: 'layout' },
  ],
  blocks,
} satisfies CorpusPlan;
