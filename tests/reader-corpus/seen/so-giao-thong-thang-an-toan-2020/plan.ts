import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });

const blocks: Block[] = [
  {
    kind: 'head',
    left: ['UBND TỈNH AN SƠN', '**SỞ GIAO THÔNG VẬN TẢI**', 'Số: 1294/KH-SGTVT'],
    right: [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '_An Sơn, ngày 12 tháng 8 năm 2020_',
    ],
  },
  {
    kind: 'title',
    lines: ['KẾ HOẠCH', 'Tổ chức Tháng cao điểm an toàn giao thông tháng 9 năm 2020'],
  },
  p(
    'Thực hiện Kế hoạch số 88/KH-UBND ngày 30/7/2020 của UBND tỉnh An Sơn về Tháng cao điểm an toàn giao thông tháng 9 năm 2020 và Công văn số 214/UBATGTQG ngày 03/8/2020 của Ủy ban An toàn giao thông Quốc gia, Sở Giao thông vận tải (GTVT) xây dựng Kế hoạch thực hiện như sau:',
  ),
  h('I. MỤC ĐÍCH, YÊU CẦU'),
  h('1. Mục đích'),
  p(
    'Tạo chuyển biến về ý thức chấp hành pháp luật của lái xe kinh doanh vận tải và học sinh ngày đầu năm học; kéo giảm ít nhất 5% số vụ tai nạn so với cùng kỳ năm 2019.',
  ),
  h('2. Yêu cầu'),
  p(
    'Các đơn vị triển khai đồng loạt, có kiểm tra, đánh giá; bảo đảm phòng, chống dịch Covid-19 khi tổ chức hoạt động.',
  ),
  h('II. NỘI DUNG TUYÊN TRUYỀN'),
  p('Tập trung tuyên truyền các văn bản sau:'),
  p('- Luật Giao thông đường bộ số 23/2008/QH12 ngày 13/11/2008;'),
  p('- Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14 ngày 14/6/2019;'),
  p(
    '- Nghị định số 100/2019/NĐ-CP ngày 30/12/2019 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt;',
  ),
  p(
    '- Nghị định số 10/2020/NĐ-CP ngày 17/01/2020 của Chính phủ quy định về kinh doanh và điều kiện kinh doanh vận tải bằng xe ô tô.',
  ),
  h('III. NHIỆM VỤ CỤ THỂ'),
  p(
    '1. Tổ chức lễ ra quân Tháng cao điểm an toàn giao thông. Chủ trì: Văn phòng Ban An toàn giao thông tỉnh; phối hợp: Thanh tra Sở, Tỉnh đoàn; thời gian: từ ngày 31/8/2020 đến ngày 01/9/2020.',
  ),
  p(
    '2. Treo 200 băng rôn, pa nô trên các tuyến quốc lộ, đường tỉnh. Chủ trì: Ban Quản lý bảo trì đường bộ; phối hợp: Phòng Kinh tế và Hạ tầng các huyện; thời gian: hoàn thành trước ngày 28/8/2020.',
  ),
  p(
    '3. Phát tờ rơi, ký cam kết với 100% lái xe khách tuyến cố định tại các bến xe. Chủ trì: Phòng Quản lý vận tải, phương tiện và người lái; phối hợp: các bến xe, Hiệp hội Vận tải tỉnh; thời gian: từ ngày 01/9/2020 đến ngày 15/9/2020.',
  ),
  p(
    '4. Nói chuyện chuyên đề tại trường học, tặng tối thiểu 1.500 mũ bảo hiểm cho học sinh lớp 1. Chủ trì: Văn phòng Ban An toàn giao thông tỉnh; phối hợp: Sở Giáo dục và Đào tạo; thời gian: trong tháng 9/2020.',
  ),
  p(
    '5. Kiểm tra điều kiện kinh doanh, thiết bị giám sát hành trình của không quá 25 đơn vị vận tải. Chủ trì: Thanh tra Sở; phối hợp: Phòng QLVT,PT&NL; thời gian: từ ngày 07/9/2020 đến ngày 25/9/2020.',
  ),
  p(
    '6. Đăng tin, bài trên Trang thông tin điện tử của Sở, mỗi tuần 05 tin, bài. Chủ trì: Văn phòng Sở; phối hợp: các phòng chuyên môn; thời gian: thường xuyên.',
  ),
  h('V. KINH PHÍ'),
  p(
    'Kinh phí thực hiện 320.000.000 đồng từ nguồn bảo đảm trật tự an toàn giao thông năm 2020; doanh nghiệp tài trợ mũ bảo hiểm trị giá 225.000.000 đồng.',
  ),
  h('VI. TỔ CHỨC THỰC HIỆN'),
  h('1. Văn phòng Ban An toàn giao thông tỉnh'),
  p(
    '- Thường trực theo dõi; trước 10 giờ sáng thứ Sáu hàng tuần tổng hợp tình hình tai nạn giao thông, báo cáo Giám đốc Sở.',
  ),
  p(
    '- Tham mưu Sở GTVT gửi UBND tỉnh báo cáo kết quả Tháng cao điểm trước ngày 05/10/2020 và báo cáo Ủy ban An toàn giao thông Quốc gia trước ngày 10/10/2020.',
  ),
  h('2. Thanh tra Sở'),
  p(
    '- Duy trì đường dây nóng 0226.3888.920. Hết mỗi đợt kiểm tra, trong thời gian 05 ngày làm việc, phải có báo cáo kết quả trình Giám đốc Sở.',
  ),
  h('3. Phòng Quản lý vận tải, phương tiện và người lái (Phòng QLVT,PT&NL)'),
  p(
    '- Hướng dẫn các đơn vị vận tải ký cam kết. Khi xảy ra tai nạn đặc biệt nghiêm trọng liên quan xe kinh doanh vận tải, báo cáo ngay Giám đốc Sở.',
  ),
  h('4. Phòng Kinh tế và Hạ tầng các huyện, Phòng Quản lý đô thị thành phố'),
  p('- Gửi kế hoạch thực hiện của địa phương về Sở GTVT trước ngày 05/8/2020.'),
  p(
    '- Kết quả thực hiện báo cáo bằng văn bản về Sở GTVT (qua Văn phòng Ban An toàn giao thông tỉnh) trước ngày 28/9/2020, đồng thời gửi bản mềm vào hộp thư atgt.sgtvt@anson.example.vn.',
  ),
  h('5. Các đơn vị kinh doanh vận tải, bến xe'),
  p(
    '- Ngày 15 và ngày 25/9/2020, gửi báo cáo số lái xe đã ký cam kết về Phòng QLVT,PT&NL. Đăng ký số lượng tờ rơi với Văn phòng Sở trước ngày 25/8/2020.',
  ),
  h('6. Văn phòng Sở'),
  p('- Cập nhật tin, bài tại https://sogtvt.anson.example.vn; bố trí phương tiện phục vụ lễ ra quân.'),
  p('Trên đây là Kế hoạch Tháng cao điểm an toàn giao thông của Sở GTVT./.'),
  {
    kind: 'signature',
    recipients: [
      '**_Nơi nhận:_**',
      '- UBND tỉnh (b/c);',
      '- Ban ATGT tỉnh (b/c);',
      '- Lãnh đạo Sở;',
      '- Phòng KT&HT các huyện, Phòng QLĐT thành phố;',
      '- Hiệp hội Vận tải tỉnh;',
      '- Lưu: VT, VPBATGT.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Vi Thế Anh Mẫu**'],
  },
];

export default {
  about:
    'Sở Giao thông vận tải: cả hai căn cứ trong một câu, công văn một nhóm ký hiệu; việc đánh số, chủ trì và thời gian viết nối trong đoạn; mục IV bị bỏ; hạn gửi kế hoạch đã qua khi ban hành; danh mục văn bản trong thân; báo cáo vào hai ngày',
  files: [{ format: 'txt' }, { format: 'docx' }],
  blocks,
} satisfies CorpusPlan;
