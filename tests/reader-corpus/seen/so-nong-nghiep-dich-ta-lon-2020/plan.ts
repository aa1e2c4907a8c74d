import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH PHƯỚC HẢI', '**SỞ NÔNG NGHIỆP VÀ PTNT**', 'Số: 1422/KH-SNN'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Phước Hải, ngày 04 tháng 8 năm 2020_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Thông tin, tuyên truyền phòng, chống bệnh Dịch tả lợn Châu Phi',
      'và hướng dẫn tái đàn an toàn năm 2020',
    ],
  },
  p('Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015 và Luật Chăn nuôi ngày 19 tháng 11 năm 2018;'),
  p(
    'Căn cứ Quyết định số 972/QĐ-TTg ngày 07/7/2020 của Thủ tướng Chính phủ phê duyệt “Kế hoạch quốc gia phòng, chống bệnh Dịch tả lợn Châu Phi, giai đoạn 2020 - 2025”;',
  ),
  p(
    'Thực hiện Chỉ thị số 06-CT/TU ngày 12/5/2019 của Ban Thường vụ Tỉnh ủy và Quyết định số 18/2019/QĐ-UBND ngày 30/5/2019 của UBND tỉnh về mức hỗ trợ các biện pháp phòng, chống dịch bệnh;',
  ),
  p('Sở Nông nghiệp và Phát triển nông thôn (PTNT) ban hành Kế hoạch cụ thể như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '1. Người chăn nuôi hiểu rõ nguy cơ tái phát dịch, không giấu dịch, không bán chạy lợn bệnh, không vứt xác lợn ra môi trường.',
  ),
  p(
    '2. Tuyên truyền sâu rộng đến tận hộ chăn nuôi nhỏ lẻ, thương lái, cơ sở giết mổ; không gây hoang mang làm ảnh hưởng tiêu thụ thịt lợn sạch.',
  ),
  h('II. NỘI DUNG'),
  h('1. Nội dung tuyên truyền'),
  p('a) Đường lây, dấu hiệu nhận biết bệnh; biện pháp an toàn sinh học, tiêu độc khử trùng.'),
  p('b) Điều kiện tái đàn; thủ tục kê khai chăn nuôi với UBND cấp xã.'),
  h('2. Hình thức'),
  p(
    'Phát thanh, truyền hình; tờ rơi; tập huấn; ký cam kết; đăng tải trên Trang thông tin điện tử của Sở (http://sonongnghiep.phuochai.example.vn).',
  ),
  h('3. Đường dây nóng'),
  p(
    'Người dân báo tin dịch bệnh đến Chi cục Chăn nuôi và Thú y: 0254.3852.190 hoặc 0912.000.345 (24/24 giờ).',
  ),
  h('III. PHÂN CÔNG NHIỆM VỤ: theo Phụ lục đính kèm.'),
  h('IV. KINH PHÍ'),
  p(
    'Tổng kinh phí dự kiến 356.000.000 đồng (ba trăm năm mươi sáu triệu đồng) từ nguồn sự nghiệp nông nghiệp năm 2020 và nguồn dự phòng.',
  ),
  h('V. CHẾ ĐỘ BÁO CÁO'),
  p(
    '1. Trạm Chăn nuôi và Thú y các huyện, thị xã, thành phố báo cáo tình hình dịch bệnh và kết quả tuyên truyền về Chi cục Chăn nuôi và Thú y trước 16 giờ thứ Năm hàng tuần.',
  ),
  p(
    '2. Chi cục Chăn nuôi và Thú y tổng hợp, báo cáo Sở (qua Phòng Kế hoạch - Tài chính) trước ngày 25 hàng tháng; báo cáo tổng kết trước ngày 15/12/2020.',
  ),
  p(
    '3. Phòng Nông nghiệp và PTNT, Phòng Kinh tế cấp huyện gửi báo cáo tổng kết về Chi cục Chăn nuôi và Thú y chậm nhất ngày 05/12/2020.',
  ),
  p('Yêu cầu các đơn vị nghiêm túc thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Bộ NN và PTNT, Cục Thú y (b/c);',
      '- UBND tỉnh (b/c);',
      '- UBND các huyện, TX, TP;',
      '- Giám đốc, các PGĐ Sở;',
      '- Các đơn vị thuộc Sở;',
      '- Lưu: VT, CCCN&TY.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Dương Văn Thới**'],
  },
  { kind: 'page-break' },
  c('**PHỤ LỤC**'),
  c('**BẢNG PHÂN CÔNG NHIỆM VỤ**'),
  c('_(Kèm theo Kế hoạch số 1422/KH-SNN ngày 04/8/2020 của Sở Nông nghiệp và PTNT)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 19, 34, 21, 20],
    rows: [
      ['Số TT', 'Đơn vị', 'Công việc', 'Thời gian hoàn thành', 'Ghi chú'],
      [
        '1',
        'Chi cục Chăn nuôi và Thú y',
        'Biên soạn, in 15.000 tờ rơi hướng dẫn tái đàn an toàn sinh học',
        'Trước ngày 31/8/2020',
        '',
      ],
      [
        '2',
        'nt',
        'Tổ chức tập huấn cho thú y cơ sở, hộ chăn nuôi',
        'Tháng 8, tháng 9/2020',
        '16 lớp, mỗi lớp không quá 50 người',
      ],
      [
        '3',
        'Trung tâm Khuyến nông tỉnh',
        'Xây dựng 04 phóng sự về mô hình chăn nuôi an toàn phát trên truyền hình tỉnh',
        'Quý III, IV/2020',
        'Phối hợp Đài PT-TH tỉnh',
      ],
      [
        '4',
        'Chi cục CN&TY',
        'Kiểm tra việc vận chuyển, giết mổ lợn tại các chốt, cơ sở giết mổ',
        'Thường xuyên',
        '-',
      ],
      [
        '5',
        'Chi cục Quản lý chất lượng nông lâm sản và thủy sản',
        'Thông tin các điểm bán thịt lợn an toàn',
        'Hằng tháng',
        'Mỗi tháng 02 tin',
      ],
      [
        '6',
        'Trạm Chăn nuôi và Thú y các huyện, thị xã, thành phố',
        'Vận động 100% trang trại ký cam kết không giấu dịch',
        'Đến hết ngày 30/9/2020',
        '',
      ],
    ],
  },
];

export default {
  about:
    'Sở NN&PTNT 2020: cột đơn vị đứng trước công việc, không có cột phối hợp, “nt”, “-”; đề mục có chữ chạy tiếp; luật chỉ có tên và ngày; báo cáo theo tuần, tháng, năm; .docx phông VNI và bản chụp',
  files: [
    { format: 'docx', encoding: 'vni' },
    { format: 'scan', dpi: 200, seed: 19 },
  ],
  blocks,
} satisfies CorpusPlan;
