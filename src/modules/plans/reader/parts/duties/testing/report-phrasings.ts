/** [lines of a plan of 2024, one text for each duty in them]. */
export type Phrasing = [lines: string[], duties: string[]];

const UNDER_A_UNIT: Phrasing[] = [
  [
    [
      '1. Phòng Giáo dục và Đào tạo các huyện',
      '- Tổng hợp, báo cáo kết quả thực hiện về Sở Giáo dục và Đào tạo (qua Văn phòng Sở) trước ngày 15 hàng tháng.',
    ],
    ['Phòng Giáo dục và Đào tạo các huyện → Sở Giáo dục và Đào tạo qua Văn phòng Sở: month'],
  ],
  [
    [
      '2. UBND các xã, phường',
      '- Định kỳ 6 tháng (trước ngày 15/6/2024), năm (trước ngày 15/12/2024) báo cáo kết quả về UBND huyện qua Phòng Văn hóa và Thông tin để tổng hợp.',
    ],
    [
      'UBND các xã, phường → UBND huyện qua Phòng Văn hóa và Thông tin: < 2024-06-15',
      'UBND các xã, phường → UBND huyện qua Phòng Văn hóa và Thông tin: < 2024-12-15',
    ],
  ],
  [
    [
      '3. Các đơn vị trực thuộc Sở',
      '- Báo cáo định kỳ 6 tháng trước ngày 10/6, báo cáo năm trước ngày 10/12 gửi về Sở Y tế (Phòng Kế hoạch - Tài chính) để tổng hợp, báo cáo UBND tỉnh.',
    ],
    [
      'Các đơn vị trực thuộc Sở → Sở Y tế qua Phòng Kế hoạch - Tài chính: < 2024-06-10',
      'Các đơn vị trực thuộc Sở → Sở Y tế qua Phòng Kế hoạch - Tài chính: < 2024-12-10',
    ],
  ],
  [
    [
      'b) Văn phòng Sở',
      'Tổng hợp, trình Lãnh đạo Sở ban hành báo cáo gửi UBND tỉnh (qua Sở Nội vụ) trước ngày 05/12/2024.',
    ],
    ['Văn phòng Sở → UBND tỉnh qua Sở Nội vụ: < 2024-12-05'],
  ],
  [
    [
      '4. Trạm Y tế các xã',
      '- Lập báo cáo tháng trước ngày 05 tháng sau, gửi Trung tâm Y tế huyện bằng văn bản và qua thư điện tử ttyt@mau.vn.',
    ],
    ['Trạm Y tế các xã → Trung tâm Y tế huyện: month'],
  ],
  [
    ['2. Các xã, thị trấn', 'Báo cáo gửi về Phòng Kinh tế và Hạ tầng. Thời hạn: trước ngày 15/11/2024.'],
    ['Các xã, thị trấn → Phòng Kinh tế và Hạ tầng: < 2024-11-15'],
  ],
  [
    [
      '5. Hội Liên hiệp Phụ nữ các huyện',
      '- Báo cáo kết quả 6 tháng (trước 05/6), năm (trước 05/11) về Hội Liên hiệp Phụ nữ tỉnh (qua Ban Tuyên giáo).',
    ],
    [
      'Hội Liên hiệp Phụ nữ các huyện → Hội Liên hiệp Phụ nữ tỉnh qua Ban Tuyên giáo: < 2024-06-05',
      'Hội Liên hiệp Phụ nữ các huyện → Hội Liên hiệp Phụ nữ tỉnh qua Ban Tuyên giáo: < 2024-11-05',
    ],
  ],
  [
    [
      '6. Công đoàn cơ sở',
      '- Trước ngày 20/11/2024, báo cáo kết quả về Liên đoàn Lao động tỉnh (qua Ban Chính sách - Pháp luật).',
    ],
    ['Công đoàn cơ sở → Liên đoàn Lao động tỉnh qua Ban Chính sách - Pháp luật: < 2024-11-20'],
  ],
  [
    [
      '1. Công an xã',
      '- Là cơ quan thường trực; tham mưu cho Chủ tịch UBND xã báo cáo UBND huyện theo quy định, trước ngày 25 hằng tháng.',
    ],
    ['Công an xã → UBND huyện: month'],
  ],
  [
    [
      '1. Sở Tư pháp',
      'a) Giúp UBND tỉnh tổng hợp, báo cáo Thủ tướng Chính phủ trước ngày 31/12/2024.',
      'b) Tổng hợp báo cáo của các sở, ngành, báo cáo UBND tỉnh trước ngày 20/12/2024.',
    ],
    ['Sở Tư pháp → Thủ tướng Chính phủ: < 2024-12-31', 'Sở Tư pháp → UBND tỉnh: < 2024-12-20'],
  ],
  [
    [
      '2. Công chức Văn hóa - Xã hội',
      '- Theo dõi, tổng hợp, báo cáo Đảng ủy, HĐND, UBND xã trước ngày 05/12/2024.',
    ],
    ['Công chức Văn hóa - Xã hội → Đảng ủy, HĐND, UBND xã: < 2024-12-05'],
  ],
  [
    [
      '3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
      'Gửi kết quả giám sát về UBND huyện trước ngày 10/12/2024.',
    ],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện → UBND huyện: < 2024-12-10'],
  ],
  [
    [
      '2. Trách nhiệm của Phòng Kinh tế',
      '- Tiếp nhận báo cáo của các xã; tổng hợp, báo cáo Sở Công Thương trước ngày 20/5/2024.',
    ],
    ['Phòng Kinh tế → Sở Công Thương: < 2024-05-20'],
  ],
  [
    [
      '4. Nhiệm vụ của các trường tiểu học',
      'Báo cáo Phòng Giáo dục và Đào tạo kết quả thực hiện kèm theo hình ảnh chậm nhất là ngày 20 tháng 5 năm 2024.',
    ],
    ['Các trường tiểu học → Phòng Giáo dục và Đào tạo: ≤ 2024-05-20'],
  ],
  [
    [
      '3. Kiểm lâm địa bàn',
      '- Báo cáo tình hình cháy rừng về Hạt Kiểm lâm huyện trước 15 giờ 00 thứ Năm hằng tuần.',
    ],
    ['Kiểm lâm địa bàn → Hạt Kiểm lâm huyện: week'],
  ],
  [
    [
      '7. Cụm thi đua số 3',
      '- Gửi báo cáo sơ kết về Ban Thi đua - Khen thưởng tỉnh (qua Phòng Nghiệp vụ) không muộn hơn ngày 10/7/2024.',
    ],
    ['Cụm thi đua số 3 → Ban Thi đua - Khen thưởng tỉnh qua Phòng Nghiệp vụ: ≤ 2024-07-10'],
  ],
  [
    [
      '2. Chi nhánh điện các huyện',
      'Báo cáo Công ty Điện lực tỉnh sản lượng tiết kiệm trước ngày 03 tháng kế tiếp.',
    ],
    ['Chi nhánh điện các huyện → Công ty Điện lực tỉnh: month'],
  ],
  [
    [
      '4. Các trường THPT',
      '- Lồng ghép kết quả vào báo cáo công tác tháng, gửi về Văn phòng Sở trước ngày 18 hằng tháng.',
    ],
    ['Các trường THPT → Văn phòng Sở: month'],
  ],
  [
    [
      '4. Phòng Tư pháp các huyện',
      '- Kết quả thực hiện lồng ghép trong báo cáo công tác tư pháp hằng quý gửi Sở Tư pháp.',
    ],
    ['Phòng Tư pháp các huyện → Sở Tư pháp: quarter'],
  ],
  [
    [
      '5. UBND cấp xã',
      'Báo cáo đột xuất khi có vụ việc phát sinh, gửi Công an huyện trong vòng 24 giờ kể từ khi xảy ra vụ việc.',
    ],
    ['UBND cấp xã → Công an huyện: ?'],
  ],
  [
    [
      '2. Các khu phố',
      '- Báo cáo bằng văn bản cho UBND phường (qua công chức Văn hóa - Xã hội) trước ngày 20 hằng tháng.',
    ],
    ['Các khu phố → UBND phường qua công chức Văn hóa - Xã hội: month'],
  ],
  [
    [
      '2. Các hợp tác xã',
      '- Nộp báo cáo tài chính cho Phòng Tài chính - Kế hoạch huyện hạn cuối ngày 31/3/2024.',
    ],
    ['Các hợp tác xã → Phòng Tài chính - Kế hoạch huyện: ≤ 2024-03-31'],
  ],
  [
    [
      '8. Các phòng, ban',
      '- Kết quả thực hiện báo cáo về Ban Giám đốc (thông qua Phòng Tổ chức - Hành chính) vào ngày 25 hằng tháng.',
    ],
    ['Các phòng, ban → Ban Giám đốc qua Phòng Tổ chức - Hành chính: month'],
  ],
  [
    [
      '1. Phòng Quản lý chất lượng',
      '- Chủ trì tham mưu Giám đốc Sở trình UBND tỉnh báo cáo Bộ Nông nghiệp và Môi trường trước ngày 18/12/2024.',
    ],
    ['Phòng Quản lý chất lượng → Bộ Nông nghiệp và Môi trường: < 2024-12-18'],
  ],
  [
    [
      '1. Phòng Chính sách',
      '- Dự thảo báo cáo, trình Giám đốc Sở xem xét, ký gửi Bộ Nội vụ chậm nhất ngày 30/6/2024.',
    ],
    ['Phòng Chính sách → Bộ Nội vụ: ≤ 2024-06-30'],
  ],
  [
    [
      '3. Tổ Công nghệ thông tin',
      '- Tổng hợp số liệu, trình Ban Giám hiệu phê duyệt, gửi báo cáo Sở Giáo dục và Đào tạo trước ngày 15/5/2024.',
    ],
    ['Tổ Công nghệ thông tin → Sở Giáo dục và Đào tạo: < 2024-05-15'],
  ],
  [
    [
      '3. Phòng Hành chính',
      '- Tham mưu văn bản báo cáo kết quả, trình Chủ tịch Hội ký gửi Ban Thường vụ Tỉnh ủy (qua Ban Dân vận Tỉnh ủy) trước ngày 05/12/2024.',
    ],
    ['Phòng Hành chính → Ban Thường vụ Tỉnh ủy qua Ban Dân vận Tỉnh ủy: < 2024-12-05'],
  ],
  [
    [
      '3. Các trường học',
      '- Gửi báo cáo về Phòng Giáo dục và Đào tạo (gửi qua bộ phận Tổng hợp, email: a@mau.vn) trước ngày 15/5/2024.',
      '- Báo cáo năm về UBND huyện (qua Phòng Giáo dục và Đào tạo, thư điện tử: pgd@mau.vn) chậm nhất ngày 30/11/2024.',
      '- Báo cáo đợt cao điểm về UBND huyện (qua Phòng Giáo dục và Đào tạo để tổng hợp) trước ngày 01/10/2024.',
      '- Báo cáo chuyên đề gửi UBND huyện (đầu mối: Phòng Giáo dục và Đào tạo) trước ngày 01/11/2024.',
    ],
    [
      'Các trường học → Phòng Giáo dục và Đào tạo qua bộ phận Tổng hợp: < 2024-05-15',
      'Các trường học → UBND huyện qua Phòng Giáo dục và Đào tạo: ≤ 2024-11-30',
      'Các trường học → UBND huyện qua Phòng Giáo dục và Đào tạo: < 2024-10-01',
      'Các trường học → UBND huyện qua Phòng Giáo dục và Đào tạo: < 2024-11-01',
    ],
  ],
  [
    [
      '3. Các trường học',
      '- Báo cáo kết quả về Phòng Nội vụ (ông Trần Văn Mẫu, điện thoại: 0299.111.222) trước ngày 15/5/2024.',
      '- Báo cáo năm về Phòng Nội vụ, địa chỉ: số 12 đường Mẫu, phường Mẫu, trước ngày 15/12/2024.',
    ],
    ['Các trường học → Phòng Nội vụ: < 2024-05-15', 'Các trường học → Phòng Nội vụ: < 2024-12-15'],
  ],
];

const IN_THE_SENTENCE: Phrasing[] = [
  [
    [
      'Giao Sở Thông tin và Truyền thông theo dõi, đôn đốc, tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 20/12/2024.',
    ],
    ['Sở Thông tin và Truyền thông → UBND tỉnh: < 2024-12-20'],
  ],
  [
    ['Sở Tài chính chịu trách nhiệm tổng hợp, báo cáo Bộ Tài chính và UBND tỉnh theo định kỳ hằng quý.'],
    ['Sở Tài chính → Bộ Tài chính và UBND tỉnh: quarter'],
  ],
  [
    ['- Phòng Tổng hợp tham mưu Giám đốc Sở ký báo cáo gửi UBND tỉnh trước ngày 25/6/2024.'],
    ['Phòng Tổng hợp → UBND tỉnh: < 2024-06-25'],
  ],
  [
    [
      '- Phòng Công tác sinh viên dự thảo báo cáo, trình Hiệu trưởng ký gửi Bộ Giáo dục và Đào tạo chậm nhất ngày 30/6/2024.',
    ],
    ['Phòng Công tác sinh viên → Bộ Giáo dục và Đào tạo: ≤ 2024-06-30'],
  ],
  [
    [
      'Đề nghị UBND các huyện, thị xã, thành phố báo cáo kết quả thực hiện gửi Sở Văn hóa, Thể thao và Du lịch trước ngày 01/12/2024.',
    ],
    ['UBND các huyện, thị xã, thành phố → Sở Văn hóa, Thể thao và Du lịch: < 2024-12-01'],
  ],
  [
    [
      'Yêu cầu Thủ trưởng các đơn vị nghiêm túc triển khai, định kỳ báo cáo kết quả về Ban Giám đốc (qua Phòng Tổ chức - Hành chính) trước ngày 28 hàng tháng.',
    ],
    ['Thủ trưởng các đơn vị → Ban Giám đốc qua Phòng Tổ chức - Hành chính: month'],
  ],
  [
    [
      'Các chi, đảng bộ trực thuộc báo cáo kết quả về Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy) trước ngày 15/12/2024.',
    ],
    ['Các chi, đảng bộ trực thuộc → Ban Thường vụ Huyện ủy qua Ban Tuyên giáo Huyện ủy: < 2024-12-15'],
  ],
  [
    ['Trước ngày 10 tháng cuối quý, các phòng gửi kết quả về Văn phòng để tổng hợp.'],
    ['Các phòng → Văn phòng: quarter'],
  ],
  [
    ['Hằng tháng (trước ngày 22), các tổ chuyên môn gửi báo cáo cho Phó Hiệu trưởng phụ trách.'],
    ['Các tổ chuyên môn → Phó Hiệu trưởng phụ trách: month'],
  ],
  [['Thứ Sáu hằng tuần, các đội gửi báo cáo nhanh về Ban Chỉ huy.'], ['Các đội → Ban Chỉ huy: week']],
  [
    [
      'Hàng quý, Đài Phát thanh và Truyền hình tỉnh báo cáo thời lượng phát sóng gửi Sở Thông tin và Truyền thông.',
    ],
    ['Đài Phát thanh và Truyền hình tỉnh → Sở Thông tin và Truyền thông: quarter'],
  ],
  [
    ['Bưu điện tỉnh báo cáo Sở TT&TT số liệu phát hành báo chí trước ngày 05 hằng tháng.'],
    ['Bưu điện tỉnh → Sở TT&TT: month'],
  ],
  [
    [
      'Kết thúc đợt cao điểm, chậm nhất 05 ngày làm việc, các đơn vị báo cáo kết quả về Phòng Quản lý giao thông.',
    ],
    ['Các đơn vị → Phòng Quản lý giao thông: ?'],
  ],
  [
    ['Sau 03 ngày kể từ ngày kết thúc hội thi, Ban Tổ chức báo cáo UBND xã kết quả.'],
    ['Ban Tổ chức → UBND xã: ?'],
  ],
  [
    ['Phòng Nội vụ là đầu mối tổng hợp, báo cáo UBND huyện trước ngày 20/12/2024.'],
    ['Phòng Nội vụ → UBND huyện: < 2024-12-20'],
  ],
  [
    [
      'Giao Trưởng phòng Nội vụ chủ trì, phối hợp với Văn phòng HĐND và UBND huyện đôn đốc việc thực hiện, tổng hợp báo cáo Chủ tịch UBND huyện định kỳ 6 tháng, năm.',
    ],
    [
      'Trưởng phòng Nội vụ → Chủ tịch UBND huyện: half-year',
      'Trưởng phòng Nội vụ → Chủ tịch UBND huyện: year',
    ],
  ],
  [
    [
      'Thủ trưởng các phòng gửi báo cáo kết quả công tác, kèm phụ lục số liệu, về Văn phòng Sở trước 11 giờ 30 ngày 15/6/2024.',
    ],
    ['Thủ trưởng các phòng → Văn phòng Sở: < 2024-06-15'],
  ],
  [
    ['- Đoàn xã: báo cáo kết quả hoạt động hè về Huyện đoàn trước ngày 25/8/2024.'],
    ['Đoàn xã → Huyện đoàn: < 2024-08-25'],
  ],
  [
    [
      'Các cơ quan, đơn vị có trách nhiệm gửi báo cáo (bằng văn bản và file mềm) về Sở Khoa học và Công nghệ trước ngày 30/10/2024.',
    ],
    ['Các cơ quan, đơn vị → Sở Khoa học và Công nghệ: < 2024-10-30'],
  ],
  [
    ['Phòng Kinh tế tổng hợp báo cáo của các xã gửi Sở Công Thương trước ngày 25 hằng tháng.'],
    ['Phòng Kinh tế → Sở Công Thương: month'],
  ],
  [
    ['Từng cơ quan, đơn vị báo cáo kết quả về UBND thành phố (qua Phòng Tư pháp) trước ngày 15/12/2024.'],
    ['Từng cơ quan, đơn vị → UBND thành phố qua Phòng Tư pháp: < 2024-12-15'],
  ],
  [
    ['Mỗi trường gửi 01 báo cáo về Phòng Giáo dục và Đào tạo trước ngày 25/5/2024.'],
    ['Mỗi trường → Phòng Giáo dục và Đào tạo: < 2024-05-25'],
  ],
  [
    [
      'Người đứng đầu các cơ quan báo cáo Ban Thường vụ Thành ủy (qua Ủy ban Kiểm tra Thành ủy) trước ngày 10/12/2024.',
    ],
    ['Người đứng đầu các cơ quan → Ban Thường vụ Thành ủy qua Ủy ban Kiểm tra Thành ủy: < 2024-12-10'],
  ],
  [
    [
      'Các xã, phường báo cáo Phòng Kinh tế; Phòng Kinh tế tổng hợp, báo cáo UBND thành phố trước ngày 15/12/2024.',
    ],
    ['Phòng Kinh tế → UBND thành phố: < 2024-12-15'],
  ],
  [
    [
      'Các trường gửi báo cáo về Phòng GD&ĐT trước ngày 10/5/2024; Phòng GD&ĐT tổng hợp, báo cáo Sở GD&ĐT trước ngày 20/5/2024.',
    ],
    ['Các trường → Phòng GD&ĐT: < 2024-05-10', 'Phòng GD&ĐT → Sở GD&ĐT: < 2024-05-20'],
  ],
  [
    [
      'Các ngành gửi kết quả về Sở Nội vụ trước ngày 15/6/2024, trên cơ sở đó Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2024.',
    ],
    ['Các ngành → Sở Nội vụ: < 2024-06-15', 'Sở Nội vụ → UBND tỉnh: < 2024-06-25'],
  ],
  [
    [
      'Các doanh nghiệp gửi báo cáo tình hình về Ban Quản lý các khu công nghiệp chậm nhất vào ngày 10 của tháng đầu quý sau.',
    ],
    ['Các doanh nghiệp → Ban Quản lý các khu công nghiệp: quarter'],
  ],
  [
    ['Hội Nông dân các xã báo cáo kết quả về Hội Nông dân huyện trước ngày 15/6 và 15/12 hằng năm.'],
    ['Hội Nông dân các xã → Hội Nông dân huyện: year', 'Hội Nông dân các xã → Hội Nông dân huyện: year'],
  ],
  [
    [
      'Thành viên Ban Chỉ đạo báo cáo Trưởng Ban Chỉ đạo (qua Sở Y tế) kết quả kiểm tra trước ngày 05 hằng tháng.',
    ],
    ['Thành viên Ban Chỉ đạo → Trưởng Ban Chỉ đạo qua Sở Y tế: month'],
  ],
  [
    [
      'Bí thư các chi bộ chịu trách nhiệm trước Đảng ủy về kết quả thực hiện và báo cáo Đảng ủy (qua Văn phòng Đảng ủy) trước ngày 20/11/2024.',
    ],
    ['Bí thư các chi bộ → Đảng ủy qua Văn phòng Đảng ủy: < 2024-11-20'],
  ],
  [
    [
      'Định kỳ trước ngày 15 tháng cuối quý, Ban Tuyên giáo các huyện ủy, thành ủy báo cáo Ban Tuyên giáo Tỉnh ủy.',
    ],
    ['Ban Tuyên giáo các huyện ủy, thành ủy → Ban Tuyên giáo Tỉnh ủy: quarter'],
  ],
];

const REPORT_SECTIONS: Phrasing[] = [
  [
    [
      'V. CHẾ ĐỘ THÔNG TIN, BÁO CÁO',
      '1. Báo cáo định kỳ: các cơ quan, đơn vị gửi báo cáo 6 tháng đầu năm trước ngày 20/6/2024 và báo cáo năm trước ngày 20/11/2024 về Sở Nội vụ.',
      '2. Báo cáo đột xuất: thực hiện theo yêu cầu của cấp có thẩm quyền.',
    ],
    ['Các cơ quan, đơn vị → Sở Nội vụ: < 2024-06-20', 'Các cơ quan, đơn vị → Sở Nội vụ: < 2024-11-20'],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      'Các xã gửi báo cáo về Phòng Nông nghiệp và PTNT. Thời gian gửi: báo cáo tháng trước ngày 20 hằng tháng; báo cáo năm trước ngày 15/12/2024.',
    ],
    ['Các xã → Phòng Nông nghiệp và PTNT: month', 'Các xã → Phòng Nông nghiệp và PTNT: < 2024-12-15'],
  ],
  [
    [
      'IV. THÔNG TIN, BÁO CÁO',
      'Các xã có trách nhiệm báo cáo kết quả thực hiện.',
      '- Thời hạn gửi báo cáo: trước ngày 15/11/2024.',
      '- Nơi nhận báo cáo: Sở Công Thương.',
    ],
    ['Các xã → Sở Công Thương: < 2024-11-15'],
  ],
  [
    [
      'VI. CHẾ ĐỘ BÁO CÁO',
      'Các địa phương thực hiện báo cáo như sau:',
      'a) Nơi nhận: Thường trực Ban Chỉ đạo (Phòng Tư pháp).',
      'b) Thời gian báo cáo: 6 tháng đầu năm trước ngày 15/6/2024, cả năm trước ngày 15/12/2024.',
    ],
    [
      'Các địa phương → Thường trực Ban Chỉ đạo qua Phòng Tư pháp: < 2024-06-15',
      'Các địa phương → Thường trực Ban Chỉ đạo qua Phòng Tư pháp: < 2024-12-15',
    ],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các cơ sở giáo dục báo cáo Phòng GD&ĐT theo từng học kỳ: học kỳ I trước ngày 05/01/2024, học kỳ II trước ngày 25/5/2024.',
    ],
    ['Các cơ sở giáo dục → Phòng GD&ĐT: < 2024-01-05', 'Các cơ sở giáo dục → Phòng GD&ĐT: < 2024-05-25'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các phòng báo cáo sơ kết 6 tháng và tổng kết năm gửi về Sở Xây dựng lần lượt trước ngày 15/6/2024 và 15/12/2024.',
    ],
    ['Các phòng → Sở Xây dựng: < 2024-06-15', 'Các phòng → Sở Xây dựng: < 2024-12-15'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '1. Báo cáo định kỳ',
      'a) Cấp xã: báo cáo UBND huyện (qua Phòng Y tế) trước ngày 15 hằng tháng.',
      'b) Cấp huyện: báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 20 hằng tháng.',
      'c) Sở Y tế: tổng hợp, báo cáo Bộ Y tế trước ngày 25 hằng tháng.',
    ],
    [
      'Cấp xã → UBND huyện qua Phòng Y tế: month',
      'Cấp huyện → UBND tỉnh qua Sở Y tế: month',
      'Sở Y tế → Bộ Y tế: month',
    ],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '- Đối với các xã, thị trấn: gửi báo cáo về Phòng Dân tộc trước ngày 10/6/2024 (báo cáo 6 tháng) và 10/12/2024 (báo cáo năm).',
      '- Đối với Phòng Dân tộc: tổng hợp, tham mưu UBND huyện báo cáo Ban Dân tộc tỉnh trước ngày 20/6/2024, 20/12/2024.',
    ],
    [
      'Các xã, thị trấn → Phòng Dân tộc: < 2024-06-10',
      'Các xã, thị trấn → Phòng Dân tộc: < 2024-12-10',
      'Phòng Dân tộc → Ban Dân tộc tỉnh: < 2024-06-20',
      'Phòng Dân tộc → Ban Dân tộc tỉnh: < 2024-12-20',
    ],
  ],
  [
    [
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng, đơn vị báo cáo kết quả về Phòng Pháp chế.',
      'Báo cáo quý gửi trước ngày 20 của tháng cuối quý, báo cáo năm gửi trước ngày 10/12/2024.',
    ],
    ['Các phòng, đơn vị → Phòng Pháp chế: quarter', 'Các phòng, đơn vị → Phòng Pháp chế: < 2024-12-10'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các đơn vị định kỳ hằng tháng, quý, 6 tháng, năm báo cáo Công an tỉnh (qua Phòng Tham mưu).',
    ],
    [
      'Các đơn vị → Công an tỉnh qua Phòng Tham mưu: half-year',
      'Các đơn vị → Công an tỉnh qua Phòng Tham mưu: month',
      'Các đơn vị → Công an tỉnh qua Phòng Tham mưu: quarter',
      'Các đơn vị → Công an tỉnh qua Phòng Tham mưu: year',
    ],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Báo cáo tuần gửi trước 16 giờ thứ Năm hằng tuần; báo cáo tháng gửi trước ngày 20 hằng tháng; các đơn vị gửi về Sở Giao thông vận tải.',
    ],
    ['Các đơn vị → Sở Giao thông vận tải: week', 'Các đơn vị → Sở Giao thông vận tải: month'],
  ],
  [
    [
      '4. Các trường trực thuộc',
      '- Thực hiện tốt công tác tuyên truyền.',
      'Trên đây là Kế hoạch truyền thông năm 2024, đề nghị các đơn vị triển khai thực hiện và báo cáo kết quả về Sở (qua Văn phòng Sở) trước ngày 10/12/2024./.',
    ],
    ['Các đơn vị → Sở qua Văn phòng Sở: < 2024-12-10'],
  ],
  [
    [
      '4. Các sở, ban, ngành',
      '- Thực hiện tốt công tác tuyên truyền.',
      'Trên đây là Kế hoạch năm 2024. Nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ. Riêng báo cáo năm, các cơ quan, đơn vị gửi Sở Nội vụ chậm nhất ngày 25/11/2024 theo mẫu kèm theo./.',
    ],
    ['Các cơ quan, đơn vị → Sở Nội vụ: ≤ 2024-11-25'],
  ],
];

const NO_DUTIES: Phrasing[] = [
  [['2. Các bệnh viện', 'Kịp thời báo cáo đột xuất về Sở Y tế khi phát hiện ổ dịch.'], []],
  [['2. Ban Tuyên giáo', 'Theo dõi, kiểm tra, định kỳ báo cáo Ban Thường vụ Thành ủy.'], []],
  [
    ['2. Phòng Tư pháp', 'Mời báo cáo viên cấp tỉnh báo cáo chuyên đề tại các trường trước ngày 30/11/2024.'],
    [],
  ],
  [['2. Phòng Tư pháp', 'Tổ chức hội nghị báo cáo viên trước ngày 20/6/2024.'], []],
  [['2. Văn phòng', 'Chuẩn bị nội dung báo cáo tại hội nghị tổng kết trước ngày 10/12/2024.'], []],
  [['2. Văn phòng', 'Công khai báo cáo quyết toán ngân sách trước ngày 30/6/2024.'], []],
  [['2. Phòng Nội vụ', 'Tiếp nhận báo cáo của các đơn vị trước ngày 20 hằng tháng.'], []],
  [['2. Phòng Nội vụ', 'Hướng dẫn các đơn vị xây dựng báo cáo trong tháng 3/2024.'], []],
  [['2. Sở Y tế', 'Gửi tài liệu truyền thông cho các trường trước ngày 30/8/2024.'], []],
  [['2. Các trường', 'Thí sinh gửi bài dự thi về Ban Tổ chức trước ngày 30/9/2024.'], []],
  [['V. CHẾ ĐỘ BÁO CÁO', 'Số liệu báo cáo tính từ ngày 15/12/2023 đến ngày 14/6/2024.'], []],
];

export const REPORT_PHRASINGS: [string, Phrasing[]][] = [
  ['dưới tên đơn vị', UNDER_A_UNIT],
  ['nêu đơn vị trong câu', IN_THE_SENTENCE],
  ['trong mục báo cáo', REPORT_SECTIONS],
  ['không phải nghĩa vụ', NO_DUTIES],
];
