import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['PHÒNG GD&ĐT HUYỆN TÂN PHƯỚC ĐÔNG', '**TRƯỜNG TIỂU HỌC HƯƠNG SEN**', 'Số: 09/KH-THHS'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Tân Phước Đông, ngày 12 tháng 01 năm 2024_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tuyên truyền và thực hiện chuyển đổi số trong nhà trường năm 2024'],
  },
  p(
    'Căn cứ Thông tư số 42/2021/TT-BGDĐT ngày 30/12/2021 của Bộ Giáo dục và Đào tạo quy định về cơ sở dữ liệu giáo dục và đào tạo;',
  ),
  p(
    'Căn cứ Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ Giáo dục và Đào tạo ban hành Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông và giáo dục thường xuyên;',
  ),
  p(
    'Căn cứ Kế hoạch số 15/KH-PGDĐT ngày 05/01/2024 của Phòng Giáo dục và Đào tạo huyện Tân Phước Đông về chuyển đổi số năm 2024;',
  ),
  p('Căn cứ tình hình thực tế, Trường Tiểu học Hương Sen xây dựng kế hoạch như sau:'),
  h('I. ĐẶC ĐIỂM TÌNH HÌNH'),
  p(
    'Năm học 2023 - 2024, trường có 24 lớp, 812 học sinh, 38 cán bộ, giáo viên, nhân viên. Trường có 01 phòng tin học với 30 máy, 18 phòng học có màn hình thông minh. Một số giáo viên lớn tuổi còn lúng túng khi dùng học bạ số; khoảng 6% phụ huynh chưa có điện thoại thông minh.',
  ),
  h('II. MỤC TIÊU'),
  p('a. 100% giáo viên sử dụng thành thạo học bạ số, sổ điểm điện tử.'),
  p('b. Từ 95% phụ huynh trở lên nhận thông tin của nhà trường qua ứng dụng “Sổ liên lạc Hương Sen”.'),
  p('c. Tự đánh giá chuyển đổi số của trường đạt mức độ 2.'),
  h('IV. NỘI DUNG CÔNG VIỆC THEO THÁNG'),
  {
    kind: 'table',
    headRows: 1,
    widths: [14, 40, 18, 16, 16],
    rows: [
      ['Thời gian', 'Công việc', 'Phụ trách', 'Phối hợp', 'Kết quả cần đạt'],
      [
        { text: 'Tháng 01/2024', rows: 2 },
        'Kiện toàn Tổ chuyển đổi số, ban hành quy chế sử dụng học bạ số',
        'Hiệu trưởng',
        'Chủ tịch Công đoàn',
        'Quyết định, quy chế',
      ],
      [
        'Họp phụ huynh, hướng dẫn cài đặt ứng dụng sổ liên lạc',
        'Giáo viên chủ nhiệm',
        'Ban đại diện cha mẹ học sinh',
        '24 cuộc họp lớp',
      ],
      [
        'Tháng 02, 3/2024',
        'Bồi dưỡng giáo viên kỹ năng soạn bài giảng điện tử',
        'Phó Hiệu trưởng chuyên môn',
        'Tổ Tin học',
        '03 buổi',
      ],
      [
        'Tháng 4/2024',
        'Hội thi “Thiết kế bài giảng điện tử” cấp trường',
        'Phó Hiệu trưởng chuyên môn',
        'Các tổ khối',
        'Mỗi tổ khối ít nhất 02 sản phẩm',
      ],
      [
        'Trước 31/5/2024',
        'Hoàn thành nhập dữ liệu, ký số học bạ cuối năm',
        'Giáo viên chủ nhiệm',
        'Nhân viên văn thư',
        '100% học bạ được ký số',
      ],
      ['Tháng 8/2024', 'Tuyển sinh lớp 1 trực tuyến', 'Nhân viên văn thư', 'Tổ Tin học', '160 hồ sơ'],
      [
        { text: 'Tháng 10/2024', rows: 2 },
        'Ngày hội “Em làm công dân số” hưởng ứng Ngày Chuyển đổi số quốc gia',
        'Tổng phụ trách Đội',
        'Tổ Tin học; Công an xã',
        '01 ngày hội',
      ],
      [
        'Tự đánh giá mức độ chuyển đổi số của trường',
        'Tổ chuyển đổi số',
        'Hội đồng trường',
        'Biên bản, phiếu tự đánh giá',
      ],
      [
        'Thường xuyên',
        'Đăng tin hoạt động trên trang thông tin điện tử của trường',
        'Tổ Tin học',
        '-',
        '06 tin/tháng',
      ],
    ],
  },
  h('V. KINH PHÍ'),
  p(
    'Dự kiến 36.500.000 đồng, trong đó: bảo trì máy tính 16.500.000 đồng; hội thi, ngày hội 12.000.000 đồng; mua chữ ký số 8.000.000 đồng. Không thu thêm của học sinh.',
  ),
  h('VI. TỔ CHỨC THỰC HIỆN'),
  h('1. Giáo viên chủ nhiệm'),
  p(
    'Hướng dẫn phụ huynh, học sinh; nhắc phụ huynh bảo mật mật khẩu. Chiều thứ Năm hằng tuần báo cáo Tổ trưởng chuyên môn số phụ huynh chưa kết nối ứng dụng.',
  ),
  h('2. Tổ trưởng chuyên môn'),
  p(
    'Dự giờ, góp ý việc sử dụng công nghệ trong dạy học. Vào ngày 25 hằng tháng, báo cáo tình hình của tổ cho Phó Hiệu trưởng chuyên môn. Đăng ký danh sách giáo viên dự thi trước ngày 20/3/2024.',
  ),
  h('3. Phó Hiệu trưởng chuyên môn'),
  p(
    'Trực tiếp chỉ đạo, giúp Hiệu trưởng đôn đốc các tổ. Báo cáo Hiệu trưởng kết quả 6 tháng đầu năm trước ngày 15/6/2024 và kết quả năm trước ngày 25/11/2024.',
  ),
  h('4. Kế toán'),
  p('Cân đối kinh phí; mỗi quý một lần báo cáo Hiệu trưởng việc chi cho chuyển đổi số.'),
  h('5. Tổ chuyển đổi số'),
  p(
    'Quản trị hệ thống, sao lưu dữ liệu hằng tuần. Nếu lộ, mất dữ liệu hoặc bị chiếm tài khoản, phải báo cáo Hiệu trưởng ngay trong ngày. Tổng hợp, soạn báo cáo của nhà trường gửi Phòng GD&ĐT huyện chậm nhất ngày 05/12/2024.',
  ),
  p(
    'Phụ huynh cần hỗ trợ liên hệ văn phòng trường: 0273.3866.517, thư điện tử th.huongsen@tanphuocdong.example.vn hoặc trang https://thhuongsen.tanphuocdong.example.vn. Đề nghị toàn thể cán bộ, giáo viên, nhân viên thực hiện tốt Kế hoạch này./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Phòng GD&ĐT huyện (b/c);',
      '- Chi bộ, Hội đồng trường;',
      '- Các tổ, bộ phận (t/h);',
      '- Lưu: VT.',
    ],
    signer: ['**HIỆU TRƯỞNG**', '', '', '', '**Bùi Thị Kim Oanh**'],
  },
];

export default {
  about:
    'Trường tiểu học 2024: bỏ mất mục III, điểm “a.”; bảng theo tháng, ô thời gian gộp hai dòng, “Phụ trách”; báo cáo tuần, tháng, quý, ngay trong ngày viết trong đoạn; đăng ký dự thi không phải báo cáo',
  files: [{ format: 'md' }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
