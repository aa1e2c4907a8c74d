import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, bold: true, centred: true });
const attached: Block = {
  kind: 'para',
  text: '(Kèm theo Kế hoạch số 418/KH-SNN ngày 24/02/2022 của Sở Nông nghiệp và PTNT)',
  italic: true,
  centred: true,
};

const blocks: Block[] = [
  { kind: 'running', foot: 'Kế hoạch truyền thông phòng, chống bệnh Dại năm 2022 - trang {page}' },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông phòng, chống bệnh Dại ở động vật', 'trên địa bàn tỉnh Hà Lam năm 2022'],
  },
  p('Căn cứ Luật Thú y ngày 19 tháng 6 năm 2015.'),
  p(
    'Căn cứ Thông tư số 07/2016/TT-BNNPTNT ngày 31/5/2016 của Bộ Nông nghiệp và Phát triển nông thôn quy định về phòng, chống dịch bệnh động vật trên cạn.',
  ),
  p(
    'Căn cứ Kế hoạch số 77/KH-UBND ngày 14/01/2022 của UBND tỉnh Hà Lam thực hiện Quyết định số 2151/QĐ-TTg ngày 21/12/2021 của Thủ tướng Chính phủ về Chương trình quốc gia phòng, chống bệnh Dại giai đoạn 2022 - 2030.',
  ),
  p('Sở Nông nghiệp và PTNT ban hành Kế hoạch như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '- Nâng cao nhận thức của người nuôi chó, mèo về nguy cơ của bệnh Dại và trách nhiệm tiêm phòng, quản lý chó nuôi.',
  ),
  p(
    '- Thông tin chính xác, kịp thời, không gây hoang mang; phấn đấu trên 75% hộ nuôi chó, mèo được tiếp cận thông tin.',
  ),
  h('II. NỘI DUNG'),
  h('1. Đối tượng'),
  p('- Hộ nuôi chó, mèo; chủ cơ sở kinh doanh, giết mổ chó, mèo.'),
  p('- Học sinh tiểu học, trung học cơ sở.'),
  h('2. Nội dung truyền thông'),
  p('- Triệu chứng, đường lây, cách xử lý khi bị chó, mèo cắn; lịch tiêm phòng; mức xử phạt.'),
  p('- Các văn bản tại Phụ lục I; nhiệm vụ cụ thể tại Phụ lục II.'),
  h('3. Kênh truyền thông'),
  p(
    '+ Cổng thông tin của Sở tại địa chỉ https://sonongnghiep.halam.example.vn/chuyen-muc/phong-chong-benh-dai-2022 và hộp thư chicucthuy@halam.example.vn.',
  ),
  p('+ Đường dây nóng: 0277.3.822.115.'),
  h('III. TỔ CHỨC THỰC HIỆN'),
  h('1. Chi cục Chăn nuôi và Thú y'),
  p('- Chủ trì triển khai; tổng hợp kết quả báo cáo Sở Nông nghiệp và PTNT trước ngày 15 tháng 12 năm 2022.'),
  h('2. Trung tâm Khuyến nông'),
  p('- Lồng ghép nội dung phòng, chống bệnh Dại vào các lớp tập huấn khuyến nông, mỗi quý 01 chuyên đề.'),
  h('4. Phòng Nông nghiệp và PTNT (Phòng Kinh tế) các huyện, thành phố'),
  p('- Báo cáo kết quả định kỳ hằng quý và báo cáo năm về Chi cục CN&TY trước ngày 01/12/2022 để tổng hợp.'),
  p('- Kiểm tra việc tiêm phòng, xong trong tháng 11/2022; hồ sơ lưu tại đơn vị đến hết ngày 31/12/2022.'),
  p('Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về Sở./.'),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- UBND tỉnh (báo cáo);',
      '- Cục Thú y;',
      '- Sở GD&ĐT (phối hợp);',
      '- Giám đốc, các PGĐ Sở;',
      '- Các đơn vị thuộc Sở;',
      '- Phòng NN&PTNT các huyện, TP;',
      '- Lưu: VT, CNTY (10b).',
    ],
    signer: ['GIÁM ĐỐC', '', '', 'Lê Bá Trường'],
  },
  { kind: 'page-break' },
  c('Phụ lục I'),
  c('DANH MỤC VĂN BẢN CẦN TUYÊN TRUYỀN'),
  attached,
  {
    kind: 'table',
    headRows: 1,
    widths: [8, 92],
    rows: [
      ['STT', 'Tên văn bản'],
      ['I', 'Văn bản của Trung ương'],
      ['1.', 'Luật Thú y số 79/2015/QH13 ngày 19/6/2015'],
      [
        '2.',
        'Nghị định số 90/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực thú y, được sửa đổi, bổ sung tại Nghị định số 04/2020/NĐ-CP ngày 03/01/2020',
      ],
      [
        '3.',
        'Quyết định số 2151/QĐ-TTg ngày 21/12/2021 của Thủ tướng Chính phủ phê duyệt “Chương trình quốc gia phòng, chống bệnh Dại giai đoạn 2022 - 2030”',
      ],
      [
        '4.',
        'Công văn 1088/BNN-TY ngày 25/02/2021 của Bộ Nông nghiệp và PTNT về việc tăng cường các biện pháp phòng, chống bệnh Dại',
      ],
      ['II', 'Văn bản của tỉnh'],
      [
        '1.',
        'Chỉ thị số 05/CT-UBND ngày 11/3/2019 của Chủ tịch UBND tỉnh về quản lý chó nuôi và phòng, chống bệnh Dại',
      ],
      [
        '2.',
        'Kế hoạch số 77/KH-UBND ngày 17/01/2022 của UBND tỉnh thực hiện Chương trình quốc gia phòng, chống bệnh Dại',
      ],
    ],
  },
  { kind: 'page-break', landscape: true },
  c('Phụ lục II'),
  c('NHIỆM VỤ TRUYỀN THÔNG PHÒNG, CHỐNG BỆNH DẠI NĂM 2022'),
  attached,
  {
    kind: 'table',
    headRows: 2,
    widths: [5, 36, 16, 16, 10, 10, 20],
    rows: [
      [
        { text: 'STT', rows: 2 },
        { text: 'Nội dung', rows: 2 },
        { text: 'Đơn vị chủ trì', rows: 2 },
        { text: 'Đơn vị phối hợp', rows: 2 },
        { text: 'Thời gian', columns: 2 },
        { text: 'Kết quả', rows: 2 },
      ],
      ['Bắt đầu', 'Kết thúc'],
      [
        '1',
        'Xây dựng 01 phóng sự và 04 thông điệp phát thanh về tiêm phòng bệnh Dại, phát trên sóng phát thanh, truyền hình của tỉnh.',
        'Chi cục CN&TY',
        'Đài Phát thanh - Truyền hình tỉnh',
        '01/3/2022',
        '30/4/2022',
        '01 phóng sự, 04 thông điệp',
      ],
      [
        '2',
        'In, cấp phát 20.000 tờ rơi “Tiêm phòng Dại cho chó, mèo” đến hộ nuôi.',
        'Chi cục CN&TY',
        'UBND cấp xã',
        '3/2022',
        '6/2022',
        '20.000 tờ rơi',
      ],
      [
        '3',
        'Nói chuyện chuyên đề tại các trường tiểu học, trung học cơ sở nằm trong vùng có ổ dịch cũ.',
        'Phòng NN&PTNT các huyện, TP',
        'Phòng GD&ĐT; Trạm Y tế xã',
        '4/2022',
        '10/2022',
        '100% trường trong vùng có ổ dịch cũ được truyền thông',
      ],
      [
        '4',
        'Mít tinh hưởng ứng Ngày Thế giới phòng, chống bệnh Dại 28/9.',
        'Chi cục CN&TY',
        '',
        '26/9/2022',
        '28/9/2022',
        '01 buổi',
      ],
      [
        '5',
        'Đăng tải tin, bài về tình hình bệnh Dại trên Cổng thông tin của Sở.',
        'Trung tâm Khuyến nông',
        'Chi cục CN&TY',
        '02/2022',
        '12/2022',
        'Mỗi tháng ít nhất 02 tin, bài',
      ],
      [
        '6',
        'Tổng kết công tác truyền thông phòng, chống bệnh Dại năm 2022.',
        'Chi cục CN&TY',
        'Các đơn vị liên quan',
        '01/12/2022',
        '20/12/2022',
        'Báo cáo tổng kết',
      ],
    ],
  },
];

export default {
  about:
    'Không có quốc hiệu, số nằm ở dòng “Kèm theo”; bảng xé, hai tầng tiêu đề, cột Bắt đầu/Kết thúc; mục III nhảy số; một văn bản hai ngày; bản chụp',
  files: [
    { format: 'txt', torn: true, seed: 1 },
    { format: 'scan', dpi: 200, seed: 22 },
  ],
  blocks,
} satisfies CorpusPlan;
