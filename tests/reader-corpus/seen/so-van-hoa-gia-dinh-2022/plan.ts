import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH SÔNG HINH', '**SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH**', 'Số: 56/KH-SVHTTDL'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Sông Hinh, ngày 07 tháng 3 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông về giáo dục đời sống gia đình và phòng, chống bạo lực gia đình năm 2022',
    ],
  },
  i('Căn cứ Luật Phòng, chống bạo lực gia đình số 02/2007/QH12 ngày 21/11/2007;'),
  i(
    'Căn cứ Quyết định số 2238/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển gia đình Việt Nam đến năm 2030.',
  ),
  i(
    'Căn cứ Thông tư liên tịch số 143/2011/TTLT-BTC-BVHTTDL ngày 21/10/2011 của Bộ Tài chính, Bộ Văn hóa, Thể thao và Du lịch hướng dẫn quản lý và sử dụng kinh phí phòng, chống bạo lực gia đình;',
  ),
  i('Căn cứ Kế hoạch số 62/KH-UBND ngày 18/02/2022 của UBND tỉnh về công tác gia đình năm 2022,'),
  p(
    'Sở Văn hóa, Thể thao và Du lịch (VHTTDL) ban hành Kế hoạch truyền thông năm 2022 với những nội dung chính sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p('- Phát huy giá trị tốt đẹp của gia đình; ngăn ngừa, giảm số vụ bạo lực gia đình trên địa bàn tỉnh.'),
  h('2. Yêu cầu'),
  p(
    '- Nội dung gần gũi; sử dụng cả tiếng phổ thông và tiếng dân tộc; chú trọng vai trò già làng, người có uy tín.',
  ),
  h('II. NỘI DUNG TRUYỀN THÔNG'),
  p(
    '- Pháp luật về hôn nhân và gia đình, bình đẳng giới, trẻ em; kỹ năng ứng xử trong gia đình; địa chỉ tin cậy, nhà tạm lánh tại cộng đồng.',
  ),
  p(
    '- Người bị bạo lực liên hệ: Tổng đài quốc gia bảo vệ trẻ em 111; đường dây nóng của Sở 0258.3600.468; hộp thư giadinh.svhttdl@songhinh.example.vn.',
  ),
  h('III. HOẠT ĐỘNG CỤ THỂ'),
  h('1. Truyền thông đại chúng'),
  p('1.1. Mở chuyên mục “Mái ấm gia đình” trên Báo Sông Hinh, mỗi tháng ít nhất 02 chuyên mục'),
  p('- Đơn vị chủ trì: Phòng Xây dựng nếp sống văn hóa và Gia đình.'),
  p('- Đơn vị phối hợp: Báo Sông Hinh.'),
  p('- Thời gian: từ tháng 3 đến tháng 12/2022.'),
  p('1.2. Sản xuất 03 tiểu phẩm phát thanh bằng tiếng phổ thông và tiếng dân tộc'),
  p('- Đơn vị chủ trì: Trung tâm Văn hóa tỉnh.'),
  p('- Đơn vị phối hợp: Đài Phát thanh và Truyền hình tỉnh; Phòng XDNSVH&GĐ.'),
  p('- Thời gian: Quý II/2022.'),
  h('2. Sự kiện'),
  p('2.1. Tổ chức Ngày hội Gia đình tỉnh nhân Ngày Gia đình Việt Nam (28/6)'),
  p('- Đơn vị chủ trì: Trung tâm Văn hóa tỉnh.'),
  p('- Đơn vị phối hợp: Hội LHPN tỉnh; Liên đoàn Lao động tỉnh; Tỉnh đoàn.'),
  p('- Thời gian: từ ngày 24/6/2022 đến ngày 28/6/2022.'),
  p('2.2. Liên hoan tuyên truyền viên về phòng, chống bạo lực gia đình'),
  p('- Đơn vị chủ trì: Phòng Xây dựng nếp sống văn hóa và Gia đình.'),
  p('- Đơn vị phối hợp: Phòng Văn hóa và Thông tin các huyện, thành phố.'),
  p('- Thời gian: hoàn thành trước ngày 25/11/2022.'),
  h('3. Tập huấn, tài liệu'),
  p('3.1. Tập huấn nghiệp vụ công tác gia đình cho cộng tác viên, tối thiểu 150 cộng tác viên'),
  p('- Đơn vị chủ trì: Phòng XDNSVH&GĐ.'),
  p('- Đơn vị phối hợp: Trường Chính trị tỉnh.'),
  p('- Thời gian: 6 tháng đầu năm 2022.'),
  p('3.2. In, cấp phát 7.000 tờ gấp, 300 sổ tay cho các mô hình phòng, chống bạo lực gia đình'),
  p('- Đơn vị chủ trì: Thanh tra Sở.'),
  p('- Thời gian: chậm nhất ngày 31/5/2022.'),
  h('IV. KINH PHÍ'),
  p(
    'Kinh phí thực hiện là 270 triệu đồng, gồm: ngân sách tỉnh 200 triệu đồng; nguồn xã hội hóa 50 triệu đồng.',
  ),
  h('V. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Xây dựng nếp sống văn hóa và Gia đình (Phòng XDNSVH&GĐ)'),
  p('- Là đầu mối triển khai, theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch của các đơn vị.'),
  p('- Trong vòng 10 ngày làm việc kể từ ngày Kế hoạch được ban hành, trình Giám đốc Sở dự toán chi tiết.'),
  h('2. Phòng Văn hóa và Thông tin các huyện, thành phố'),
  p(
    '- Xây dựng kế hoạch, tham mưu UBND cấp huyện bố trí kinh phí; duy trì 100% địa chỉ tin cậy ở cộng đồng.',
  ),
  p(
    '- Báo cáo 6 tháng (trước ngày 05/6/2022) và báo cáo năm (trước ngày 15/11/2022) về Sở VHTTDL (qua Phòng XDNSVH&GĐ).',
  ),
  h('3. Các đơn vị thuộc Sở'),
  p('- Báo cáo kết quả thực hiện về Phòng XDNSVH&GĐ trước ngày 10/11/2022.'),
  p(
    'Kế hoạch này thay thế Kế hoạch số 31/KH-SVHTTDL ngày 26/02/2021 của Sở VHTTDL. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Sở để xem xét, giải quyết./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- UBND tỉnh (b/c);',
      '- Vụ Gia đình - Bộ VHTTDL (b/c);',
      '- Hội LHPN tỉnh, LĐLĐ tỉnh, Tỉnh đoàn;',
      '- Phòng VH&TT các huyện, thành phố;',
      '- Các đơn vị thuộc Sở;',
      '- Lưu: VT, XDNSVH&GĐ.',
    ],
    signer: ['**GIÁM ĐỐC**', '', '', '', '', '**Kpă Thị Lệ Thu**'],
  },
];

export default {
  about:
    'Sở VHTTDL: mỗi hoạt động “1.1.” có dòng chủ trì, phối hợp, thời gian ở bên dưới; một phòng bốn tên; hạn báo cáo trong ngoặc trước nơi nhận; kinh phí cộng không khớp; thay kế hoạch trước; căn cứ giữa kết thúc bằng dấu chấm',
  files: [{ format: 'txt', torn: true, seed: 8 }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
