import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const part = (text: string): Block => ({ kind: 'para', text, heading: 1, centred: true });
const article = (text: string): Block => ({ kind: 'para', text, heading: 2 });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH ĐÔNG PHÚ', '**SỞ Y TẾ**', 'Số: 87/KH-SYT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Đông Phú, ngày 02 tháng 02 năm 2024_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông phòng, chống tác hại của thuốc lá, thuốc lá điện tử',
      'trong ngành Y tế tỉnh Đông Phú năm 2024',
    ],
  },
  p('Căn cứ Luật Phòng, chống tác hại của thuốc lá số 09/2012/QH13 ngày 18/6/2012;'),
  p(
    'Căn cứ Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực y tế;',
  ),
  p(
    'Căn cứ Quyết định số 568/QĐ-TTg ngày 24/5/2023 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia về phòng, chống tác hại của thuốc lá đến năm 2030;',
  ),
  p(
    'Thực hiện Kế hoạch số 56/KH-UBND ngày 12/01/2024 của UBND tỉnh Đông Phú về phòng, chống tác hại của thuốc lá năm 2024 và Công văn số 245/BYT-KCB ngày 17/01/2024 của Bộ Y tế về việc tăng cường truyền thông về thuốc lá điện tử, thuốc lá nung nóng,',
  ),
  p('Sở Y tế ban hành Kế hoạch truyền thông phòng, chống tác hại của thuốc lá năm 2024 như sau:'),
  part('Phần I\nMỤC TIÊU, YÊU CẦU'),
  article('Điều 1. Mục tiêu'),
  p(
    '1. Mục tiêu chung: Nâng cao nhận thức của cán bộ, nhân viên y tế, người bệnh và cộng đồng về tác hại của thuốc lá; từng bước giảm tỷ lệ hút thuốc, ngăn ngừa việc sử dụng thuốc lá điện tử, thuốc lá nung nóng trong thanh thiếu niên.',
  ),
  p('2. Mục tiêu cụ thể'),
  p('a) 100% cơ sở y tế công lập trong tỉnh duy trì môi trường không khói thuốc;'),
  p('b) Ít nhất 85% người trưởng thành biết hút thuốc lá gây ung thư phổi, đột quỵ và bệnh tim mạch;'),
  p('c) Tỷ lệ nam nhân viên y tế hút thuốc tại nơi làm việc không quá 3%.'),
  article('Điều 2. Yêu cầu'),
  p(
    '- Nội dung truyền thông chính xác, dễ hiểu, phù hợp với từng nhóm đối tượng; lồng ghép với hoạt động chuyên môn, tránh hình thức.',
  ),
  p(
    '- Tiêu chí cơ sở y tế không khói thuốc thực hiện theo Thông tư số 11/2023/TT-BYT ngày 11/5/2023 của Bộ trưởng Bộ Y tế.',
  ),
  part('Phần II\nNỘI DUNG, NHIỆM VỤ'),
  article('Điều 3. Đối tượng truyền thông'),
  p('- Cán bộ, viên chức, người lao động trong ngành Y tế;'),
  p('- Người bệnh, người nhà người bệnh tại các cơ sở khám bệnh, chữa bệnh;'),
  p('- Học sinh, sinh viên và chủ cơ sở kinh doanh dịch vụ ăn uống, lưu trú.'),
  article('Điều 4. Nhiệm vụ cụ thể'),
  p('**1. Truyền thông đại chúng**'),
  p(
    'a) Xây dựng và phát sóng chuyên mục “Vì môi trường không khói thuốc”, mỗi tháng ít nhất 02 chuyên mục (Chủ trì: Trung tâm Kiểm soát bệnh tật tỉnh; phối hợp: Đài Phát thanh và Truyền hình Đông Phú; thời hạn: thường xuyên trong năm).',
  ),
  p(
    'b) Đăng tải tin, bài, infographic về tác hại của thuốc lá điện tử trên Trang thông tin điện tử của Sở, tối thiểu 04 tin, bài/tháng (Chủ trì: Văn phòng Sở; phối hợp: Các phòng chức năng thuộc Sở; thời hạn: hằng tháng).',
  ),
  p(
    'c) Biên soạn, in 12.500 tờ rơi và 600 áp phích cấp cho các cơ sở y tế (Đơn vị chủ trì: CDC tỉnh; đơn vị phối hợp: Văn phòng Sở, Phòng Kế hoạch - Tài chính; hoàn thành trước ngày 20/5/2024).',
  ),
  p('**2. Truyền thông trực tiếp**'),
  p(
    'a) Tổ chức mít tinh hưởng ứng Ngày Thế giới không thuốc lá 31/5 và Tuần lễ Quốc gia không thuốc lá (Chủ trì: CDC tỉnh; phối hợp: Sở Giáo dục và Đào tạo, Tỉnh đoàn; thời gian: từ ngày 25/5/2024 đến ngày 31/5/2024).',
  ),
  p(
    'b) Tập huấn kỹ năng tư vấn cai nghiện thuốc lá cho nhân viên y tế: 06 lớp, mỗi lớp không quá 45 học viên (Chủ trì: Trung tâm KSBT tỉnh; phối hợp: Các bệnh viện tuyến tỉnh; thời gian: Quý II, Quý III/2024).',
  ),
  p(
    'c) Nói chuyện chuyên đề tại trường học, khu công nghiệp (Thực hiện: Trung tâm Y tế các huyện, thị xã, thành phố; phối hợp: Phòng Giáo dục và Đào tạo, Liên đoàn Lao động cấp huyện; thời gian: từ tháng 4 đến tháng 11/2024).',
  ),
  p('**3. Xây dựng cơ sở y tế không khói thuốc**'),
  p(
    'a) Ký cam kết thực hiện cơ sở y tế không khói thuốc đối với 100% khoa, phòng (Chủ trì: Các đơn vị y tế trong tỉnh; thời hạn: Quý I/2024).',
  ),
  p(
    'b) Kiểm tra, giám sát việc treo biển cấm hút thuốc và xử lý vi phạm (Chủ trì: Thanh tra Sở; phối hợp: CDC tỉnh, Phòng Nghiệp vụ Y - Dược; thời hạn: xong trước ngày 30/10/2024).',
  ),
  article('Điều 5. Kênh thông tin'),
  p(
    '- Trang thông tin điện tử của Sở Y tế: https://soyte.dongphu.example.vn; chuyên trang “Không khói thuốc”: https://khongkhoithuoc.dongphu.example.vn/tai-lieu-truyen-thong;',
  ),
  p(
    '- Đường dây nóng tiếp nhận phản ánh vi phạm: 0288.3856.123; hộp thư khongkhoithuoc@soyte.dongphu.example.vn;',
  ),
  p('- Kênh Zalo “Sở Y tế Đông Phú”.'),
  article('Điều 5. Kinh phí'),
  p(
    'Tổng kinh phí thực hiện: 480.000.000 đồng (Bốn trăm tám mươi triệu đồng), trong đó: Quỹ Phòng, chống tác hại của thuốc lá hỗ trợ 350.000.000 đồng; ngân sách sự nghiệp y tế của tỉnh 120 triệu đồng.',
  ),
  part('Phần III\nTỔ CHỨC THỰC HIỆN'),
  article('Điều 6. Trung tâm Kiểm soát bệnh tật tỉnh (sau đây viết tắt là CDC tỉnh)'),
  p('1. Là đầu mối tham mưu, hướng dẫn chuyên môn cho các đơn vị.'),
  p(
    '2. Tổng hợp kết quả, báo cáo Sở Y tế (qua Phòng Nghiệp vụ Y - Dược) trước ngày 20 của tháng cuối mỗi quý; báo cáo năm chậm nhất ngày 10/12/2024.',
  ),
  article('Điều 7. Trung tâm Y tế các huyện, thị xã, thành phố'),
  p('1. Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 29/02/2024.'),
  p(
    '2. Gửi báo cáo 6 tháng trước ngày 15/6/2024, báo cáo năm trước ngày 30/11/2024 về CDC tỉnh để tổng hợp.',
  ),
  article('Điều 8. Văn phòng Sở'),
  p(
    'Trong thời hạn 10 ngày làm việc kể từ ngày nhận được đề nghị của các đơn vị, Văn phòng Sở có văn bản trả lời về tài liệu, kinh phí truyền thông.',
  ),
  p(
    'Trên đây là Kế hoạch truyền thông phòng, chống tác hại của thuốc lá năm 2024; trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Y tế để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- UBND tỉnh (b/c);',
      '- Bộ Y tế (b/c);',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các phòng thuộc Sở, Thanh tra Sở;',
      '- Các đơn vị trực thuộc Sở (t/h);',
      '- Phòng Y tế các huyện, thị xã, thành phố;',
      '- Lưu: VT, NVYD.',
    ],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', '', 'BS.CKII. Đỗ Thị Hồng Lĩnh'],
  },
  { kind: 'page-break' },
  { kind: 'para', text: 'Mẫu báo cáo', bold: true, centred: true },
  {
    kind: 'para',
    text: '(Kèm theo Kế hoạch số 87/KH-SYT ngày 02/02/2024 của Sở Y tế)',
    italic: true,
    centred: true,
  },
  p('ĐƠN VỊ: ……………………………'),
  {
    kind: 'para',
    text: 'BÁO CÁO\nKết quả truyền thông phòng, chống tác hại của thuốc lá\nKỳ báo cáo: ……………',
    bold: true,
    centred: true,
  },
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 44, 18, 16, 16],
    rows: [
      ['TT', 'Nội dung', 'Đơn vị tính', 'Trong kỳ', 'Lũy kế'],
      ['1', 'Số buổi phát thanh, truyền hình', 'buổi', '', ''],
      ['2', 'Số buổi nói chuyện chuyên đề', 'buổi', '', ''],
      ['3', 'Số người được tư vấn cai nghiện thuốc lá', 'người', '', ''],
      ['4', 'Số tờ rơi, áp phích đã cấp phát', 'tờ', '', ''],
    ],
  },
  p('……………, ngày …… tháng …… năm 20……'),
  {
    kind: 'signature',
    recipients: ['**Người lập biểu**'],
    signer: ['THỦ TRƯỞNG ĐƠN VỊ', '_(Ký tên, đóng dấu)_'],
  },
];

export default {
  about:
    'Sở Y tế, Phần và Điều (Điều 5 hai lần), nhiệm vụ trong đoạn văn với ngoặc phân công, kinh phí cộng không khớp, mẫu báo cáo sau chữ ký',
  files: [{ format: 'docx', styled: true }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
