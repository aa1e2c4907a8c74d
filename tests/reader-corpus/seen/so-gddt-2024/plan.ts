import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });

const blocks: Block[] = [
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền phòng, chống tác hại của thuốc lá điện tử, thuốc lá nung nóng',
      'trong các cơ sở giáo dục năm học 2024 - 2025',
    ],
  },
  p(
    'Căn cứ Luật Phòng, chống tác hại của thuốc lá số 09/2012/QH13 ngày 18/6/2012; Quyết định số 568/QĐ-TTg ngày 24/5/2023 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia về phòng, chống tác hại của thuốc lá đến năm 2030; Công điện số 47/CĐ-TTg ngày 13/5/2024 của Thủ tướng Chính phủ về việc tăng cường quản lý thuốc lá điện tử, thuốc lá nung nóng;',
  ),
  p(
    'Thực hiện Kế hoạch số 312/KH-UBND ngày 12/8/2024 của UBND tỉnh Phước Hải về phòng, chống tác hại của thuốc lá trên địa bàn tỉnh năm 2024 - 2025;',
  ),
  p('Sở Giáo dục và Đào tạo (GDĐT) ban hành Kế hoạch với các nội dung sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU', 1),
  p(
    '- Nâng cao nhận thức của cán bộ quản lý, nhà giáo, nhân viên, học sinh, học viên và cha mẹ học sinh về tác hại của thuốc lá, nhất là các sản phẩm thuốc lá mới đang nhắm vào người trẻ.',
  ),
  p('- Xây dựng môi trường giáo dục không khói thuốc; phát hiện sớm, hỗ trợ học sinh từ bỏ việc sử dụng.'),
  p(
    '- Tuyên truyền phải phù hợp tâm lý lứa tuổi, không gây tò mò, không nêu tên học sinh vi phạm trên các phương tiện thông tin.',
  ),
  h('II. NỘI DUNG, HÌNH THỨC', 1),
  h('1. Nội dung', 2),
  p(
    '- Thành phần, tác hại của thuốc lá điện tử, thuốc lá nung nóng, shisha; nguy cơ bị pha trộn chất ma túy.',
  ),
  p(
    '- Quy định cấm hút thuốc trong cơ sở giáo dục, mức xử phạt theo Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 của Chính phủ.',
  ),
  p('- Kỹ năng từ chối, kỹ năng tìm kiếm sự trợ giúp; tổng đài tư vấn cai nghiện thuốc lá 1800.6606.'),
  h('2. Hình thức', 2),
  p(
    '- Sinh hoạt dưới cờ, sinh hoạt lớp, tích hợp trong môn học; phiên tòa giả định; họp cha mẹ học sinh; bảng tin, trang mạng của nhà trường.',
  ),
  p(
    '- Tài liệu dùng chung đăng tại https://sgddt.phuochai.edu.vn/khong-khoi-thuoc và trên kênh Zalo “Giáo dục Phước Hải”.',
  ),
  h('III. NỘI DUNG CÔNG VIỆC', 1),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [6, 2.6, 3, 3.2],
    rows: [
      ['Nội dung công việc', 'Thời gian', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      [
        'Biên tập, phát hành bộ tài liệu điện tử, video ngắn dùng trong sinh hoạt dưới cờ',
        'Tháng 10/2024',
        'Phòng CTTT-CTHS',
        'Trung tâm Kiểm soát bệnh tật tỉnh',
      ],
      [
        'Tập huấn báo cáo viên cho các đơn vị; mỗi đơn vị cử ít nhất 02 người',
        'Tháng 11/2024',
        'Phòng CTTT-CTHS',
        'Phòng Giáo dục Trung học, Phòng GDĐT các huyện, thành phố',
      ],
      [
        'Tổ chức chuyên đề dưới cờ “Nói không với thuốc lá điện tử”; mỗi tháng ít nhất 01 chuyên đề',
        'Từ tháng 11/2024 đến tháng 5/2025',
        'Các cơ sở giáo dục',
        'Công an địa phương, trạm y tế',
      ],
      [
        'Tổ chức phiên tòa giả định tại các trường THPT',
        'Quý I/2025',
        'Phòng Giáo dục Trung học',
        'Sở Tư pháp, Tòa án nhân dân các huyện, thành phố',
      ],
      [
        'Ký cam kết không sử dụng thuốc lá điện tử; 100% học sinh THCS, THPT ký cam kết',
        'Tháng 11/2024',
        'Các cơ sở giáo dục',
        'Ban đại diện cha mẹ học sinh',
      ],
      [
        'Thi thiết kế áp phích, video ngắn về trường học không khói thuốc',
        'Từ 01/3/2025 đến 15/4/2025',
        'Công đoàn Giáo dục tỉnh',
        'Phòng CTTT-CTHS, Tỉnh đoàn',
      ],
      [
        'Duy trì mục hỏi - đáp, tư vấn tâm lý học đường; thời gian phản hồi không quá 02 ngày',
        'Thường xuyên',
        'Các cơ sở giáo dục',
        '',
      ],
      [
        'Kiểm tra việc thực hiện quy định môi trường không khói thuốc',
        'Tháng 12/2024 và tháng 4/2025',
        'Thanh tra Sở',
        'Phòng CTTT-CTHS',
      ],
      [
        'Hưởng ứng Ngày Thế giới không thuốc lá 31/5, Tuần lễ Quốc gia không thuốc lá',
        'Từ 25/5/2025 đến 31/5/2025',
        'Các cơ sở giáo dục',
        'Đoàn thanh niên',
      ],
    ],
  },
  h('IV. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Phòng Chính trị tư tưởng và Công tác học sinh (Phòng CTTT-CTHS)', 2),
  p(
    '- Chủ trì, phối hợp với các phòng liên quan hướng dẫn, đôn đốc, kiểm tra; tham mưu báo cáo UBND tỉnh trước ngày 30/6/2025.',
  ),
  h('2. Phòng GDĐT các huyện, thành phố', 2),
  p(
    '- Chỉ đạo các trường mầm non, tiểu học, THCS triển khai; tổng hợp, báo cáo kết quả về Sở GDĐT (qua Phòng CTTT-CTHS) trước ngày 15/6/2025.',
  ),
  h('3. Các đơn vị trực thuộc Sở', 2),
  p(
    '- Xây dựng kế hoạch của đơn vị theo mẫu tại Phụ lục kèm theo; báo cáo tình hình học sinh vi phạm về Phòng CTTT-CTHS trước ngày 25 hằng tháng qua địa chỉ cttt.sgddt@phuochai.edu.vn.',
  ),
  p(
    '- Báo cáo sơ kết học kỳ I chậm nhất ngày 10/01/2025, báo cáo tổng kết chậm nhất ngày 10/6/2025 về Sở GDĐT (qua Phòng CTTT-CTHS).',
  ),
  p(
    'Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai thực hiện. Nếu có vướng mắc, liên hệ Phòng CTTT-CTHS (số điện thoại 0254.3855.367) để được hướng dẫn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- UBND tỉnh (b/c);',
      '- Sở Y tế (phối hợp);',
      '- Giám đốc, các PGĐ Sở;',
      '- Các phòng thuộc Sở, Công đoàn Ngành;',
      '- Phòng GDĐT các huyện, thành phố;',
      '- Các đơn vị trực thuộc;',
      '- Lưu: VT, CTTT-CTHS.',
    ],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Huỳnh Tấn Phước'],
  },
];

const plan: CorpusPlan = {
  about:
    'No national head at all; several bases in one sentence; a table in the body without rules and without a number column, time before the units, empty cells; an appendix named but not there.',
  files: [{ format: 'pdf' }, { format: 'txt', torn: 'layout' }],
  blocks,
};

export default plan;
