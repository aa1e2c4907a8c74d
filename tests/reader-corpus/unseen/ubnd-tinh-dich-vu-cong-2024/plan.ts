import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**TỈNH BẮC GIAO**', 'Số: 1466/KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Bắc Giao, ngày 15 tháng 7 năm 2024_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, nâng cao tỷ lệ sử dụng dịch vụ công trực tuyến',
      'trên địa bàn tỉnh Bắc Giao 6 tháng cuối năm 2024',
    ],
  },
  i('Căn cứ Luật Giao dịch điện tử số 51/2005/QH11 ngày 29/11/2005;'),
  i(
    'Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;',
  ),
  i(
    'Căn cứ Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng;',
  ),
  i('Xét đề nghị của Chánh Văn phòng UBND tỉnh tại Tờ trình số 59/TTr-VP ngày 08/7/2024.'),
  p('Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:'),
  h('I. MỤC TIÊU'),
  p(
    '- Đến hết ngày 31/12/2024, tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 70%; 80% hồ sơ có nghĩa vụ tài chính được thanh toán trực tuyến.',
  ),
  p('- Tỷ lệ người dân hài lòng khi sử dụng dịch vụ công trực tuyến đạt từ 90% trở lên.'),
  h('II. NỘI DUNG, KÊNH TUYÊN TRUYỀN'),
  h('1. Nội dung'),
  p(
    '- Lợi ích, quy trình nộp hồ sơ, thanh toán, nhận kết quả trực tuyến; danh mục thủ tục được giảm lệ phí theo Nghị quyết số 18/2023/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh.',
  ),
  p(
    '- Cách dùng tài khoản định danh điện tử để đăng nhập; cách tra cứu, phản ánh khi hồ sơ chậm trả kết quả.',
  ),
  h('2. Kênh tuyên truyền'),
  p(
    '- Cổng Dịch vụ công của tỉnh https://dichvucong.bacgiao.example.vn; Zalo “Trung tâm Hành chính công Bắc Giao”; Tổng đài 1022; hộp thư kiemsoattthc@bacgiao.example.vn; báo chí và truyền thanh cơ sở.',
  ),
  h('III. PHÂN CÔNG NHIỆM VỤ'),
  h('1. Văn phòng UBND tỉnh'),
  p(
    '- Phối hợp với Sở Tư pháp rà soát, trình công bố danh mục dịch vụ công trực tuyến toàn trình trước ngày 30/8/2024.',
  ),
  p('- Tổ chức 02 hội nghị trực tuyến hướng dẫn nghiệp vụ số hóa hồ sơ trong Quý III/2024.'),
  p('- Kiểm tra đột xuất tại bộ phận một cửa, mỗi tháng ít nhất 02 cuộc.'),
  h('2. Sở Thông tin và Truyền thông'),
  p(
    '- Sản xuất 12 video, 10 đồ họa hướng dẫn nộp hồ sơ các lĩnh vực có nhiều giao dịch, hoàn thành trước ngày 15/9/2024.',
  ),
  p(
    '- Chủ trì, phối hợp với Tỉnh đoàn, UBND các huyện, thành phố tập huấn cho 100% Tổ công nghệ số cộng đồng từ tháng 8 đến tháng 10/2024.',
  ),
  h('3. Công an tỉnh'),
  p(
    '- Mở đợt cao điểm cấp, kích hoạt tài khoản định danh điện tử tại khu công nghiệp, trường học từ ngày 01/8/2024 đến ngày 30/9/2024.',
  ),
  h('4. Đài Phát thanh và Truyền hình tỉnh'),
  p('- Mở chuyên mục “Không giấy tờ, không chờ đợi”, phát sóng ít nhất 01 số mỗi tuần.'),
  h('5. UBND các huyện, thành phố'),
  p('- Bố trí máy tính, mã QR, người trực hướng dẫn tại 100% bộ phận một cửa cấp xã trước ngày 15/8/2024.'),
  p('- Phát thanh hướng dẫn nộp hồ sơ trực tuyến trên đài truyền thanh xã thường xuyên.'),
  h('6. Đề nghị Ủy ban MTTQ Việt Nam tỉnh'),
  p('- Vận động đoàn viên, hội viên và Nhân dân sử dụng dịch vụ công trực tuyến.'),
  h('IV. KINH PHÍ'),
  p(
    'Ngân sách tỉnh bố trí 1,8 tỷ đồng cho Văn phòng UBND tỉnh và Sở Thông tin và Truyền thông; các huyện, thành phố tự bảo đảm.',
  ),
  h('V. CHẾ ĐỘ THÔNG TIN, BÁO CÁO'),
  p(
    '1. Các sở, ban, ngành; UBND các huyện, thành phố phân công 01 đồng chí lãnh đạo phụ trách, gửi danh sách về Văn phòng UBND tỉnh trước ngày 31/7/2024.',
  ),
  p(
    '2. Các sở, ban, ngành; UBND các huyện, thành phố báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh) kết quả thực hiện hằng tháng, trước ngày 22; báo cáo tổng kết trước ngày 10/12/2024.',
  ),
  p(
    '3. Trung tâm Phục vụ hành chính công tỉnh gửi báo cáo tuần về tình hình tiếp nhận, giải quyết hồ sơ cho Văn phòng UBND tỉnh vào chiều thứ Sáu.',
  ),
  p('4. Công an tỉnh báo cáo Chủ tịch UBND tỉnh kết quả đợt cao điểm chậm nhất ngày 10/10/2024.'),
  p(
    '5. Khi hệ thống gián đoạn, Sở Thông tin và Truyền thông có trách nhiệm báo cáo ngay UBND tỉnh nguyên nhân và thời gian khắc phục.',
  ),
  p(
    '6. Văn phòng UBND tỉnh tổng hợp, dự thảo báo cáo của UBND tỉnh trình Văn phòng Chính phủ trước ngày 20/12/2024.',
  ),
  h('VI. ĐIỀU KHOẢN THI HÀNH'),
  p(
    'Thủ trưởng các cơ quan chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện. Để kịp trình kỳ họp cuối năm, các sở, ban, ngành; UBND các huyện, thành phố gửi báo cáo tổng kết về UBND tỉnh (qua Văn phòng UBND tỉnh) trước ngày 05/12/2024./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Văn phòng Chính phủ (để b/c);',
      '- TT. Tỉnh ủy, TT. HĐND tỉnh (để b/c);',
      '- Chủ tịch, các PCT UBND tỉnh;',
      '- Ủy ban MTTQ Việt Nam tỉnh;',
      '- Các sở, ban, ngành;',
      '- UBND các huyện, thành phố;',
      '- Lưu: VT, KSTT.',
    ],
    signer: [
      '**TM. ỦY BAN NHÂN DÂN**',
      '**KT. CHỦ TỊCH**',
      '**PHÓ CHỦ TỊCH**',
      '',
      '',
      '',
      '**Lưu Đình Phúc**',
    ],
  },
];

export default {
  about:
    'UBND tỉnh 2024: nhiệm vụ viết xuôi theo cơ quan, không có bảng; luật đã được thay thế trong căn cứ; chế độ báo cáo đánh số từng khoản (tuần, tháng, ngay khi có sự cố, tổng kết); hai hạn cho một báo cáo ở mục V và VI',
  files: [
    { format: 'txt', torn: 'layout' },
    { format: 'scan', dpi: 200, seed: 41 },
  ],
  blocks,
} satisfies CorpusPlan;
