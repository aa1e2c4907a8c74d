import type { Block, CorpusPlan } from '../../plan-source.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string): Block => ({ kind: 'para', text, bold: true });
const c = (text: string): Block => ({ kind: 'para', text, centred: true, bold: true });

const blocks: Block[] = [
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Bảo đảm an toàn thực phẩm trong lĩnh vực nông nghiệp',
      'trên địa bàn tỉnh Nam Triều năm 2022',
    ],
  },
  p('Căn cứ Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010;'),
  p(
    'Căn cứ Nghị định số 15/2018/NĐ-CP ngày 02 tháng 02 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật An toàn thực phẩm;',
  ),
  p(
    'Căn cứ Thông tư số 38/2018/TT-BNNPTNT ngày 25/12/2018 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định việc thẩm định, chứng nhận cơ sở sản xuất, kinh doanh thực phẩm nông, lâm, thủy sản đủ điều kiện an toàn thực phẩm thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn;',
  ),
  p(
    'Thực hiện Chỉ thị số 17/CT-TTg ngày 13/4/2020 của Thủ tướng Chính phủ về tiếp tục tăng cường trách nhiệm quản lý nhà nước về an toàn thực phẩm trong tình hình mới; Chương trình số 36-CTr/TU ngày 20/02/2012 của Tỉnh ủy thực hiện Chỉ thị số 08-CT/TW ngày 21/10/2011 của Ban Bí thư Trung ương Đảng;',
  ),
  p(
    'Sở Nông nghiệp và Phát triển nông thôn (NN&PTNT) xây dựng Kế hoạch bảo đảm an toàn thực phẩm (ATTP) năm 2022, cụ thể:',
  ),
  c('Phần thứ nhất. MỤC TIÊU, CHỈ TIÊU'),
  h('I. MỤC TIÊU'),
  p(
    'Kiểm soát an toàn thực phẩm theo chuỗi từ nơi trồng trọt, chăn nuôi, nuôi trồng đến nơi chế biến, tiêu thụ; nâng cao ý thức, trách nhiệm của người sản xuất, kinh doanh; củng cố niềm tin của người tiêu dùng đối với nông sản của tỉnh.',
  ),
  h('II. CHỈ TIÊU'),
  p('- 100% cơ sở sản xuất ban đầu nhỏ lẻ, hợp tác xã ký cam kết bảo đảm an toàn thực phẩm.'),
  p('- Tỷ lệ mẫu nông, lâm, thủy sản vi phạm quy định về an toàn thực phẩm không quá 3%.'),
  p('- Tỷ lệ cơ sở được thẩm định đạt yêu cầu (loại A, B) đạt từ 98,5% trở lên.'),
  p('- Phát triển mới ít nhất 08 chuỗi cung ứng nông sản an toàn.'),
  c('Phần thứ hai. NHIỆM VỤ VÀ GIẢI PHÁP'),
  h('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
  p(
    '1. Ban hành kế hoạch triển khai “Tháng hành động vì an toàn thực phẩm” (Chủ trì: Chi cục Quản lý chất lượng nông lâm sản và thủy sản; phối hợp: Văn phòng Sở; thời hạn: trước ngày 31/3/2022).',
  ),
  p(
    '2. Tham mưu UBND tỉnh ban hành quy định phân công, phân cấp quản lý an toàn thực phẩm, thay thế Quyết định số 18/2019/QĐ-UBND ngày 25/4/2019 của UBND tỉnh (Chủ trì: Chi cục QLCL; phối hợp: Phòng Nông nghiệp và PTNT các huyện; thời hạn: 6 tháng đầu năm 2022).',
  ),
  p(
    '3. Kiện toàn bộ phận làm công tác quản lý chất lượng ở cấp huyện (Đơn vị chủ trì: Phòng Tổ chức cán bộ; đơn vị phối hợp: Chi cục QLCL; thời gian thực hiện: Quý II/2022).',
  ),
  h('II. THÔNG TIN, TRUYỀN THÔNG'),
  p(
    '1. Xây dựng, phát sóng chuyên mục “Nông sản an toàn”, mỗi quý 01 chuyên mục (Chủ trì: Chi cục QLCL; phối hợp: Báo Nam Triều, Đài Phát thanh và Truyền hình tỉnh; thời gian: Quý I đến Quý IV/2022).',
  ),
  p(
    '2. In, cấp phát 12.000 tờ rơi hướng dẫn sử dụng thuốc bảo vệ thực vật, thuốc thú y đúng cách (Chủ trì: Trung tâm Khuyến nông; thời gian: từ tháng 4 đến tháng 8/2022).',
  ),
  p(
    '3. Tổ chức 15 lớp tập huấn kiến thức an toàn thực phẩm cho người sản xuất (Chủ trì: Trung tâm Khuyến nông; phối hợp: Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh; thời hạn: trước ngày 30/9/2022).',
  ),
  p(
    '4. Đăng tin, bài trên Trang thông tin điện tử của Sở (http://sonnptnt.namtrieu.gov.vn) và nhóm Zalo “Nông sản sạch Nam Triều”, ít nhất 02 tin mỗi tuần (Văn phòng Sở chủ trì; thời gian: thường xuyên).',
  ),
  h('IV. GIÁM SÁT, THẨM ĐỊNH, THANH TRA, KIỂM TRA'),
  p(
    '1. Lấy mẫu giám sát tại chợ đầu mối, vùng sản xuất tập trung, ít nhất 40 mẫu mỗi tháng (Chủ trì: Chi cục QLCL; phối hợp: Chi cục Chăn nuôi và Thú y, Chi cục Trồng trọt và Bảo vệ thực vật; thời gian: hằng tháng).',
  ),
  p('2. Thẩm định, xếp loại cơ sở sản xuất, kinh doanh (Chủ trì: Chi cục QLCL; thời gian: tháng 3, 6, 9).'),
  p(
    '3. Thanh tra chuyên ngành về vật tư nông nghiệp, không quá 06 cuộc (Chủ trì: Thanh tra Sở; phối hợp: Chi cục Chăn nuôi và Thú y; thời gian: từ tháng 5 đến tháng 10/2022).',
  ),
  p(
    '4. Kiểm tra dịp Tết Trung thu (Chi cục QLCL chủ trì, phối hợp với Đội Quản lý thị trường số 2; hoàn thành chậm nhất ngày 10/9/2022).',
  ),
  p(
    '5. 100% cơ sở sản xuất ban đầu nhỏ lẻ ký cam kết bảo đảm an toàn thực phẩm (Chủ trì: UBND cấp xã; phối hợp: Phòng Nông nghiệp và PTNT các huyện; thời hạn: trước ngày 31/10/2022).',
  ),
  c('Phần thứ ba. KINH PHÍ VÀ CHẾ ĐỘ BÁO CÁO'),
  h('I. KINH PHÍ'),
  p(
    'Kinh phí thực hiện: 2,4 tỷ đồng từ nguồn sự nghiệp nông nghiệp năm 2022 và các nguồn hợp pháp khác. Riêng kinh phí lấy mẫu: 780.000.000 đồng.',
  ),
  h('II. CHẾ ĐỘ BÁO CÁO'),
  p(
    '1. Phòng Nông nghiệp và PTNT các huyện, Phòng Kinh tế thành phố gửi báo cáo tháng về Sở NN&PTNT (qua Chi cục Quản lý chất lượng nông lâm sản và thủy sản) trước ngày 15 hàng tháng.',
  ),
  p('2. Các đơn vị thuộc Sở báo cáo kết quả 6 tháng về Chi cục QLCL chậm nhất ngày 10/6/2022.'),
  p(
    '3. Chi cục QLCL tổng hợp, báo cáo Cục Quản lý chất lượng nông lâm sản và thủy sản trước ngày 20/12/2022; thông báo kết quả kiểm nghiệm không đạt cho cơ sở trong thời hạn 10 ngày làm việc kể từ ngày nhận được phiếu kết quả.',
  ),
  p(
    'Thông tin về vụ việc mất an toàn thực phẩm gửi về đường dây nóng 0258 3812 579 hoặc thư điện tử attp.nn@namtrieu.gov.vn./.',
  ),
  {
    kind: 'signature',
    recipients: [
      '**Nơi nhận:**',
      '- Bộ NN&PTNT (để báo cáo);',
      '- UBND tỉnh (để báo cáo);',
      '- Giám đốc, các PGĐ Sở;',
      '- Phòng NN&PTNT các huyện, Phòng Kinh tế TP;',
      '- Các đơn vị trực thuộc;',
      '- Lưu: VT, QLCL.',
    ],
    signer: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Lương Văn Tiến**'],
  },
];

export default {
  about:
    'Không có phần đầu, số, ngày; ba Phần, mục La Mã đếm lại ở mỗi Phần và bỏ sót III; không có bảng, nhiệm vụ kèm ngoặc đơn ghi chủ trì, phối hợp, thời hạn; bản .docx phông TCVN3 và bản .doc',
  files: [{ format: 'docx', encoding: 'tcvn3' }, { format: 'doc' }, { format: 'txt', torn: 'layout' }],
  blocks,
} satisfies CorpusPlan;
