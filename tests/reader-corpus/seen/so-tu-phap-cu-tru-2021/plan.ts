import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const HEAD = [
  'TT',
  'Nội dung công việc',
  'Cơ quan thực hiện',
  'Cơ quan phối hợp',
  'Sản phẩm',
  'Bắt đầu',
  'Kết thúc',
  'Kinh phí (triệu đồng)',
];

const blocks: Block[] = [
  { kind: 'running', head: 'Kế hoạch PBGDPL về cư trú và bầu cử năm 2021' },
  {
    kind: 'head',
    left: ['UBND TỈNH LAM GIANG', '**SỞ TƯ PHÁP**', 'Số: 09/KH-STP'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Lam Giang, ngày 20 tháng 01 năm 2021_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Phổ biến, giáo dục pháp luật về cư trú và về bầu cử',
      'trên địa bàn tỉnh Lam Giang năm 2021',
    ],
  },
  p(
    'Thực hiện Luật Phổ biến, giáo dục pháp luật số 14/2012/QH13 ngày 20/6/2012; Luật Cư trú số 68/2020/QH14 ngày 13/11/2020; Chỉ thị số 45-CT/TW ngày 20/6/2020 của Bộ Chính trị về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026; Kế hoạch số 03/KH-UBND ngày 07/01/2021 của UBND tỉnh về công tác phổ biến, giáo dục pháp luật (PBGDPL) năm 2021, Sở Tư pháp ban hành Kế hoạch với các nội dung sau đây:',
  ),
  h('Phần I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    'Giúp cán bộ, Nhân dân nắm được những điểm mới của pháp luật về cư trú, quyền và nghĩa vụ của cử tri; góp phần để ngày bầu cử thực sự là ngày hội của toàn dân.',
  ),
  h('2. Yêu cầu'),
  p(
    'Bám sát chỉ đạo của Trung ương, của tỉnh; hình thức phù hợp với tình hình dịch bệnh, không tập trung đông người khi chưa bảo đảm an toàn.',
  ),
  h('Phần II. NỘI DUNG, CHỈ TIÊU'),
  h('1. Nội dung'),
  p(
    '- Quy định về đăng ký thường trú, tạm trú, tạm vắng; việc bỏ sổ hộ khẩu, sổ tạm trú giấy theo Luật Cư trú và lộ trình thu hồi.',
  ),
  p(
    '- Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân số 85/2015/QH13 ngày 25/6/2015; Nghị quyết số 1185/NQ-UBTVQH14 ngày 11/01/2021 của Ủy ban Thường vụ Quốc hội về công bố Ngày bầu cử và Nghị quyết liên tịch số 09/2021/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/01/2021 hướng dẫn quy trình hiệp thương, giới thiệu người ứng cử.',
  ),
  h('2. Đối tượng'),
  p('a) Cán bộ, công chức, viên chức, lực lượng vũ trang;'),
  p('b) Người dân, chú trọng công nhân khu công nghiệp, người lao động tự do, đồng bào dân tộc thiểu số;'),
  p('c) Báo cáo viên, tuyên truyền viên pháp luật, hòa giải viên ở cơ sở.'),
  h('3. Chỉ tiêu'),
  p('- 100% báo cáo viên pháp luật được tập huấn; trên 90% hộ gia đình được cung cấp thông tin về bầu cử.'),
  h('4. Kênh thông tin'),
  p(
    'Trang Thông tin PBGDPL tỉnh: https://pbgdpl.lamgiang.example.vn; nhóm Zalo báo cáo viên pháp luật; chuyên mục “Pháp luật và cuộc sống” trên Báo Lam Giang; điện thoại tư vấn: 0237.3822.816.',
  ),
  h('Phần III. PHÂN CÔNG NHIỆM VỤ'),
  {
    kind: 'table',
    headRows: 1,
    widths: [5, 27, 15, 15, 13, 9, 9, 9],
    rows: [
      HEAD,
      [{ text: '**A. Nhiệm vụ chung**', columns: 8 }],
      [
        '1',
        'Biên soạn sổ tay hỏi đáp về Luật Cư trú năm 2020',
        { text: 'Phòng Phổ biến, giáo dục pháp luật', rows: 2 },
        'Công an tỉnh',
        '3.000 cuốn',
        '02/2021',
        '4/2021',
        '90',
      ],
      [
        '2',
        'Tập huấn cho báo cáo viên pháp luật cấp tỉnh, cấp huyện',
        '-',
        '02 hội nghị',
        '03/2021',
        '03/2021',
        '40',
      ],
      [
        '3',
        'Đăng bài, phát sóng chuyên mục “Pháp luật và cuộc sống”',
        'Báo Lam Giang; Đài PT-TH tỉnh',
        'Phòng PBGDPL',
        'Mỗi tuần 01 chuyên mục',
        '15/02/2021',
        '20/12/2021',
        '60',
      ],
      HEAD,
      [{ text: '**B. Nhiệm vụ phục vụ bầu cử**', columns: 8 }],
      [
        '4',
        'In, phát hành tờ gấp “Cử tri cần biết”',
        'Phòng PBGDPL',
        'Sở Nội vụ, Ủy ban MTTQ Việt Nam tỉnh',
        '50.000 tờ gấp',
        '01/3/2021',
        '31/3/2021',
        '75',
      ],
      [
        '5',
        'Tổ chức Cuộc thi trực tuyến “Tìm hiểu pháp luật về bầu cử”',
        'nt',
        'Tỉnh đoàn; Sở Thông tin và Truyền thông',
        '01 cuộc thi',
        '15/3/2021',
        '30/4/2021',
        '55',
      ],
      [
        '6',
        'Kiểm tra công tác tuyên truyền tại các địa phương',
        'Thanh tra Sở',
        'Văn phòng Sở',
        'Không quá 04 cuộc',
        '4/2021',
        '5/2021',
        '',
      ],
      [{ text: '**Tổng cộng**', columns: 7 }, '**310**'],
    ],
  },
  h('Phần IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Phổ biến, giáo dục pháp luật'),
  p(
    '- Tham mưu Lãnh đạo Sở tổ chức thực hiện Kế hoạch; tổng hợp, báo cáo Hội đồng phối hợp PBGDPL tỉnh chậm nhất ngày 30/5/2021 đối với nội dung bầu cử và trước ngày 10/12/2021 đối với nội dung cư trú.',
  ),
  h('2. Phòng Tư pháp các huyện, thị xã, thành phố'),
  p(
    '- Tham mưu UBND cùng cấp ban hành kế hoạch trước ngày 20/02/2021; hướng dẫn công chức Tư pháp - Hộ tịch cấp xã thực hiện.',
  ),
  p(
    '- Báo cáo nhanh kết quả tuyên truyền bầu cử trước ngày 15 hàng tháng; báo cáo năm đến hết ngày 30/11/2021, gửi về Sở Tư pháp (qua Phòng PBGDPL) để tổng hợp.',
  ),
  h('3. Văn phòng Sở'),
  p(
    '- Cân đối kinh phí thực hiện từ nguồn kinh phí PBGDPL năm 2021 là 320 triệu đồng; cập nhật tin, bài lên Trang Thông tin PBGDPL tỉnh.',
  ),
  p('Trên đây là Kế hoạch của Sở Tư pháp, đề nghị các cơ quan, đơn vị phối hợp thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Cục PBGDPL - Bộ Tư pháp (b/c);',
      '- UBND tỉnh (b/c);',
      '- Thành viên Hội đồng phối hợp PBGDPL tỉnh;',
      '- Phòng Tư pháp các huyện, TX, TP;',
      '- Trang Thông tin PBGDPL tỉnh;',
      '- Lưu: VT, PBGDPL.',
    ],
    signer: ['**GIÁM ĐỐC**', '', '', '', '', '**Ngô Đăng Khải**'],
  },
];

export default {
  about:
    'Sở Tư pháp: bốn Phần, mọi căn cứ trong một câu; bảng trong thân có cột Sản phẩm, Bắt đầu, Kết thúc, dòng tiêu đề lặp, nhóm A, B, ô gộp, “nt”, “-”; tổng tiền không khớp; hai báo cáo trong một câu',
  files: [{ format: 'md' }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
