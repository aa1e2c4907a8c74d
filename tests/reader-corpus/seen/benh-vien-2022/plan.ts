import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });

const blocks: Block[] = [
  { kind: 'running', foot: 'Kế hoạch truyền thông - giáo dục sức khỏe năm 2022 | Trang {page}' },
  {
    kind: 'head',
    left: ['SỞ Y TẾ VĨNH LẠC', 'BỆNH VIỆN ĐA KHOA KHU VỰC BẮC VĨNH', 'Số: 214/KH-BVBV'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Vĩnh Lạc, ngày 21 tháng 02 năm 2022',
    ],
  },
  { kind: 'title', lines: ['KẾ HOẠCH', 'Truyền thông - giáo dục sức khỏe tại Bệnh viện năm 2022'] },
  { kind: 'para', text: 'Căn cứ Luật Khám bệnh, chữa bệnh ngày 23 tháng 11 năm 2009;', italic: true },
  {
    kind: 'para',
    text: 'Căn cứ Thông tư số 31/2021/TT-BYT ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Y tế quy định hoạt động điều dưỡng trong bệnh viện;',
    italic: true,
  },
  {
    kind: 'para',
    text: 'Căn cứ Quyết định số 6858/QĐ-BYT ngày 18 tháng 11 năm 2016 của Bộ trưởng Bộ Y tế về việc ban hành Bộ tiêu chí chất lượng bệnh viện Việt Nam.',
    italic: true,
  },
  {
    kind: 'para',
    text: 'Căn cứ Kế hoạch số 355/KH-SYT ngày 28 tháng 01 năm 2022 của Sở Y tế tỉnh Vĩnh Lạc về hoạt động truyền thông - giáo dục sức khỏe ngành Y tế năm 2022.',
    italic: true,
  },
  p(
    'Bệnh viện Đa khoa khu vực Bắc Vĩnh xây dựng Kế hoạch truyền thông - giáo dục sức khỏe (TT-GDSK) tại Bệnh viện năm 2022 với các nội dung sau:',
  ),
  h('I. MỤC TIÊU', 1),
  h('1. Mục tiêu chung', 2),
  p(
    'Nâng cao hiểu biết, thay đổi hành vi của người bệnh, người nhà người bệnh về phòng bệnh, tuân thủ điều trị và giữ gìn vệ sinh; cải thiện sự hài lòng của người bệnh đối với Bệnh viện.',
  ),
  h('2. Mục tiêu cụ thể', 2),
  p(
    '- Trên 90% người bệnh nội trú được nhân viên y tế tư vấn về bệnh, chế độ dinh dưỡng và cách tự theo dõi sau ra viện.',
  ),
  p('- Mỗi khoa lâm sàng có góc truyền thông với tài liệu được cập nhật.'),
  p('- Tỷ lệ hài lòng của người bệnh nội trú về việc được hướng dẫn, giải thích đạt từ 85% trở lên.'),
  h('II. NỘI DUNG, HÌNH THỨC', 1),
  h('1. Nội dung', 2),
  p(
    '- Phòng, chống dịch Covid-19: thông điệp 5K, tiêm chủng mũi nhắc lại, theo dõi sức khỏe sau mắc Covid-19.',
  ),
  p('- Phòng, chống các bệnh không lây nhiễm: tăng huyết áp, đái tháo đường, bệnh phổi tắc nghẽn mạn tính.'),
  p('- Dinh dưỡng trong điều trị; chăm sóc bà mẹ, trẻ sơ sinh; nuôi con bằng sữa mẹ; vệ sinh tay.'),
  p('- Quyền lợi, nghĩa vụ của người bệnh có thẻ bảo hiểm y tế; đăng ký khám bệnh qua mạng.'),
  h('2. Hình thức', 2),
  p(
    '- Tư vấn trực tiếp cá nhân, nhóm; họp hội đồng người bệnh; phát thanh nội bộ; màn hình tại khu chờ khám; pa nô, áp phích, tờ rơi.',
  ),
  p(
    '- Trang thông tin điện tử của Bệnh viện (https://bvbacvinh.vinhlac.gov.vn), trang Zalo “Bệnh viện Bắc Vĩnh” và số điện thoại tư vấn 0244.3611.115.',
  ),
  h('III. PHÂN CÔNG THỰC HIỆN', 1),
  h('1. Phòng Điều dưỡng (Thường trực Tổ Truyền thông - Giáo dục sức khỏe)', 2),
  p(
    '- Kiện toàn Tổ Truyền thông - Giáo dục sức khỏe (Tổ TT-GDSK), phân công mạng lưới viên tại các khoa, hoàn thành trước ngày 15/3/2022.',
  ),
  p(
    '- Phối hợp với Phòng Tổ chức cán bộ tập huấn kỹ năng tư vấn cho ít nhất 60 điều dưỡng, hộ sinh trong tháng 4/2022.',
  ),
  p('- Kiểm tra, chấm điểm góc truyền thông của các khoa trong Quý II và Quý IV/2022.'),
  h('2. Phòng Kế hoạch tổng hợp', 2),
  p(
    '- Biên tập, đăng tải tin, bài trên Trang thông tin điện tử của Bệnh viện, mỗi tháng ít nhất 04 tin, bài, thực hiện thường xuyên trong năm.',
  ),
  p(
    '- Phối hợp với Trung tâm Y tế huyện Phú Bắc, Đài Truyền thanh huyện thực hiện phóng sự về các kỹ thuật mới, từ tháng 5 đến tháng 9/2022.',
  ),
  h('3. Khoa Kiểm soát nhiễm khuẩn (Khoa KSNK)', 2),
  p('- Phát động Ngày vệ sinh tay toàn Bệnh viện, từ ngày 03/5/2022 đến ngày 07/5/2022.'),
  p(
    '- Dán hướng dẫn vệ sinh tay, phân loại chất thải tại 100% buồng bệnh, hoàn thành chậm nhất ngày 30/6/2022.',
  ),
  h('3. Khoa Dinh dưỡng', 2),
  p(
    '- Phối hợp với Khoa Nội tổng hợp tổ chức câu lạc bộ người bệnh đái tháo đường, mỗi quý ít nhất 01 buổi, thực hiện thường xuyên trong năm.',
  ),
  p(
    '- Xây dựng bộ tờ rơi thực đơn cho người bệnh đái tháo đường, tăng huyết áp, suy thận trong Quý III/2022.',
  ),
  h('4. Phòng Công tác xã hội', 2),
  p(
    '- Quản lý trang Zalo, tiếp nhận và trả lời thắc mắc của người bệnh; thời gian trả lời không quá 24 giờ, thực hiện thường xuyên.',
  ),
  p(
    '- Phối hợp với Phòng Điều dưỡng, Phòng KHTH khảo sát nhu cầu thông tin của người bệnh trong tháng 3 và tháng 9/2022.',
  ),
  h('5. Các khoa lâm sàng', 2),
  p(
    '- Họp hội đồng người bệnh, tư vấn nhóm cho người bệnh và người nhà, mỗi tuần ít nhất 01 buổi, thực hiện thường xuyên.',
  ),
  p('- Cập nhật tài liệu tại góc truyền thông theo mùa dịch và mô hình bệnh tật của khoa.'),
  h('IV. KINH PHÍ', 1),
  p(
    'Dự toán kinh phí: 96.500.000 đồng, chi từ nguồn thu dịch vụ khám bệnh, chữa bệnh và các nguồn tài trợ hợp pháp khác.',
  ),
  h('V. CHẾ ĐỘ BÁO CÁO', 1),
  p('- Các khoa, phòng gửi kết quả hoạt động TT-GDSK về Phòng Điều dưỡng trước ngày 25 hằng tháng.'),
  p(
    '- Phòng Điều dưỡng tổng hợp, trình Giám đốc ký báo cáo gửi Sở Y tế (qua Trung tâm Kiểm soát bệnh tật tỉnh): báo cáo 6 tháng chậm nhất ngày 15/6/2022, báo cáo năm chậm nhất ngày 05/12/2022.',
  ),
  p(
    'Trên đây là Kế hoạch TT-GDSK năm 2022 của Bệnh viện, yêu cầu các khoa, phòng nghiêm túc thực hiện. Quá trình thực hiện có vướng mắc, phản ánh về Tổ TT-GDSK (hộp thư: truyenthong.bvbv@vinhlac.gov.vn) để được hướng dẫn, giải quyết./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Sở Y tế (để báo cáo);',
      '- TTKSBT tỉnh;',
      '- Ban Giám đốc;',
      '- Các khoa, phòng;',
      '- Website Bệnh viện;',
      '- Lưu: VT, ĐD.',
    ],
    signer: ['GIÁM ĐỐC', '', 'BSCKII. Tô Hoàng Nhân'],
  },
];

const plan: CorpusPlan = {
  about:
    'A hospital: pure prose by room, no table; a unit number twice; a basis in the middle ends in a full stop; running foot; rooms with short names.',
  files: [
    { format: 'scan', dpi: 200, seed: 31 },
    { format: 'docx', styled: true },
  ],
  blocks,
};

export default plan;
