import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH BẮC SƠN HÀ', '**UBND HUYỆN MƯỜNG KHOA**', 'Số: 214/KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Mường Khoa, ngày 28 tháng 8 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tổ chức Tuần lễ hưởng ứng học tập suốt đời và tuyên truyền',
      'xây dựng xã hội học tập năm 2023 trên địa bàn huyện',
    ],
  },
  p(
    'Căn cứ Quyết định số 1373/QĐ-TTg ngày 30/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021 - 2030”; Quyết định 387/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ phê duyệt Chương trình “Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021 - 2030”;',
  ),
  p(
    'Thực hiện Công văn số 1650/SGDĐT-GDTX ngày 16/8/2023 của Sở Giáo dục và Đào tạo về việc tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2023;',
  ),
  p('UBND huyện xây dựng Kế hoạch, cụ thể như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '1. Mục đích: Nâng cao nhận thức của cán bộ, đảng viên và Nhân dân các dân tộc trong huyện về vai trò của việc tự học, học tập suốt đời; khuyến khích học tập trên môi trường số.',
  ),
  p(
    '2. Yêu cầu: Thiết thực, tiết kiệm, gắn với ngày hội văn hóa của các dân tộc và với hoạt động của trung tâm học tập cộng đồng.',
  ),
  h('II. CHỦ ĐỀ, THỜI GIAN'),
  p('1. Chủ đề: “Xây dựng năng lực tự học trong kỷ nguyên số”.'),
  p('2. Thời gian Tuần lễ: từ ngày 01/10/2023 đến ngày 07/10/2023.'),
  h('III. NỘI DUNG, PHÂN CÔNG'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [16, 38, 20, 20],
    rows: [
      ['Thời gian', 'Nội dung', 'Chủ trì', 'Phối hợp'],
      [
        'Trước 20/9',
        'Ban hành văn bản hướng dẫn các xã, thị trấn, các trường học tổ chức Tuần lễ',
        'Phòng GD&ĐT',
        'Hội Khuyến học huyện',
      ],
      [
        'Từ 20/9 đến 10/10',
        'Treo ít nhất 40 băng rôn, khẩu hiệu tại trung tâm huyện, xã, cổng trường học',
        'Trung tâm VH-TT-TT huyện',
        'UBND các xã, thị trấn',
      ],
      [
        'Trong tháng 9/2023',
        'Xây dựng 02 phóng sự về gương tự học, dòng họ học tập',
        'Trung tâm Văn hóa, Thông tin - Truyền thông huyện',
        'Phòng GD&ĐT',
      ],
      [
        'Từ 01/10 đến 07/10/2023',
        'Tổ chức ngày hội đọc sách, giới thiệu kho học liệu số cho học sinh',
        'Các trường học',
        '',
      ],
      [
        'Quý IV/2023',
        'Mở lớp xóa mù chữ, lớp kỹ năng sử dụng điện thoại thông minh cho người lớn tuổi; tối thiểu 05 lớp',
        'Trung tâm GDNN-GDTX huyện',
        'Hội LHPN huyện; Huyện đoàn',
      ],
      ['Tháng 12/2023', 'Khen thưởng tập thể, cá nhân tiêu biểu', 'Phòng Nội vụ', 'Phòng GD&ĐT'],
    ],
  },
  h('IV. KINH PHÍ'),
  p('Từ nguồn sự nghiệp giáo dục năm 2023 của huyện, dự kiến 85.000.000đ; UBND các xã, thị trấn tự cân đối.'),
  h('VI. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Giáo dục và Đào tạo'),
  p(
    '- Là cơ quan thường trực, hướng dẫn, kiểm tra, đôn đốc; tổng hợp kết quả, tham mưu UBND huyện báo cáo Sở GD&ĐT trước ngày 20/10/2023.',
  ),
  h('2. Trung tâm Văn hóa, Thông tin - Truyền thông huyện'),
  p(
    '- Tuyên truyền trên sóng phát thanh, Trang thông tin điện tử huyện (https://muongkhoa.bacsonha.example.vn) và trang Facebook “Mường Khoa ngày mới”.',
  ),
  h('3. UBND các xã, thị trấn'),
  p('- Xây dựng kế hoạch và tổ chức Tuần lễ tại trung tâm học tập cộng đồng, hoàn thành trước ngày 25/9.'),
  p(
    '- Báo cáo kết quả về UBND huyện qua Phòng GD&ĐT (bản mềm gửi theo địa chỉ gdtx.pgd@muongkhoa.example.vn), thời gian chậm nhất ngày 12/10/2023.',
  ),
  h('4. Các trường học'),
  p('- Báo cáo về Phòng GD&ĐT trước 17 giờ ngày 10/10/2023.'),
  h('5. Đề nghị Hội Khuyến học huyện, các đoàn thể'),
  p(
    '- Vận động hội viên, đoàn viên đăng ký danh hiệu “Công dân học tập”; gửi báo cáo kết quả về Phòng GD&ĐT trước ngày 15/12 hằng năm.',
  ),
  p('Trên đây là Kế hoạch của UBND huyện, đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Sở GD&ĐT tỉnh (b/c);',
      '- TT. Huyện ủy, TT. HĐND huyện (b/c);',
      '- CT, các PCT UBND huyện;',
      '- Các phòng, ban, đoàn thể huyện;',
      '- UBND các xã, thị trấn;',
      '- Lưu: VT, GDĐT.',
    ],
    signer: [
      '**TM. ỦY BAN NHÂN DÂN**',
      '**KT. CHỦ TỊCH**',
      '**PHÓ CHỦ TỊCH**',
      '',
      '',
      '',
      '**Lò Thị Phương Hoa**',
    ],
  },
];

export default {
  about:
    'UBND huyện trước 01/7/2025: bảng không kẻ, không cột số, thời gian đứng đầu, ngày không ghi năm; hai văn bản trong một căn cứ, thiếu chữ “số”; mục nhảy từ IV sang VI; báo cáo qua phòng viết liền không ngoặc',
  files: [{ format: 'pdf' }, { format: 'txt', torn: 'layout' }],
  blocks,
} satisfies CorpusPlan;
