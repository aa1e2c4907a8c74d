import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH TRÀ GIANG', 'SỞ NỘI VỤ', 'Số: 87/KH-SNV'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Trà Giang, ngày 14 tháng 01 năm 2020',
    ],
  },
  { kind: 'title', lines: ['KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2020'] },
  p(
    'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020;',
  ),
  p(
    'Căn cứ Quyết định số 225/QĐ-TTg ngày 04/02/2016 của Thủ tướng Chính phủ phê duyệt Kế hoạch cải cách hành chính nhà nước giai đoạn 2016 - 2020;',
  ),
  p(
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;',
  ),
  p(
    'Thực hiện Kế hoạch số 4412/KH-UBND ngày 27/12/2019 của UBND tỉnh về cải cách hành chính tỉnh Trà Giang năm 2020 và Công văn số 212/UBND-NC ngày 08/01/2020 của UBND tỉnh về việc đẩy mạnh tuyên truyền cải cách hành chính,',
  ),
  p('Sở Nội vụ ban hành Kế hoạch tuyên truyền cải cách hành chính (CCHC) năm 2020 như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU', 1),
  h('1. Mục đích', 2),
  p(
    'a. Làm cho cán bộ, công chức, viên chức hiểu đúng vai trò của công tác CCHC, từ đó chủ động hơn trong thực thi nhiệm vụ và thay đổi tác phong phục vụ.',
  ),
  p(
    'b. Giúp người dân, doanh nghiệp biết, tham gia và giám sát việc giải quyết thủ tục hành chính; đồng thuận với các chủ trương sắp xếp bộ máy, tinh giản biên chế của tỉnh.',
  ),
  h('2. Yêu cầu', 2),
  p(
    'a. Thông tin chính xác, dễ hiểu, bám sát các nhiệm vụ CCHC trọng tâm của tỉnh trong năm cuối giai đoạn.',
  ),
  p(
    'b. Hình thức phải phù hợp với từng địa bàn, tránh phô trương, lãng phí; có kiểm tra, đánh giá sau mỗi đợt.',
  ),
  h('II. NỘI DUNG, ĐỐI TƯỢNG TUYÊN TRUYỀN', 1),
  h('1. Nội dung', 2),
  p(
    '- Kết quả 10 năm thực hiện Nghị quyết số 30c/NQ-CP; định hướng CCHC giai đoạn 2021 - 2030; kết quả Chỉ số CCHC (PAR INDEX), Chỉ số hài lòng (SIPAS) và Chỉ số PAPI của tỉnh.',
  ),
  p(
    '- Các thủ tục hành chính thực hiện theo cơ chế một cửa; lợi ích của việc nộp hồ sơ trực tuyến trên Cổng dịch vụ công của tỉnh (https://dichvucong.tragiang.gov.vn) và nhận kết quả qua dịch vụ bưu chính công ích.',
  ),
  p('- Gương cá nhân, tập thể có sáng kiến, cách làm hay; phê bình những nơi còn để hồ sơ trễ hạn kéo dài.'),
  h('2. Đối tượng', 2),
  p('- Cán bộ, công chức, viên chức các cơ quan hành chính nhà nước từ tỉnh đến cơ sở.'),
  p('- Người dân, tổ chức, doanh nghiệp trên địa bàn tỉnh.'),
  h('III. NHIỆM VỤ CỤ THỂ', 1),
  h('1. Tuyên truyền trên báo, đài', 2),
  p(
    'a. Xây dựng, phát sóng chuyên mục “Cải cách hành chính” trên sóng truyền hình của tỉnh, mỗi tháng 02 chuyên mục (Chủ trì: Đài Phát thanh và Truyền hình tỉnh; phối hợp: Sở Nội vụ, Văn phòng UBND tỉnh; thời gian: từ tháng 02 đến tháng 12/2020).',
  ),
  p(
    'b. Mở trang chuyên đề về CCHC trên Báo Trà Giang, ít nhất 01 trang mỗi quý (Chủ trì: Báo Trà Giang; phối hợp: Phòng CCHC; thời gian: thường xuyên trong năm).',
  ),
  p(
    'c. Phát lại các chuyên mục trên hệ thống truyền thanh cấp huyện, cấp xã, tối thiểu 02 lần/tuần (Chủ trì: UBND các huyện, thị xã, thành phố; thời gian: thường xuyên).',
  ),
  h('2. Tuyên truyền trên môi trường mạng', 2),
  p(
    'a. Duy trì chuyên trang CCHC tại địa chỉ https://cchc.tragiang.gov.vn, mỗi tuần đăng ít nhất 03 tin, bài (Chủ trì: Phòng CCHC; phối hợp: Trung tâm Tin học - Công báo; thời gian: thường xuyên).',
  ),
  p(
    'b. Thiết kế bộ infographic hướng dẫn nộp hồ sơ trực tuyến đối với các thủ tục có nhiều người dùng (Chủ trì: Trung tâm Tin học - Công báo; phối hợp: Sở Thông tin và Truyền thông, Sở Tư pháp; thời gian: Quý II, Quý III/2020).',
  ),
  h('3. Tập huấn, đối thoại, hội thi', 2),
  p(
    'a. Tập huấn kỹ năng giao tiếp và nghiệp vụ cho công chức làm việc tại Bộ phận Một cửa; 100% công chức Bộ phận Một cửa cấp huyện được tập huấn (Chủ trì: Phòng CCHC; phối hợp: Trường Chính trị tỉnh; UBND các huyện, thị xã, thành phố; thời gian: từ tháng 4 đến tháng 6/2020).',
  ),
  p(
    'b. Đối thoại với doanh nghiệp, hợp tác xã về thủ tục đất đai, xây dựng, đầu tư, ít nhất 02 cuộc (Chủ trì: Văn phòng UBND tỉnh; phối hợp: Sở Nội vụ, Sở Kế hoạch và Đầu tư, Hiệp hội Doanh nghiệp tỉnh; thời gian: hoàn thành trước ngày 30/9/2020).',
  ),
  p(
    'c. Tổ chức Hội thi “Công chức với cải cách hành chính” bằng hình thức sân khấu hóa (Chủ trì: Sở Nội vụ; phối hợp: Tỉnh đoàn, Liên đoàn Lao động tỉnh; thời gian: từ ngày 01/7/2020 đến ngày 31/8/2020).',
  ),
  h('4. Tuyên truyền trực quan và lồng ghép', 2),
  p(
    'a. Biên soạn, in và cấp phát tờ gấp về quyền của người dân khi đến Bộ phận Một cửa, tối thiểu 12.000 tờ gấp (Chủ trì: Phòng CCHC; phối hợp: Văn phòng Sở; thời gian: Quý II/2020).',
  ),
  p(
    'b. Treo pa nô, băng rôn tại trụ sở và các tuyến đường chính (Chủ trì: UBND các huyện, thị xã, thành phố; thời gian: Quý I và Quý IV/2020).',
  ),
  p(
    'c. Đưa nội dung CCHC vào sinh hoạt cơ quan, sinh hoạt chi bộ (Chủ trì: các phòng, đơn vị thuộc Sở; thời gian: hằng tháng).',
  ),
  h('IV. KINH PHÍ THỰC HIỆN', 1),
  p(
    'Kinh phí thực hiện Kế hoạch là 285.000.000 đồng (Hai trăm tám mươi lăm triệu đồng), từ nguồn chi thường xuyên không tự chủ giao cho Sở Nội vụ năm 2020.',
  ),
  h('VI. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Phòng Cải cách hành chính (gọi tắt là Phòng CCHC)', 2),
  p('- Giúp Giám đốc Sở theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này.'),
  p('- Tổng hợp, tham mưu Sở báo cáo UBND tỉnh kết quả thực hiện trước ngày 15/12/2020.'),
  h('2. Các phòng, đơn vị thuộc Sở', 2),
  p(
    'Căn cứ nhiệm vụ được giao tại Mục III, chủ động triển khai; báo cáo kết quả về Phòng CCHC trước ngày 20 của tháng cuối quý.',
  ),
  h('3. Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố', 2),
  p(
    '- Lồng ghép nội dung tuyên truyền vào kế hoạch CCHC năm 2020 của cơ quan, địa phương mình và bố trí kinh phí bảo đảm.',
  ),
  p(
    '- Gửi báo cáo 6 tháng trước ngày 10/6/2020, báo cáo năm trước ngày 30/11/2020 về Sở Nội vụ (qua Phòng CCHC), đồng thời gửi bản mềm vào hộp thư phongcchc.snv@tragiang.gov.vn.',
  ),
  p(
    'Trên đây là Kế hoạch tuyên truyền CCHC năm 2020. Trong quá trình thực hiện, nếu có khó khăn, các cơ quan, đơn vị liên hệ Phòng CCHC, điện thoại 0296.3822.145 để được hướng dẫn. Riêng báo cáo năm, các cơ quan, đơn vị gửi Sở Nội vụ chậm nhất ngày 25/11/2020 theo mẫu kèm theo./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Bộ Nội vụ (để b/c);',
      '- UBND tỉnh (báo cáo);',
      '- Các sở, ban, ngành tỉnh;',
      '- UBND các huyện, thị xã, thành phố;',
      '- Giám đốc và các PGĐ Sở;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Lưu: VT, CCHC.',
    ],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Lâm Quốc Thạnh'],
  },
  { kind: 'page-break' },
  { kind: 'para', text: 'Mẫu báo cáo', bold: true, centred: true },
  {
    kind: 'para',
    text: '(Kèm theo Kế hoạch số 87/KH-SNV ngày 14/01/2020 của Sở Nội vụ)',
    italic: true,
    centred: true,
  },
  {
    kind: 'head',
    left: ['TÊN CƠ QUAN, ĐƠN VỊ', 'Số:       /BC-…….'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '…………, ngày …… tháng …… năm 2020',
    ],
  },
  { kind: 'title', lines: ['BÁO CÁO', 'Kết quả tuyên truyền cải cách hành chính (6 tháng/năm) 2020'] },
  p('I. TÌNH HÌNH TRIỂN KHAI'),
  p('1. Công tác chỉ đạo, điều hành: ……………………………………………………'),
  p('2. Kết quả theo từng hình thức:'),
  {
    kind: 'table',
    headRows: 1,
    widths: [1, 5, 2, 2, 3],
    rows: [
      ['STT', 'Hình thức tuyên truyền', 'Đơn vị tính', 'Số lượng', 'Ghi chú'],
      ['1', 'Chuyên mục phát thanh, truyền hình', 'chuyên mục', '', ''],
      ['2', 'Tin, bài trên cổng, trang thông tin điện tử', 'tin, bài', '', ''],
      ['3', 'Hội nghị, tập huấn', 'cuộc', '', ''],
      ['…', '', '', '', ''],
    ],
  },
  p('II. KHÓ KHĂN, VƯỚNG MẮC: ………………………………………………………'),
  p('III. KIẾN NGHỊ, ĐỀ XUẤT: …………………………………………………………'),
  { kind: 'para', text: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', bold: true, centred: true },
  { kind: 'para', text: '(Ký, đóng dấu)', italic: true, centred: true },
];

const plan: CorpusPlan = {
  about:
    'Duties in brackets; "a." labels; a section number jumps; two dates for one duty; a report form after the signature; one room under several names.',
  files: [
    { format: 'txt', torn: 'raw' },
    { format: 'docx', encoding: 'vni' },
  ],
  blocks,
};

export default plan;
