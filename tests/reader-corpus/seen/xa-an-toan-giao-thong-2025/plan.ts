import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**XÃ TÂN LỘC HẠ**', 'Số: 34/KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Tân Lộc Hạ, ngày 10 tháng 9 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, bảo đảm trật tự, an toàn giao thông cho học sinh',
      'trên địa bàn xã năm học 2025 - 2026',
    ],
  },
  i('Căn cứ Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 ngày 27/6/2024;'),
  i(
    'Căn cứ Nghị định số 168/2024/NĐ-CP ngày 26/12/2024 của Chính phủ quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông trong lĩnh vực giao thông đường bộ; trừ điểm, phục hồi điểm giấy phép lái xe;',
  ),
  i(
    'Thực hiện Kế hoạch số 1120/KH-UBND ngày 28/8/2025 của UBND tỉnh Hà Xuyên về thực hiện Chỉ thị số 31/CT-TTg ngày 21/12/2023 của Thủ tướng Chính phủ về tăng cường công tác bảo đảm trật tự, an toàn giao thông cho lứa tuổi học sinh trong tình hình mới.',
  ),
  p('Ủy ban nhân dân xã Tân Lộc Hạ ban hành Kế hoạch với các nội dung sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    '- Nâng cao ý thức chấp hành pháp luật về giao thông của học sinh và cha mẹ học sinh; giảm số vụ tai nạn giao thông liên quan đến học sinh trên các tuyến đường qua xã.',
  ),
  h('2. Yêu cầu'),
  p('- Tuyên truyền dễ hiểu, gắn với tình huống thực tế trước cổng trường, trên đường liên thôn.'),
  p('- Không huy động học sinh tham gia điều tiết giao thông trên đường tỉnh.'),
  h('II. ĐỐI TƯỢNG, NỘI DUNG'),
  p('1. Đối tượng: học sinh, cha mẹ học sinh, giáo viên các trường học trên địa bàn xã.'),
  h('2. Nội dung'),
  p(
    '- Quy tắc giao thông; quy định về độ tuổi điều khiển xe; đội mũ bảo hiểm; tác hại của việc giao xe cho người chưa đủ điều kiện điều khiển.',
  ),
  p(
    '- Phản ánh vi phạm, ùn tắc trước cổng trường qua số điện thoại Công an xã 0219 3866 113 hoặc nhóm Zalo “An toàn giao thông Tân Lộc Hạ”.',
  ),
  h('II. THỜI GIAN VÀ CHẾ ĐỘ BÁO CÁO'),
  h('1. Thời gian'),
  p(
    '- Lễ phát động Tháng An toàn giao thông học đường tổ chức vào sáng thứ Hai, ngày 16/9/2025 tại Trường THCS Tân Lộc.',
  ),
  p('- Các hoạt động khác thực hiện trong năm học 2025 - 2026.'),
  h('2. Chế độ báo cáo'),
  p('Các trường học báo cáo tổng kết về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 30/5/2026.'),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Văn hóa - Xã hội xã'),
  p(
    '- Chủ trì, phối hợp với Công an xã chuẩn bị nội dung, tổ chức lễ phát động; hoàn thành trước ngày 15/9/2025.',
  ),
  p('- Biên soạn tài liệu, cung cấp cho hệ thống truyền thanh của xã ít nhất 02 tin mỗi tuần.'),
  p('- Tổng hợp kết quả, tham mưu UBND xã báo cáo Ban An toàn giao thông tỉnh trước ngày 10/6/2026.'),
  h('2. Công an xã'),
  p(
    '- Bố trí lực lượng điều tiết giao thông tại cổng trường vào giờ đến trường, tan học thường xuyên trong năm học.',
  ),
  p('- Tuần tra, xử lý học sinh điều khiển xe máy khi chưa đủ tuổi, mỗi tháng ít nhất 04 ca tuần tra.'),
  p('- Báo cáo tình hình vi phạm của học sinh về UBND xã trước ngày 15 hàng tháng.'),
  h('3. Các trường học trên địa bàn xã'),
  p(
    '- Tổ chức cho 100% học sinh, cha mẹ học sinh ký cam kết chấp hành quy định về an toàn giao thông trước ngày 30/9/2025.',
  ),
  p('- Xây dựng mô hình “Cổng trường an toàn giao thông” trong tháng 12/2025.'),
  p('- Phối hợp với Công an xã tổ chức ít nhất 02 buổi ngoại khóa trong năm học 2025 - 2026.'),
  p('- Gửi báo cáo tổng kết về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 25/5/2026.'),
  h('4. Phòng Giáo dục và Đào tạo huyện Tân Lộc'),
  p('- Hướng dẫn các trường lồng ghép nội dung an toàn giao thông vào môn học, hoạt động trải nghiệm.'),
  h('5. Trạm Y tế xã'),
  p('- Mở 01 lớp tập huấn sơ cứu tai nạn giao thông cho giáo viên từ tháng 10 đến tháng 11/2025.'),
  h('6. Đoàn Thanh niên Cộng sản Hồ Chí Minh xã'),
  p('- Duy trì đội thanh niên xung kích hỗ trợ học sinh qua đường thường xuyên.'),
  p('- In, phát 500 tờ rơi tuyên truyền trong tháng 10/2025.'),
  h('7. Trưởng các thôn'),
  p(
    '- Vận động Nhân dân tháo dỡ mái che, vật cản che khuất tầm nhìn trên đường đến trường, hoàn thành chậm nhất ngày 31/12/2025.',
  ),
  p(
    'Kinh phí thực hiện: 35.000.000 đồng từ ngân sách xã và nguồn xã hội hóa. Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 03/3/2025 của UBND xã Tân Lộc./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Ban ATGT tỉnh (b/c);',
      '- TT. Đảng ủy, HĐND xã (b/c);',
      '- CT, các PCT UBND xã;',
      '- Như mục IV;',
      '- Lưu: VT, VHXH.',
    ],
    signer: [
      '**TM. ỦY BAN NHÂN DÂN**',
      '**KT. CHỦ TỊCH**',
      '**PHÓ CHỦ TỊCH**',
      '',
      '',
      '',
      '**Mai Thị Bích Thảo**',
    ],
  },
];

export default {
  about:
    'Xã hai cấp 2025: nhiệm vụ viết xuôi dưới tên từng đơn vị, không có bảng; mục I, II, II, IV; hai hạn cho một báo cáo; Phòng GD&ĐT huyện không còn; thứ và ngày không khớp; thay thế kế hoạch của xã cũ',
  files: [
    { format: 'docx' },
    { format: 'scan', dpi: 200, seed: 5 },
    { format: 'photo', dpi: 150, page: 1, seed: 8, judge: ['legalBases'] },
    { format: 'txt', torn: 'raw' },
  ],
  blocks,
} satisfies CorpusPlan;
