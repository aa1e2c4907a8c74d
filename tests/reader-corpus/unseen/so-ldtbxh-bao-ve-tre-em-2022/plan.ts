import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH HÒA LỘC', '**SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI**', 'Số: 38/KH-SLĐTBXH'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hòa Lộc, ngày 09 tháng 02 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Truyền thông về bảo vệ trẻ em, phòng, chống bạo lực,', 'xâm hại trẻ em năm 2022'],
  },
  i('Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;'),
  i(
    'Căn cứ Nghị định số 56/2017/NĐ-CP ngày 09 tháng 5 năm 2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em;',
  ),
  i(
    'Căn cứ Quyết định số 1863/QĐ-TTg ngày 23 tháng 12 năm 2019 của Thủ tướng Chính phủ phê duyệt Kế hoạch hành động quốc gia phòng, chống bạo lực, xâm hại trẻ em giai đoạn 2020 - 2025;',
  ),
  i(
    'Căn cứ Kế hoạch số 45/KH-UBND ngày 20 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Hòa Lộc về thực hiện công tác trẻ em năm 2022;',
  ),
  p(
    'Sở Lao động - Thương binh và Xã hội (LĐTBXH) ban hành Kế hoạch truyền thông về bảo vệ trẻ em, phòng, chống bạo lực, xâm hại trẻ em năm 2022 như sau:',
  ),
  h('I. MỤC TIÊU'),
  h('1. Mục tiêu chung'),
  p(
    'Nâng cao trách nhiệm của gia đình, nhà trường và cộng đồng trong phát hiện sớm, can thiệp kịp thời các trường hợp trẻ em có nguy cơ bị bạo lực, xâm hại; trẻ em được lắng nghe và biết nơi cầu cứu.',
  ),
  h('2. Mục tiêu cụ thể'),
  p('- 90% trẻ em từ 6 tuổi trở lên biết số Tổng đài 111.'),
  p('- 100% cộng tác viên bảo vệ trẻ em cấp xã được tập huấn quy trình tiếp nhận, xử lý thông tin.'),
  p('- Giảm tối thiểu 5% số vụ bạo lực, xâm hại trẻ em so với năm 2021.'),
  h('II. NỘI DUNG TRUYỀN THÔNG'),
  p(
    '- Các hành vi bị nghiêm cấm; trách nhiệm thông báo, tố giác; quy trình hỗ trợ, can thiệp nêu tại Nghị định số 56/2017/NĐ-CP.',
  ),
  p('- Kế hoạch số 45/KH-UBND ngày 21/01/2022 của UBND tỉnh; các mô hình, dịch vụ bảo vệ trẻ em ở cơ sở.'),
  p(
    '- Nơi tiếp nhận thông tin: Tổng đài quốc gia bảo vệ trẻ em 111; Trung tâm Công tác xã hội tỉnh, điện thoại 0234.3900.118 (24/24 giờ); thư điện tử baovetreem@hoaloc.example.vn; fanpage “Hòa Lộc vì trẻ em”.',
  ),
  h('III. HOẠT ĐỘNG'),
  {
    kind: 'table',
    headRows: 1,
    widths: [6, 38, 28, 16, 16],
    rows: [
      ['TT', 'Nội dung hoạt động', 'Phân công thực hiện', 'Thời gian hoàn thành', 'Kết quả'],
      [
        '1',
        'Lễ phát động Tháng hành động vì trẻ em năm 2022',
        'Chủ trì: Phòng Trẻ em và Bình đẳng giới\nPhối hợp: Tỉnh đoàn; UBND thành phố Hòa Lộc',
        '01/6/2022',
        '01 lễ phát động',
      ],
      [
        '2',
        'Tập huấn quy trình tiếp nhận, xử lý thông tin cho cộng tác viên cấp xã',
        'Chủ trì: Trung tâm Công tác xã hội tỉnh\nPhối hợp: Phòng LĐTBXH các huyện, thành phố',
        'Tháng 3 - 5/2022',
        '09 lớp tập huấn',
      ],
      [
        '3',
        'Nói chuyện chuyên đề với công nhân có con nhỏ tại khu công nghiệp',
        'Chủ trì: Phòng Trẻ em và Bình đẳng giới\nPhối hợp: Liên đoàn Lao động tỉnh',
        'Quý III/2022',
        '06 buổi',
      ],
      [
        '4',
        'In, cấp phát áp phích, sổ tay “Để con được an toàn”',
        'Chủ trì: Văn phòng Sở',
        'Trước 30/4/2022',
        '2.000 áp phích, 10.000 sổ tay',
      ],
      [
        '5',
        'Diễn đàn trẻ em cấp tỉnh',
        'Chủ trì: Phòng Trẻ em và Bình đẳng giới\nPhối hợp: Sở Giáo dục và Đào tạo; Tỉnh đoàn',
        'Trong tháng 8/2022',
        '01 diễn đàn, 120 trẻ em tham gia',
      ],
      [
        '6',
        'Đăng tin, bài trên trang thông tin điện tử của Sở và fanpage',
        'Chủ trì: Văn phòng Sở\nPhối hợp: Trung tâm Công tác xã hội tỉnh',
        'Thường xuyên',
        'Ít nhất 05 tin, bài/tháng',
      ],
      [
        '7',
        'Giám sát công tác bảo vệ trẻ em tại các huyện, thành phố',
        'Chủ trì: Thanh tra Sở\nPhối hợp: Phòng Trẻ em và Bình đẳng giới',
        '6 tháng cuối năm 2022',
        'Không quá 05 cuộc',
      ],
    ],
  },
  h('IV. KINH PHÍ'),
  p(
    'Tổng nhu cầu kinh phí 512.000.000 đồng từ nguồn sự nghiệp bảo đảm xã hội năm 2022 và Quỹ Bảo trợ trẻ em tỉnh.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Trẻ em và Bình đẳng giới'),
  p('a) Làm đầu mối hướng dẫn, theo dõi, kiểm tra việc thực hiện Kế hoạch.'),
  p(
    'b) Tham mưu Sở báo cáo Bộ Lao động - Thương binh và Xã hội (qua Cục Trẻ em) theo quy định: báo cáo 6 tháng trước ngày 20/6/2022, báo cáo năm trước ngày 20/12/2022.',
  ),
  p('c) Báo cáo UBND tỉnh kết quả thực hiện năm 2022 trước ngày 15/12/2022.'),
  h('2. Trung tâm Công tác xã hội tỉnh'),
  p('a) Trực tiếp nhận thông tin 24/24 giờ; phối hợp xác minh, hỗ trợ khẩn cấp cho trẻ em bị xâm hại.'),
  p(
    'b) Hằng quý, báo cáo Sở LĐTBXH (qua Phòng Trẻ em và Bình đẳng giới) số ca tiếp nhận, số ca đã can thiệp; thời điểm báo cáo là trước ngày 05 của tháng đầu quý sau.',
  ),
  h('3. Phòng LĐTBXH các huyện, thành phố'),
  p('a) Tham mưu UBND cấp huyện ban hành kế hoạch trước ngày 10/3/2022 và gửi 01 bản về Sở để theo dõi.'),
  p(
    'b) Các vụ việc xâm hại trẻ em nghiêm trọng xảy ra trên địa bàn phải được báo cáo nhanh về Sở LĐTBXH bằng điện thoại, thư điện tử; trong 02 ngày làm việc gửi báo cáo bằng văn bản về Sở LĐTBXH.',
  ),
  p(
    'c) Trước ngày 10/6/2022 báo cáo kết quả 6 tháng, trước ngày 05/12/2022 báo cáo kết quả năm về Sở LĐTBXH.',
  ),
  h('4. Các đơn vị trực thuộc Sở'),
  p(
    'Lồng ghép nội dung bảo vệ trẻ em vào hoạt động chuyên môn; đề xuất gương điển hình gửi Phòng Trẻ em và Bình đẳng giới trước ngày 30/9/2022.',
  ),
  p('Yêu cầu các phòng, đơn vị nghiêm túc thực hiện Kế hoạch này./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- Cục Trẻ em (b/c);',
      '- UBND tỉnh (b/c);',
      '- Ban Giám đốc Sở;',
      '- Các phòng, đơn vị thuộc Sở;',
      '- Phòng LĐTBXH các huyện, thành phố;',
      '- Lưu: VT, TE&BĐG.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Võ Thị Bảo Trâm**'],
  },
];

export default {
  about:
    'Sở LĐTBXH 2022: một ô “Phân công thực hiện” ghi cả chủ trì, phối hợp; luật chỉ có ngày; một kế hoạch hai ngày ban hành; báo cáo 6 tháng, năm có hai hạn trong câu, báo cáo nhanh vụ việc, báo cáo quý “tháng đầu quý sau”; gửi kế hoạch, gương điển hình không phải báo cáo',
  files: [{ format: 'txt' }, { format: 'pdf' }],
  blocks,
} satisfies CorpusPlan;
