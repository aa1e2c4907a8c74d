// The sample plan: facts of the 2023 plan of Sở GD&ĐT Long An, every sentence written anew.

export const EXAMPLE_HEAD = {
  superior: 'UBND TỈNH LONG AN',
  issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  // Number and day are blank on purpose: the clerk fills them in at release.
  number: 'Số:        /KH-SGDĐT',
  date: 'Long An, ngày      tháng 3 năm 2023',
  type: 'KẾ HOẠCH',
  title: 'Tuyên truyền về Chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
  sample: '(Văn bản mẫu để dùng thử phần mềm, không có giá trị pháp lý)',
};

export const EXAMPLE_PREAMBLE = [
  'Căn cứ Chương trình số 3288/CTr-UBND ngày 08/10/2021 của UBND tỉnh thực hiện Nghị quyết số 21-NQ/TU của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Long An đến năm 2025, định hướng đến năm 2030;',
  'Căn cứ Kế hoạch số 579/KH-UBND ngày 08/3/2023 của UBND tỉnh Long An về Tuyên truyền về chuyển đổi số trên địa bàn tỉnh Long An năm 2023.',
  'Sở GD&ĐT triển khai công tác tuyên truyền về chuyển đổi số trong toàn ngành năm 2023 với các nội dung sau:',
];

export const EXAMPLE_BODY = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '- Giúp cán bộ quản lý, nhà giáo, người lao động và học sinh trong ngành hiểu vì sao phải chuyển đổi số, biết việc của mình và giữ an toàn khi làm việc, học tập trên mạng.',
  '- Để người dân, doanh nghiệp biết và sử dụng dịch vụ công trực tuyến cùng các hệ thống số của tỉnh, qua đó cải thiện các chỉ số chuyển đổi số, PCI, PAPI và PAR.',
  '2. Yêu cầu',
  '- Bám sát chủ trương của Đảng, chính sách của Nhà nước và các hệ thống, dịch vụ số đang vận hành của tỉnh và của ngành.',
  '- Chọn cách làm hợp với từng đối tượng, tiết kiệm, thiết thực, không phô trương.',
  'II. NỘI DUNG THỰC HIỆN',
  '1. Đối tượng tuyên truyền',
  'Công chức, viên chức, người lao động, học sinh, học viên tại các đơn vị, cơ sở giáo dục trong tỉnh Long An.',
  '2. Nội dung tuyên truyền',
  '- Giới thiệu các văn bản về chuyển đổi số và an toàn thông tin mạng, nhất là những văn bản nêu tại Phụ lục I; thông tin kết quả triển khai của tỉnh và của ngành.',
  '- Rèn thói quen, trách nhiệm và kỹ năng bảo đảm an toàn thông tin khi xử lý công việc trên mạng.',
  '- Hướng dẫn cách nộp và theo dõi hồ sơ dịch vụ công trực tuyến; giới thiệu Nền tảng công dân số “Long An Số”, Kênh Zalo “Chuyển đổi số quốc gia”, Kênh Zalo “Chính quyền số tỉnh Long An”, tuyển sinh đầu cấp trực tuyến và thanh toán không dùng tiền mặt trong trường học.',
  '- Nêu gương những mô hình, cách làm hay về ứng dụng công nghệ thông tin.',
  '- Cảnh báo nguy cơ mất an toàn thông tin, các thủ đoạn lừa đảo; hướng dẫn bảo vệ thiết bị, mật khẩu, thông tin cá nhân và giúp trẻ em tham gia môi trường mạng an toàn.',
  '- Quảng bá những trang thông tin, nền tảng và dịch vụ số dành cho người dân và doanh nghiệp, gồm:',
  '+ Cổng dịch vụ công quốc gia (https://dichvucong.gov.vn); Cổng dịch vụ công của tỉnh (https://dichvucong.longan.gov.vn).',
  '+ Cổng dữ liệu quốc gia (https://data.gov.vn); Cổng dữ liệu mở của tỉnh (https://data.longan.gov.vn).',
  '+ Cổng thông tin điện tử của tỉnh (https://www.longan.gov.vn); Trang thông tin điện tử của ngành (https://sgddt.longan.gov.vn), của Bộ GD&ĐT (https://moet.edu.vn).',
  '+ Nơi tìm hiểu về chuyển đổi số: Cổng thông tin điện tử chuyển đổi số quốc gia (https://dx.gov.vn); Trang thông tin chuyển đổi số của tỉnh (https://chuyendoiso.longan.gov.vn); Cẩm nang chuyển đổi số (https://dx.mic.gov.vn); Cổng câu chuyện chuyển đổi số (https://t63.mic.gov.vn); Cổng bài toán chuyển đổi số (https://c63.mic.gov.vn).',
  '+ Kênh Zalo “Chuyển đổi số quốc gia”; Kênh Zalo “Chính quyền số tỉnh Long An” và kênh Zalo chính quyền số của cấp huyện, cấp xã.',
  '+ Nơi tiếp nhận phản ánh, kiến nghị của người dân, doanh nghiệp: Cổng thông tin 1022 (https://1022.longan.gov.vn), Tổng đài điện thoại 1022 (0272. 1022), Nền tảng công dân số “Long An Số”; Email: 1022@longan.gov.vn.',
  '+ Các nền tảng, ứng dụng dành cho người dân, doanh nghiệp: Nền tảng công dân số “Long An Số”; ứng dụng VneID (đăng ký tài khoản định danh điện tử); Nền tảng học trực tuyến mở về kỹ năng số - MOOCs (sau khi vận hành chính thức), nền tảng quản lý tiêm chủng.',
  '+ Nơi hỗ trợ doanh nghiệp chuyển đổi số: Chương trình hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số của Bộ Thông tin và Truyền thông (https://smedx.vn); Chương trình hỗ trợ doanh nghiệp chuyển đổi số của Bộ Kế hoạch và Đầu tư (https://digital.business.gov.vn); Khung chuyển đổi số cho doanh nghiệp vừa và nhỏ của VINASA (https://dx4sme.vn).',
  '+ Các ứng dụng phòng, chống dịch bệnh: Nền tảng quản lý tiêm chủng, Sổ sức khỏe điện tử.',
  '3. Thời gian thực hiện: Liên tục trong cả năm.',
  '4. Hình thức thực hiện',
  '- Qua sinh hoạt đầu tuần, hội nghị, hội thảo, hoạt động ngoài giờ và sinh hoạt đoàn thể do cán bộ quản lý từng cơ sở giáo dục lựa chọn.',
  '- Qua bài viết đăng trên trang thông tin điện tử của đơn vị.',
  '- Qua giờ dạy, giờ học tại trường và tại các cơ sở bảo vệ, nuôi dưỡng trẻ em.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Giáo dục và Đào tạo',
  'a) Phòng Hành chính – Quản trị',
  '- Làm đầu mối theo dõi, đôn đốc các đơn vị; tổng hợp và tham mưu báo cáo Sở Thông tin và Truyền thông kết quả thực hiện trước ngày 01/12/2023.',
  '- Đăng tải nội dung về chuyển đổi số và an toàn thông tin mạng trên Trang thông tin điện tử của Sở GD&ĐT.',
  'b) Phòng Giáo dục Trung học',
  'Chủ trì, cùng Phòng GD&ĐT cấp huyện chỉ đạo để 100% trường học thuộc cấp mầm non, tiểu học, trung học cơ sở, trung học phổ thông được hướng dẫn kiến thức, kỹ năng tham gia môi trường mạng an toàn. Báo cáo kết quả trước ngày 20/11/2023 gửi về Phòng Hành chính – Quản trị để tổng hợp.',
  '2. Phòng GD&ĐT và các đơn vị trực thuộc Sở',
  'Xây dựng kế hoạch của đơn vị mình và làm tốt các nhiệm vụ được giao tại Phụ lục II. Báo cáo kết quả thực hiện về Sở GD&ĐT (Phòng Hành chính – Quản trị) trước ngày 20/11/2023 để tổng hợp.',
  'Có khó khăn, vướng mắc, các đơn vị kịp thời báo cáo về Sở GD&ĐT (thông qua Phòng Hành chính – Quản trị) để được hướng dẫn./.',
];

export const EXAMPLE_RECIPIENTS = [
  'UBND tỉnh (báo cáo);',
  'Sở Thông tin và Truyền thông;',
  'GĐ, các PGĐ;',
  'Các phòng Sở, Thanh tra Sở;',
  'Phòng GD&ĐT các huyện, TX, TP (phối hợp);',
  'Các đơn vị trực thuộc;',
  'Lưu: VT, HCQT.',
];

export const EXAMPLE_SIGNATURE = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '', 'Nguyễn Hồng Phúc'];

export const EXAMPLE_ATTACHED = '(Kèm theo Kế hoạch số        /KH-SGDĐT ngày      /3/2023 của Sở GD&ĐT)';

export const EXAMPLE_APPENDICES = [
  { label: 'Phụ lục I', title: 'DANH MỤC VĂN BẢN CẦN TẬP TRUNG TUYÊN TRUYỀN' },
  { label: 'Phụ lục II', title: 'PHÂN CÔNG CÁC NHIỆM VỤ TRỌNG TÂM' },
] as const;
