import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2): Block => ({ kind: 'para', text, bold: true, heading });
const basis = (text: string): Block => ({ kind: 'para', text, italic: true });
const centre = (text: string): Block => ({ kind: 'para', text, bold: true, centred: true });

const decision: Block[] = [
  {
    kind: 'head',
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN CẨM SƠN', 'Số:\u00a01186/QĐ-UBND'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Cẩm Sơn, ngày 27 tháng 02 năm 2024',
    ],
  },
  {
    kind: 'title',
    lines: [
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch truyền thông về giảm nghèo bền vững',
      'trên địa bàn huyện Cẩm Sơn năm 2024',
    ],
  },
  centre('CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN'),
  basis('Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015;'),
  basis(
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương số 47/2019/QH14 ngày 22/11/2019;',
  ),
  basis(
    'Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025;',
  ),
  basis(
    'Căn cứ Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ trưởng Bộ Thông tin và Truyền thông hướng dẫn thực hiện Dự án Truyền thông và giảm nghèo về thông tin;',
  ),
  basis(
    'Căn cứ Kế hoạch số 47/KH-UBND ngày 06/02/2024 của UBND tỉnh Thanh Lâm về thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024;',
  ),
  basis('Theo đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội huyện.'),
  centre('QUYẾT ĐỊNH:'),
  p(
    '**Điều 1.** Ban hành kèm theo Quyết định này Kế hoạch truyền thông về giảm nghèo bền vững trên địa bàn huyện Cẩm Sơn năm 2024.',
  ),
  p('**Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký.'),
  p(
    '**Điều 3.** Chánh Văn phòng HĐND và UBND huyện; Trưởng các phòng, ban, ngành, đoàn thể huyện; Chủ tịch UBND các xã, thị trấn chịu trách nhiệm thi hành Quyết định này./.',
  ),
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Như Điều 3;',
      '- UBND tỉnh (b/c);',
      '- Sở Lao động - TB&XH (b/c);',
      '- TT Huyện ủy, TT HĐND huyện;',
      '- Chủ tịch, các PCT UBND huyện;',
      '- Lưu: VT, LĐTBXH.',
    ],
    signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', 'Vi Văn Toản'],
  },
  { kind: 'page-break' },
];

const attachedPlan: Block[] = [
  {
    kind: 'head',
    left: ['ỦY BAN NHÂN DÂN', 'HUYỆN CẨM SƠN'],
    right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông về giảm nghèo bền vững', 'trên địa bàn huyện Cẩm Sơn năm 2024'],
  },
  {
    kind: 'para',
    text: '(Ban hành kèm theo Quyết định số 1186/QĐ-UBND ngày 27/02/2024 của Chủ tịch UBND huyện Cẩm Sơn)',
    italic: true,
    centred: true,
  },
  h('I. MỤC TIÊU', 1),
  p(
    '1. Khơi dậy ý chí tự lực vƣơn lên thoát nghèo của ngƣời dân; khắc phục tƣ tƣởng trông chờ, ỷ lại; huy động sự tham gia của toàn xã hội vào công tác giảm nghèo.',
  ),
  p(
    '2. Phấn đấu trên 95% hộ nghèo, hộ cận nghèo được tiếp cận thông tin về chính sách; 13/13 xã,\u00a0thị trấn có hệ thống truyền thanh hoạt động tốt.',
  ),
  h('II. ĐỐI TƯỢNG', 1),
  p('\uf0b7 Người nghèo, người cận nghèo, người mới thoát nghèo.'),
  p('\uf0b7 Cán bộ làm công tác giảm nghèo cấp huyện, cấp xã, thôn, bản.'),
  h('III. NHIỆM VỤ', 1),
  {
    kind: 'table',
    headRows: 1,
    widths: [1, 6, 3, 3, 2.4],
    rows: [
      ['Số TT', 'Nội dung hoạt động', 'Cơ quan thực hiện', 'Cơ quan phối hợp', 'Thời gian'],
      ['1', 'Truyền thông trên phương tiện thông tin đại chúng', '', '', ''],
      [
        '1.1',
        'Xây dựng chuyên mục “Vươn lên thoát nghèo” phát trên sóng truyền thanh huyện bằng tiếng phổ thông và tiếng dân tộc; ít nhất 02 chuyên mục/tháng',
        'Trung tâm Văn hóa, Thông tin và Thể thao',
        'Phòng LĐ-TB&XH',
        'Thường xuyên',
      ],
      [
        '1.2',
        'Đăng tải văn bản, tin, bài về giảm nghèo trên Trang thông tin điện tử huyện (https://camson.thanhlam.gov.vn)',
        'Phòng Văn hóa và Thông tin',
        'Văn phòng HĐND và UBND huyện',
        'Thường xuyên',
      ],
      ['2', 'Truyền thông trực tiếp tại cơ sở', '', '', ''],
      [
        '2.1',
        'Đối thoại chính sách với hộ nghèo, hộ cận nghèo tại xã; 100% xã, thị trấn tổ chức đối thoại',
        'UBND các xã, thị trấn',
        'Phòng LĐ-TB&XH, Phòng Dân tộc',
        'Quý II - Quý III/2024',
      ],
      [
        '2.2',
        'Tuyên truyền, tư vấn vay vốn, học nghề, xuất khẩu lao động tại thôn, bản',
        'Phòng LĐ-TB&XH',
        'Ngân hàng Chính sách xã hội huyện, Trung tâm GDNN-GDTX',
        'Tháng 4 - tháng 10/2024',
      ],
      [
        '2.3',
        'Tuyên truyền gương phụ nữ, thanh niên làm kinh tế giỏi qua sinh hoạt chi hội, chi đoàn',
        'Hội Liên hiệp Phụ nữ huyện, Huyện đoàn',
        'UBND các xã, thị trấn',
        'Năm 2024',
      ],
      ['3', 'Nâng cao năng lực và trang thiết bị', '', '', ''],
      [
        '3.1',
        'Tập huấn kỹ năng truyền thông cho cán bộ giảm nghèo cấp xã, trưởng thôn, bản; tối thiểu 180 người',
        'Phòng LĐ-TB&XH',
        'Phòng Nội vụ',
        'Quý II/2024',
      ],
      [
        '3.2',
        'Sửa chữa, thay thế cụm loa truyền thanh tại các xã đặc biệt khó khăn',
        'Phòng Văn hóa và Thông tin',
        'UBND các xã',
        'Quý III/2024',
      ],
      ['3.3', 'In, lắp đặt pa nô, khẩu hiệu tại trung tâm xã', 'UBND các xã, thị trấn', '', ''],
      ['4', 'Sơ kết, tổng kết, khen thưởng', 'Phòng LĐ-TB&XH', 'Phòng Nội vụ', 'Tháng 12/2024'],
    ],
  },
  h('IV. KINH PHÍ', 1),
  p(
    'Kinh phí thực hiện từ nguồn Chương trình mục tiêu quốc gia giảm nghèo bền vững và ngân sách huyện, dự kiến như sau:',
  ),
  {
    kind: 'table',
    headRows: 1,
    widths: [1, 8, 3],
    rows: [
      ['TT', 'Nội dung chi', 'Số tiền (đồng)'],
      ['1', 'Sản xuất chuyên mục truyền thanh', '45.000.000'],
      ['2', 'Đối thoại, truyền thông trực tiếp', '60.500.000'],
      ['3', 'Tập huấn', '32.000.000'],
      ['4', 'Pa nô, khẩu hiệu, cụm loa', '118.500.000'],
      [{ text: 'Tổng cộng', columns: 2 }, '265.000.000'],
    ],
  },
  h('V. TỔ CHỨC THỰC HIỆN', 1),
  h('1. Phòng Lao động - Thương binh và Xã hội (Phòng LĐ-TB&XH)', 2),
  p(
    '- Là cơ quan thường trực, hướng dẫn, kiểm tra; tham mưu UBND huyện báo cáo Sở Lao động - Thương binh và Xã hội trước ngày 10/12/2024.',
  ),
  h('2. Các phòng, ban, đoàn thể huyện', 2),
  p(
    '- Triển khai nhiệm vụ được phân công tại Mục III; báo cáo kết quả về Phòng LĐTBXH trước ngày 15 của tháng cuối quý.',
  ),
  h('3. UBND các xã, thị trấn', 2),
  p(
    '- Xây dựng kế hoạch của địa phương xong trước ngày 20/3/2024; báo cáo năm chậm nhất ngày 30/11/2024 về UBND huyện (qua Phòng LĐTBXH, thư điện tử: ldtbxh.camson@thanhlam.gov.vn).',
  ),
  h('4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 2),
  p('- Phối hợp tuyên truyền, vận động, giám sát việc thực hiện chính sách giảm nghèo tại cơ sở.'),
];

const plan: CorpusPlan = {
  about:
    'The plan stands after the signature of the decision that issues it (Điều 1 to 3); parent rows without a doer, empty cells, money table whose total is wrong, one room under three names; private-use bullets, no-break spaces, ƣ for ư in a pasted paragraph.',
  files: [{ format: 'docx' }, { format: 'txt' }],
  blocks: [...decision, ...attachedPlan],
};

export default plan;
