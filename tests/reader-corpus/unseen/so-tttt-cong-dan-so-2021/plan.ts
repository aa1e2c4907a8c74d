import type { Block, Cell, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });
const group = (label: string, text: string): Cell[] => [label, { text, columns: 6 }];

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH MỸ LÂM', '**SỞ THÔNG TIN VÀ TRUYỀN THÔNG**', 'Số: 76/KH-STTTT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Mỹ Lâm, ngày 26 tháng 01 năm 2021_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tuyên truyền, phổ cập kỹ năng công dân số', 'trên địa bàn tỉnh Mỹ Lâm năm 2021'],
  },
  p(
    'Thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”; Nghị quyết số 03-NQ/TU ngày 18/12/2020 của Tỉnh ủy Mỹ Lâm về xây dựng chính quyền số; Quyết định số 3120/QĐ-UBND ngày 29/12/2020 của UBND tỉnh giao dự toán thu, chi ngân sách nhà nước năm 2021, Sở Thông tin và Truyền thông (TT&TT) ban hành Kế hoạch tuyên truyền, phổ cập kỹ năng công dân số năm 2021 như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Giúp người dân biết sử dụng điện thoại thông minh để nộp hồ sơ, thanh toán hóa đơn, tìm kiếm thông tin chính thống; từng bước hình thành lớp công dân số của tỉnh.',
  ),
  p('- Thu hẹp khoảng cách kỹ năng giữa thành thị và nông thôn, giữa người trẻ và người cao tuổi.'),
  h('2. Yêu cầu'),
  p(
    '- Cầm tay chỉ việc, mỗi lần hướng dẫn một kỹ năng; ưu tiên người dân ở vùng bãi ngang, vùng đồng bào dân tộc thiểu số.',
  ),
  p('- Tuân thủ các biện pháp phòng, chống dịch Covid-19 khi tập trung đông người.'),
  h('II. CHỈ TIÊU'),
  p('- Tối thiểu 40% người trong độ tuổi lao động được hướng dẫn ít nhất 01 kỹ năng số.'),
  p('- Trên 50% hộ gia đình có người biết nộp hồ sơ trực tuyến mức độ 3, mức độ 4.'),
  p('- Mỗi thôn, ấp, khu phố có ít nhất 03 cộng tác viên.'),
  h('III. NHIỆM VỤ'),
  p('Các nhiệm vụ cụ thể và tiến độ được nêu tại Phụ lục kèm theo Kế hoạch này.'),
  p(
    'Người dân, doanh nghiệp cần hỗ trợ có thể gọi Tổng đài 1900.8079 (nhánh số 3), truy cập Cổng thông tin https://congdanso.mylam.example.vn, nhắn tin qua Zalo “Công dân số Mỹ Lâm” hoặc dùng ứng dụng “Mỹ Lâm Connect”.',
  ),
  h('IV. KINH PHÍ THỰC HIỆN'),
  p(
    'Tổng kinh phí là 1.480 triệu đồng, trong đó: sản xuất chương trình truyền thông 620 triệu đồng; tập huấn 540 triệu đồng; in ấn tài liệu 220 triệu đồng.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Công nghệ thông tin'),
  p(
    '- Chủ trì, phối hợp với các phòng, đơn vị triển khai Kế hoạch. Hàng tháng, chậm nhất vào ngày 25, có báo cáo tiến độ trình Giám đốc Sở.',
  ),
  p(
    '- Xây dựng báo cáo của Sở TT&TT gửi Bộ Thông tin và Truyền thông và UBND tỉnh; thời hạn gửi: trước ngày 15/12/2021.',
  ),
  h('2. Trung tâm Công nghệ thông tin và Truyền thông'),
  p(
    '- Biên tập giáo trình, cử giảng viên; chuẩn bị nền tảng học trực tuyến mở đại trà trước ngày 31/3/2021.',
  ),
  p(
    '- Sau mỗi đợt tập huấn, trong thời hạn 05 ngày làm việc phải có báo cáo kết quả gửi Phòng Công nghệ thông tin.',
  ),
  h('3. Phòng Văn hóa và Thông tin các huyện, thị xã'),
  p(
    '- Lựa chọn cộng tác viên, lập danh sách theo mẫu, gửi về Sở TT&TT trước ngày 28/02/2021; tham mưu UBND cấp huyện bố trí kinh phí.',
  ),
  p(
    '- Thực hiện báo cáo quý về Sở TT&TT (qua Phòng Công nghệ thông tin) trước ngày 20 tháng cuối quý; riêng quý IV lồng ghép vào báo cáo năm, gửi trước ngày 01/12/2021.',
  ),
  h('4. Các doanh nghiệp viễn thông, bưu chính'),
  p(
    '- Viettel Mỹ Lâm, VNPT Mỹ Lâm, Bưu điện tỉnh cử nhân viên hỗ trợ người dân tại điểm phục vụ; miễn cước truy cập Cổng thông tin công dân số.',
  ),
  p(
    '- Ngày 10 hằng tháng, cung cấp báo cáo số liệu người dùng dịch vụ trong tháng trước cho Sở TT&TT bằng văn bản điện tử.',
  ),
  h('5. Các cơ quan báo chí'),
  p('- Đề nghị Báo Mỹ Lâm, Đài Phát thanh và Truyền hình tỉnh mở chuyên mục “Mỗi ngày một kỹ năng số”.'),
  p(
    'Trong quá trình thực hiện, khi cần điều chỉnh, bổ sung, các đơn vị đề xuất bằng văn bản, gửi Phòng Công nghệ thông tin tổng hợp./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Bộ TT&TT (b/c);',
      '- UBND tỉnh (b/c);',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Phòng VH&TT các huyện, thị xã;',
      '- Các doanh nghiệp viễn thông, bưu chính;',
      '- Lưu: VT, CNTT.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Thái Bá Lương**'],
  },
  { kind: 'page-break', landscape: true },
  c('**PHỤ LỤC**'),
  c('**TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ**'),
  c('_(Kèm theo Kế hoạch số 76/KH-STTTT ngày 26/01/2021 của Sở Thông tin và Truyền thông)_'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [4, 30, 11, 11, 18, 16, 14],
    rows: [
      ['TT', 'Tên nhiệm vụ', 'Bắt đầu', 'Kết thúc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm'],
      group('I', 'Truyền thông'),
      [
        '1',
        'Sản xuất loạt phim ngắn về kỹ năng công dân số',
        '02/2021',
        '6/2021',
        'Trung tâm Công nghệ thông tin và Truyền thông',
        'Đài Phát thanh và Truyền hình tỉnh',
        '10 phim ngắn',
      ],
      [
        '2',
        'In sổ tay “Công dân số” phát đến hộ gia đình',
        '3/2021',
        '5/2021',
        'Phòng Thông tin - Báo chí - Xuất bản',
        'Bưu điện tỉnh',
        '30.000 cuốn sổ tay',
      ],
      [
        '3',
        'Phát thanh trên hệ thống truyền thanh cơ sở',
        { text: 'Thường xuyên', columns: 2 },
        'Phòng VH&TT các huyện, thị xã',
        'Đài Truyền thanh xã',
        'Mỗi tuần ít nhất 03 lượt',
      ],
      group('II', 'Tập huấn, hướng dẫn'),
      [
        '4',
        'Tập huấn cộng tác viên hướng dẫn kỹ năng số',
        '05/4/2021',
        '28/5/2021',
        'Trung tâm CNTT&TT',
        'Phòng VH&TT các huyện, thị xã',
        '18 lớp',
      ],
      [
        '5',
        'Ra quân hướng dẫn người dân tại nhà văn hóa thôn, chợ, bến tàu',
        'Quý II',
        'Quý IV',
        'Phòng VH&TT các huyện, thị xã',
        'Tỉnh đoàn; Hội Liên hiệp Phụ nữ tỉnh',
        '80% thôn, ấp, khu phố có đợt ra quân',
      ],
      [
        '6',
        'Vận hành nền tảng học trực tuyến mở đại trà',
        '4/2021',
        '12/2021',
        'Trung tâm CNTT&TT',
        '-',
        '20.000 lượt người học',
      ],
      group('III', 'Đánh giá'),
      [
        '7',
        'Khảo sát kỹ năng số của người dân',
        '01/10/2021',
        '31/10/2021',
        'Phòng Công nghệ thông tin',
        'Cục Thống kê tỉnh',
        '1.200 phiếu',
      ],
      [
        '8',
        'Hội nghị tổng kết, tôn vinh cộng tác viên tiêu biểu',
        '12/2021',
        '12/2021',
        'Phòng Công nghệ thông tin',
        'Văn phòng Sở',
        '01 hội nghị',
      ],
    ],
  },
];

export default {
  about:
    'Sở TT&TT 2021: mọi căn cứ trong một đoạn; kinh phí cộng không khớp; bảng không kẻ có “Bắt đầu”, “Kết thúc” và dòng nhóm; báo cáo quý có ngoại lệ quý IV, báo cáo sau mỗi đợt; gửi danh sách cộng tác viên không phải báo cáo; bản .docx phông TCVN3',
  files: [{ format: 'pdf' }, { format: 'docx', encoding: 'tcvn3' }],
  blocks,
} satisfies CorpusPlan;
