import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['BỘ CÔNG AN', '**CÔNG AN TỈNH HÀ LĂNG**', 'Số:        /KH-CAT-PC07'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Hà Lăng, ngày      tháng 4 năm 2022_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, phổ biến kiến thức phòng cháy, chữa cháy và cứu nạn, cứu hộ',
      'tại khu dân cư, nhà ở kết hợp sản xuất, kinh doanh năm 2022',
    ],
  },
  p(
    'Thực hiện Luật Phòng cháy và chữa cháy năm 2001 (sửa đổi, bổ sung năm 2013); Nghị định số 136/2020/NĐ-CP ngày 24/11/2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy; Chỉ thị số 47-CT/TW ngày 25/6/2015 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác phòng cháy, chữa cháy; Kế hoạch số 118/KH-BCA-C07 ngày 28/02/2022 của Bộ Công an, Công an tỉnh Hà Lăng xây dựng Kế hoạch tuyên truyền năm 2022 như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '1. Chuyển biến rõ nét về nhận thức, trách nhiệm của người đứng đầu cơ sở, chủ hộ gia đình; kiềm chế số vụ cháy, thiệt hại về người do cháy gây ra.',
  ),
  p(
    '2. Tuyên truyền có trọng tâm, trọng điểm, tránh hình thức; lấy hộ gia đình, nhà cho thuê trọ, nhà ở kết hợp sản xuất, kinh doanh làm địa bàn chính.',
  ),
  h('II. CHỈ TIÊU'),
  p('- 100% khu dân cư có nguy cơ cháy, nổ cao được tuyên truyền trực tiếp.'),
  p(
    '- Từ 85% hộ gia đình trở lên cài đặt ứng dụng “Báo cháy 114” và có ít nhất một phương tiện chữa cháy tại chỗ.',
  ),
  h('III. NỘI DUNG CÔNG VIỆC'),
  h('1. Tuyên truyền trên phương tiện thông tin đại chúng, mạng xã hội'),
  p(
    '- Duy trì chuyên mục “An toàn phòng cháy, chữa cháy” trên Báo Hà Lăng và sóng truyền hình tỉnh, mỗi tháng 02 chuyên mục (Phòng Công tác đảng và công tác chính trị chủ trì; phối hợp: Phòng Cảnh sát PCCC và CNCH; thời gian: thường xuyên).',
  ),
  p(
    '- Sản xuất 05 phim ngắn về kỹ năng thoát nạn, đăng trên trang Facebook “Cảnh sát PCCC Hà Lăng” và Zalo Công an xã, phường, thị trấn (Phòng Cảnh sát PCCC và CNCH chủ trì; phối hợp: Phòng PX03; thời gian: Quý II/2022).',
  ),
  h('2. Tuyên truyền trực tiếp'),
  p(
    '- Tổ chức 320 buổi tuyên truyền kết hợp hướng dẫn thực hành tại khu dân cư, chợ, nhà trọ (Công an các huyện, thành phố chủ trì; phối hợp: UBND các xã, phường, thị trấn; thời gian: từ ngày 01/5/2022 đến ngày 30/11/2022).',
  ),
  p(
    '- Mở đợt cao điểm vận động mỗi gia đình một bình chữa cháy (Công an các huyện, thành phố chủ trì; phối hợp: Hội Liên hiệp Phụ nữ, Đoàn Thanh niên cùng cấp; thời gian: trong tháng 10/2022).',
  ),
  p(
    '- Ngoại khóa “Một ngày làm lính cứu hỏa” cho học sinh (Phòng PC07 chủ trì; phối hợp: Sở Giáo dục và Đào tạo, Tỉnh đoàn; thời gian: từ tháng 6 đến tháng 8/2022).',
  ),
  h('3. Xây dựng lực lượng, mô hình'),
  p(
    '- Thành lập, ra mắt tối thiểu 60 “Tổ liên gia an toàn phòng cháy, chữa cháy” (Công an các huyện, thành phố chủ trì; phối hợp: Phòng PC07; hoàn thành trước ngày 30/9/2022).',
  ),
  p(
    '- Thi tìm hiểu pháp luật về phòng cháy, chữa cháy trực tuyến tại địa chỉ https://thipccc.conganhalang.example.vn (Phòng PX03 chủ trì; phối hợp: Phòng PC07; hoàn thành chậm nhất ngày 04/10/2022).',
  ),
  p('Đề cương tuyên truyền tại Phụ lục I, mẫu thống kê tại Phụ lục II kèm theo Kế hoạch này.'),
  h('IV. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ (Phòng PC07)'),
  p(
    '- Là cơ quan thường trực, giúp Giám đốc Công an tỉnh hướng dẫn, kiểm tra, đôn đốc; hằng quý (trước ngày 18 của tháng thứ ba) tổng hợp, báo cáo Ban Giám đốc Công an tỉnh.',
  ),
  p(
    '- Tham mưu báo cáo Bộ Công an (qua Cục Cảnh sát PCCC và CNCH): sơ kết 6 tháng trước ngày 20/6/2022; tổng kết năm trước ngày 15/12/2022.',
  ),
  h('2. Phòng Công tác đảng và công tác chính trị (Phòng PX03)'),
  p(
    '- Cung cấp tin, bài cho báo, đài; thống kê số lượng tin, bài, lượt xem và gửi kết quả cho Phòng PC07 vào ngày 25 hằng tháng.',
  ),
  h('3. Phòng Hậu cần'),
  p(
    '- Bảo đảm kinh phí 385.000.000 đồng, trong đó in tờ rơi, làm phim 150.000.000 đồng, mua mô hình, thiết bị tập huấn 235.000.000 đồng; thanh quyết toán theo quy định.',
  ),
  h('4. Công an các huyện, thành phố'),
  p(
    '- Ban hành kế hoạch của đơn vị, gửi về Công an tỉnh trước ngày 10/5/2022. Lập danh sách các “Tổ liên gia”, gửi Phòng PC07 để theo dõi trước ngày 15/5/2022.',
  ),
  p(
    '- Thứ Năm hằng tuần, trước 15 giờ 00, báo cáo kết quả về Phòng PC07 qua điện thoại 0233.3951.114 hoặc hộp thư pc07@conganhalang.example.vn.',
  ),
  p(
    '- Báo cáo bằng văn bản về Công an tỉnh (qua Phòng PC07) kết quả 6 tháng và cả năm, lần lượt trước ngày 12/6/2022 và 05/12/2022.',
  ),
  p(
    '- Nếu xảy ra cháy, nổ gây chết người hoặc dư luận phức tạp trên mạng, phải báo cáo ngay Giám đốc Công an tỉnh (qua Phòng Tham mưu), chậm nhất sau 02 giờ kể từ khi xảy ra.',
  ),
  h('5. Đội tuyên truyền lưu động'),
  p(
    '- Kết thúc mỗi đợt tuyên truyền, trong thời hạn 03 ngày, nộp báo cáo kết quả kèm hình ảnh về Phòng PC07.',
  ),
  p(
    'Kế hoạch này thay thế Kế hoạch số 56/KH-CAT-PC07 ngày 19/3/2021 của Công an tỉnh. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Phòng PC07 để báo cáo Ban Giám đốc xem xét, chỉ đạo./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Bộ Công an (để b/c);',
      '- UBND tỉnh;',
      '- Đ/c Giám đốc, các PGĐ CAT;',
      '- Các phòng PX03, PC07, PH10;',
      '- Công an các huyện, thành phố;',
      '- Lưu: VT, PC07.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Đại tá Quách Minh Tuệ**'],
  },
  { kind: 'page-break' },
  { kind: 'para', text: '**Phụ lục I**', centred: true },
  { kind: 'para', text: '**ĐỀ CƯƠNG TUYÊN TRUYỀN**', centred: true },
  p(
    'Phần 1. Nguyên nhân thường gặp của các vụ cháy nhà ở: sự cố điện, thắp hương, sang chiết xăng dầu, đun nấu.',
  ),
  p(
    'Phần 2. Bảy việc nên làm: ngắt thiết bị khi ra khỏi nhà, mở lối thoát thứ hai, không để xe chắn cầu thang, không che chắn kín mặt tiền.',
  ),
  p('Phần 3. Khi có cháy: báo động, ngắt điện, gọi 114, dùng khăn ướt, cúi thấp, bò men theo tường.'),
];

export default {
  about:
    'Công an tỉnh: số, ngày để trống; căn cứ trong một câu, luật chỉ có năm; nhiệm vụ kèm ngoặc trong ba mục; một phòng ba tên (PC07); nhắc Phụ lục II không có; đề cương sau chữ ký; báo cáo tuần, tháng, quý, đột xuất theo giờ, sau mỗi đợt',
  files: [{ format: 'pdf' }, { format: 'scan', dpi: 150, seed: 72 }],
  blocks,
} satisfies CorpusPlan;
