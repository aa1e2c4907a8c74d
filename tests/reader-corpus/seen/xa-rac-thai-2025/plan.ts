import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const i = (text: string): Block => ({ kind: 'para', text, italic: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['**ỦY BAN NHÂN DÂN**', '**XÃ PHÚ LÂM THƯỢNG**', 'Số:      /KH-UBND'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_Phú Lâm Thượng, ngày      tháng 8 năm 2025_',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Tuyên truyền, vận động Nhân dân phân loại rác thải sinh hoạt tại nguồn',
      'trên địa bàn xã Phú Lâm Thượng 6 tháng cuối năm 2025',
    ],
  },
  i('Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015;'),
  i('Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14 ngày 17/11/2020;'),
  i(
    'Căn cứ Nghị định số 45/2022/NĐ-CP ngày 07/7/2022 của Chính phủ quy định về xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường;',
  ),
  i(
    'Thực hiện Công văn số 1502/SNNMT-MT ngày 30/7/2025 của Sở Nông nghiệp và Môi trường về việc đẩy mạnh phân loại chất thải rắn sinh hoạt tại nguồn.',
  ),
  p('UBND xã Phú Lâm Thượng ban hành Kế hoạch như sau:'),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  p(
    '1. Làm cho mỗi người dân, mỗi gia đình hiểu vì sao phải phân loại rác và biết cách phân loại; hình thành thói quen để rác đúng nơi, đúng giờ quy định.',
  ),
  p(
    '2. Đến hết ngày 31/12/2025, có ít nhất 70% hộ gia đình thực hiện phân loại rác tại nguồn; không còn điểm tập kết rác tự phát.',
  ),
  h('II. NỘI DUNG TUYÊN TRUYỀN'),
  p(
    '- Cách nhận biết và phân loại ba nhóm: chất thải có khả năng tái sử dụng, tái chế; chất thải thực phẩm; chất thải rắn sinh hoạt khác.',
  ),
  p('- Mức xử phạt đối với hành vi không phân loại, vứt rác không đúng nơi quy định.'),
  p(
    '- Người dân phản ánh điểm ô nhiễm qua số điện thoại của Phòng Kinh tế 0256.3838.279 hoặc trang Zalo OA “UBND xã Phú Lâm Thượng”.',
  ),
  h('III. KINH PHÍ'),
  p(
    'Kinh phí thực hiện 42.500.000 đồng từ sự nghiệp môi trường của xã và đóng góp của doanh nghiệp, hộ kinh doanh.',
  ),
  h('III. TỔ CHỨC THỰC HIỆN'),
  h('1. Phòng Kinh tế'),
  p(
    '- Chủ trì, phối hợp với Phòng Văn hóa - Xã hội biên soạn tài liệu hướng dẫn, in 2.600 tờ rơi phát đến hộ gia đình, hoàn thành trước ngày 15/9/2025.',
  ),
  p('- Tổ chức 02 lớp tập huấn cho trưởng thôn, tổ trưởng tổ tự quản trong tháng 9/2025.'),
  p('- Tổng hợp kết quả, tham mưu UBND xã báo cáo Sở Nông nghiệp và Môi trường trước ngày 10/12/2025.'),
  h('2. Phòng Văn hóa - Xã hội'),
  p('- Phát thanh trên hệ thống truyền thanh xã, mỗi tuần ít nhất 03 buổi.'),
  p('- Viết bài, đăng ảnh gương người tốt, việc tốt trên Trang thông tin điện tử xã thường xuyên.'),
  h('3. Công an xã'),
  p(
    '- Phối hợp với Phòng Kinh tế tuần tra, nhắc nhở, xử lý hành vi đổ trộm rác từ tháng 10 đến tháng 12/2025.',
  ),
  h('4. Các trường học trên địa bàn'),
  p(
    '- Phát động mô hình “Ngôi nhà xanh” thu gom vỏ chai, giấy vụn; 100% lớp học có thùng phân loại rác trong tháng 10/2025.',
  ),
  p('- Gửi kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 20 hàng tháng.'),
  h('5. Trưởng các thôn'),
  p('- Họp dân, vận động từng hộ ký cam kết phân loại rác; hoàn thành chậm nhất ngày 30/9/2025.'),
  p('- Báo cáo kết quả thực hiện về Phòng Kinh tế trước ngày 30/11/2025 để tổng hợp, báo cáo UBND xã.'),
  h('6. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội'),
  p(
    '- Hội Liên hiệp Phụ nữ xã nhân rộng mô hình “Nhà sạch, vườn đẹp”; Hội Nông dân xã hướng dẫn hội viên ủ rác hữu cơ làm phân bón.',
  ),
  h('IV. CHẾ ĐỘ THÔNG TIN, BÁO CÁO'),
  p(
    'Các thôn gửi báo cáo kết quả về UBND xã (qua Phòng Kinh tế) trước ngày 05/12/2025. Khi có vướng mắc, phản ánh về Phòng Kinh tế để được hướng dẫn.',
  ),
  p(
    'Kế hoạch này thay thế Kế hoạch số 21/KH-UBND ngày 18/02/2025 của UBND xã Phú Lâm (cũ). Yêu cầu các đơn vị, các thôn nghiêm túc thực hiện./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Sở NN&MT (b/c);',
      '- TT. Đảng ủy, HĐND xã;',
      '- CT, các PCT UBND xã;',
      '- Phòng Tài nguyên và Môi trường huyện;',
      '- Như mục III;',
      '- Lưu: VT, KT.',
    ],
    signer: ['**TM. ỦY BAN NHÂN DÂN**', '**CHỦ TỊCH**', '', '', '', '**Đoàn Hữu Lộc**'],
  },
];

export default {
  about:
    'Xã sau 01/7/2025: số, ngày để trống; luật đã được thay thế trong căn cứ; nhiệm vụ viết xuôi theo đơn vị; mục III hai lần; hai hạn cho một báo cáo; thay kế hoạch của xã cũ; nơi nhận là phòng cấp huyện đã thôi hoạt động',
  files: [
    { format: 'scan', dpi: 200, seed: 61 },
    { format: 'txt', torn: 'raw' },
  ],
  blocks,
} satisfies CorpusPlan;
