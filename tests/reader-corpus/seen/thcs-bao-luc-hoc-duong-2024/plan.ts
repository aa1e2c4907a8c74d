import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['PHÒNG GD&ĐT THỊ XÃ AN LONG', '**TRƯỜNG THCS TRẦN VĂN VÍ DỤ**', 'Số: ...../KH-THCSTVVD'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_An Long, ngày ..... tháng 9 năm 2024_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tuyên truyền, giáo dục phòng, chống bạo lực học đường', 'năm học 2024 - 2025'],
  },
  p(
    'Căn cứ Nghị định số 80/2017/NĐ-CP ngày 17/7/2017 của Chính phủ quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường;',
  ),
  p(
    'Căn cứ Công văn số 389/PGDĐT-THCS ngày 06/9/2024 của Phòng GD&ĐT thị xã An Long về việc thực hiện Kế hoạch số 2101/KH-SGDĐT ngày 20/8/2024 của Sở GD&ĐT về công tác học sinh năm học 2024 - 2025;',
  ),
  p(
    'Căn cứ tình hình thực tế, Trường THCS Trần Văn Ví Dụ xây dựng Kế hoạch tuyên truyền, giáo dục phòng, chống bạo lực học đường như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p('- 100% học sinh biết cách nhận diện, báo tin và tự bảo vệ trước hành vi bạo lực, bắt nạt.'),
  p(
    '- Số vụ học sinh đánh nhau trong và ngoài nhà trường giảm so với năm học trước; không quá 02 vụ phải xử lý kỷ luật.',
  ),
  h('II. NỘI DUNG, HÌNH THỨC'),
  h('1. Đối tượng'),
  p('Học sinh các khối lớp 6, 7, 8, 9; giáo viên, nhân viên; cha mẹ học sinh.'),
  h('2. Hình thức'),
  p(
    '- Sinh hoạt dưới cờ, sinh hoạt lớp; phiên tòa giả định; trang Facebook “THCS Trần Văn Ví Dụ”; email tuvan@thcstvvd.example.vn; điện thoại Tổ tư vấn: 0234.3799.002.',
  ),
  h('III. PHÂN CÔNG THỰC HIỆN'),
  h('1. Ban Giám hiệu'),
  p('- Thành lập Ban Chỉ đạo, Tổ tư vấn tâm lý trước ngày 20/9/2024.'),
  p(
    '- Phối hợp với Công an phường tổ chức buổi nói chuyện pháp luật cho học sinh toàn trường trong tháng 10/2024.',
  ),
  h('2. Tổng phụ trách Đội'),
  p('- Tổ chức 02 phiên tòa giả định về bạo lực học đường từ tháng 11/2024 đến tháng 3/2025.'),
  p('- Phát thanh măng non, mỗi tuần 01 bản tin.'),
  h('3. Giáo viên chủ nhiệm'),
  p('- Ký cam kết với 100% học sinh, cha mẹ học sinh; hoàn thành chậm nhất ngày 30/9/2024.'),
  p('- Báo cáo tình hình của lớp về Tổ tư vấn tâm lý trước ngày 28 hằng tháng.'),
  h('4. Tổ Ngữ văn - Giáo dục công dân'),
  p('- Lồng ghép nội dung ứng xử văn hóa vào bài dạy thường xuyên trong năm học.'),
  p('- Thực hiện chuyên đề “Nói lời hay, làm việc tốt” vào học kỳ II.'),
  h('5. Tổ tư vấn tâm lý'),
  p('- Tiếp nhận, xử lý tin báo của học sinh thường xuyên.'),
  p('- Báo cáo Hiệu trưởng trong vòng 01 ngày kể từ khi xảy ra vụ việc.'),
  h('IV. CHẾ ĐỘ BÁO CÁO'),
  p(
    'Tổ tư vấn tâm lý tổng hợp, tham mưu Hiệu trưởng báo cáo Phòng GD&ĐT thị xã sơ kết học kỳ I trước ngày 10/01/2025, tổng kết năm học trước ngày 25/5/2025.',
  ),
  p('Trên đây là Kế hoạch của nhà trường, đề nghị các bộ phận, cá nhân thực hiện nghiêm túc./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Phòng GD&ĐT thị xã (b/c);',
      '- Chi bộ, BGH;',
      '- Các tổ, bộ phận (t/h);',
      '- Lưu: VT.',
    ],
    signer: ['**HIỆU TRƯỞNG**', '', '', '', '**Huỳnh Thị Ngọc Diệp**'],
  },
  { kind: 'page-break' },
  c('**BẢN CAM KẾT**'),
  c('**Không bạo lực học đường - Năm học 2024 - 2025**'),
  p('Em tên là: ………………………… Lớp: ……… Ngày sinh: …/…/……'),
  p('Em xin cam kết:'),
  p('1. Không gây gổ, đánh nhau, không quay và phát tán hình ảnh bạo lực.'),
  p('2. Báo ngay cho thầy cô khi biết bạn bị bắt nạt.'),
  {
    kind: 'signature',
    recipients: ['**Cha mẹ học sinh**'],
    signer: ['HỌC SINH', '_(Ký, ghi rõ họ tên)_'],
  },
];

export default {
  about:
    'Trường THCS: số, ngày là dấu chấm; việc viết xuôi theo người thực hiện; văn bản lồng trong tên văn bản; báo cáo ngay khi có vụ việc; hai hạn trong một câu; bản cam kết sau chữ ký; bản chụp và .txt TCVN3',
  files: [
    { format: 'scan', dpi: 200, seed: 42 },
    { format: 'txt', encoding: 'tcvn3' },
  ],
  blocks,
} satisfies CorpusPlan;
