import type { Phrasing } from './report-phrasings.ts';

const OTHER_PROVINCES: Phrasing[] = [
  [
    [
      '5. Ủy ban nhân dân các xã, phường, thị trấn',
      'a) Căn cứ Kế hoạch này xây dựng kế hoạch của địa phương trước ngày 20/02/2024.',
      'b) Chỉ đạo tổ chức thực hiện; định kỳ trước ngày 05/6/2024 (báo cáo 6 tháng) và trước ngày 05/12/2024 (báo cáo năm) báo cáo kết quả về Phòng Văn hóa và Thông tin để tổng hợp báo cáo UBND thành phố.',
    ],
    [
      'Ủy ban nhân dân các xã, phường, thị trấn → Phòng Văn hóa và Thông tin: < 2024-06-05',
      'Ủy ban nhân dân các xã, phường, thị trấn → Phòng Văn hóa và Thông tin: < 2024-12-05',
    ],
  ],
  [
    [
      '1. Sở Lao động - Thương binh và Xã hội',
      'Chủ trì, phối hợp với các sở, ngành liên quan triển khai Kế hoạch; kiểm tra, giám sát, tổng hợp kết quả thực hiện, định kỳ hằng năm báo cáo Bộ Lao động - Thương binh và Xã hội, UBND tỉnh trước ngày 15/12.',
    ],
    ['Sở Lao động - Thương binh và Xã hội → Bộ Lao động - Thương binh và Xã hội, UBND tỉnh: < 2024-12-15'],
  ],
  [
    [
      '3. Công an các phường, xã',
      'Hằng tuần (trước 15h00 thứ Năm), hằng tháng (trước ngày 12) báo cáo kết quả về Công an thành phố (qua Đội Tổng hợp) để theo dõi, chỉ đạo.',
    ],
    [
      'Công an các phường, xã → Công an thành phố qua Đội Tổng hợp: week',
      'Công an các phường, xã → Công an thành phố qua Đội Tổng hợp: month',
    ],
  ],
  [
    [
      '2. Hội Cựu chiến binh các huyện',
      'Báo cáo kết quả triển khai về Thường trực Hội Cựu chiến binh tỉnh (qua Ban Tuyên giáo) 02 lần/năm: lần 1 trước ngày 10/6/2024, lần 2 trước ngày 20/11/2024.',
    ],
    [
      'Hội Cựu chiến binh các huyện → Thường trực Hội Cựu chiến binh tỉnh qua Ban Tuyên giáo: < 2024-06-10',
      'Hội Cựu chiến binh các huyện → Thường trực Hội Cựu chiến binh tỉnh qua Ban Tuyên giáo: < 2024-11-20',
    ],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Giao Ban Quản lý Vườn quốc gia chủ trì thực hiện; báo cáo Sở Nông nghiệp và Phát triển nông thôn theo quy định trước ngày 25/11/2024.',
      '2. Đề nghị Đồn Biên phòng phối hợp; gửi kết quả về Ban Quản lý Vườn quốc gia trước ngày 15/11/2024 để tổng hợp.',
    ],
    [
      'Ban Quản lý Vườn quốc gia → Sở Nông nghiệp và Phát triển nông thôn: < 2024-11-25',
      'Đồn Biên phòng → Ban Quản lý Vườn quốc gia: < 2024-11-15',
    ],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      'Các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn căn cứ chức năng, nhiệm vụ tổ chức thực hiện Kế hoạch này; báo cáo kết quả về UBND huyện (qua Phòng Tư pháp) trước ngày 10/11/2024 để tổng hợp, báo cáo UBND tỉnh theo quy định.',
    ],
    [
      'Các phòng, ban, ngành, đoàn thể huyện; UBND các xã, thị trấn → UBND huyện qua Phòng Tư pháp: < 2024-11-10',
    ],
  ],
  [
    [
      '2. Phòng Giáo dục Mầm non',
      '- Đầu mối theo dõi việc thực hiện Kế hoạch, tổng hợp số liệu từ các đơn vị; hoàn thành báo cáo trình Lãnh đạo Sở trước ngày 25/5/2024.',
    ],
    ['Phòng Giáo dục Mầm non → Lãnh đạo Sở: < 2024-05-25'],
  ],
  [
    [
      '3. Hiệu trưởng các trường trung học phổ thông; Giám đốc các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
      '- Báo cáo kết quả thực hiện về Sở Giáo dục và Đào tạo qua hệ thống quản lý văn bản và điều hành, đồng thời gửi bản mềm theo địa chỉ email phongctht@mau.edu.vn trước ngày 20/12/2024.',
    ],
    [
      'Hiệu trưởng các trường trung học phổ thông; Giám đốc các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên → Sở Giáo dục và Đào tạo: < 2024-12-20',
    ],
  ],
  [
    [
      '2. Các Chi cục, Trung tâm thuộc Sở',
      '- Gửi Kế hoạch triển khai về Văn phòng Sở chậm nhất ngày 28/02/2024; báo cáo sơ kết chậm nhất ngày 20/6/2024; báo cáo tổng kết chậm nhất ngày 20/11/2024.',
    ],
    [
      'Các Chi cục, Trung tâm thuộc Sở → Văn phòng Sở: ≤ 2024-06-20',
      'Các Chi cục, Trung tâm thuộc Sở → Văn phòng Sở: ≤ 2024-11-20',
    ],
  ],
  [
    [
      '4. Trung tâm Văn hóa - Thể thao và Truyền thanh huyện',
      '- Mỗi tuần ít nhất 02 tin, bài; thống kê số tin, bài đã phát gửi Phòng Văn hóa và Thông tin trước ngày cuối cùng của tháng.',
    ],
    ['Trung tâm Văn hóa - Thể thao và Truyền thanh huyện → Phòng Văn hóa và Thông tin: month'],
  ],
  [
    [
      '1. Văn phòng Đảng ủy',
      '- Tham mưu Ban Thường vụ Đảng ủy sơ kết, tổng kết việc thực hiện; báo cáo Thành ủy (qua Ban Tổ chức Thành ủy) chậm nhất 31/10/2024.',
    ],
    ['Văn phòng Đảng ủy → Thành ủy qua Ban Tổ chức Thành ủy: ≤ 2024-10-31'],
  ],
  [
    [
      '6. Các cơ quan báo chí trên địa bàn',
      'Cuối mỗi quý, gửi danh mục tin, bài đã đăng về Sở Thông tin và Truyền thông.',
    ],
    ['Các cơ quan báo chí trên địa bàn → Sở Thông tin và Truyền thông: quarter'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '1. Chế độ báo cáo định kỳ:',
      '- Báo cáo quý: gửi trước ngày 10 của tháng cuối quý;',
      '- Báo cáo 6 tháng: gửi trước ngày 10/6/2024;',
      '- Báo cáo năm: gửi trước ngày 10/12/2024.',
      '2. Báo cáo gửi về Sở Xây dựng (qua Phòng Quản lý nhà) để tổng hợp.',
    ],
    [
      ' → Sở Xây dựng qua Phòng Quản lý nhà: quarter',
      ' → Sở Xây dựng qua Phòng Quản lý nhà: < 2024-06-10',
      ' → Sở Xây dựng qua Phòng Quản lý nhà: < 2024-12-10',
    ],
  ],
  [
    [
      'V. CHẾ ĐỘ THÔNG TIN BÁO CÁO',
      'Đề nghị các đơn vị, địa phương thực hiện nghiêm chế độ báo cáo:',
      '1. Báo cáo tháng: Trước ngày 17 hằng tháng gửi về Sở Giao thông vận tải.',
      '2. Báo cáo năm: Trước ngày 01/12/2024 gửi về Văn phòng Ban An toàn giao thông tỉnh.',
    ],
    [
      'Các đơn vị, địa phương → Sở Giao thông vận tải: month',
      'Các đơn vị, địa phương → Văn phòng Ban An toàn giao thông tỉnh: < 2024-12-01',
    ],
  ],
  [
    [
      'VI. CHẾ ĐỘ BÁO CÁO',
      'Giao Phòng Y tế huyện tổng hợp tình hình thực hiện, tham mưu UBND huyện báo cáo Sở Y tế theo định kỳ: Báo cáo tuần (trước 10 giờ thứ Sáu), báo cáo tháng (trước ngày 25 hằng tháng).',
    ],
    ['Phòng Y tế huyện → Sở Y tế: week', 'Phòng Y tế huyện → Sở Y tế: month'],
  ],
  [
    [
      '3. Các Trường Đại học, Cao đẳng trên địa bàn tỉnh',
      '- Kết thúc năm học, gửi báo cáo về Sở Giáo dục và Đào tạo (trước ngày 15/7/2024).',
    ],
    ['Các Trường Đại học, Cao đẳng trên địa bàn tỉnh → Sở Giáo dục và Đào tạo: < 2024-07-15'],
  ],
  [
    [
      '3. Đoàn Thanh niên',
      '- Phối hợp với Hội Phụ nữ tổ chức ra quân; báo cáo kết quả bằng văn bản về UBND xã sau 02 ngày kể từ khi kết thúc.',
    ],
    ['Đoàn Thanh niên → UBND xã: ?'],
  ],
  [
    [
      '2. Đội Quản lý thị trường số 3',
      '- Báo cáo kết quả kiểm tra về Cục Quản lý thị trường tỉnh chậm nhất là 05 ngày sau khi kết thúc đợt kiểm tra.',
      '- Trường hợp phát hiện vi phạm, báo cáo ngay về Cục Quản lý thị trường tỉnh.',
    ],
    [
      'Đội Quản lý thị trường số 3 → Cục Quản lý thị trường tỉnh: ?',
      'Đội Quản lý thị trường số 3 → Cục Quản lý thị trường tỉnh: ?',
    ],
  ],
  [
    [
      '4. Giáo viên chủ nhiệm',
      '- Nộp danh sách học sinh tham gia về Văn phòng nhà trường trước ngày 10/9/2024.',
      '- Báo cáo Ban Giám hiệu (qua Tổng phụ trách Đội) số học sinh vi phạm vào thứ Hai hằng tuần.',
    ],
    ['Giáo viên chủ nhiệm → Ban Giám hiệu qua Tổng phụ trách Đội: week'],
  ],
  [
    [
      '1. Phòng Nghiệp vụ Y',
      '- Là đầu mối tiếp nhận báo cáo của các đơn vị, tổng hợp và xây dựng báo cáo chung của ngành, trình Giám đốc Sở phê duyệt gửi Cục Y tế dự phòng trước ngày 31/12/2024.',
    ],
    ['Phòng Nghiệp vụ Y → Cục Y tế dự phòng: < 2024-12-31'],
  ],
  [
    [
      '7. UBND các huyện, thành phố',
      'Bố trí kinh phí, chỉ đạo UBND cấp xã triển khai. Gửi báo cáo kết quả trước ngày 15 tháng 11 về Sở Nội vụ để tổng hợp trình UBND tỉnh.',
    ],
    ['UBND các huyện, thành phố → Sở Nội vụ: < 2024-11-15'],
  ],
  [
    [
      '2. Các Đoàn khối, Đoàn trực thuộc',
      'Triển khai kế hoạch và gửi báo cáo kết quả, hình ảnh về Ban Phong trào Tỉnh đoàn chậm nhất 17 giờ ngày 26/3/2024 qua Zalo nhóm.',
    ],
    ['Các Đoàn khối, Đoàn trực thuộc → Ban Phong trào Tỉnh đoàn: ≤ 2024-03-26'],
  ],
  [
    [
      '8. Bảo hiểm xã hội huyện',
      'Ngày 25 hằng tháng báo cáo UBND huyện, Thường trực Huyện ủy tỷ lệ bao phủ bảo hiểm y tế.',
    ],
    ['Bảo hiểm xã hội huyện → UBND huyện, Thường trực Huyện ủy: month'],
  ],
  [
    [
      '4. Trưởng Công an xã',
      'Chịu trách nhiệm theo dõi, tổng hợp, báo cáo Chủ tịch UBND xã và Công an huyện định kỳ vào ngày 15 hằng tháng.',
    ],
    ['Trưởng Công an xã → Chủ tịch UBND xã và Công an huyện: month'],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      'Sở Công Thương theo dõi, đôn đốc việc thực hiện Kế hoạch, kịp thời báo cáo Chủ tịch UBND tỉnh xem xét, giải quyết những vướng mắc; tổng hợp báo cáo UBND tỉnh, Bộ Công Thương kết quả thực hiện trước ngày 20 tháng 12 năm 2024.',
    ],
    ['Sở Công Thương → UBND tỉnh, Bộ Công Thương: < 2024-12-20'],
  ],
  [
    [
      '3. Các đơn vị sự nghiệp',
      'Thực hiện chế độ báo cáo về Phòng Kế hoạch - Tài chính: tháng (trước ngày 20), quý (trước ngày 15 tháng cuối quý), năm (trước ngày 30/11/2024).',
    ],
    [
      'Các đơn vị sự nghiệp → Phòng Kế hoạch - Tài chính: month',
      'Các đơn vị sự nghiệp → Phòng Kế hoạch - Tài chính: quarter',
      'Các đơn vị sự nghiệp → Phòng Kế hoạch - Tài chính: < 2024-11-30',
    ],
  ],
  [
    [
      '5. Liên đoàn Lao động tỉnh',
      'Đề nghị Liên đoàn Lao động tỉnh chỉ đạo công đoàn cơ sở tuyên truyền trong công nhân; thông tin kết quả về Sở Y tế trước ngày 01/12/2024 để tổng hợp.',
    ],
    ['Liên đoàn Lao động tỉnh → Sở Y tế: < 2024-12-01'],
  ],
  [
    [
      '1. Phòng Văn hóa - Xã hội phường',
      'Theo dõi, đôn đốc; hằng tháng tổng hợp báo cáo Đảng ủy, UBND phường; báo cáo Sở Văn hóa, Thể thao và Du lịch 6 tháng trước ngày 15/6/2024, năm trước ngày 15/11/2024.',
    ],
    [
      'Phòng Văn hóa - Xã hội phường → Đảng ủy, UBND phường: month',
      'Phòng Văn hóa - Xã hội phường → Sở Văn hóa, Thể thao và Du lịch: < 2024-06-15',
      'Phòng Văn hóa - Xã hội phường → Sở Văn hóa, Thể thao và Du lịch: < 2024-11-15',
    ],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      'Báo cáo kết quả thực hiện Kế hoạch được lồng ghép vào báo cáo kinh tế - xã hội hằng tháng của đơn vị, gửi về Văn phòng UBND huyện trước ngày 15 hằng tháng.',
    ],
    [' → Văn phòng UBND huyện: month'],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      'Định kỳ hàng quý, 6 tháng và năm, các thành viên Ban Chỉ đạo gửi báo cáo về cơ quan thường trực (Sở Khoa học và Công nghệ) trước ngày 20 của tháng cuối kỳ báo cáo.',
    ],
    [
      'Các thành viên Ban Chỉ đạo → cơ quan thường trực qua Sở Khoa học và Công nghệ: half-year',
      'Các thành viên Ban Chỉ đạo → cơ quan thường trực qua Sở Khoa học và Công nghệ: quarter',
      'Các thành viên Ban Chỉ đạo → cơ quan thường trực qua Sở Khoa học và Công nghệ: year',
    ],
  ],
  [
    [
      '2. Ban Giám hiệu',
      '- Báo cáo sơ kết học kỳ I: trước ngày 15/01/2024; báo cáo tổng kết năm học: trước ngày 31/5/2024 (gửi Phòng Giáo dục và Đào tạo).',
    ],
    [
      'Ban Giám hiệu → Phòng Giáo dục và Đào tạo: < 2024-01-15',
      'Ban Giám hiệu → Phòng Giáo dục và Đào tạo: < 2024-05-31',
    ],
  ],
  [
    [
      '2. Tổ Văn phòng',
      '- Tổng hợp, lập báo cáo và gửi Phòng Nội vụ huyện đúng thời gian quy định (trước ngày 05 của tháng đầu quý tiếp theo).',
    ],
    ['Tổ Văn phòng → Phòng Nội vụ huyện: quarter'],
  ],
  [
    [
      '9. Thôn, tổ dân phố',
      'Trưởng thôn, tổ trưởng tổ dân phố báo cáo UBND xã (qua cán bộ Văn hóa) danh sách hộ đăng ký trước ngày 30/3/2024.',
    ],
    ['Trưởng thôn, tổ trưởng tổ dân phố → UBND xã qua cán bộ Văn hóa: < 2024-03-30'],
  ],
  [
    ['1. Chi cục Chăn nuôi và Thú y', '- Báo cáo Sở trước ngày 20 hằng tháng và báo cáo nhanh khi có dịch.'],
    ['Chi cục Chăn nuôi và Thú y → Sở: month'],
  ],
  [
    ['2. Ngân hàng Chính sách xã hội', 'Cung cấp số liệu dư nợ gửi UBND huyện trước mùng 5 hằng tháng.'],
    ['Ngân hàng Chính sách xã hội → UBND huyện: month'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Trách nhiệm các sở, ban, ngành',
      '- Báo cáo định kỳ (6 tháng, năm) hoặc đột xuất theo yêu cầu gửi Công an tỉnh tập hợp.',
    ],
    ['Các sở, ban, ngành → Công an tỉnh: half-year', 'Các sở, ban, ngành → Công an tỉnh: year'],
  ],
  [
    [
      '1. Khoa Dược',
      '- Tham mưu Giám đốc bệnh viện báo cáo tình hình sử dụng kháng sinh về Trung tâm DI & ADR Quốc gia trước ngày 05 tháng sau.',
    ],
    ['Khoa Dược → Trung tâm DI & ADR Quốc gia: month'],
  ],
  [
    [
      '1. Khoa Kiểm soát nhiễm khuẩn',
      '- Xây dựng dự thảo, trình Ban Giám đốc thông qua và gửi báo cáo về Sở Y tế trước ngày 10/12/2024.',
    ],
    ['Khoa Kiểm soát nhiễm khuẩn → Sở Y tế: < 2024-12-10'],
  ],
  [
    [
      '1. Thanh tra Sở',
      '- Tham mưu Giám đốc Sở báo cáo UBND tỉnh, Thanh tra tỉnh kết quả công tác phòng, chống tham nhũng định kỳ quý, 6 tháng, 9 tháng, năm.',
    ],
    [
      'Thanh tra Sở → UBND tỉnh, Thanh tra tỉnh: half-year',
      'Thanh tra Sở → UBND tỉnh, Thanh tra tỉnh: quarter',
      'Thanh tra Sở → UBND tỉnh, Thanh tra tỉnh: year',
    ],
  ],
  [
    [
      'Kính đề nghị các đồng chí Bí thư cấp ủy chỉ đạo thực hiện, gửi báo cáo về Ban Dân vận Huyện ủy trước ngày 20/10/2024.',
    ],
    ['Các đồng chí Bí thư cấp ủy → Ban Dân vận Huyện ủy: < 2024-10-20'],
  ],
];

const NOTHING_OWED: Phrasing[] = [
  [['2. Sở Tư pháp', 'Tổ chức hội nghị tập huấn cho báo cáo viên pháp luật trước ngày 30/6/2024.'], []],
  [['2. Sở Tư pháp', 'Phát sóng phóng sự về kết quả báo cáo phát triển bền vững trong tháng 5/2024.'], []],
  [['3. Các trường', 'Tổ chức tuyên truyền đến 100% học sinh trước ngày 30/10/2024.'], []],
  [['3. Văn phòng', 'Gửi giấy mời đến các đại biểu trước ngày 15/5/2024.'], []],
  [['3. Ban Tổ chức', 'Nhận bài dự thi từ ngày 01/3/2024 đến hết ngày 30/6/2024.'], []],
  [['3. Phòng Kế hoạch', 'Theo dõi việc gửi báo cáo của các đơn vị, nhắc nhở đơn vị gửi chậm.'], []],
];

export const MORE_PHRASINGS: [string, Phrasing[]][] = [
  ['ở các địa phương, ngành khác', OTHER_PROVINCES],
  ['không ai phải báo cáo', NOTHING_OWED],
];
