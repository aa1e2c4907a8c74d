import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', '**BAN THƯỜNG VỤ TỈNH HẢI TRIỀU**', 'Số: 45/KH-BTV'],
    right: ['', '', '_Hải Triều, ngày 12 tháng 02 năm 2024_'],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông phòng, chống đuối nước trẻ em và an toàn cho phụ nữ,',
      'trẻ em trên môi trường mạng năm 2024',
    ],
  },
  p(
    'Căn cứ Luật Trẻ em; Quyết định số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ phê duyệt Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn 2021 - 2030 và Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025”;',
  ),
  p(
    'Thực hiện Hướng dẫn số 08-HD/BTV ngày 15/01/2024 của Ban Thường vụ Tỉnh ủy Hải Triều về công tác dân vận năm 2024, Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh xây dựng Kế hoạch truyền thông năm 2024 như sau:',
  ),
  h('Điều 1. Mục đích, yêu cầu'),
  h('1. Mục đích'),
  p(
    'a) Giúp cán bộ, hội viên, phụ nữ, nhất là các bà mẹ có con dưới 16 tuổi, biết cách phòng ngừa đuối nước tại gia đình, ao hồ, bãi tắm; biết sơ cứu ban đầu.',
  ),
  p('b) Trang bị kỹ năng nhận biết, phòng tránh lừa đảo, xâm hại trên môi trường mạng.'),
  h('2. Yêu cầu'),
  p('a) Hoạt động thiết thực, hướng về cơ sở; phân công rõ người, rõ việc.'),
  p('b) Bảo đảm an toàn tuyệt đối khi tổ chức dạy bơi, ngoại khóa dưới nước.'),
  h('Điều 2. Chỉ tiêu'),
  p('- 100% Hội LHPN các huyện, thành phố tổ chức ít nhất 01 hoạt động truyền thông trong dịp hè.'),
  p('- Từ 80% chi hội trở lên tuyên truyền đến hội viên có con nhỏ.'),
  p('- Vận động nguồn lực tổ chức dạy bơi cho tối thiểu 1.200 trẻ em.'),
  h('Điều 3. Văn bản cần tập trung tuyên truyền'),
  p('- Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016;'),
  p(
    '- Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em;',
  ),
  p('- Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018;'),
  p(
    '- Kế hoạch số 61/KH-UBND ngày 18/01/2024 của UBND tỉnh Hải Triều về phòng, chống tai nạn, thương tích trẻ em năm 2024.',
  ),
  h('Điều 4. Nhiệm vụ và phân công'),
  p(
    '1. Biên soạn tài liệu truyền thông, in 8.000 tờ rơi (Chủ trì: Ban Tuyên giáo; phối hợp: Văn phòng Hội; thời hạn: trước ngày 31/3/2024).',
  ),
  p(
    '2. Tổ chức 04 lớp tập huấn cho cán bộ Hội cơ sở (Chủ trì: Ban Gia đình - Xã hội; phối hợp: Trung tâm Y tế các huyện, Trung tâm Công tác xã hội tỉnh; thời gian: từ tháng 3 đến tháng 5/2024).',
  ),
  p(
    '3. Phát động Tháng hành động vì trẻ em, kỷ niệm Ngày Gia đình Việt Nam (Ban Gia đình - Xã hội chủ trì; phối hợp: Tỉnh đoàn; thời gian: Quý II/2024).',
  ),
  p(
    '4. Tổ chức dạy bơi miễn phí cho trẻ em có hoàn cảnh khó khăn (Chủ trì: Hội LHPN các huyện, thành phố; phối hợp: Phòng Giáo dục và Đào tạo các huyện, thành phố; thời hạn: đến hết ngày 31/8/2024).',
  ),
  p(
    '5. Rà soát, cắm biển cảnh báo tại 100% điểm có nguy cơ đuối nước (Chủ trì: Hội LHPN cơ sở; phối hợp: UBND cấp xã, Đoàn Thanh niên; thời hạn: chậm nhất ngày 15/5/2024).',
  ),
  p(
    '6. Đăng bài trên trang thông tin điện tử của Hội, mỗi tháng ít nhất 04 tin, bài; trên Zalo OA “Phụ nữ Hải Triều”, ít nhất 02 tin mỗi tuần (Ban Tuyên giáo chủ trì; thời gian: thường xuyên).',
  ),
  p(
    '7. Sinh hoạt chi hội theo chủ đề “Mẹ đồng hành cùng con trên không gian mạng” (Chủ trì: Chi hội phụ nữ; thời gian: tháng 4, 7, 10).',
  ),
  p(
    '8. Kiểm tra, giám sát hoạt động tại cơ sở, không quá 05 cuộc (Chủ trì: Ban Gia đình - Xã hội; phối hợp: Văn phòng Hội; thời gian: 6 tháng cuối năm 2024).',
  ),
  p('9. Tổng kết, biểu dương điển hình (Chủ trì: Văn phòng Hội; thời gian: trong tháng 12/2024).'),
  h('Điều 5. Kinh phí'),
  p(
    'Kinh phí: 120 triệu đồng từ nguồn ngân sách tỉnh cấp cho Hội; nguồn vận động xã hội dự kiến 300.000.000 đồng.',
  ),
  h('Điều 6. Chế độ báo cáo'),
  p(
    '1. Hội LHPN các huyện, thành phố báo cáo hoạt động hè về Hội LHPN tỉnh (qua Ban Gia đình - Xã hội) trước ngày 10/9/2024; báo cáo năm trước ngày 25/11/2024.',
  ),
  p('2. Ban Gia đình - Xã hội tổng hợp, báo cáo Hội LHPN Việt Nam chậm nhất ngày 10/12/2024.'),
  p(
    'Thông tin liên hệ: bà Trưởng Ban Gia đình - Xã hội, điện thoại 0228 3644 908, thư điện tử giadinhxahoi@phunuhaitrieu.org.vn, trang https://phunuhaitrieu.org.vn/tin-tuc./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Đoàn Chủ tịch Hội LHPN Việt Nam (báo cáo);',
      '- Ban Dân vận Tỉnh ủy;',
      '- Hội LHPN các huyện, thành phố;',
      '- Lưu: VP, GĐXH.',
    ],
    signer: ['**TM. BAN THƯỜNG VỤ**', '**PHÓ CHỦ TỊCH**', '', '', '', '**Vũ Hồng Nhung**'],
  },
];

export default {
  about:
    'Hội LHPN tỉnh: không có Quốc hiệu, phần đầu chỉ có tên tổ chức, số và ngày; chia theo Điều; nhiệm vụ có ngoặc ghi chủ trì, phối hợp, thời hạn với mọi kiểu viết thời gian; hai văn bản trong một câu; danh mục văn bản trong thân; bản .txt mã TCVN3',
  files: [{ format: 'md' }, { format: 'pdf' }, { format: 'txt', encoding: 'tcvn3' }],
  blocks,
} satisfies CorpusPlan;
