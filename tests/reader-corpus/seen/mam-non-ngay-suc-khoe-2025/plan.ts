import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h1 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 1 });
const h2 = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 2 });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND PHƯỜNG TÂN LĂNG', '**TRƯỜNG MẦM NON HOA BAN MẪU**', 'Số: 47/KH-MNHBM'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Tân Lăng, ngày 22 tháng 9 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tổ chức các Ngày hội sức khỏe của bé và truyền thông dinh dưỡng',
      'năm học 2025 - 2026',
    ],
  },
  p(
    'Căn cứ Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế và Bộ Giáo dục và Đào tạo quy định về công tác y tế trường học.',
  ),
  p(
    'Căn cứ Quyết định số 1660/QĐ-TTg ngày 02/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình Sức khỏe học đường giai đoạn 2021 - 2025;',
  ),
  p(
    'Căn cứ Kế hoạch số 92/KH-UBND ngày 10/9/2025 của UBND phường Tân Lăng về thực hiện nhiệm vụ giáo dục năm học 2025 - 2026;',
  ),
  p('Trường Mầm non Hoa Ban Mẫu lập kế hoạch tổ chức các Ngày hội sức khỏe như sau:'),
  h1('I. Mục đích'),
  p(
    'Giúp cha mẹ và giáo viên theo dõi sự phát triển của trẻ; hình thành ở trẻ thói quen rửa tay, chải răng, ăn rau, vận động mỗi ngày.',
  ),
  h1('II. Đối tượng'),
  p('- 286 trẻ từ 24 tháng đến 5 tuổi của 11 nhóm, lớp.'),
  p('- Cha mẹ, người nuôi dưỡng trẻ.'),
  p('- Cán bộ quản lý, giáo viên, nhân viên nuôi dưỡng.'),
  h1('III. Các hoạt động'),
  p('Thời gian, người phụ trách của từng hoạt động ghi trong bảng sau:'),
  {
    kind: 'table',
    headRows: 1,
    widths: [28, 17, 21, 18, 16],
    rows: [
      ['Hoạt động', 'Người phụ trách', 'Thời gian', 'Cùng thực hiện', 'Kết quả cần đạt'],
      [
        'Cân, đo, chấm biểu đồ tăng trưởng cho trẻ',
        'Nhân viên y tế',
        'Tháng 9/2025, tháng 12/2025, tháng 3/2026',
        'Giáo viên các nhóm, lớp',
        '100% trẻ',
      ],
      [
        'Ngày hội “Đôi tay sạch - Nụ cười xinh”',
        'Tổ mẫu giáo',
        'Từ 13/10/2025 đến 15/10/2025',
        'Trạm Y tế phường; Ban đại diện cha mẹ học sinh',
        '01 ngày hội',
      ],
      [
        'Ngày hội “Bé vui khỏe” với các trò chơi vận động',
        'Phó Hiệu trưởng phụ trách chuyên môn',
        'Từ 23/3/2026 đến 27/3/2026',
        'Đoàn Thanh niên phường',
        'Ít nhất 08 trò chơi',
      ],
      [
        'Khám sức khỏe định kỳ, khám răng cho trẻ',
        'Nhân viên y tế',
        'Xong trước ngày 30/11/2025',
        'Trạm Y tế phường',
        '100% trẻ được khám',
      ],
      [
        'Bảng tin, góc tuyên truyền về dinh dưỡng, phòng bệnh theo mùa',
        'Tổ nuôi dưỡng',
        'Thường xuyên',
        'Giáo viên các nhóm, lớp',
        'Mỗi tháng 02 bài',
      ],
      [
        'Họp cha mẹ, hướng dẫn chế độ ăn cho trẻ thừa cân, suy dinh dưỡng',
        'Tổ nuôi dưỡng',
        'Học kỳ II',
        'Nhân viên y tế',
        '02 buổi',
      ],
    ],
  },
  h1('IV. Kinh phí'),
  p(
    'Dự toán: 31.400.000 đồng, gồm ngân sách chi thường xuyên 12.400.000 đồng; tài trợ tự nguyện 19.000.000 đồng. Không thu tiền của cha mẹ học sinh.',
  ),
  h1('VI. Phân công, chế độ báo cáo'),
  h2('1. Hiệu trưởng'),
  p(
    '- Chỉ đạo chung; ký báo cáo gửi Phòng Văn hóa - Xã hội phường: sơ kết học kỳ I chậm nhất ngày 09/01/2026, tổng kết năm học chậm nhất ngày 22/5/2026.',
  ),
  h2('2. Nhân viên y tế'),
  p(
    '- Theo dõi sức khỏe trẻ; sau mỗi lần cân đo, trong vòng 05 ngày làm việc, lập báo cáo tình trạng dinh dưỡng trình Hiệu trưởng.',
  ),
  p('- Báo cáo số trẻ nghỉ do bệnh truyền nhiễm về Trạm Y tế phường vào thứ Sáu hằng tuần.'),
  p('- Khi trong trường có từ 02 trẻ mắc tay chân miệng trở lên, báo cáo ngay Hiệu trưởng để xử lý.'),
  h2('3. Giáo viên các nhóm, lớp'),
  p(
    '- Điểm danh, quan sát trẻ; nộp phiếu tổng hợp tình hình sức khỏe của lớp cho nhân viên y tế trước ngày 25 hằng tháng.',
  ),
  p('- Đăng ký tiết mục tham gia ngày hội với Tổ mẫu giáo trước ngày 01/10/2025.'),
  h2('4. Tổ nuôi dưỡng'),
  p(
    '- Công khai thực đơn mỗi ngày trên trang Zalo “Mầm non Hoa Ban Mẫu” và tại https://mnhoabanmau.tanlang.example.vn; cuối mỗi quý báo cáo Ban Giám hiệu kết quả kiểm soát bếp ăn.',
  ),
  h2('5. Ban đại diện cha mẹ học sinh'),
  p(
    '- Vận động cha mẹ cùng tham gia; ý kiến về bữa ăn, sức khỏe của trẻ gửi qua điện thoại 0215.3700.286 hoặc thư điện tử yte.mnhbm@tanlang.example.vn.',
  ),
  p(
    'Trên đây là Kế hoạch tổ chức các Ngày hội sức khỏe năm học 2025 - 2026, đề nghị các tổ, các lớp phối hợp thực hiện tốt./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Phòng Văn hóa - Xã hội phường (b/c);',
      '- Phòng GD&ĐT thành phố (b/c);',
      '- Trạm Y tế phường (p/h);',
      '- Các tổ, nhóm, lớp (t/h);',
      '- Lưu: VT.',
    ],
    signer: ['**HIỆU TRƯỞNG**', '', '', '', '**Lò Thị Kim Mẫu**'],
  },
];

export default {
  about:
    'Trường mầm non: bảng không có số thứ tự, cột hoạt động đứng đầu; mục V bị bỏ; căn cứ đầu kết thúc bằng dấu chấm; nơi nhận ghi phòng cấp thành phố đã thôi hoạt động; báo cáo sau mỗi lần cân đo, ngay khi có ca bệnh, cuối quý',
  files: [{ format: 'md' }, { format: 'docx', styled: true }],
  blocks,
} satisfies CorpusPlan;
