import type { Block, Cell, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });

const tableHead: Cell[] = [
  'TT',
  'Thời gian',
  'Nội dung công việc',
  'Sản phẩm',
  'Đơn vị thực hiện',
  'Đơn vị phối hợp',
];
const widths = [1, 2.2, 5, 2.4, 2.6, 2.6];

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['BCH ĐOÀN TỈNH SƠN LỘC', '***', 'Số: 158-KH/TĐTN-TG'],
    right: ['ĐOÀN TNCS HỒ CHÍ MINH', '', 'Sơn Lộc, ngày 05 tháng 3 năm 2021'],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền và tham gia phục vụ cuộc bầu cử đại biểu Quốc hội khóa XV',
      'và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026',
    ],
  },
  p(
    'Thực hiện Chỉ thị số 45-CT/TW ngày 20/6/2020 của Bộ Chính trị về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026; Nghị quyết số 133/2020/QH14 ngày 17/11/2020 của Quốc hội về ngày bầu cử; Kế hoạch số 61-KH/TU ngày 18/02/2021 của Ban Thường vụ Tỉnh ủy về lãnh đạo công tác bầu cử trên địa bàn tỉnh; Hướng dẫn số 74-HD/BTGTU ngày 22/02/2021 của Ban Tuyên giáo Tỉnh ủy về công tác tuyên truyền bầu cử, Ban Thường vụ Tỉnh đoàn xây dựng Kế hoạch tuyên truyền và tham gia phục vụ cuộc bầu cử, cụ thể như sau:',
  ),
  h('I. MỤC ĐÍCH - YÊU CẦU', 1),
  h('1. Mục đích', 2),
  p(
    '- Giúp đoàn viên, thanh niên, nhất là cử tri lần đầu đi bầu, hiểu rõ ý nghĩa của cuộc bầu cử, quyền và nghĩa vụ công dân; tích cực đi bầu và vận động gia đình, người thân cùng đi bầu.',
  ),
  p('- Phát huy vai trò xung kích của tuổi trẻ trong phục vụ ngày hội của toàn dân.'),
  h('2. Yêu cầu', 2),
  p(
    '- Việc tuyên truyền phải đúng định hướng, sinh động, tận dụng mạng xã hội; kịp thời phản bác thông tin xấu độc, xuyên tạc về bầu cử.',
  ),
  p('- Bảo đảm các quy định về phòng, chống dịch Covid-19 khi tổ chức hoạt động đông người.'),
  h('II. NỘI DUNG TUYÊN TRUYỀN', 1),
  p(
    '- Các nội dung của Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; tiêu chuẩn người đại biểu; nguyên tắc bầu cử phổ thông, bình đẳng, trực tiếp và bỏ phiếu kín.',
  ),
  p(
    '- Tiến độ, kết quả các bước hiệp thương theo Kế hoạch số 61-KH/TU ngày 08/02/2021 của Ban Thường vụ Tỉnh ủy.',
  ),
  p('- Những đóng góp của đoàn viên, thanh niên trong quá trình chuẩn bị và trong ngày bầu cử.'),
  p(
    'Các kênh tuyên truyền chính của Tỉnh đoàn: Trang thông tin điện tử https://tinhdoansonloc.vn; Fanpage “Tuổi trẻ Sơn Lộc” (https://www.facebook.com/tuoitresonloc); kênh Zalo “Tỉnh đoàn Sơn Lộc”.',
  ),
  h('III. TIẾN ĐỘ THỰC HIỆN', 1),
  h('1. Giai đoạn trước ngày bầu cử', 2),
  {
    kind: 'table',
    headRows: 1,
    widths,
    rows: [
      tableHead,
      [
        '1',
        'Trước 15/3',
        'Ban hành văn bản hướng dẫn các cơ sở Đoàn tổ chức tuyên truyền',
        'Văn bản hướng dẫn',
        'Ban Tuyên giáo',
        'Văn phòng',
      ],
      [
        '2',
        'Tháng 3 - tháng 5',
        'Đăng tải tin, bài, đồ họa về quyền và nghĩa vụ của cử tri trẻ trên các kênh của Tỉnh đoàn; mỗi tuần ít nhất 05 tin, bài',
        'Tin, bài, đồ họa',
        'nt',
        'Trung tâm Hoạt động thanh thiếu nhi',
      ],
      [
        '3',
        'Từ 20/3 đến 20/4/2021',
        'Tổ chức cuộc thi trực tuyến “Tuổi trẻ Sơn Lộc với ngày hội non sông”',
        'Cuộc thi',
        'nt',
        'Các huyện, thị, thành Đoàn',
      ],
      [
        '4',
        'Tháng 4',
        'Tổ chức diễn đàn “Cử tri trẻ và lá phiếu đầu tiên”; 100% huyện, thị, thành Đoàn tổ chức diễn đàn',
        'Diễn đàn',
        'Các huyện, thị, thành Đoàn',
        'Ban Thanh niên trường học',
      ],
      [
        '5',
        '10/4 - 20/5/2021',
        'Thành lập các đội tuyên truyền lưu động đến khu nhà trọ, khu công nghiệp, vùng sâu',
        'Đội tuyên truyền',
        'nt',
        'Hội LHTN Việt Nam tỉnh; Liên đoàn Lao động tỉnh',
      ],
      [
        '6',
        'Trước 20/5',
        'Ra quân dọn vệ sinh, trang trí tuyến đường, khu vực bỏ phiếu',
        'Công trình thanh niên',
        'Đoàn xã, phường, thị trấn',
        '-',
      ],
    ],
  },
  h('2. Giai đoạn trong và sau ngày bầu cử', 2),
  {
    kind: 'table',
    headRows: 1,
    widths,
    rows: [
      tableHead,
      [
        '1',
        '22/5 - 23/5/2021',
        'Huy động đội hình thanh niên tình nguyện hướng dẫn cử tri, giữ gìn trật tự, đo thân nhiệt tại khu vực bỏ phiếu',
        'Đội hình tình nguyện',
        'Đoàn xã, phường, thị trấn',
        'Công an xã, phường, thị trấn',
      ],
      [
        '2',
        'nt',
        'Đưa tin, hình ảnh đoàn viên, thanh niên tham gia bầu cử',
        'Tin, ảnh',
        'Ban Tuyên giáo',
        'Các huyện, thị, thành Đoàn',
      ],
      [
        '3',
        'Tháng 6',
        'Tổng kết, đề xuất khen thưởng tập thể, cá nhân có thành tích',
        'Báo cáo tổng kết',
        'Văn phòng',
        'Ban Tuyên giáo',
      ],
    ],
  },
  h('IV. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Ban Tuyên giáo Tỉnh đoàn', 2),
  p(
    'Là đơn vị thường trực, theo dõi, đôn đốc các cơ sở; tham mưu Ban Thường vụ Tỉnh đoàn báo cáo Ban Tuyên giáo Tỉnh ủy trước ngày 05/6/2021.',
  ),
  h('2. Văn phòng Tỉnh đoàn', 2),
  p('Bảo đảm kinh phí, phương tiện phục vụ các hoạt động cấp tỉnh theo dự toán được duyệt.'),
  h('3. Các huyện, thị, thành Đoàn và Đoàn trực thuộc', 2),
  p(
    '- Xây dựng kế hoạch của đơn vị mình trong 05 ngày làm việc kể từ ngày nhận được Kế hoạch này; phân công cán bộ phụ trách.',
  ),
  p(
    '- Gửi báo cáo nhanh trước 17 giờ 00 ngày 23/5/2021 và báo cáo tổng kết trước ngày 28/5/2021 về Ban Thường vụ Tỉnh đoàn (qua Ban Tuyên giáo; thư điện tử: bantuyengiao@tinhdoansonloc.vn; điện thoại: 0253.3868.226).',
  ),
  p('Đề nghị các cơ sở Đoàn nghiêm túc triển khai thực hiện./.'),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Ban Tuyên giáo Trung ương Đoàn (b/c);',
      '- Ban Tuyên giáo Tỉnh ủy (b/c);',
      '- Thường trực Tỉnh đoàn;',
      '- Các huyện, thị, thành Đoàn, Đoàn trực thuộc;',
      '- Các ban, Văn phòng Tỉnh đoàn;',
      '- Lưu VT, TG.',
    ],
    signer: ['TM. BAN THƯỜNG VỤ TỈNH ĐOÀN', 'PHÓ BÍ THƯ', '', 'Nguyễn Thị Bích Liên'],
  },
];

const plan: CorpusPlan = {
  about:
    'A youth union: its own head and symbol; two tables that restart; time before work; "nt" and "-"; days without a year; one document with two dates.',
  files: [{ format: 'md' }, { format: 'doc' }],
  blocks,
};

export default plan;
