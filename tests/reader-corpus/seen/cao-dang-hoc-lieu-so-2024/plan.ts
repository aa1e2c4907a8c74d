import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  { kind: 'running', foot: 'Trường Cao đẳng Kỹ thuật Lộc Giang - Kế hoạch dạy và học số 2024 - {page}' },
  {
    kind: 'head',
    left: ['UBND TỈNH LỘC GIANG', '**TRƯỜNG CAO ĐẲNG KỸ THUẬT LỘC GIANG**', 'Số: 155/KH-CĐKT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Lộc Giang, ngày 15 tháng 3 năm 2024_',
    ],
  },
  { kind: 'title', lines: ['KẾ HOẠCH', 'Truyền thông và triển khai dạy học trên nền tảng số năm 2024'] },
  i(
    'Căn cứ Quyết định số 2222/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ phê duyệt Chương trình chuyển đổi số trong giáo dục nghề nghiệp đến năm 2025, định hướng đến năm 2030;',
  ),
  i(
    'Căn cứ Thông tư số 33/2018/TT-BLĐTBXH ngày 26/12/2018 của Bộ Lao động - Thương binh và Xã hội quy định về đào tạo từ xa, tự học có hướng dẫn đối với chương trình đào tạo trình độ trung cấp, trình độ cao đẳng;',
  ),
  i(
    'Căn cứ Kế hoạch số 61/KH-UBND ngày 29/02/2024 của UBND tỉnh Lộc Giang về chuyển đổi số trong giáo dục nghề nghiệp năm 2024.',
  ),
  p(
    'Trường Cao đẳng Kỹ thuật Lộc Giang (sau đây gọi tắt là Nhà trường) ban hành Kế hoạch truyền thông và triển khai dạy học trên nền tảng số như sau:',
  ),
  h('1. MỤC ĐÍCH, CHỈ TIÊU'),
  h('1.1. Mục đích'),
  p(
    'a. Làm cho nhà giáo, học sinh, sinh viên (HSSV) thấy rõ lợi ích và biết khai thác hệ thống quản lý học tập (LMS).',
  ),
  p('b. Tạo thói quen tự học, chia sẻ học liệu; hạn chế sao chép, vi phạm bản quyền.'),
  h('1.2. Chỉ tiêu'),
  p('a. Đến hết ngày 31/12/2024, 100% nhà giáo cơ hữu có ít nhất một bài giảng số được nghiệm thu.'),
  p('b. Trên 80% HSSV đăng nhập hệ thống LMS ít nhất mỗi tuần một lần.'),
  h('2. NỘI DUNG TRIỂN KHAI'),
  h('2.1. Kênh truyền thông'),
  p(
    'Cổng thông tin https://cdktlocgiang.example.vn, hệ thống https://lms.cdktlocgiang.example.vn, nhóm Zalo từng lớp, trang Facebook “Cao đẳng Kỹ thuật Lộc Giang”. Hỗ trợ kỹ thuật: 0253.3855.440, thư điện tử hotrolms@cdktlocgiang.example.vn.',
  ),
  h('2.2. Bảng phân công'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [6, 30, 17, 16, 16, 15],
    rows: [
      ['Mục', 'Công việc', 'Sản phẩm đầu ra', 'Đơn vị phối hợp', 'Đơn vị chủ trì', 'Thời gian'],
      [
        '1',
        'Tổ chức hội thảo về phương pháp dạy học kết hợp',
        '01 hội thảo',
        'Các khoa',
        'Phòng Đào tạo',
        'Tháng 4/2024',
      ],
      [
        '2',
        'Tập huấn thiết kế bài giảng số cho nhà giáo',
        '03 lớp, 120 nhà giáo',
        'Phòng Đào tạo',
        'Trung tâm Thông tin - Thư viện',
        'Từ tháng 5 đến tháng 7/2024',
      ],
      [
        '3',
        'Xây dựng, nghiệm thu học liệu số các mô đun cơ sở',
        'Ít nhất 45 mô đun',
        'Trung tâm TT-TV',
        'Các khoa',
        'Trước ngày 15/11/2024',
      ],
      [
        '4',
        'Viết tin, bài, quay video hướng dẫn HSSV sử dụng LMS',
        '02 video/quý',
        'Phòng Công tác HSSV',
        'Đoàn Thanh niên trường',
        'Thường xuyên',
      ],
      [
        '5',
        'Tuần lễ “Tự học trên nền tảng số” đầu khóa cho sinh viên mới',
        '100% sinh viên mới',
        'Các khoa',
        'Phòng Công tác HSSV',
        '09/9 - 14/9/2024',
      ],
      [
        '6',
        'Khảo sát mức độ hài lòng của người học về học liệu số',
        '02 đợt khảo sát',
        'Phòng Công tác HSSV',
        'Phòng Khảo thí và Bảo đảm chất lượng',
        'Tháng 6 và tháng 12/2024',
      ],
      [
        '7',
        'Thi nhà giáo thiết kế bài giảng số cấp trường',
        '01 hội thi, không quá 20 giải',
        'Công đoàn trường',
        'Phòng Đào tạo',
        'Quý IV/2024',
      ],
    ],
  },
  h('3. KINH PHÍ'),
  p(
    'Kinh phí: 512 triệu đồng, trích từ quỹ phát triển hoạt động sự nghiệp; riêng hội thi do Công đoàn trường hỗ trợ thêm 15 triệu đồng.',
  ),
  h('4. TỔ CHỨC THỰC HIỆN'),
  h('4.1. Phòng Đào tạo'),
  p(
    'Thường trực, tham mưu Hiệu trưởng chỉ đạo. Tổng hợp, dự thảo báo cáo của Nhà trường gửi Sở Lao động - Thương binh và Xã hội: kỳ 6 tháng trước ngày 20/6/2024, kỳ năm trước ngày 10/12/2024. Hằng quý báo cáo Ban Giám hiệu tiến độ thực hiện, chậm nhất ngày 05 tháng đầu quý sau.',
  ),
  h('4.2. Các khoa'),
  p(
    'Đăng ký danh mục học liệu số với Phòng Đào tạo trước ngày 05/4/2024. Mỗi tháng gửi Phòng Đào tạo báo cáo tiến độ xây dựng học liệu, hạn cuối là ngày 28.',
  ),
  h('4.3. Trung tâm Thông tin - Thư viện (Trung tâm TT-TV)'),
  p(
    'Vận hành hệ thống 24/7. Sáng thứ Hai hằng tuần báo cáo Phòng Đào tạo thống kê truy cập của tuần trước. Nếu hệ thống gián đoạn quá 30 phút thì trong vòng 02 giờ phải báo cáo Ban Giám hiệu nguyên nhân, hướng khắc phục.',
  ),
  h('4.4. Phòng Khảo thí và Bảo đảm chất lượng'),
  p(
    'Chậm nhất 10 ngày sau khi kết thúc mỗi đợt khảo sát, gửi báo cáo phân tích kết quả cho Hiệu trưởng (qua Phòng Đào tạo).',
  ),
  h('4.5. Phòng Tài chính - Kế toán'),
  p(
    'Thẩm định dự toán do các đơn vị gửi đến; báo cáo Hiệu trưởng tình hình sử dụng kinh phí chậm nhất ngày 25/12/2024.',
  ),
  p(
    'Danh mục văn bản cần phổ biến ở Phụ lục kèm theo. Các đơn vị thực hiện Kế hoạch số 61/KH-UBND ngày 28/02/2024 của UBND tỉnh và Kế hoạch này; có vướng mắc, báo Phòng Đào tạo để trình Hiệu trưởng quyết định./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Sở LĐTBXH (để b/c);',
      '- Đảng ủy, Ban Giám hiệu;',
      '- Các phòng, khoa, trung tâm;',
      '- Công đoàn, Đoàn Thanh niên trường;',
      '- Lưu: VT, ĐT.',
    ],
    signer: ['**HIỆU TRƯỞNG**', '', '', '', '**Tạ Quang Mẫu**'],
  },
  { kind: 'page-break' },
  c('**Phụ lục**'),
  c('**DANH MỤC VĂN BẢN CẦN PHỔ BIẾN**'),
  c('_(Kèm theo Kế hoạch số 155/KH-CĐKT ngày 15/3/2024 của Trường Cao đẳng Kỹ thuật Lộc Giang)_'),
  {
    kind: 'table',
    headRows: 1,
    widths: [8, 27, 65],
    rows: [
      ['TT', 'Số, ngày văn bản', 'Trích yếu'],
      ['1', 'Luật số 74/2014/QH13 ngày 27/11/2014', 'Luật Giáo dục nghề nghiệp'],
      [
        '2',
        'Quyết định số 2222/QĐ-TTg ngày 30/12/2021',
        'Chương trình chuyển đổi số trong giáo dục nghề nghiệp đến năm 2025, định hướng đến năm 2030',
      ],
      [
        '3',
        'Thông tư số 33/2018/TT-BLĐTBXH ngày 26/12/2018',
        'Đào tạo từ xa, tự học có hướng dẫn trình độ trung cấp, cao đẳng',
      ],
      [
        '4',
        'Quyết định số 88/QĐ-CĐKT ngày 02/02/2024',
        'Quy chế quản lý, khai thác hệ thống LMS của Nhà trường',
      ],
    ],
  },
];

export default {
  about:
    'Trường cao đẳng: mục 1., 1.1., điểm “a.”; bảng không kẻ, sản phẩm và phối hợp đứng trước chủ trì; nhiều nghĩa vụ trong một đoạn văn; một văn bản hai ngày; phụ lục văn bản số ngày đứng trước; chân trang',
  files: [{ format: 'pdf' }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
