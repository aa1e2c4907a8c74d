import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['SỞ GD&ĐT BẮC LĨNH', '**TRƯỜNG THPT BẮC LĨNH 2**', 'Số: ……/KH-THPTBL2'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Bắc Lĩnh, ngày …… tháng 9 năm 2020_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Khám sức khỏe học sinh, tuyên truyền bảo hiểm y tế',
      'và phòng, chống dịch Covid-19 năm học 2020 - 2021',
    ],
  },
  p(
    'Căn cứ Luật Bảo hiểm y tế; Nghị định số 146/2018/NĐ-CP ngày 17/10/2018 của Chính phủ quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật Bảo hiểm y tế;',
  ),
  p(
    'Căn cứ Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế, Bộ Giáo dục và Đào tạo quy định về công tác y tế trường học;',
  ),
  p(
    'Thực hiện Công văn số 1877/SGDĐT-CTTT ngày 25/8/2020 của Sở GD&ĐT Bắc Lĩnh về việc thực hiện công tác y tế trường học năm học 2020 - 2021, Trường THPT Bắc Lĩnh 2 xây dựng Kế hoạch như sau:',
  ),
  h('I. MỤC TIÊU'),
  p('- 100% học sinh được khám sức khỏe ít nhất 01 lần trong năm học.'),
  p('- Tỷ lệ học sinh tham gia bảo hiểm y tế đạt từ 98,5% trở lên.'),
  p('- Không để dịch Covid-19 xâm nhập, lây lan trong nhà trường.'),
  h('II. NỘI DUNG'),
  h('1. Khám sức khỏe'),
  p('- Khám thể lực, thị lực, tai mũi họng, răng hàm mặt, cột sống; tư vấn dinh dưỡng.'),
  h('2. Bảo hiểm y tế'),
  p(
    '- Tuyên truyền mức đóng, quyền lợi, thủ tục khám chữa bệnh; cài đặt ứng dụng “VssID” khi được cung cấp.',
  ),
  h('2. Phòng, chống dịch'),
  p('- Đo thân nhiệt, rửa tay, khử khuẩn lớp học; khai báo y tế qua ứng dụng “NCOVI” và “Bluezone”.'),
  h('4. Kinh phí'),
  p('Kinh phí: 18.500.000 đồng từ nguồn chăm sóc sức khỏe ban đầu năm 2020.'),
  h('III. TỔ CHỨC THỰC HIỆN'),
  h('1. Ban Giám hiệu'),
  p('- Ký hợp đồng khám sức khỏe với Trung tâm Y tế huyện trước ngày 20/9/2020.'),
  p('- Kiểm tra công tác vệ sinh, khử khuẩn thường xuyên.'),
  h('2. Nhân viên y tế'),
  p('- Lập danh sách, phiếu khám của từng lớp; hoàn thành chậm nhất ngày 30/9/2020.'),
  p(
    '- Phối hợp với Trung tâm Y tế huyện tổ chức khám cho 100% học sinh từ ngày 05/10/2020 đến ngày 09/10/2020.',
  ),
  p('- Lập hồ sơ theo dõi sức khỏe học sinh trong Quý IV/2020.'),
  h('3. Giáo viên chủ nhiệm'),
  p('- Thu phiếu đăng ký tham gia bảo hiểm y tế của lớp trước ngày 31/8/2020.'),
  p(
    '- Vận động học sinh chưa tham gia bảo hiểm y tế, báo cáo kết quả về Ban Giám hiệu (qua Nhân viên y tế) trước ngày 25/9/2020.',
  ),
  h('4. Đoàn Thanh niên'),
  p('- Phát thanh học đường về phòng, chống dịch và bảo hiểm y tế, mỗi tuần ít nhất 02 bản tin.'),
  p('- Vẽ 10 áp phích tuyên truyền từ tháng 9 đến tháng 11/2020.'),
  h('5. Bộ phận Kế toán'),
  p('- Lập chứng từ, quyết toán kinh phí khám sức khỏe trong tháng 12/2020.'),
  h('IV. CHẾ ĐỘ BÁO CÁO'),
  p(
    'Nhân viên y tế báo cáo Hiệu trưởng tình hình sức khỏe học sinh trước ngày 15 hàng tháng. Nhà trường báo cáo Sở GD&ĐT kết quả khám sức khỏe trước ngày 31/10/2020./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Sở GD&ĐT (để b/c);',
      '- Trung tâm Y tế huyện (ph/h);',
      '- BGH, GVCN, các tổ;',
      '- Lưu: VT, YT.',
    ],
    signer: ['**HIỆU TRƯỞNG**', '', '', '', '**Cao Văn Hưng**'],
  },
  c('**PHIẾU ĐĂNG KÝ THAM GIA BẢO HIỂM Y TẾ**'),
  c('**Năm học 2020 - 2021**'),
  p('Lớp: ………… Giáo viên chủ nhiệm: …………………………'),
  {
    kind: 'table',
    headRows: 1,
    widths: [7, 33, 15, 22, 23],
    rows: [
      ['**TT**', '**Họ và tên**', '**Ngày sinh**', '**Thời hạn thẻ cũ**', '**Nơi đăng ký khám chữa bệnh**'],
      ['1', '', '', '', ''],
      ['2', '', '', '', ''],
      ['3', '', '', '', ''],
    ],
  },
];

export default {
  about:
    'Kế hoạch của trường: số và ngày để trống bằng dấu chấm; mục 1, 2, 2, 4; nhiệm vụ viết xuôi theo người thực hiện; hạn trước tháng ban hành; thông tư liên tịch; phiếu đăng ký sau chữ ký; bản .doc và bản chụp 300 dpi',
  files: [{ format: 'docx' }, { format: 'doc' }, { format: 'scan', dpi: 300, seed: 31 }],
  blocks,
} satisfies CorpusPlan;
