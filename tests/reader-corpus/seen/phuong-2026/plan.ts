import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });
const basis = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẾN ĐÒ', 'Số: 18/KH-UBND'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Bến Đò, ngày        tháng 01 năm 2026',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, phổ biến kiến thức phòng cháy, chữa cháy và cứu nạn, cứu hộ',
      'trên địa bàn phường Bến Đò năm 2026',
    ],
  },
  basis('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;'),
  basis('Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ số 55/2024/QH15 ngày 29/11/2024;'),
  basis(
    'Căn cứ Nghị định số 136/2020/NĐ-CP ngày 24/11/2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy;',
  ),
  basis(
    'Căn cứ Nghị định số 105/2025/NĐ-CP ngày 15/5/2025 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ;',
  ),
  basis(
    'Thực hiện Kế hoạch số 402/KH-UBND ngày 30/12/2025 của UBND tỉnh Bình Châu về công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026.',
  ),
  p(
    'Ủy ban nhân dân phường Bến Đò ban hành Kế hoạch tuyên truyền, phổ biến kiến thức phòng cháy, chữa cháy và cứu nạn, cứu hộ (PCCC và CNCH) năm 2026. Kế hoạch này thay thế Kế hoạch số 09/KH-UBND ngày 08/01/2026 của UBND phường.',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU', 1),
  h('1. Mục đích', 2),
  p(
    'Nâng cao ý thức, kỹ năng PCCC và thoát nạn của người dân, nhất là tại nhà ở kết hợp kinh doanh, nhà trọ, chung cư cũ và các khu dân cư có ngõ hẻm sâu; kéo giảm số vụ cháy và thiệt hại do cháy gây ra.',
  ),
  h('2. Yêu cầu', 2),
  p('- Nội dung ngắn gọn, dễ nhớ, có thực hành; đến được từng hộ gia đình.'),
  p('- Phân công rõ đơn vị, thời hạn; gắn trách nhiệm của người đứng đầu.'),
  h('II. NỘI DUNG', 1),
  p(
    '- Kiến thức PCCC trong sử dụng điện, gas, xăng dầu, sạc xe điện; kỹ năng xử lý khi có cháy và thoát nạn.',
  ),
  p('- Trách nhiệm của người đứng đầu cơ sở, chủ hộ gia đình; các hành vi bị nghiêm cấm và mức xử phạt.'),
  p('- Hướng dẫn cài đặt, sử dụng ứng dụng “Báo cháy 114” và lắp thiết bị báo cháy tại nhà.'),
  h('III. NHIỆM VỤ, PHÂN CÔNG', 1),
  h('1. Tuyên truyền trực quan', 2),
  p(
    '1.1. Treo băng rôn, khẩu hiệu tại các tuyến đường chính, chợ, chung cư (Phòng Văn hóa - Xã hội chủ trì, phối hợp các khu phố; hoàn thành trước ngày 31/01/2026).',
  ),
  p(
    '1.2. Phát tờ rơi khuyến cáo đến hộ gia đình, cơ sở kinh doanh, tối thiểu 3.500 tờ rơi (Công an phường chủ trì, phối hợp Đoàn Thanh niên phường; thời gian: Quý I/2026).',
  ),
  h('2. Tuyên truyền trên hệ thống truyền thanh và môi trường mạng', 2),
  p(
    '2.1. Phát thanh khuyến cáo an toàn cháy, mỗi tuần ít nhất 02 lượt (Phòng Văn hóa - Xã hội chủ trì; thời gian: thường xuyên).',
  ),
  p(
    '2.2. Đăng tin, bài trên trang Zalo “Phường Bến Đò” và Trang thông tin điện tử phường (https://bendo.binhchau.gov.vn), mỗi tháng ít nhất 04 tin, bài (Văn phòng HĐND và UBND phường chủ trì, phối hợp Công an phường; thời gian: thường xuyên).',
  ),
  h('3. Tuyên truyền trực tiếp, thực hành', 2),
  p(
    '3.1. Tổ chức buổi tuyên truyền, hướng dẫn thực hành tại khu phố, mỗi quý ít nhất 01 buổi (Công an phường chủ trì, phối hợp Ban điều hành các khu phố; thời gian: thường xuyên).',
  ),
  p(
    '3.2. Thực tập phương án chữa cháy của các Tổ liên gia; 100% Tổ liên gia an toàn PCCC được thực tập (Công an phường chủ trì, phối hợp Ban Chỉ huy Quân sự phường, Trạm Y tế phường; thời gian: từ tháng 3 đến tháng 9/2026).',
  ),
  p(
    '3.3. Ngoại khóa về kỹ năng thoát nạn cho học sinh (Các trường học trên địa bàn chủ trì, phối hợp Công an phường; thời gian: tháng 4 và tháng 10/2026).',
  ),
  p(
    '3.4. Hội thi “Nhà tôi an toàn cháy” cấp phường (Ủy ban MTTQ Việt Nam phường chủ trì, phối hợp Công an phường, Hội LHPN phường; hoàn thành trước ngày 04/10/2026).',
  ),
  h('4. Vận động, ký cam kết', 2),
  p(
    '4.1. Vận động hộ gia đình trang bị bình chữa cháy, mở lối thoát nạn thứ hai; tỷ lệ hộ ký cam kết đạt từ 95% trở lên (Các khu phố chủ trì, phối hợp Phòng Kinh tế, Hạ tầng và Đô thị; thời gian: Quý I, Quý II/2026).',
  ),
  p(
    '4.2. Rà soát, vận động chủ nhà trọ, chung cư khắc phục tồn tại về PCCC (Phòng Kinh tế, Hạ tầng và Đô thị chủ trì, phối hợp Công an phường; hoàn thành chậm nhất ngày 30/4/2026).',
  ),
  h('IV. KINH PHÍ', 1),
  p('Kinh phí thực hiện Kế hoạch là 72 triệu đồng, từ nguồn ngân sách phường năm 2026 và nguồn xã hội hóa.'),
  h('V. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Công an phường', 2),
  p(
    'Là cơ quan thường trực; theo dõi, đôn đốc, tổng hợp, tham mưu UBND phường báo cáo UBND tỉnh (qua Công an tỉnh) trước ngày 15/12/2026.',
  ),
  h('2. Các phòng, Trung tâm Phục vụ hành chính công phường', 2),
  p(
    'Triển khai nhiệm vụ được phân công; báo cáo kết quả về Công an phường trước ngày 15 hằng tháng (thư điện tử: capbendo@binhchau.gov.vn).',
  ),
  h('3. Các khu phố, trường học', 2),
  p(
    'Báo cáo 6 tháng chậm nhất ngày 10/6/2026, báo cáo năm trước ngày 01/12/2026 về UBND phường (qua Công an phường).',
  ),
  p(
    'Trên đây là Kế hoạch tuyên truyền PCCC và CNCH năm 2026, yêu cầu các đơn vị triển khai thực hiện. Mọi vướng mắc phản ánh về Công an phường (điện thoại 0277.3650.220) để báo cáo UBND phường xem xét./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Công an tỉnh (b/c);',
      '- TT Đảng ủy, HĐND phường;',
      '- CT, các PCT UBND phường;',
      '- Các phòng, trung tâm thuộc phường;',
      '- Các khu phố, trường học;',
      '- Lưu: VT.',
    ],
    signer: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Trương Minh Khang'],
  },
  { kind: 'para', text: 'DANH SÁCH CÁN BỘ PHỤ TRÁCH ĐỊA BÀN', bold: true, centred: true },
  {
    kind: 'para',
    text: '(Kèm theo Kế hoạch số 18/KH-UBND ngày      /01/2026 của UBND phường Bến Đò)',
    italic: true,
    centred: true,
  },
  {
    kind: 'table',
    headRows: 1,
    widths: [1, 4, 5, 4],
    rows: [
      ['STT', 'Họ và tên', 'Chức vụ', 'Khu phố phụ trách'],
      ['1', 'Lý Thành Danh', 'Phó Trưởng Công an phường', 'Khu phố 1, 2, 3'],
      ['2', 'Phan Thị Ngọc Hân', 'Phó Trưởng phòng Văn hóa - Xã hội', 'Khu phố 4, 5'],
      ['3', 'Đoàn Văn Lực', 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị', 'Khu phố 6, 7, 8'],
      ['4', 'Mai Hữu Nghĩa', 'Bí thư Đoàn Thanh niên phường', 'Khu phố 9, 10'],
    ],
  },
];

const plan: CorpusPlan = {
  about:
    'A ward of 2026: day blank, replaces an earlier plan, a lapsed decree among the bases, duties in brackets in another wording, a room with a comma in its name, a list of people after the signature.',
  files: [
    { format: 'scan', dpi: 200, seed: 82 },
    { format: 'docx', encoding: 'nfd' },
  ],
  blocks,
};

export default plan;
