import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  { kind: 'running', foot: 'SYT Thượng Hà - Truyền thông tiêm chủng 2025 - trang {page}' },
  {
    kind: 'head',
    left: ['UBND TỈNH THƯỢNG HÀ', '**SỞ Y TẾ**', 'Số: 1187/KH-SYT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Thượng Hà, ngày 27 tháng 3 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông phòng, chống bệnh sởi và chiến dịch tiêm bù, tiêm vét',
      'vắc xin sởi trên địa bàn tỉnh Thượng Hà năm 2025',
    ],
  },
  p('Căn cứ Luật Phòng, chống bệnh truyền nhiễm số 03/2007/QH12 ngày 21/11/2007;'),
  p(
    'Căn cứ Nghị định số 104/2016/NĐ-CP ngày 01/7/2016 của Chính phủ quy định về hoạt động tiêm chủng và Nghị định số 13/2024/NĐ-CP ngày 05/02/2024 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 104/2016/NĐ-CP;',
  ),
  p(
    'Thực hiện Công điện số 23/CĐ-TTg ngày 15/3/2025 của Thủ tướng Chính phủ về việc tăng cường công tác phòng, chống bệnh sởi; Công văn số 690/UBND-KGVX ngày 20/3/2025 của UBND tỉnh về việc triển khai chiến dịch tiêm vắc xin sởi, Sở Y tế xây dựng Kế hoạch như sau:',
  ),
  h('I. MỤC TIÊU'),
  h('1. Mục tiêu chung'),
  p(
    '\uf0b7 Nâng cao hiểu biết của ngƣời dân về bệnh sởi và lợi ích của vắc xin; giúp cha mẹ, người chăm sóc trẻ chủ động đưa trẻ đi tiêm chủng đúng lịch, đủ mũi.',
  ),
  h('2. Mục tiêu cụ thể'),
  p('\uf0b7 Trên 95% trẻ từ 1 đến 10 tuổi chưa tiêm đủ mũi được tiêm vắc xin sởi trong chiến dịch.'),
  p('\uf0b7 100% trạm y tế có góc truyền thông về tiêm chủng.'),
  p('\uf0b7 Tỷ lệ bài viết, phản ánh sai lệch chưa được trả lời sau 24 giờ không quá 5%.'),
  h('II. ĐỐI TƯỢNG'),
  p('1. Cha mẹ, người chăm sóc trẻ từ 6 tháng đến 10 tuổi;'),
  p('2. Cán bộ y tế, giáo viên mầm non, tiểu học;'),
  p('3. Lãnh đạo chính quyền, đoàn thể các cấp.'),
  h('III. NỘI DUNG HOẠT ĐỘNG'),
  h('1. Truyền thông trên báo chí và mạng xã hội'),
  p(
    'a) Phát sóng phóng sự, thông điệp về tiêm vắc xin sởi trên sóng phát thanh, truyền hình tỉnh, ít nhất 03 lượt/tuần (Đơn vị thực hiện: Trung tâm Kiểm soát bệnh tật tỉnh (CDC); phối hợp: Đài Phát thanh và Truyền hình tỉnh; thời gian: từ ngày 31/3/2025 đến ngày 31/5/2025).',
  ),
  p(
    'b) Đăng tải bài viết, hình ảnh, video ngắn trên Trang thông tin điện tử Sở Y tế (https://syt.thuongha.example.vn/phong-chong-dich-benh), trang Facebook “Sức khỏe Thượng Hà” và Zalo OA “Sở Y tế Thượng Hà” (Đơn vị thực hiện: Văn phòng Sở; phối hợp: CDC; thời gian: hằng ngày trong thời gian chiến dịch).',
  ),
  p(
    'c) Cung cấp thông cáo báo chí định kỳ, mỗi tuần 01 bản (Đơn vị thực hiện: CDC; thời gian: Quý II/2025).',
  ),
  h('2. Truyền thông trực tiếp'),
  p(
    'a) In, cấp phát 25.000 tờ rơi, 1.200 áp phích đến trạm y tế, trường học (Đơn vị thực hiện: CDC; phối hợp: Phòng Kế hoạch - Tài chính Sở; hoàn thành trước ngày 10/4/2025).',
  ),
  p(
    'b) Tổ chức nói chuyện chuyên đề cho cha mẹ học sinh tại các trường mầm non, tiểu học vùng nguy cơ cao, tối thiểu 40 buổi (Đơn vị thực hiện: Trung tâm Y tế các huyện, thành phố; phối hợp: Phòng Giáo dục và Đào tạo, Hội Liên hiệp Phụ nữ các huyện, thành phố; thời gian: tháng 4 và tháng 5/2025).',
  ),
  p(
    'c) Đến từng nhà vận động hộ có trẻ chưa tiêm chủng; nhân viên y tế thôn, bản, cộng tác viên dân số lập danh sách trẻ (Đơn vị thực hiện: Trạm Y tế các xã, phường, thị trấn; phối hợp: Trưởng thôn, trưởng bản; hoàn thành chậm nhất ngày 15/4/2025).',
  ),
  p(
    'd) Tập huấn kỹ năng tư vấn, xử trí phản ứng sau tiêm cho cán bộ y tế: 05 lớp (Đơn vị thực hiện: CDC; phối hợp: Bệnh viện Sản - Nhi; thời gian: trong tháng 4/2025).',
  ),
  h('3. Giám sát, lắng nghe dư luận'),
  p(
    'Theo dõi tin đồn, thông tin sai lệch về vắc xin trên mạng; kịp thời tham mưu trả lời (Đơn vị thực hiện: Văn phòng Sở; phối hợp: Thanh tra Sở; thời gian: thường xuyên).',
  ),
  h('IV. KINH PHÍ'),
  p(
    'Tổng kinh phí: 612.000.000 đồng, trong đó ngân sách tỉnh 480.000.000 đồng, nguồn viện trợ 112.000.000 đồng.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. CDC'),
  p('- Đầu mối triển khai Kế hoạch; cung cấp tài liệu, thông điệp mẫu cho các đơn vị.'),
  p(
    '- Tổng hợp kết quả truyền thông hằng tuần, báo cáo Sở Y tế trước 15 giờ 00 thứ Sáu; báo cáo tổng kết chiến dịch chậm nhất ngày 10/6/2025.',
  ),
  h('2. Văn phòng Sở'),
  p('- Tiếp nhận phản ánh qua đường dây nóng 0218.3866.995 và hộp thư tiemchung.syt@thuongha.example.vn.'),
  p('- Tham mưu Sở Y tế báo cáo UBND tỉnh kết quả chiến dịch trước ngày 15/6/2025.'),
  h('3. Trung tâm Y tế các huyện, thành phố'),
  p('- Xây dựng kế hoạch của đơn vị, hoàn thành trước ngày 05/4/2025.'),
  p(
    '- Báo cáo tiến độ về CDC trước ngày 25 hằng tháng, qua thư điện tử truyenthong.cdc@thuongha.example.vn theo mẫu gửi kèm.',
  ),
  h('4. Đề nghị Sở Giáo dục và Đào tạo, Báo Thượng Hà'),
  p(
    '- Chỉ đạo các trường rà soát tiền sử tiêm chủng của trẻ; thông tin chính xác, không giật gân về tình hình dịch.',
  ),
  p('Trên đây là Kế hoạch truyền thông của Sở Y tế, yêu cầu các đơn vị triển khai thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Bộ Y tế (b/c);',
      '- UBND tỉnh (b/c);',
      '- Sở GD&ĐT; Báo Thượng Hà (p/h);',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các đơn vị trực thuộc (t/h);',
      '- Lưu: VT, NVY.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**BSCKI. Quách Thị Mỹ Hằng**'],
  },
  { kind: 'page-break' },
  c('**Mẫu báo cáo tiến độ**'),
  c('_(Kèm theo Kế hoạch số 1187/KH-SYT ngày 27/3/2025 của Sở Y tế)_'),
  p('Đơn vị báo cáo: …………………………… Kỳ báo cáo: từ ngày …/…/2025 đến ngày …/…/2025'),
  {
    kind: 'table',
    headRows: 1,
    widths: [7, 45, 16, 16, 16],
    rows: [
      ['TT', 'Hoạt động', 'Đơn vị tính', 'Kết quả trong kỳ', 'Cộng dồn'],
      ['1', 'Phát thanh trên loa truyền thanh xã', 'lượt', '', ''],
      ['2', 'Nói chuyện chuyên đề', 'buổi', '', ''],
      ['3', 'Hộ gia đình được thăm, vận động', 'hộ', '', ''],
    ],
  },
  {
    kind: 'signature',
    recipients: ['**Người lập biểu**'],
    signer: ['THỦ TRƯỞNG ĐƠN VỊ', '_(Ký, đóng dấu)_'],
  },
];

export default {
  about:
    'Sở Y tế: nhiệm vụ kèm ngoặc “Đơn vị thực hiện”, ngoặc trong ngoặc; dấu đầu dòng phông riêng, “ƣ”; tiền cộng không khớp; hạn theo giờ trong tuần; mẫu báo cáo sau chữ ký; chân trang lặp',
  files: [{ format: 'doc' }, { format: 'txt', torn: 'raw' }],
  blocks,
} satisfies CorpusPlan;
