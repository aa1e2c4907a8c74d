import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Kết quả'];

const blocks: Block[] = [
  { kind: 'running', foot: 'UBND tỉnh Vĩnh Khê - Kế hoạch tuyên truyền chuyển đổi số năm 2023' },
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**TỈNH VĨNH KHÊ**', 'Số:        /KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Vĩnh Khê, ngày      tháng 02 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tuyên truyền về chuyển đổi số trên địa bàn tỉnh Vĩnh Khê năm 2023'],
  },
  p(
    'Thực hiện Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”; Nghị quyết số 13-NQ/TU ngày 30/9/2021 của Ban Thường vụ Tỉnh ủy và Nghị quyết số 41/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh quy định mức thu lệ phí đối với dịch vụ công trực tuyến;',
  ),
  p('Xét đề nghị của Giám đốc Sở Thông tin và Truyền thông tại Tờ trình số 24/TTr-STTTT ngày 03/02/2023;'),
  p(
    'Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền về chuyển đổi số trên địa bàn tỉnh năm 2023, với các nội dung chủ yếu sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Để mọi tổ chức, cá nhân hiểu đúng, làm đúng về chuyển đổi số; tạo thói quen sử dụng dịch vụ công trực tuyến, thanh toán không tiền mặt, tài khoản định danh điện tử.',
  ),
  h('2. Yêu cầu'),
  p('- Đa dạng, sáng tạo về cách làm; sử dụng tiếng dân tộc ở vùng đồng bào dân tộc thiểu số.'),
  p('- Bảo đảm an toàn thông tin, bí mật nhà nước khi cung cấp thông tin.'),
  h('II. NỘI DUNG VÀ CHỈ TIÊU'),
  h('1. Nội dung'),
  p(
    '- Tuyên truyền kết quả thực hiện Chương trình chuyển đổi số của tỉnh ban hành kèm theo Quyết định số 2190/QĐ-UBND ngày 26/11/2021 của UBND tỉnh; các mô hình hiệu quả ở xã, phường, thị trấn.',
  ),
  p(
    '- Giới thiệu Cổng Dịch vụ công quốc gia (https://dichvucong.gov.vn), Hệ thống thông tin giải quyết thủ tục hành chính tỉnh (https://dichvucong.vinhkhe.example.vn/nop-ho-so-truc-tuyen), ứng dụng “VNeID”, ứng dụng “Vĩnh Khê S”.',
  ),
  p(
    '- Các kênh hỗ trợ: Tổng đài 1022; Zalo “Chính quyền số Vĩnh Khê”; thư điện tử tuyentruyencds@vinhkhe.example.vn.',
  ),
  h('2. Chỉ tiêu'),
  p('- 100% cơ quan nhà nước có chuyên mục chuyển đổi số trên trang thông tin điện tử.'),
  p('- Trên 65% người dân trưởng thành được tiếp cận thông tin về chuyển đổi số qua ít nhất 01 kênh.'),
  h('III. KINH PHÍ'),
  p(
    'Tổng kinh phí 2.150.000.000 đồng (Hai tỷ một trăm năm mươi triệu đồng), trong đó: ngân sách tỉnh 1.800.000.000 đồng; ngân sách cấp huyện 350.000.000 đồng.',
  ),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Sở Thông tin và Truyền thông'),
  p(
    '- Là cơ quan thường trực; hướng dẫn nội dung tuyên truyền theo từng quý, hoàn thành trước ngày 10 của tháng đầu quý.',
  ),
  p('- Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 15/12/2023.'),
  h('2. Các sở, ban, ngành; UBND các huyện, thành phố'),
  p(
    '- Ban hành kế hoạch hoặc lồng ghép trong kế hoạch chuyển đổi số năm 2023 của cơ quan, địa phương trước ngày 15/3/2023.',
  ),
  p(
    '- Định kỳ hằng quý (trước ngày 20 của tháng cuối quý) và hằng năm (trước ngày 05/12/2023) báo cáo kết quả về UBND tỉnh (thông qua Sở Thông tin và Truyền thông).',
  ),
  h('3. Sở Tài chính'),
  p('- Thẩm định dự toán, tham mưu UBND tỉnh bố trí kinh phí theo phân cấp ngân sách.'),
  h('4. Báo Vĩnh Khê, Đài Phát thanh và Truyền hình tỉnh'),
  p(
    '- Thực hiện các nhiệm vụ tại Phụ lục; gửi danh mục tin, bài, phóng sự đã đăng, phát về Sở TT&TT trước ngày 25 hàng tháng.',
  ),
  h('5. Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội'),
  p('- Vận động đoàn viên, hội viên gương mẫu sử dụng dịch vụ số.'),
  h('V. CHẾ ĐỘ BÁO CÁO'),
  p(
    'Sở Thông tin và Truyền thông tổng hợp kết quả của các cơ quan, địa phương, báo cáo UBND tỉnh kết quả tuyên truyền năm 2023 trước ngày 20/12/2023.',
  ),
  p(
    'Trong quá trình thực hiện, nếu phát sinh vướng mắc, các cơ quan, địa phương phản ánh về Sở Thông tin và Truyền thông để tổng hợp, báo cáo UBND tỉnh xem xét, quyết định./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Bộ Thông tin và Truyền thông (b/c);',
      '- TT. Tỉnh ủy, TT. HĐND tỉnh (b/c);',
      '- CT, các PCT UBND tỉnh;',
      '- Các sở, ban, ngành, đoàn thể tỉnh;',
      '- UBND các huyện, thành phố;',
      '- CVP, PCVP UBND tỉnh;',
      '- Lưu: VT, KGVX.',
    ],
    signer: [
      '**TM. ỦY BAN NHÂN DÂN**',
      '**KT. CHỦ TỊCH**',
      '**PHÓ CHỦ TỊCH**',
      '',
      '',
      '',
      '**Hà Quang Sơn Mẫu**',
    ],
  },
  { kind: 'page-break', landscape: true },
  c('**PHỤ LỤC**'),
  c('**DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN VỀ CHUYỂN ĐỔI SỐ NĂM 2023**'),
  c('_(Kèm theo Kế hoạch số        /KH-UBND ngày      tháng 02 năm 2023 của UBND tỉnh)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 36, 17, 17, 13, 14],
    rows: [
      HEAD,
      ['I', { text: 'Tuyên truyền trên báo chí, hệ thống truyền thanh', columns: 5 }],
      [
        '1',
        'Mở chuyên trang, chuyên mục “Chuyển đổi số” trên báo in, báo điện tử',
        'Báo Vĩnh Khê',
        'Sở TT&TT',
        'Tháng 01 - 12/2023',
        'Tối thiểu 02 chuyên trang/tháng',
      ],
      [
        '2',
        'Sản xuất, phát sóng chương trình “Vĩnh Khê chuyển mình” bằng tiếng phổ thông và tiếng dân tộc',
        'Đài Phát thanh và Truyền hình tỉnh',
        'nt',
        'Từ tháng 3 đến tháng 12/2023',
        '10 chương trình',
      ],
      [
        '3',
        'Phát thanh bản tin chuyển đổi số trên hệ thống truyền thanh cơ sở',
        'UBND các huyện, thành phố',
        'UBND cấp xã',
        'Hằng tuần',
        'Ít nhất 02 bản tin mỗi tuần',
      ],
      ['II', { text: 'Tuyên truyền trên môi trường mạng', columns: 5 }],
      [
        '4',
        'Xây dựng, vận hành chuyên trang chuyển đổi số của tỉnh',
        'Sở Thông tin và Truyền thông',
        'Văn phòng UBND tỉnh',
        'Trước ngày 30/4/2023',
        '01 chuyên trang',
      ],
      [
        '5',
        'Xây dựng video, đồ họa hướng dẫn nộp hồ sơ trực tuyến',
        'Trung tâm CNTT và TT',
        'Trung tâm Phục vụ hành chính công tỉnh',
        'Quý II/2023',
        '20 video, 30 đồ họa',
      ],
      HEAD,
      [
        '6',
        '100% cơ quan nhà nước, đơn vị sự nghiệp công lập có chuyên mục chuyển đổi số trên trang thông tin điện tử',
        'Các sở, ban, ngành',
        'Sở TT&TT',
        'Trước ngày 30/6/2023',
        '',
      ],
      ['III', { text: 'Hội nghị, tập huấn, cuộc thi', columns: 5 }],
      [
        '7',
        'Tập huấn kỹ năng tuyên truyền cho Tổ công nghệ số cộng đồng',
        'Trung tâm Công nghệ thông tin và Truyền thông',
        'UBND các huyện, thành phố; Tỉnh đoàn',
        'Quý II, Quý III/2023',
        '09 lớp; tối đa 70 người/lớp',
      ],
      [
        '8',
        'Cuộc thi “Tìm hiểu về chuyển đổi số” trong cán bộ, công chức, học sinh',
        'Sở Giáo dục và Đào tạo',
        'Sở Nội vụ; Tỉnh đoàn; Sở TT&TT',
        '15/8/2023 - 15/10/2023',
        '01 cuộc thi',
      ],
      [
        '9',
        'Hội nghị tổng kết, biểu dương Tổ công nghệ số cộng đồng tiêu biểu',
        'Sở Thông tin và Truyền thông',
        'Ban Thi đua - Khen thưởng tỉnh',
        'Trong tháng 12/2023',
        '01 hội nghị',
      ],
      [
        '10',
        'Khảo sát mức độ tiếp cận thông tin về chuyển đổi số của người dân',
        'Sở Thông tin và Truyền thông',
        'Cục Thống kê tỉnh',
        'Trước ngày 20/11/2023',
        'Không quá 1.500 phiếu',
      ],
    ],
  },
];

export default {
  about:
    'UBND tỉnh: số, ngày để trống; mọi căn cứ trong một đoạn, có tờ trình; hạn theo tháng đầu quý và tháng cuối quý trong ngoặc; bảng ngang lặp tiêu đề ở giữa, nhóm, “nt”, khoảng ngày có gạch nối; hai hạn cho một báo cáo (mục IV và V); hai mẫu số cho một chỉ tiêu; chỉ tiêu tháng tính từ trước khi ban hành',
  files: [{ format: 'pdf' }, { format: 'txt', torn: 'raw' }],
  blocks,
} satisfies CorpusPlan;
