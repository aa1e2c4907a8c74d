import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, heading: 1 });
const h2 = (text: string): Block => ({ kind: 'para', text, heading: 2 });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['SỞ GIÁO DỤC VÀ ĐÀO TẠO TÂY HẢI', '**TRƯỜNG THPT NGUYỄN VĂN MẪU**', 'Số: 58/KH-THPTNVM'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập – Tự do – Hạnh phúc**',
      '_Tây Hải, ngày 15 tháng 9 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông, giáo dục kỹ năng an toàn trên không gian mạng',
      'cho học sinh năm học 2025 - 2026',
    ],
  },
  p('Căn cứ Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018;'),
  p(
    'Căn cứ Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021-2025”;',
  ),
  p(
    'Thực hiện Công văn số 3127/SGDĐT-CTTT ngày 03/9/2025 của Sở Giáo dục và Đào tạo về việc tăng cường giáo dục an toàn mạng; theo Nghị quyết Hội nghị viên chức, người lao động năm học 2025 - 2026,',
  ),
  p('Trường THPT Nguyễn Văn Mẫu xây dựng Kế hoạch như sau:'),
  h('A. MỤC ĐÍCH, YÊU CẦU'),
  p('- 100% học sinh khối 10 được trang bị kỹ năng nhận biết lừa đảo trực tuyến.'),
  p('- Phấn đấu 95% học sinh toàn trường ký cam kết “Ứng xử văn minh trên mạng xã hội”.'),
  p('- Việc tuyên truyền bảo đảm thiết thực, phù hợp lứa tuổi, không làm quá tải chương trình học.'),
  h('B. NỘI DUNG VÀ GIẢI PHÁP'),
  h2('1. Đối tượng: Toàn thể học sinh, giáo viên, nhân viên và cha mẹ học sinh của nhà trường.'),
  h2('2. Nội dung'),
  p('2.1. Quyền và trách nhiệm của học sinh khi sử dụng mạng xã hội.'),
  p('2.2. Nhận diện và phòng, tránh: lừa đảo, bắt nạt trực tuyến, tin giả, xâm hại trẻ em qua mạng.'),
  p('2.3. Cách tìm sự hỗ trợ: Tổng đài quốc gia bảo vệ trẻ em 111; hộp thư anninhmang@thptnvm.example.vn.'),
  h2('3. Hình thức'),
  p('a. Sinh hoạt dưới cờ thứ Hai hằng tuần, mỗi tháng 01 chủ đề;'),
  p(
    'b. Fanpage “Đoàn trường THPT Nguyễn Văn Mẫu” (https://www.facebook.com/doantruong.thptnvm.example), nhóm Zalo các lớp;',
  ),
  p('c. Cuộc thi thiết kế infographic, video ngắn.'),
  h('C. KẾ HOẠCH CỤ THỂ'),
  {
    kind: 'table',
    headRows: 1,
    widths: [7, 38, 20, 20, 22],
    rows: [
      ['STT', 'Hoạt động', 'Người phụ trách', 'Phối hợp', 'Thời gian thực hiện'],
      [
        '01',
        'Xây dựng kế hoạch, phân công nhiệm vụ; thành lập Tổ truyền thông của trường',
        'Phó Hiệu trưởng phụ trách nề nếp',
        'Đoàn trường',
        'Trước ngày 25/9/2025',
      ],
      [
        '02',
        'Chuyên đề “Nhận diện lừa đảo trực tuyến” cho học sinh khối 10, 11, 12 (03 buổi)',
        'Tổ Tin học - Công nghệ',
        'Công an phường Tây Hải',
        'Tháng 10/2025',
      ],
      [
        '03',
        'Phát động ký cam kết “Ứng xử văn minh trên mạng xã hội”',
        'Đoàn trường',
        'Giáo viên chủ nhiệm các lớp',
        'Trong tháng 11/2025',
      ],
      [
        '04',
        'Cuộc thi thiết kế infographic, video ngắn về an toàn mạng; mỗi lớp ít nhất 01 sản phẩm',
        'Đoàn trường',
        'Tổ Tin học - Công nghệ;\nTổ Ngữ văn',
        'Từ 01/12/2025 đến 15/01/2026',
      ],
      [
        '05',
        'Tư vấn tâm lý học đường cho học sinh bị bắt nạt trực tuyến',
        'Tổ Tư vấn học đường',
        '',
        'Cả năm học',
      ],
      [
        '06',
        'Họp cha mẹ học sinh, hướng dẫn cách quản lý thời gian sử dụng mạng của con',
        'Giáo viên chủ nhiệm các lớp',
        'Ban đại diện cha mẹ học sinh',
        'Học kỳ I và học kỳ II',
      ],
      ['07', 'Tổng kết, khen thưởng', 'Ban Giám hiệu', 'Các tổ chuyên môn, Đoàn trường', 'Tháng 5/2026'],
    ],
  },
  h('D. KINH PHÍ'),
  p('Kinh phí chi thường xuyên năm 2025 và 2026 của nhà trường, dự kiến 24.600.000 đồng.'),
  h('Đ. TỔ CHỨC THỰC HIỆN'),
  h2('1. Đoàn trường'),
  p(
    '- Gửi tin, bài, hình ảnh về Tổ truyền thông chậm nhất thứ Sáu hằng tuần; báo cáo Ban Giám hiệu kết quả từng đợt trong vòng 05 ngày làm việc kể từ ngày kết thúc hoạt động.',
  ),
  h2('2. Giáo viên chủ nhiệm các lớp'),
  p(
    '- Theo dõi học sinh; báo cáo kết quả học kỳ I về Ban Giám hiệu (qua Phó Hiệu trưởng phụ trách nề nếp) trước ngày 10/01/2026, kết quả cả năm trước ngày 20/5/2026.',
  ),
  h2('3. Tổ truyền thông'),
  p('- Tổng hợp, tham mưu Hiệu trưởng báo cáo Sở GD&ĐT đến hết ngày 31/5/2026.'),
  p('Yêu cầu các bộ phận, giáo viên, nhân viên nghiêm túc thực hiện Kế hoạch này./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Sở GD&ĐT (để b/c);',
      '- Ban Giám hiệu;',
      '- Các tổ chuyên môn, đoàn thể (để thực hiện);',
      '- Website trường;',
      '- Lưu: VT.',
    ],
    signer: ['HIỆU TRƯỞNG', '', '', '', 'Phan Thị Thu Sương'],
  },
];

export default {
  about:
    'Trường THPT theo năm học, mục A–Đ, tiểu mục 2.1, điểm “a.”, bảng “Hoạt động/Người phụ trách”, thời gian theo học kỳ, .doc cũ, Markdown và NFD',
  files: [{ format: 'doc' }, { format: 'md' }, { format: 'docx', encoding: 'nfd', styled: true }],
  blocks,
} satisfies CorpusPlan;
