import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['HỘI LHPN TỈNH TRÀ LĨNH', '**BAN THƯỜNG VỤ HỘI LHPN**', '**HUYỆN PHÚ CẨM**', 'Số: 33/KH-BTV'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Phú Cẩm, ngày 18 tháng 3 năm 2021_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, hướng dẫn hội viên, phụ nữ quản lý chi tiêu gia đình,',
      'phòng, chống “tín dụng đen” năm 2021',
    ],
  },
  p(
    'Thực hiện Chỉ thị số 12/CT-TTg ngày 25/4/2019 của Thủ tướng Chính phủ về tăng cường phòng ngừa, đấu tranh với tội phạm và vi phạm pháp luật liên quan đến hoạt động “tín dụng đen”;',
  ),
  p(
    'Thực hiện Kế hoạch số 18/KH-BTV ngày 26/01/2021 của Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh về công tác Hội và phong trào phụ nữ năm 2021;',
  ),
  p('Ban Thường vụ Hội LHPN huyện Phú Cẩm xây dựng kế hoạch với các nội dung cụ thể sau:'),
  h('I. Mục đích, yêu cầu'),
  p(
    '1. Trang bị cho hội viên cách ghi chép thu chi, lập quỹ dự phòng, vay vốn an toàn; nhận biết thủ đoạn cho vay nặng lãi qua ứng dụng.',
  ),
  p('2. Việc làm thiết thực, sát từng nhóm phụ nữ; lồng ghép với sinh hoạt chi, tổ hội.'),
  h('II. Chỉ tiêu'),
  p(
    '1. 100% cơ sở Hội tổ chức sinh hoạt chuyên đề; trên 60% hội viên được hướng dẫn ghi sổ chi tiêu gia đình.',
  ),
  p('2. Toàn huyện vận động ít nhất 900 hội viên tham gia mô hình “Ống heo tiết kiệm”.'),
  h('III. Phân công thực hiện'),
  h('1. Văn phòng Hội LHPN huyện'),
  p('- Biên soạn, in 4.500 sổ “Chi tiêu nhà mình” cấp cho chi, tổ hội, xong trước ngày 20/4/2021.'),
  p(
    '- Phối hợp với Đài Truyền thanh - Truyền hình huyện phát câu chuyện truyền thanh về chi tiêu hợp lý, mỗi tháng ít nhất 02 câu chuyện, thực hiện thường xuyên.',
  ),
  p('- Quản lý trang Facebook “Phụ nữ Phú Cẩm”, trả lời câu hỏi của hội viên thường xuyên trong năm.'),
  h('2. Ban Hỗ trợ phụ nữ phát triển kinh tế (Ban Kinh tế)'),
  p(
    '- Phối hợp với Phòng giao dịch Ngân hàng Chính sách xã hội huyện, Công an huyện tập huấn cho 120 cán bộ chi hội trong tháng 5/2021.',
  ),
  p(
    '- Thành lập câu lạc bộ “Phụ nữ quản lý tài chính gia đình”, mỗi cụm xã 01 câu lạc bộ, từ tháng 6 đến tháng 9/2021.',
  ),
  p('- Khảo sát nhu cầu vay vốn của phụ nữ nghèo, cận nghèo trong Quý II/2021.'),
  h('3. Ban Tuyên giáo'),
  p(
    '- Tổ chức hội thi “Tay hòm chìa khóa” cấp huyện nhân Ngày Phụ nữ Việt Nam, từ ngày 12/10/2021 đến ngày 19/10/2021.',
  ),
  p('- Kiểm tra, giám sát tại cơ sở trong Quý III/2021, không quá 06 xã.'),
  h('4. Hội LHPN các xã, thị trấn'),
  p('- Sinh hoạt chuyên đề về kỹ năng chi tiêu, mỗi quý 01 buổi ở từng chi hội.'),
  p(
    '- Vận động 100% cán bộ, hội viên ký cam kết không vay, không tiếp tay cho “tín dụng đen”, hoàn thành chậm nhất ngày 31/5/2021.',
  ),
  h('IV. Kinh phí'),
  p(
    'Tổng kinh phí 78.000.000 đồng. Trong đó: ngân sách huyện 45.000.000 đồng, vận động các tổ chức tín dụng 25.000.000 đồng.',
  ),
  h('V. Thông tin, báo cáo'),
  p(
    '1. Hội LHPN các xã, thị trấn báo cáo về Hội LHPN huyện (qua Văn phòng Hội): tiến độ hằng tháng trước ngày 17; báo cáo 6 tháng trước ngày 25/5/2021; báo cáo năm trước ngày 25/10/2021. Số liệu cập nhật thêm trên bảng tính dùng chung, không phải gửi bản giấy.',
  ),
  p(
    '2. Ban Kinh tế và Ban Tuyên giáo chuyển kết quả hoạt động được giao cho Văn phòng Hội chậm nhất 03 ngày làm việc sau khi kết thúc hoạt động.',
  ),
  p(
    '3. Văn phòng Hội tổng hợp, giúp Ban Thường vụ báo cáo Hội LHPN tỉnh (qua Ban Gia đình - Xã hội - Kinh tế) trước ngày 01/6/2021 và trước ngày 05/11/2021; đồng thời báo cáo Huyện ủy khi có yêu cầu.',
  ),
  p(
    '4. Trường hợp hội viên bị đe dọa, đòi nợ trái pháp luật, cơ sở Hội báo cáo ngay Thường trực Hội LHPN huyện qua số 0247.3822.033.',
  ),
  p(
    '5. Danh sách hội viên tham gia mô hình “Ống heo tiết kiệm” lập theo mẫu, gửi thư điện tử vanphonghoi@phunuphucam.example.vn trước ngày 15/4/2021.',
  ),
  p('Căn cứ Kế hoạch này, các đơn vị nghiêm túc triển khai thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Ban Thường vụ Hội LHPN tỉnh (b/c);',
      '- TT Huyện ủy, UBND huyện (b/c);',
      '- Công an huyện (p/h);',
      '- Hội LHPN các xã, thị trấn (t/h);',
      '- Lưu: VP.',
    ],
    signer: ['**TM. BAN THƯỜNG VỤ**', '**CHỦ TỊCH**', '', '', '', '**Đàm Thị Hạnh Mẫu**'],
  },
];

export default {
  about:
    'Hội phụ nữ huyện: tên cơ quan hai dòng; không có bảng, việc viết xuôi theo ban; kinh phí cộng không khớp; báo cáo gom trong mục V: nhiều kỳ trong một câu, khi có yêu cầu, báo ngay; gửi danh sách không phải báo cáo',
  files: [{ format: 'txt' }, { format: 'doc' }],
  blocks,
} satisfies CorpusPlan;
