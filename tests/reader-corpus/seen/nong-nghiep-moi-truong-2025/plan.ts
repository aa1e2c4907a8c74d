import type { Block, CorpusPlan } from '../../plan-source.ts';
import { blankReport, listedDocuments, taskTable } from './appendices.ts';

const p = (text: string): Block => ({ kind: 'para', text });
const h = (text: string, heading: 1 | 2 | 3): Block => ({ kind: 'para', text, bold: true, heading });
const centre = (text: string): Block => ({ kind: 'para', text, bold: true, centred: true });
const part = (label: string, title: string): Block[] => [
  { kind: 'para', text: label, bold: true, centred: true, heading: 1 },
  centre(title),
];
const attachedTo: Block = {
  kind: 'para',
  text: '(Kèm theo Kế hoạch số 1764/KH-SNNMT ngày 09/4/2025 của Sở Nông nghiệp và Môi trường)',
  italic: true,
  centred: true,
};

const bases: Block[] = [
  'Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14 ngày 17/11/2020;',
  'Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ quy định chi tiết một số điều của Luật Bảo vệ môi trường; Nghị định số 05/2025/NĐ-CP ngày 06/01/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ;',
  'Căn cứ Chỉ thị số 33/CT-TTg ngày 20/8/2020 của Thủ tướng Chính phủ về tăng cường quản lý, tái sử dụng, tái chế, xử lý và giảm thiểu chất thải nhựa;',
  'Căn cứ Quyết định số 1316/QĐ-TTg ngày 22/7/2021 của Thủ tướng Chính phủ phê duyệt Đề án Tăng cường công tác quản lý chất thải nhựa ở Việt Nam;',
  'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 25/02/2025 của UBND tỉnh Nam Hải quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nông nghiệp và Môi trường;',
  'Thực hiện Kế hoạch số 27/KH-UBND ngày 20/01/2025 của UBND tỉnh Nam Hải về bảo vệ môi trường tỉnh Nam Hải năm 2025,',
].map(p);

const firstPart: Block[] = [
  ...part('PHẦN THỨ NHẤT', 'TÌNH HÌNH, MỤC ĐÍCH VÀ CHỈ TIÊU'),
  h('I. KHÁI QUÁT TÌNH HÌNH', 2),
  h('1. Kết quả đạt được', 3),
  p(
    'Trong năm 2024, ngành Tài nguyên và Môi trường, ngành Nông nghiệp và Phát triển nông thôn của tỉnh (nay là ngành Nông nghiệp và Môi trường) đã tổ chức 46 lớp tập huấn với 3.870 lượt người tham dự; phát 62 chuyên mục, phóng sự trên sóng truyền hình; cấp phát hơn 15.000 tờ rơi hướng dẫn phân loại rác; vận động 412 tàu cá đăng ký mang rác về bờ.',
  ),
  p(
    'Công tác phối hợp giữa Sở với các cơ quan báo chí, tổ chức chính trị - xã hội đi vào nền nếp; 9 trên 11 huyện, thành phố đã ban hành kế hoạch phân loại rác; nhiều trường học đưa nội dung giảm nhựa vào quy tắc ứng xử. Các đợt ra quân hưởng ứng Ngày Môi trường thế giới, Tuần lễ Biển và Hải đảo thu hút đông đảo người dân, du khách tham gia, tạo sức lan tỏa trên mạng xã hội.',
  ),
  p(
    'Nhiều mô hình tự quản về môi trường được duy trì và nhân rộng như “Ngôi nhà thu gom rác nhựa”, “Tuyến đường không rác”, “Biến rác thành tiền”, “Chợ dân sinh hạn chế túi ni lông”. Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý ở khu vực đô thị đạt 94,2%, ở khu vực nông thôn đạt 76,8%.',
  ),
  h('2. Tồn tại, hạn chế', 3),
  p(
    'Việc phân loại rác tại nguồn mới dừng ở một số khu dân cư điểm; phương tiện thu gom chưa đồng bộ nên rác sau khi phân loại có nơi vẫn bị đổ chung, làm giảm lòng tin của người dân. Rác thải nhựa, ngư cụ hỏng còn nhiều tại các bãi biển, cửa sông sau mùa mưa bão.',
  ),
  p(
    'Nội dung truyền thông còn dàn trải, thiếu hình ảnh trực quan; đội ngũ cộng tác viên ở cấp xã thường xuyên thay đổi; kinh phí ở nhiều địa phương chưa được bố trí kịp thời. Việc phối hợp giữa các cơ quan có lúc, có nơi chưa chặt chẽ, nhất là trong giai đoạn sắp xếp lại tổ chức bộ máy.',
  ),
  h('II. MỤC ĐÍCH', 2),
  p(
    '1. Nâng cao nhận thức của các cấp chính quyền, doanh nghiệp, cộng đồng dân cư về trách nhiệm bảo vệ môi trường, phân loại chất thải rắn sinh hoạt tại nguồn và giảm thiểu rác thải nhựa; hình thành thói quen tiêu dùng thân thiện với môi trường.',
  ),
  p(
    '2. Phổ biến kịp thời quy định mới của pháp luật về bảo vệ môi trường, nhất là các quy định bắt buộc về phân loại chất thải rắn sinh hoạt đối với hộ gia đình, cá nhân kể từ sau ngày 31/12/2024.',
  ),
  p(
    '3. Giới thiệu các mô hình, sáng kiến, cách làm hiệu quả ở khu dân cư, trường học, chợ, cảng cá và khu du lịch biển; phê phán hành vi xả rác bừa bãi, đốt rác lộ thiên, vứt ngư cụ hỏng xuống biển.',
  ),
  p(
    '4. Tăng cường sự phối hợp giữa các sở, ngành, đoàn thể và địa phương sau khi sắp xếp tổ chức bộ máy, tránh bỏ trống hoặc chồng chéo nhiệm vụ truyền thông về môi trường.',
  ),
  h('III. YÊU CẦU', 2),
  p(
    '1. Nội dung truyền thông bảo đảm chính xác, dễ nhớ, dễ làm theo; lấy hộ gia đình, tàu cá, lớp học, quầy hàng làm đơn vị cơ bản để vận động.',
  ),
  p(
    '2. Đa dạng hình thức, ưu tiên truyền thông số và truyền thông trực tiếp tại cơ sở; sử dụng vật phẩm truyền thông có thể tái sử dụng, không dùng băng rôn nhựa, bong bóng, cốc nhựa dùng một lần trong các sự kiện do Sở chủ trì.',
  ),
  p(
    '3. Lồng ghép với các phong trào “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”, “Chống rác thải nhựa”, “Ngày Chủ nhật xanh” và các hoạt động khuyến nông, khuyến ngư.',
  ),
  p('4. Thực hiện tiết kiệm, có sản phẩm cụ thể, có số liệu để đánh giá; báo cáo đúng thời hạn.'),
  h('IV. CHỈ TIÊU', 2),
  p(
    '1. Trên 85% hộ gia đình ở đô thị và trên 70% hộ gia đình ở nông thôn được tuyên truyền về phân loại rác tại nguồn.',
  ),
  p('2. 100% cán bộ, công chức, viên chức, người lao động của Sở thực hiện phân loại rác tại cơ quan.'),
  p('3. 100% cảng cá, bến cá loại II trở lên có điểm tiếp nhận rác thải nhựa từ tàu cá.'),
  p(
    '4. Lượng túi ni lông khó phân hủy phát miễn phí tại siêu thị, cửa hàng tiện lợi giảm rõ rệt so với năm 2024.',
  ),
];

const secondPart: Block[] = [
  ...part('PHẦN THỨ HAI', 'NỘI DUNG VÀ GIẢI PHÁP'),
  h('I. NỘI DUNG TRUYỀN THÔNG', 2),
  h('1. Phổ biến chủ trương, pháp luật về bảo vệ môi trường', 3),
  p(
    '- Các văn bản tại Phụ lục II, trong đó tập trung vào trách nhiệm phân loại, lưu giữ, chuyển giao chất thải rắn sinh hoạt; giá dịch vụ thu gom theo khối lượng; chế tài xử phạt theo Nghị định số 45/2022/NĐ-CP ngày 07/7/2022 của Chính phủ.',
  ),
  p(
    '- Trách nhiệm mở rộng của nhà sản xuất, nhập khẩu trong tái chế, thu gom bao bì; chính sách khuyến khích sản xuất sản phẩm thân thiện với môi trường.',
  ),
  h('2. Phân loại chất thải rắn sinh hoạt tại nguồn', 3),
  p(
    '- Cách nhận biết, phân loại theo ba nhóm: chất thải có khả năng tái sử dụng, tái chế; chất thải thực phẩm; chất thải rắn sinh hoạt khác; việc tách riêng chất thải nguy hại như pin, bóng đèn, bao gói hóa chất.',
  ),
  p(
    '- Hướng dẫn ủ phân hữu cơ, làm dung dịch tẩy rửa sinh học từ rác thực phẩm; lịch thu gom của từng địa bàn; điểm tập kết rác cồng kềnh.',
  ),
  p(
    '- Trách nhiệm giám sát của tổ tự quản, trưởng thôn, trưởng khu phố; quyền từ chối thu gom khi rác không được phân loại đúng.',
  ),
  h('3. Giảm thiểu rác thải nhựa trên đất liền', 3),
  p(
    '- Tác hại của nhựa dùng một lần và vi nhựa đối với sức khỏe, hệ sinh thái; lựa chọn thay thế bằng làn, giỏ, túi vải, hộp, chai dùng nhiều lần.',
  ),
  p(
    '- Vận động tiểu thương, cơ sở ăn uống, khách sạn, khu du lịch ký cam kết không chủ động phát túi ni lông, ống hút nhựa; giới thiệu cửa hàng tái nạp.',
  ),
  p(
    '- Thu gom bao gói thuốc bảo vệ thực vật sau sử dụng, màng phủ nông nghiệp, dây tưới hỏng, thùng xốp nuôi trồng thủy sản.',
  ),
  h('4. Giảm rác thải nhựa trên biển và tại cảng cá', 3),
  p(
    '- Vận động ngư dân mang rác về bờ, không bỏ ngư cụ xuống biển; hướng dẫn ghi nhật ký rác thải trên tàu cá có chiều dài từ 15 m trở lên.',
  ),
  p(
    '- Tuyên truyền gắn với chống khai thác thủy sản bất hợp pháp, không báo cáo và không theo quy định; bảo vệ rạn san hô, thảm cỏ biển, bãi đẻ của rùa biển.',
  ),
  h('5. Bảo vệ môi trường trong sản xuất nông nghiệp', 3),
  p(
    '- Xử lý chất thải chăn nuôi, phụ phẩm trồng trọt; không đốt rơm rạ ngoài đồng; sử dụng phân bón hữu cơ, chế phẩm sinh học; tưới tiết kiệm nước.',
  ),
  p('- Nhân rộng mô hình nông nghiệp tuần hoàn, làng nghề chế biến thủy sản có hệ thống thu gom nước thải.'),
  h('6. Thông tin cảnh báo, số liệu quan trắc', 3),
  p(
    '- Công khai chỉ số chất lượng không khí, chất lượng nước biển ven bờ, nước sông tại các trạm quan trắc tự động; giải thích ý nghĩa các ngưỡng cảnh báo bằng ngôn ngữ dễ hiểu.',
  ),
  p(
    '- Thông tin kịp thời về sự cố môi trường, cá chết bất thường, thủy triều đỏ, tràn dầu; hướng dẫn người dân cách phòng tránh, thông báo cho cơ quan có thẩm quyền.',
  ),
  p(
    '- Giới thiệu kết quả xử lý phản ánh của người dân về điểm nóng ô nhiễm, bãi rác tự phát; biểu dương cá nhân, tập thể cung cấp thông tin chính xác.',
  ),
  h('II. ĐỐI TƯỢNG TRUYỀN THÔNG', 2),
  p('- Cán bộ, công chức, viên chức, người lao động trong các cơ quan, đơn vị.'),
  p('- Hộ gia đình, cá nhân, cộng đồng dân cư; hội viên, đoàn viên các tổ chức chính trị - xã hội.'),
  p('- Ngư dân, chủ tàu cá, người lao động tại cảng cá, khu nuôi trồng thủy sản.'),
  p('- Học sinh, sinh viên, nhà giáo.'),
  p('- Doanh nghiệp, tiểu thương, cơ sở lưu trú, ăn uống.'),
  h('II. HÌNH THỨC VÀ KÊNH TRUYỀN THÔNG', 2),
  h('1. Báo chí, truyền thanh', 3),
  p(
    '- Chuyên mục, trang chuyên đề, phóng sự, tọa đàm trên Báo và Phát thanh, Truyền hình Nam Hải; bản tin trên hệ thống truyền thanh cấp huyện, cấp xã.',
  ),
  h('2. Môi trường mạng', 3),
  p(
    '- Trang thông tin điện tử của Sở: https://snnmt.namhai.gov.vn/truyen-thong-moi-truong; kho dữ liệu quan trắc mở: https://quantrac.namhai.gov.vn.',
  ),
  p(
    '- Trang Zalo “Nam Hải sống xanh”; chức năng phản ánh hiện trường trên ứng dụng “Nam Hải Số”; đường dây nóng về ô nhiễm môi trường 0258.3899.345.',
  ),
  p(
    '- Tài khoản mạng xã hội của các đơn vị thuộc Sở, của các tổ chức chính trị - xã hội và người có ảnh hưởng tích cực; nhóm liên lạc của thôn, khu phố, tổ tàu thuyền an toàn.',
  ),
  h('3. Truyền thông trực tiếp', 3),
  p(
    '- Hội nghị, tập huấn, ngoại khóa, sinh hoạt chi hội, tuyên truyền lưu động tại chợ, cảng cá, bãi biển; ra quân làm vệ sinh môi trường.',
  ),
  h('IV. GIẢI PHÁP', 2),
  p(
    '1. Kiện toàn mạng lưới cộng tác viên truyền thông môi trường ở cấp xã; mỗi thôn, khu phố có ít nhất một người nòng cốt được tập huấn.',
  ),
  p(
    '2. Xây dựng bộ nhận diện, thông điệp dùng chung; chuẩn hóa tài liệu hướng dẫn phân loại rác để các địa phương in ấn, sử dụng thống nhất.',
  ),
  p(
    '3. Huy động doanh nghiệp, tổ chức quốc tế, tổ chức xã hội cùng tham gia; công khai nguồn lực và kết quả.',
  ),
  p(
    '4. Gắn truyền thông với kiểm tra, xử lý vi phạm: công bố công khai trường hợp vi phạm đã có quyết định xử phạt; sử dụng hình ảnh từ hệ thống camera an ninh của xã, phường để nhắc nhở hành vi đổ rác không đúng nơi quy định.',
  ),
  p(
    '5. Đánh giá hiệu quả truyền thông bằng khảo sát trước và sau, số lượt tiếp cận, mức độ thay đổi hành vi; rút kinh nghiệm sau mỗi chiến dịch để điều chỉnh nội dung, hình thức cho phù hợp.',
  ),
  p(
    '6. Tranh thủ sự hỗ trợ kỹ thuật của các viện, trường, chuyên gia; khuyến khích học sinh, sinh viên nghiên cứu, đề xuất giải pháp tái chế, thay thế sản phẩm nhựa dùng một lần.',
  ),
  p('Nhiệm vụ cụ thể, sản phẩm, đơn vị chủ trì, thời gian và kinh phí được nêu tại Phụ lục I.'),
];

const thirdPart: Block[] = [
  ...part('PHẦN THỨ BA', 'TỔ CHỨC THỰC HIỆN'),
  h('I. PHÂN CÔNG TRÁCH NHIỆM', 2),
  h('1. Chi cục Bảo vệ môi trường (Chi cục BVMT)', 3),
  p(
    '- Là đầu mối tham mưu, hướng dẫn, đôn đốc, kiểm tra việc thực hiện Kế hoạch; chủ trì các nhiệm vụ được giao tại Phụ lục I.',
  ),
  p('- Phối hợp với Văn phòng Sở quản lý kho tài liệu truyền thông dùng chung, cập nhật định kỳ.'),
  p(
    '- Xây dựng khung nội dung, thông điệp chung; tập huấn, hỗ trợ kỹ thuật cho các địa phương; theo dõi dư luận xã hội về môi trường trên báo chí, mạng xã hội để tham mưu Lãnh đạo Sở cung cấp thông tin, phản hồi kịp thời.',
  ),
  h('2. Văn phòng Sở', 3),
  p(
    '- Bố trí kinh phí, thẩm định dự toán, quyết toán theo quy định; quản trị trang thông tin điện tử và trang Zalo.',
  ),
  h('3. Chi cục Thủy sản, Ban Quản lý cảng cá', 3),
  p('- Tổ chức truyền thông cho ngư dân, chủ tàu; duy trì điểm thu gom rác tại cảng cá, bến cá.'),
  h('4. Trung tâm Quan trắc tài nguyên và môi trường (Trung tâm QTTNMT)', 3),
  p('- Cung cấp số liệu, thông tin về chất lượng môi trường phục vụ truyền thông.'),
  p(
    '- Bảo đảm vận hành ổn định hệ thống hiển thị số liệu, bản đồ điểm tiếp nhận rác; phối hợp với Sở Khoa học và Công nghệ kết nối dữ liệu với nền tảng dùng chung của tỉnh.',
  ),
  h('5. Các chi cục, trung tâm khác thuộc Sở', 3),
  p('- Lồng ghép nội dung Kế hoạch vào chương trình công tác; cử cán bộ làm cộng tác viên.'),
  h('6. Đề nghị các sở, ngành, đoàn thể tỉnh', 3),
  p(
    '- Sở Giáo dục và Đào tạo, Sở Công Thương, Sở Khoa học và Công nghệ, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Tỉnh đoàn phối hợp thực hiện các nhiệm vụ liên quan tại Phụ lục I.',
  ),
  p(
    '- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tuyên truyền, vận động đoàn viên, hội viên và Nhân dân thực hiện; đưa tiêu chí phân loại rác, hạn chế đồ nhựa vào quy ước, hương ước và bình xét gia đình văn hóa.',
  ),
  p(
    '- Đề nghị Báo và Phát thanh, Truyền hình Nam Hải ưu tiên thời lượng, khung giờ phù hợp cho các chuyên mục, phóng sự về môi trường; mở diễn đàn tiếp nhận ý kiến của người dân.',
  ),
  p(
    '- Đề nghị Bộ đội Biên phòng tỉnh tuyên truyền cho ngư dân khi làm thủ tục xuất bến, nhập bến; phối hợp kiểm tra việc mang rác về bờ của tàu cá.',
  ),
  h('7. UBND các huyện, thành phố', 3),
  p(
    '- Ban hành kế hoạch truyền thông của địa phương; chỉ đạo Phòng Nông nghiệp và Môi trường, UBND cấp xã thực hiện; gửi báo cáo năm về Sở Nông nghiệp và Môi trường trước ngày 30/11/2025.',
  ),
  h('8. UBND các xã, phường, thị trấn', 3),
  p(
    '- Kiện toàn lực lượng cộng tác viên; niêm yết lịch thu gom, hướng dẫn phân loại tại nhà văn hóa, bảng tin; vận động hộ dân cam kết phân loại rác.',
  ),
  p(
    '- Huy động cựu chiến binh, phụ nữ, thanh niên, người có uy tín tham gia nhắc nhở, giám sát; xử lý nghiêm các điểm tập kết rác sai quy định.',
  ),
  h('II. KINH PHÍ THỰC HIỆN', 2),
  p(
    'Tổng kinh phí thực hiện Kế hoạch là 2.104.000.000 đồng (Hai tỷ một trăm lẻ bốn triệu đồng) từ nguồn sự nghiệp môi trường của tỉnh năm 2025, chi tiết tại Phụ lục I. Kinh phí của các địa phương do ngân sách cấp huyện, cấp xã bảo đảm.',
  ),
  h('III. CHẾ ĐỘ BÁO CÁO', 2),
  p(
    '1. Các phòng, chi cục, trung tâm thuộc Sở báo cáo kết quả về Chi cục BVMT trước ngày 20 của tháng cuối quý.',
  ),
  p(
    '2. UBND các huyện, thành phố gửi báo cáo 6 tháng trước ngày 10/6/2025, báo cáo năm trước ngày 25/11/2025 (theo mẫu tại Phụ lục III) về Sở Nông nghiệp và Môi trường (qua Chi cục BVMT; thư điện tử: chicucbvmt@namhai.gov.vn).',
  ),
  p('3. Chi cục Bảo vệ môi trường tổng hợp, tham mưu Sở báo cáo UBND tỉnh trước ngày 15/12/2025.'),
  p(
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị các cơ quan, đơn vị, địa phương phản ánh về Sở Nông nghiệp và Môi trường để được hướng dẫn, giải quyết kịp thời./.',
  ),
];

const blocks: Block[] = [
  { kind: 'running', head: 'Kế hoạch truyền thông bảo vệ môi trường năm 2025' },
  {
    kind: 'head',
    left: ['UBND TỈNH NAM HẢI', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Số: 1764/KH-SNNMT'],
    right: [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Nam Hải, ngày 09 tháng 4 năm 2025',
    ],
  },
  {
    kind: 'title',
    lines: [
      'KẾ HOẠCH',
      'Truyền thông về bảo vệ môi trường, phân loại chất thải rắn sinh hoạt',
      'và giảm rác thải nhựa trên địa bàn tỉnh Nam Hải năm 2025',
    ],
  },
  ...bases,
  p(
    'Sở Nông nghiệp và Môi trường (NN&MT) ban hành Kế hoạch truyền thông về bảo vệ môi trường, phân loại chất thải rắn sinh hoạt và giảm rác thải nhựa trên địa bàn tỉnh năm 2025 như sau:',
  ),
  ...firstPart,
  ...secondPart,
  ...thirdPart,
  {
    kind: 'signature',
    recipients: [
      'Nơi nhận:',
      '- Bộ Nông nghiệp và Môi trường (b/c);',
      '- UBND tỉnh (b/c);',
      '- Sở Thông tin và Truyền thông (p/h);',
      '- Các sở, ngành, đoàn thể tỉnh (p/h);',
      '- UBND các huyện, thành phố;',
      '- Giám đốc, các Phó Giám đốc Sở;',
      '- Các đơn vị thuộc, trực thuộc Sở;',
      '- Lưu: VT, BVMT.',
    ],
    signer: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Châu Thành Được'],
  },
  { kind: 'page-break', landscape: true },
  centre('Phụ lục I'),
  centre('PHÂN CÔNG NHIỆM VỤ TRUYỀN THÔNG BẢO VỆ MÔI TRƯỜNG NĂM 2025'),
  attachedTo,
  taskTable,
  { kind: 'page-break', landscape: true },
  centre('Phụ lục II'),
  centre('DANH MỤC VĂN BẢN CẦN TẬP TRUNG PHỔ BIẾN'),
  attachedTo,
  listedDocuments,
  { kind: 'page-break' },
  centre('Phụ lục III'),
  centre('MẪU BÁO CÁO KẾT QUẢ TRUYỀN THÔNG BẢO VỆ MÔI TRƯỜNG'),
  attachedTo,
  ...blankReport,
];

const plan: CorpusPlan = {
  about:
    'Long, in three parts whose sections restart; a section number twice; a landscape appendix of 34 rows over pages with group rows, "nt", "-", costs whose total is wrong; documents in columns; one report with two dates; an abolished body among the recipients; a report form.',
  files: [{ format: 'pdf' }, { format: 'txt', torn: true }],
  blocks,
};

export default plan;
