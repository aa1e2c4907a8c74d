import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH LAM GIANG', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**', 'Số: 612/KH-SGDĐT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Lam Giang, ngày 20 tháng 3 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông về chuyển đổi số trong ngành Giáo dục', 'tỉnh Lam Giang năm 2025'],
  },
  i(
    'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia;',
  ),
  i(
    'Căn cứ Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”;',
  ),
  i(
    'Thực hiện Kế hoạch số 98/KH-UBND ngày 24/02/2025 của UBND tỉnh Lam Giang về chuyển đổi số tỉnh Lam Giang năm 2025,',
  ),
  p(
    'Sở Giáo dục và Đào tạo (sau đây viết tắt là Sở GD&ĐT) ban hành Kế hoạch truyền thông về chuyển đổi số trong ngành năm 2025 như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Giúp đội ngũ nhà giáo, người học và gia đình hiểu rõ lợi ích thiết thực của chuyển đổi số đối với việc dạy, việc học và quản trị nhà trường; giảm tâm lý ngại thay đổi.',
  ),
  p(
    '- Lan tỏa kinh nghiệm tốt của các nhà trường đi trước; kịp thời giải đáp băn khoăn của cha mẹ học sinh về học bạ số, thu học phí không dùng tiền mặt và bảo vệ dữ liệu của con em mình.',
  ),
  h('2. Yêu cầu'),
  p(
    '- Thông tin chính xác, dễ hiểu, có dẫn chứng từ thực tế nhà trường; không đưa tin một chiều, không tô hồng.',
  ),
  p('- Lồng ghép với các hoạt động sẵn có, hạn chế tổ chức hội nghị riêng; sử dụng kinh phí tiết kiệm.'),
  h('II. NỘI DUNG TRUYỀN THÔNG'),
  h('1. Đối tượng'),
  p('Cán bộ quản lý, giáo viên, nhân viên, học sinh, học viên và cha mẹ học sinh trong toàn tỉnh Lam Giang.'),
  h('2. Nội dung trọng tâm'),
  p('- Các chủ trương, chính sách nêu tại Phụ lục I kèm theo Kế hoạch này.'),
  p(
    '- Học bạ số cấp tiểu học và trung học cơ sở; tuyển sinh đầu cấp trực tuyến; sử dụng trí tuệ nhân tạo trong dạy học một cách có trách nhiệm.',
  ),
  p('- Kỹ năng tự bảo vệ trên môi trường mạng; nhận biết tài khoản giả danh nhà trường, giáo viên.'),
  h('3. Kênh truyền thông'),
  p(
    '- Trang thông tin điện tử của Sở: https://sgddt.lamgiang.example.vn, chuyên mục https://sgddt.lamgiang.example.vn/chuyen-doi-so; kênh Zalo OA “Giáo dục Lam Giang”.',
  ),
  p(
    '- Hộp thư tiếp nhận góp ý truyenthong.sgddt@lamgiang.example.vn; điện thoại Văn phòng Sở: 0265.3827.190.',
  ),
  h('4. Chỉ tiêu'),
  p('- 100% cơ sở giáo dục có chuyên mục về chuyển đổi số trên trang thông tin điện tử của đơn vị.'),
  p('- Phấn đấu ít nhất 85% cha mẹ học sinh được nhà trường hướng dẫn tra cứu học bạ số của con.'),
  h('III. KINH PHÍ'),
  p(
    'Kinh phí thực hiện Kế hoạch là 230 triệu đồng, cân đối trong dự toán chi sự nghiệp giáo dục năm 2025 đã giao cho Văn phòng Sở. Các phòng, trường tự bảo đảm kinh phí cho hoạt động của đơn vị mình.',
  ),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Văn phòng Sở'),
  p(
    '- Là đầu mối điều phối chung; duyệt tin, bài trước khi đăng; hướng dẫn các đơn vị về quy trình cung cấp thông tin.',
  ),
  p(
    '- Trước ngày 28 hằng tháng, báo cáo Giám đốc Sở số lượng tin, bài đã đăng, lượt xem và các phản ánh đáng chú ý.',
  ),
  p(
    '- Tham mưu Lãnh đạo Sở báo cáo kết quả thực hiện Kế hoạch với UBND tỉnh (qua Sở Khoa học và Công nghệ) trước ngày 05/12/2025.',
  ),
  h('2. Phòng Kế hoạch - Tài chính'),
  p(
    '- Hướng dẫn sử dụng, quyết toán kinh phí; ngày 05 của tháng đầu mỗi quý báo cáo Giám đốc Sở tiến độ giải ngân.',
  ),
  h('3. Các phòng chuyên môn thuộc Sở'),
  p(
    '- Cung cấp nội dung chuyên môn cho Văn phòng Sở theo phân công tại Phụ lục II; mỗi phòng cử 01 công chức làm đầu mối, gửi danh sách về Văn phòng Sở trước ngày 28/3/2025.',
  ),
  h('4. Phòng GD&ĐT các huyện, thành phố'),
  p(
    '- Xây dựng kế hoạch của địa phương, gửi Sở GD&ĐT trước ngày 10/4/2025 để theo dõi; chỉ đạo các trường mầm non, tiểu học, trung học cơ sở thực hiện.',
  ),
  p(
    '- Định kỳ trước ngày 15 của tháng cuối quý, tổng hợp tình hình của các trường trên địa bàn báo cáo về Sở GD&ĐT (qua Văn phòng Sở). Riêng báo cáo năm gửi trước ngày 25/11/2025.',
  ),
  h('5. Các trường THPT, trung tâm GDNN-GDTX'),
  p(
    '- Đăng ký mô hình điểm về truyền thông chuyển đổi số với Văn phòng Sở chậm nhất ngày 15/4/2025; mỗi đơn vị đăng ký 01 mô hình.',
  ),
  p(
    '- Báo cáo sơ kết 6 tháng đầu năm gửi Văn phòng Sở chậm nhất ngày 12/6/2025; báo cáo kết quả cả năm gửi Văn phòng Sở trước ngày 20/11/2025. Báo cáo gửi bản mềm qua Hệ thống quản lý văn bản, không gửi bản giấy.',
  ),
  p(
    'Trên đây là Kế hoạch truyền thông về chuyển đổi số năm 2025. Quá trình thực hiện nếu có vướng mắc, đề nghị các đơn vị trao đổi với Văn phòng Sở để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- UBND tỉnh (để báo cáo);',
      '- Sở Thông tin và Truyền thông (để phối hợp);',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các phòng thuộc Sở;',
      '- Phòng GD&ĐT các huyện, thành phố;',
      '- Các trường THPT, trung tâm GDNN-GDTX;',
      '- Lưu: VT, VP.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Đàm Quốc Khải**'],
  },
  { kind: 'page-break', landscape: true },
  c('**Phụ lục I**'),
  c('**DANH MỤC VĂN BẢN CẦN TUYÊN TRUYỀN**'),
  c('_(Kèm theo Kế hoạch số 612/KH-SGDĐT ngày 20/3/2025 của Sở GD&ĐT)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [7, 22, 71],
    rows: [
      ['TT', 'Số, ký hiệu, ngày ban hành', 'Tên văn bản'],
      ['A', { text: 'TRUNG ƯƠNG', columns: 2 }],
      [
        '1',
        '57-NQ/TW ngày 22/12/2024',
        'Nghị quyết của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
      ],
      [
        '2',
        '131/QĐ-TTg ngày 25/01/2022',
        'Quyết định của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”',
      ],
      [
        '3',
        '4725/QĐ-BGDĐT ngày 30/12/2022',
        'Quyết định của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông và giáo dục thường xuyên',
      ],
      ['B', { text: 'ĐỊA PHƯƠNG', columns: 2 }],
      [
        '4',
        '98/KH-UBND ngày 24/02/2025',
        'Kế hoạch của UBND tỉnh Lam Giang về chuyển đổi số tỉnh Lam Giang năm 2025',
      ],
      [
        '5',
        '2047/KH-SGDĐT ngày 11/10/2024',
        'Kế hoạch của Sở GD&ĐT triển khai học bạ số cấp tiểu học và trung học cơ sở',
      ],
    ],
  },
  { kind: 'page-break', landscape: true },
  c('**Phụ lục II**'),
  c('**BẢNG PHÂN CÔNG NHIỆM VỤ TRUYỀN THÔNG NĂM 2025**'),
  c('_(Kèm theo Kế hoạch số 612/KH-SGDĐT ngày 20/3/2025 của Sở GD&ĐT)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [5, 36, 15, 17, 17, 18],
    rows: [
      ['TT', 'Nội dung công việc', 'Thời gian', 'Đơn vị đầu mối', 'Đơn vị tham gia', 'Yêu cầu về kết quả'],
      [
        '1',
        'Đăng tin, bài trên chuyên mục Chuyển đổi số của Trang thông tin điện tử Sở',
        'Thường xuyên',
        'Văn phòng Sở',
        'Các phòng chuyên môn thuộc Sở',
        'Ít nhất 08 tin, bài mỗi tháng',
      ],
      [
        '2',
        'Biên soạn bộ tài liệu hỏi - đáp về học bạ số dành cho cha mẹ học sinh',
        'Tháng 4/2025',
        'Phòng Giáo dục Tiểu học',
        'Phòng Giáo dục Trung học',
        '01 bộ tài liệu',
      ],
      [
        '3',
        'Xây dựng video ngắn hướng dẫn đăng ký tuyển sinh đầu cấp trực tuyến',
        'Trước ngày 20/5/2025',
        'Phòng Quản lý chất lượng',
        'Văn phòng Sở',
        '05 video',
      ],
      [
        '4',
        'Tọa đàm trực tuyến “Dùng trí tuệ nhân tạo trong lớp học: nên và không nên”',
        'Quý III/2025',
        'Phòng Giáo dục Trung học',
        'Trường Cao đẳng Sư phạm Lam Giang',
        '02 buổi tọa đàm',
      ],
      [
        '5',
        'Hội thi “Lớp học số của em” cấp tỉnh',
        'Từ 15/9/2025 đến 31/10/2025',
        'Phòng Giáo dục Tiểu học',
        'Tỉnh đoàn; Phòng GD&ĐT các huyện, thành phố',
        '01 hội thi',
      ],
      [
        '6',
        'Phóng sự về các nhà trường tiêu biểu phát trên sóng truyền hình tỉnh',
        'Quý II, IV/2025',
        'Văn phòng Sở',
        'Báo và Đài Phát thanh, Truyền hình Lam Giang',
        '04 phóng sự',
      ],
      [
        '7',
        'Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 tại các nhà trường',
        'Tháng 10/2025',
        'Các trường THPT, trung tâm GDNN-GDTX',
        'Đoàn trường',
        '100% đơn vị có hoạt động hưởng ứng',
      ],
      [
        '8',
        'Kiểm tra việc duy trì chuyên mục của các đơn vị',
        '6 tháng cuối năm 2025',
        'Thanh tra Sở',
        'Văn phòng Sở',
        'Không quá 10 đơn vị',
      ],
    ],
  },
];

export default {
  about:
    'Sở GD&ĐT 2025: danh mục văn bản có số, ký hiệu ở cột riêng; cột “Đơn vị đầu mối”, “Đơn vị tham gia”; nơi nhận là Sở Thông tin và Truyền thông đã hợp nhất; báo cáo tháng, quý, sơ kết, năm viết trong từng mục',
  files: [{ format: 'docx' }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
