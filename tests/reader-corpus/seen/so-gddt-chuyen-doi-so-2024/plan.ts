import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông về chuyển đổi số', 'của ngành Giáo dục và Đào tạo năm 2024'],
  },
  p(
    'Căn cứ Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022 - 2025, định hướng đến năm 2030”;',
  ),
  p(
    'Căn cứ Nghị quyết số 08-NQ/TU ngày 15/11/2021 của Ban Chấp hành Đảng bộ tỉnh Cửu Giang về chuyển đổi số đến năm 2025, định hướng đến năm 2030.',
  ),
  p(
    'Căn cứ Kế hoạch số 412/KH-UBND ngày 22/02/2024 của UBND tỉnh Cửu Giang về truyền thông chuyển đổi số trên địa bàn tỉnh năm 2024.',
  ),
  p(
    'Sở Giáo dục và Đào tạo (GD&ĐT) ban hành Kế hoạch truyền thông về chuyển đổi số của ngành năm 2024 với các nội dung như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Tạo sự thống nhất trong nhận thức của cán bộ quản lý, giáo viên, nhân viên và người học về vai trò của chuyển đổi số; từ nhận thức đi đến việc làm cụ thể ở từng lớp học, từng nhà trường.',
  ),
  p(
    '- Góp phần đưa các nền tảng số của ngành vào sử dụng thực chất; nâng tỷ lệ thanh toán không dùng tiền mặt đối với các khoản thu trong trường học.',
  ),
  h('2. Yêu cầu'),
  p(
    '- Truyền thông thường xuyên, có trọng tâm, tránh phô trương; kết hợp giữa kênh truyền thống và kênh số; phù hợp với điều kiện của trường vùng sâu, vùng xa.',
  ),
  p(
    '- Không làm phát sinh hồ sơ, sổ sách, không tạo thêm áp lực cho giáo viên; không huy động học sinh trong giờ học chính khóa.',
  ),
  h('II. NỘI DUNG THỰC HIỆN'),
  h('1. Đối tượng truyền thông'),
  p(
    'Công chức, viên chức, người lao động, học sinh, học viên và cha mẹ học sinh của các cơ sở giáo dục trên địa bàn tỉnh Cửu Giang.',
  ),
  h('2. Nội dung truyền thông'),
  p(
    '- Quán triệt các văn bản của Trung ương, của tỉnh và của ngành về chuyển đổi số, trọng tâm là các văn bản nêu tại Phụ lục I.',
  ),
  p(
    '- Giới thiệu, hướng dẫn sử dụng học bạ số, sổ điểm điện tử, tuyển sinh đầu cấp trực tuyến, thư viện số dùng chung.',
  ),
  p('- Giới thiệu các kênh thông tin, nền tảng số phục vụ người dân, nhà giáo và người học:'),
  p(
    '+ Cổng Dịch vụ công của tỉnh (https://dichvucong.cuugiang.example.vn); Trang thông tin điện tử của ngành (https://sgddt.cuugiang.example.vn/chuyen-doi-so/tin-tuc-su-kien); kho học liệu số (https://hoclieu.cuugiang.example.vn).',
  ),
  p(
    '+ Kênh Zalo “Giáo dục Cửu Giang”; ứng dụng “Cửu Giang trực tuyến”; Tổng đài 1022; hộp thư hotrocds.sgddt@cuugiang.example.vn.',
  ),
  h('3. Thời gian thực hiện'),
  p(
    'Thường xuyên trong năm 2024, cao điểm từ ngày 01/10/2024 đến ngày 20/10/2024 (hưởng ứng Ngày Chuyển đổi số quốc gia 10/10 theo Quyết định số 505/QĐ-TTg ngày 22/4/2022 của Thủ tướng Chính phủ).',
  ),
  h('4. Hình thức'),
  p(
    '- Sinh hoạt dưới cờ, sinh hoạt chuyên môn, hội nghị, hội thảo; bản tin, bài viết, video ngắn, infographic trên trang thông tin điện tử và mạng xã hội của đơn vị.',
  ),
  h('5. Chỉ tiêu'),
  p('- 100% trường tiểu học, THCS, THPT có chuyên mục chuyển đổi số trên trang thông tin điện tử.'),
  p(
    '- Từ 98,5% cơ sở giáo dục trở lên thực hiện thanh toán không dùng tiền mặt; ít nhất 80% cha mẹ học sinh cài đặt ứng dụng liên lạc với nhà trường.',
  ),
  h('III. TỔ CHỨC THỰC HIỆN'),
  h('1. Các phòng thuộc Sở'),
  p('a. Văn phòng Sở'),
  p(
    '- Chủ trì theo dõi, đôn đốc việc triển khai Kế hoạch; tham mưu báo cáo Sở Thông tin và Truyền thông kết quả thực hiện trước ngày 30/11/2024.',
  ),
  p(
    '- Trong thời hạn 05 ngày làm việc kể từ ngày nhận được tin, bài của các đơn vị, Văn phòng Sở biên tập, đăng tải hoặc trả lời lý do không đăng.',
  ),
  p('b. Phòng Giáo dục Trung học - Giáo dục thường xuyên (Phòng GDTrH-GDTX)'),
  p(
    'Hướng dẫn các trường lồng ghép nội dung chuyển đổi số vào hoạt động trải nghiệm. Báo cáo kết quả triển khai trước ngày 15/11/2024 gửi về Văn phòng Sở để tổng hợp, báo cáo Sở Thông tin và Truyền thông.',
  ),
  p('c. Phòng Kế hoạch - Tài chính'),
  p(
    '- Bố trí kinh phí truyền thông 145.000.000 đồng (Một trăm bốn mươi lăm triệu đồng) trong dự toán chi sự nghiệp giáo dục năm 2024.',
  ),
  h('2. Phòng GD&ĐT các huyện, thị xã, thành phố'),
  p(
    'Căn cứ Kế hoạch này, xây dựng kế hoạch truyền thông của địa phương, gửi về Sở trước ngày 15/4/2024; phối hợp với Phòng Văn hóa và Thông tin cùng cấp đưa tin trên hệ thống truyền thanh. Báo cáo 6 tháng đầu năm chậm nhất ngày 10/6/2024 và báo cáo năm trước ngày 15/11/2024 về Sở GD&ĐT (qua Văn phòng Sở).',
  ),
  h('3. Các đơn vị trực thuộc Sở'),
  p(
    'Thực hiện các nhiệm vụ được phân công tại Phụ lục II. Báo cáo kết quả thực hiện về Sở GD&ĐT (Văn phòng Sở) trước ngày 20/11/2024.',
  ),
  p(
    'Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, kịp thời phản ánh về Sở GD&ĐT (thông qua Văn phòng Sở, điện thoại: 0299.3811.204)./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- UBND tỉnh (báo cáo);',
      '- Sở Thông tin và Truyền thông;',
      '- GĐ, các PGĐ Sở;',
      '- Các phòng thuộc Sở, Thanh tra Sở;',
      '- Phòng GD&ĐT các huyện, TX, TP (thực hiện);',
      '- Các đơn vị trực thuộc;',
      '- Lưu: VT, VP.',
    ],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', '', 'Lý Thanh Trường'],
  },
  { kind: 'page-break', landscape: true },
  c('**Phụ lục I**'),
  c('**CÁC VĂN BẢN TRỌNG TÂM CẦN TRUYỀN THÔNG**'),
  c('_(Kèm theo Kế hoạch số        /KH-SGDĐT ngày      /3/2024 của Sở GD&ĐT)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [8, 92],
    rows: [
      ['STT', 'Văn bản'],
      ['I', 'Văn bản của Trung ương'],
      [
        '1.',
        'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư',
      ],
      ['2.', 'Luật Giao dịch điện tử số 20/2023/QH15 ngày 22/6/2023'],
      [
        '3.',
        'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      ],
      [
        '4.',
        'Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ Giáo dục và Đào tạo ban hành Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông và giáo dục thường xuyên',
      ],
      ['II', 'Văn bản của tỉnh'],
      [
        '1.',
        'Nghị quyết số 08-NQ/TU ngày 15/11/2021 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số đến năm 2025, định hướng đến năm 2030',
      ],
      [
        '2.',
        'Quyết định số 27/2023/QĐ-UBND ngày 09/10/2023 của UBND tỉnh ban hành Quy chế quản lý, khai thác Kho dữ liệu dùng chung tỉnh Cửu Giang',
      ],
      [
        '3.',
        'Kế hoạch số 655/KH-UBND ngày 18/3/2022 của UBND tỉnh thực hiện Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ',
      ],
      ['III', 'Văn bản của ngành'],
      [
        '1.',
        'Kế hoạch 1904/KH-SGDĐT ngày 05/9/2022 về chuyển đổi số ngành Giáo dục và Đào tạo giai đoạn 2022 - 2025',
      ],
      [
        '2.',
        'Công văn số 2213/SGDĐT-VP ngày 17/10/2023 của Sở GD&ĐT về việc triển khai học bạ số cấp tiểu học',
      ],
    ],
  },
  { kind: 'page-break', landscape: true },
  c('**Phụ lục II**'),
  c('**PHÂN CÔNG NHIỆM VỤ**'),
  c('_(Kèm theo Kế hoạch số        /KH-SGDĐT ngày      /3/2024 của Sở GD&ĐT)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 38, 16, 17, 14, 16],
    rows: [
      ['STT', 'Nhiệm vụ, công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian triển khai', 'Ghi chú'],
      [
        '1',
        'Truyền thông qua sinh hoạt dưới cờ, sinh hoạt chuyên môn, hội nghị, ứng dụng nội bộ của đơn vị',
        'Toàn ngành',
        '',
        'Thường xuyên',
        '',
      ],
      [
        '2',
        'Duy trì chuyên mục “Chuyển đổi số” trên Trang thông tin điện tử của Sở',
        'Văn phòng Sở',
        'Các phòng thuộc Sở',
        'Thường xuyên',
        'Mỗi tháng ít nhất 4 tin, bài',
      ],
      [
        '3',
        'Xây dựng bộ infographic, video hướng dẫn sử dụng học bạ số, tuyển sinh đầu cấp trực tuyến',
        'Phòng GDTrH-GDTX',
        'Phòng Giáo dục Mầm non - Tiểu học',
        'Quý II/2024',
        '06 infographic, 04 video',
      ],
      [
        '4',
        'Tổ chức Cuộc thi “Em yêu lập trình” cho học sinh cấp THCS, THPT',
        'Phòng Giáo dục Trung học - Giáo dục thường xuyên',
        'Tỉnh đoàn',
        'Từ tháng 4 đến tháng 9/2024',
        '01 cuộc thi',
      ],
      [
        '5',
        'Viết tin, bài về mô hình hay, cách làm sáng tạo gửi đăng trên Trang thông tin điện tử của Sở',
        'Phòng GD&ĐT các huyện, TX, TP',
        'Các trường học',
        'Quý I đến Quý IV/2024',
        'Mỗi quý tối thiểu 02 bài',
      ],
      [
        '6',
        'Tập huấn kỹ năng viết tin, bài, làm video ngắn cho cán bộ phụ trách truyền thông của các đơn vị',
        'Văn phòng Sở',
        'Sở Thông tin và Truyền thông',
        'Trước ngày 31/5/2024',
        '02 lớp, không quá 60 học viên/lớp',
      ],
      [
        '7',
        'Hưởng ứng Ngày Chuyển đổi số quốc gia; treo băng rôn, khẩu hiệu tại trụ sở đơn vị, trường học',
        'Toàn ngành',
        'Văn phòng Sở',
        'Tháng 10/2024',
        '100% đơn vị, trường học thực hiện',
      ],
    ],
  },
];

export default {
  about:
    'Sở GD&ĐT, không có Quốc hiệu, số ngày chỉ ở dòng “Kèm theo” và để trống; căn cứ kết thúc bằng dấu chấm; “a.”; một báo cáo hai hạn; một phòng ba tên; hai phụ lục ngang có nhóm',
  files: [{ format: 'txt', torn: true, seed: 24 }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
