import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true, heading: 1 });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', '**LIÊN ĐOÀN LAO ĐỘNG TỈNH TÂN HƯNG**', 'Số: 27/KH-LĐLĐ'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Tân Hưng, ngày 15 tháng 3 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tổ chức Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động năm 2023'],
  },
  p('Căn cứ Luật An toàn, vệ sinh lao động; Luật Công đoàn số 12/2012/QH13 ngày 20/6/2012;'),
  p(
    'Thực hiện Hướng dẫn số 85/HD-TLĐ ngày 16/02/2023 của Tổng Liên đoàn Lao động Việt Nam, Chỉ thị số 52-CT/TW ngày 09/01/2016 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác nâng cao đời sống văn hóa tinh thần cho công nhân lao động khu công nghiệp, khu chế xuất,',
  ),
  p('Ban Thường vụ Liên đoàn Lao động (LĐLĐ) tỉnh xây dựng Kế hoạch như sau:'),
  h('Điều 1. Mục đích, yêu cầu'),
  p(
    '1. Tuyên truyền về vai trò của giai cấp công nhân; chăm lo đời sống, bảo vệ quyền lợi hợp pháp, chính đáng của đoàn viên, người lao động.',
  ),
  p('2. Hoạt động hướng về cơ sở, doanh nghiệp; không phô trương; bảo đảm an toàn.'),
  h('Điều 2. Chủ đề, thời gian'),
  p('1. Chủ đề: “Đoàn kết công nhân - Hợp tác phát triển”.'),
  p('2. Thời gian: cao điểm trong tháng 5/2023.'),
  h('Điều 3. Chỉ tiêu'),
  p('a) 100% công đoàn cấp trên trực tiếp cơ sở tổ chức ít nhất 01 hoạt động tư vấn pháp luật;'),
  p('b) Từ 80% công đoàn cơ sở khu vực doanh nghiệp trở lên có hoạt động hưởng ứng.'),
  h('Điều 4. Nội dung hoạt động'),
  p(
    'a. Lễ phát động Tháng Công nhân cấp tỉnh (Ban Tuyên giáo - Nữ công chủ trì, phối hợp với Văn phòng, Công đoàn các Khu công nghiệp tỉnh; thời gian: từ ngày 20/4/2023 đến ngày 25/4/2023).',
  ),
  p(
    'b. Chương trình “Cảm ơn người lao động”, thăm, tặng quà 600 công nhân bị tai nạn lao động, có hoàn cảnh khó khăn (Ban Chính sách - Pháp luật chủ trì, phối hợp với Công đoàn cơ sở; hoàn thành trước 20/5/2023).',
  ),
  p(
    'c. Tập huấn, thi tìm hiểu về an toàn, vệ sinh lao động trực tuyến tại https://thitructuyen.ldldtanhung.example.vn (Ban Chính sách - Pháp luật chủ trì, phối hợp với Sở Lao động - Thương binh và Xã hội; thời gian: tháng 5/2023).',
  ),
  p(
    'd. Đăng tin, bài trên Trang thông tin điện tử, Fanpage “Công đoàn Tân Hưng”; mỗi tuần tối thiểu 05 tin, bài (Ban Tuyên giáo - Nữ công chủ trì; thời gian: thường xuyên trong Tháng Công nhân).',
  ),
  p(
    'đ. Giám sát việc thực hiện thỏa ước lao động tập thể tại doanh nghiệp, không quá 08 doanh nghiệp (Ủy ban Kiểm tra Công đoàn tỉnh chủ trì, phối hợp với Ban CS-PL; thời gian: Quý II/2023).',
  ),
  h('Điều 5. Kinh phí'),
  p(
    'Nguồn tài chính công đoàn cấp tỉnh: 450.000.000 đồng. Công đoàn các cấp tự cân đối, vận động thêm nguồn xã hội hóa.',
  ),
  h('Điều 6. Tổ chức thực hiện'),
  p('1. Ban Tuyên giáo - Nữ công (Ban TG-NC)'),
  p(
    '- Tham mưu tổ chức thực hiện; tổng hợp, báo cáo Tổng Liên đoàn Lao động Việt Nam chậm nhất ngày 05/6/2023.',
  ),
  p('2. LĐLĐ các huyện, thị xã, thành phố, công đoàn ngành'),
  p('- Gửi kế hoạch của đơn vị về LĐLĐ tỉnh trước ngày 10/4/2023.'),
  p(
    '- Báo cáo kết quả về LĐLĐ tỉnh (qua Ban Tuyên giáo - Nữ công, email: bantgnc@ldldtanhung.example.vn) trước ngày 31/5/2023 kèm biểu số liệu.',
  ),
  p('3. Công đoàn cơ sở'),
  p(
    '- Báo cáo công đoàn cấp trên trực tiếp trước ngày 25/5/2023; riêng công đoàn cơ sở trực thuộc gửi báo cáo về Ban TG-NC trước ngày 28/5/2023.',
  ),
  p('Căn cứ Kế hoạch này, các cấp công đoàn triển khai thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Tổng LĐLĐ Việt Nam (b/c);',
      '- TT. Tỉnh ủy, Ban Dân vận Tỉnh ủy (b/c);',
      '- LĐLĐ các huyện, TX, TP, công đoàn ngành;',
      '- Các ban, Văn phòng LĐLĐ tỉnh;',
      '- Lưu: VT, TG-NC.',
    ],
    signer: ['**TM. BAN THƯỜNG VỤ**', '**PHÓ CHỦ TỊCH**', '', '', '', '**Nguyễn Hoàng Sa Mẫu**'],
  },
  { kind: 'page-break' },
  c('**BIỂU SỐ LIỆU THÁNG CÔNG NHÂN NĂM 2023**'),
  c('_(Kèm theo Kế hoạch số 27/KH-LĐLĐ ngày 15/3/2023)_'),
  {
    kind: 'table',
    headRows: 1,
    unruled: true,
    widths: [8, 52, 20, 20],
    rows: [
      ['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng'],
      ['1', 'Công nhân được thăm, tặng quà', 'người', ''],
      ['2', 'Số tiền trao tặng', 'đồng', ''],
      ['3', 'Buổi tư vấn pháp luật', 'buổi', ''],
    ],
  },
];

export default {
  about:
    'Liên đoàn Lao động: chia theo Điều; luật chỉ có tên; điểm “a.” và “a)” lẫn nhau; ngoặc “… chủ trì, phối hợp với …”; hai nơi nhận báo cáo trong một câu; biểu số liệu không kẻ sau chữ ký',
  files: [{ format: 'pdf' }, { format: 'docx', encoding: 'nfd', styled: true }],
  blocks,
} satisfies CorpusPlan;
