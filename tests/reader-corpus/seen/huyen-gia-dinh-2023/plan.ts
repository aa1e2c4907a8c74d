import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND HUYỆN SƠN LỘC', '**PHÒNG VĂN HÓA VÀ THÔNG TIN**', 'Số: 18/KH-PVHTT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Sơn Lộc, ngày 05 tháng 5 năm 2023_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tổ chức Hội thi “Gia đình văn hóa tiêu biểu” và tuyên truyền',
      'phòng, chống bạo lực gia đình trên địa bàn huyện năm 2023',
    ],
  },
  i('Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022;'),
  i(
    'Căn cứ Quyết định số 2238/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển gia đình Việt Nam đến năm 2030.',
  ),
  i(
    'Căn cứ Quyết định số 224/QĐ-BVHTTDL ngày 28/01/2022 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch ban hành Bộ tiêu chí ứng xử trong gia đình;',
  ),
  p(
    'Thực hiện Hướng dẫn số 412/HD-SVHTTDL ngày 06/4/2023 của Sở Văn hóa, Thể thao và Du lịch tỉnh Trường Khê và Kế hoạch số 96/KH-UBND ngày 20/4/2023 của UBND huyện Sơn Lộc về công tác gia đình năm 2023, Phòng Văn hóa và Thông tin xây dựng Kế hoạch như sau:',
  ),
  h('Điều 1. Mục đích, yêu cầu'),
  p(
    '- Tôn vinh những gia đình hòa thuận, tiến bộ, nuôi dạy con tốt; lan tỏa các giá trị tốt đẹp của gia đình Việt Nam.',
  ),
  p(
    '- Nâng cao hiểu biết của người dân về Luật Phòng, chống bạo lực gia đình; vận động mọi người lên tiếng khi thấy hành vi bạo lực.',
  ),
  p('- Hội thi tổ chức vui tươi, an toàn, tiết kiệm; bảo đảm công bằng, khách quan.'),
  h('Điều 2. Đối tượng, số lượng'),
  p('- Đối tượng dự thi: các gia đình đạt danh hiệu “Gia đình văn hóa” từ 03 năm liên tục trở lên.'),
  p('- Số lượng đội tham gia: cụm phía Bắc 10 đội; cụm phía Nam 12 đội. Tổng: 24 đội.'),
  h('Điều 3. Nội dung, hình thức thi'),
  p('1. Phần thi chào hỏi: giới thiệu về gia đình, thời gian không quá 05 phút.'),
  p('2. Phần thi kiến thức: trả lời câu hỏi về Luật, về Bộ tiêu chí ứng xử trong gia đình.'),
  p('3. Phần thi tiểu phẩm: chủ đề phòng, chống bạo lực gia đình, thời gian không quá 10 phút.'),
  h('Điều 4. Thời gian, địa điểm'),
  p(
    '- Các xã, thị trấn gửi danh sách đăng ký (theo mẫu) về Phòng Văn hóa và Thông tin trước ngày 28/4/2023.',
  ),
  p('- Vòng cụm: từ ngày 05/6/2023 đến ngày 10/6/2023.'),
  p('- Chung kết: sáng Chủ nhật, ngày 28/6/2023, tại Trung tâm Văn hóa, Thể thao huyện.'),
  h('Điều 5. Giải thưởng, kinh phí'),
  p(
    'Kinh phí: 96.500.000 đồng từ ngân sách huyện giao cho Phòng Văn hóa và Thông tin năm 2023. Cơ cấu: 01 giải Nhất, 02 giải Nhì, 03 giải Ba.',
  ),
  h('Điều 6. Phân công nhiệm vụ'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 21, 35, 16, 12, 14],
    rows: [
      [
        '**STT**',
        '**Cơ quan thực hiện**',
        '**Nội dung công việc**',
        '**Thời hạn hoàn thành**',
        '**Kinh phí**',
        '**Ghi chú**',
      ],
      [
        '1',
        'Phòng Văn hóa và Thông tin',
        'Thành lập Ban Tổ chức, Ban Giám khảo; ban hành thể lệ, câu hỏi',
        'Trước ngày 20/5/2023',
        '-',
        '',
      ],
      [
        '2',
        'Phòng VH-TT',
        'Tập huấn cho công chức văn hóa - xã hội cấp xã',
        'Trong tháng 5/2023',
        '12 triệu đồng',
        '01 lớp tập huấn',
      ],
      [
        '3',
        'Trung tâm Văn hóa, Thể thao huyện',
        'Chuẩn bị sân khấu, âm thanh; dàn dựng chương trình',
        'Chậm nhất ngày 03/6/2023',
        '38 triệu đồng',
        '',
      ],
      [
        '4',
        'nt',
        'Tuyên truyền lưu động về phòng, chống bạo lực gia đình',
        'Từ tháng 6 đến tháng 11/2023',
        '20 triệu đồng',
        'Mỗi tháng ít nhất 04 buổi tuyên truyền',
      ],
      [
        '5',
        'Đài Truyền thanh huyện',
        'Xây dựng chuyên mục “Gia đình và cuộc sống”',
        'Hằng tháng',
        '-',
        'Mỗi tuần ít nhất 02 tin',
      ],
      [
        '6',
        'UBND các xã, thị trấn',
        'Thành lập đội dự thi; tổ chức thi cấp xã',
        'Trước ngày 31/5/2023',
        'Ngân sách xã',
        '',
      ],
      [
        '7',
        'UBND các xã, thị trấn',
        'Duy trì câu lạc bộ gia đình phát triển bền vững, đường dây nóng, địa chỉ tin cậy ở cộng đồng',
        'Thường xuyên',
        '',
        'Phấn đấu 100% thôn, tổ dân phố có địa chỉ tin cậy',
      ],
      [
        '8',
        '',
        'In, treo băng rôn, phát tờ rơi',
        'Tháng 6/2023',
        '15 triệu đồng',
        '3.000 tờ rơi, 40 băng rôn',
      ],
      [
        '9',
        'Hội Liên hiệp Phụ nữ huyện',
        'Tư vấn, hỗ trợ nạn nhân bạo lực gia đình',
        'Quý II, III, IV/2023',
        '-',
        '',
      ],
      [
        '10',
        'Phòng Văn hóa và Thông tin',
        'Kiểm tra, tổng kết, khen thưởng',
        'Tháng 12/2023',
        '11,5 triệu đồng',
        'Không quá 05 tập thể, 10 cá nhân',
      ],
    ],
  },
  h('Điều 7. Chế độ báo cáo'),
  p(
    'UBND các xã, thị trấn báo cáo kết quả Hội thi cấp xã về Phòng Văn hóa và Thông tin trước ngày 02/6/2023; báo cáo công tác gia đình 6 tháng cuối năm chậm nhất ngày 20/11/2023. Phòng Văn hóa và Thông tin tổng hợp, báo cáo Sở Văn hóa, Thể thao và Du lịch trước ngày 15/12/2023.',
  ),
  p(
    'Mọi thông tin liên hệ Phòng Văn hóa và Thông tin, điện thoại: 0233.3721.456, thư điện tử: vhtt.sonloc@truongkhe.gov.vn. Tin báo về bạo lực gia đình gọi Tổng đài 111./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Sở VHTTDL tỉnh;',
      '- TT. Huyện ủy, HĐND huyện;',
      '- UBND huyện;',
      '- UBND các xã, thị trấn;',
      '- Lưu: VT.',
    ],
    signer: ['**TRƯỞNG PHÒNG**', '', '', '', '', '**Bùi Khánh Linh**'],
  },
  { kind: 'page-break' },
  c('**DANH SÁCH ĐĂNG KÝ**'),
  c('**Tham gia Hội thi “Gia đình văn hóa tiêu biểu” năm 2023**'),
  p('Xã (thị trấn): ………………………………………'),
  {
    kind: 'table',
    headRows: 1,
    widths: [7, 30, 13, 25, 25],
    rows: [
      ['**TT**', '**Họ và tên thành viên**', '**Năm sinh**', '**Nội dung dự thi**', '**Đơn vị phụ trách**'],
      ['1', '', '', '', ''],
      ['2', '', '', '', ''],
      ['3', '', '', '', ''],
      ['4', '', '', '', ''],
    ],
  },
  p('………, ngày … tháng … năm 2023'),
];

export default {
  about:
    'Kế hoạch của phòng cấp huyện chia theo Điều; bảng nằm giữa văn bản, cột cơ quan đứng trước, có ô trống; tổng số đội không khớp; hạn đăng ký trước ngày ban hành; danh sách đăng ký sau chữ ký',
  files: [{ format: 'txt', torn: true, seed: 6 }, { format: 'docx', encoding: 'nfd' }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
