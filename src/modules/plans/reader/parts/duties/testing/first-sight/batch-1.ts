import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 33 of 40 right at first sight.
export const BATCH_1: Phrasing[] = [
  [
    [
      '2. Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố',
      '- Tổng hợp báo cáo của các trường trực thuộc, gửi về Sở (qua Phòng Giáo dục Trung học) chậm nhất ngày 30/5/2024 để tổng hợp báo cáo Bộ.',
    ],
    [
      'Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố → Sở qua Phòng Giáo dục Trung học: ≤ 2024-05-30',
    ],
  ],
  [
    [
      'VI. CHẾ ĐỘ BÁO CÁO',
      '1. Các đơn vị gửi báo cáo sơ kết học kỳ I trước ngày 10/01/2024 và báo cáo tổng kết năm học trước ngày 20/5/2024 về Sở Giáo dục và Đào tạo qua hệ thống quản lý văn bản.',
    ],
    [
      'Các đơn vị → Sở Giáo dục và Đào tạo: < 2024-01-10',
      'Các đơn vị → Sở Giáo dục và Đào tạo: < 2024-05-20',
    ],
  ],
  [
    [
      '3. Trạm Y tế',
      '- Thống kê, báo cáo số trẻ được tiêm chủng về Trung tâm Y tế huyện vào thứ Năm hằng tuần; báo cáo tháng trước ngày 03 của tháng kế tiếp.',
    ],
    ['Trạm Y tế → Trung tâm Y tế huyện: week', 'Trạm Y tế → Trung tâm Y tế huyện: month'],
  ],
  [
    [
      '4. Công an xã',
      '- Hằng tháng tổng hợp kết quả vận động giao nộp vũ khí, vật liệu nổ báo cáo Công an huyện (qua Đội Cảnh sát quản lý hành chính) trước ngày 14.',
    ],
    ['Công an xã → Công an huyện qua Đội Cảnh sát quản lý hành chính: month'],
  ],
  [
    [
      '5. Chi cục Thuế khu vực',
      '- Báo cáo Cục Thuế kết quả tuyên truyền hóa đơn điện tử theo tháng, chậm nhất ngày 05 tháng sau.',
    ],
    ['Chi cục Thuế khu vực → Cục Thuế: month'],
  ],
  [
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Ban Thanh thiếu nhi trường học Tỉnh Đoàn: Là bộ phận thường trực, theo dõi, đôn đốc, tổng hợp báo cáo Ban Thường vụ Tỉnh Đoàn.',
      '2. Các huyện, thị, thành Đoàn: Xây dựng kế hoạch triển khai và gửi về Tỉnh Đoàn trước ngày 15/3/2024; báo cáo kết quả về Tỉnh Đoàn (qua Ban Thanh thiếu nhi trường học) trước ngày 10/12/2024.',
    ],
    ['Các huyện, thị, thành Đoàn → Tỉnh Đoàn qua Ban Thanh thiếu nhi trường học: < 2024-12-10'],
  ],
  [
    [
      '1. Ban Thường trực Ủy ban MTTQ Việt Nam xã',
      '- Chủ trì phối hợp với các tổ chức thành viên tuyên truyền; định kỳ 6 tháng, 1 năm báo cáo kết quả về Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh.',
    ],
    [
      'Ban Thường trực Ủy ban MTTQ Việt Nam xã → Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh: half-year',
      'Ban Thường trực Ủy ban MTTQ Việt Nam xã → Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh: year',
    ],
  ],
  [
    [
      '3. Trưởng các thôn',
      '- Vận động nhân dân; báo cáo tình hình cho UBND xã (thông qua công chức Địa chính - Xây dựng) trước ngày 25 hằng tháng.',
    ],
    ['Trưởng các thôn → UBND xã qua công chức Địa chính - Xây dựng: month'],
  ],
  [
    [
      '2. Các khoa, phòng',
      '- Thực hiện tự kiểm tra, chấm điểm, nộp kết quả về Phòng Quản lý chất lượng trước 16h00 ngày 20/11/2024.',
    ],
    ['Các khoa, phòng → Phòng Quản lý chất lượng: < 2024-11-20'],
  ],
  [
    [
      '1. Phòng Quản lý chất lượng',
      '- Tổng hợp kết quả tự chấm điểm của các khoa, trình Giám đốc Bệnh viện và gửi báo cáo về Sở Y tế đúng hạn (trước ngày 15/12/2024).',
    ],
    ['Phòng Quản lý chất lượng → Sở Y tế: < 2024-12-15'],
  ],
  [
    [
      '4. Công ty Cổ phần Cấp nước',
      '- Phối hợp tuyên truyền; số liệu tiết kiệm nước gửi Sở Xây dựng trước ngày 10 tháng đầu của quý sau.',
    ],
    ['Công ty Cổ phần Cấp nước → Sở Xây dựng: quarter'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      'Yêu cầu các đơn vị nghiêm túc thực hiện Kế hoạch này và báo cáo kết quả về Phòng Giáo dục và Đào tạo (đ/c Nguyễn Văn Mẫu, email: mau@mau.edu.vn) trước ngày 28/4/2024.',
    ],
    ['Các đơn vị → Phòng Giáo dục và Đào tạo: < 2024-04-28'],
  ],
  [
    [
      '2. Phòng Hành chính - Tổ chức',
      '- Tiếp nhận báo cáo từ các đơn vị, tổng hợp trình Ban Giám đốc trước ngày 05/12/2024.',
    ],
    ['Phòng Hành chính - Tổ chức → Ban Giám đốc: < 2024-12-05'],
  ],
  [
    [
      '3. Đồn Biên phòng cửa khẩu',
      '- Khi có tình huống đột xuất báo cáo ngay về Bộ Chỉ huy Bộ đội Biên phòng tỉnh để chỉ đạo xử lý.',
    ],
    ['Đồn Biên phòng cửa khẩu → Bộ Chỉ huy Bộ đội Biên phòng tỉnh: ?'],
  ],
  [
    [
      '5. Các xã, phường, thị trấn',
      '- Đăng ký mô hình điểm gửi về Sở Nội vụ trước ngày 30/3/2024.',
      '- Báo cáo kết quả xây dựng mô hình về Sở Nội vụ trước ngày 30/11/2024.',
    ],
    ['Các xã, phường, thị trấn → Sở Nội vụ: < 2024-11-30'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Định kỳ hằng quý (trước ngày 15 tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) hoặc đột xuất theo yêu cầu, các sở, ban, ngành; UBND các huyện, thành phố báo cáo kết quả thực hiện về Sở Thông tin và Truyền thông để tổng hợp, báo cáo UBND tỉnh.',
    ],
    [
      'Các sở, ban, ngành; UBND các huyện, thành phố → Sở Thông tin và Truyền thông: quarter',
      'Các sở, ban, ngành; UBND các huyện, thành phố → Sở Thông tin và Truyền thông: < 2024-06-15',
      'Các sở, ban, ngành; UBND các huyện, thành phố → Sở Thông tin và Truyền thông: < 2024-12-15',
    ],
  ],
  [
    [
      '1. Phòng Văn hóa và Thông tin',
      '- Tham mưu UBND huyện sơ kết, tổng kết và báo cáo kết quả thực hiện với Sở Văn hóa, Thể thao và Du lịch trước ngày 05/12/2024.',
    ],
    ['Phòng Văn hóa và Thông tin → Sở Văn hóa, Thể thao và Du lịch: < 2024-12-05'],
  ],
  [
    [
      '3. Giáo viên chủ nhiệm các lớp',
      '- Tổng hợp phiếu khảo sát của lớp, nộp cho Tổng phụ trách Đội chậm nhất vào ngày 10/10/2024.',
    ],
    ['Giáo viên chủ nhiệm các lớp → Tổng phụ trách Đội: ≤ 2024-10-10'],
  ],
  [
    [
      '2. UBND các huyện, thành phố',
      '- Chỉ đạo Phòng Tư pháp tổng hợp, báo cáo Sở Tư pháp kết quả thực hiện trước ngày 15/11/2024.',
    ],
    ['UBND các huyện, thành phố → Sở Tư pháp: < 2024-11-15'],
  ],
  [
    [
      '1. Sở Tư pháp',
      '- Là cơ quan đầu mối giúp UBND tỉnh triển khai Kế hoạch; hằng năm tổng hợp kết quả báo cáo Bộ Tư pháp, UBND tỉnh theo quy định.',
    ],
    ['Sở Tư pháp → Bộ Tư pháp, UBND tỉnh: year'],
  ],
  [
    [
      '6. Các doanh nghiệp viễn thông',
      '- Gửi số liệu phủ sóng 4G, 5G về Sở Khoa học và Công nghệ qua email ttbcvt@mau.vn trước ngày 20 của tháng cuối quý.',
    ],
    ['Các doanh nghiệp viễn thông → Sở Khoa học và Công nghệ: quarter'],
  ],
  [
    [
      'III. PHÂN CÔNG NHIỆM VỤ',
      '1. Văn phòng Huyện ủy: theo dõi, đôn đốc; định kỳ hằng tháng báo cáo Thường trực Huyện ủy vào ngày 25.',
    ],
    ['Văn phòng Huyện ủy → Thường trực Huyện ủy: month'],
  ],
  [
    [
      '4. Hạt Kiểm lâm',
      '- Báo cáo UBND huyện và Chi cục Kiểm lâm kết quả tuyên truyền phòng cháy, chữa cháy rừng trước ngày 30/4/2024 (kết thúc mùa khô) và trước ngày 31/12/2024 (tổng kết năm).',
    ],
    [
      'Hạt Kiểm lâm → UBND huyện và Chi cục Kiểm lâm: < 2024-04-30',
      'Hạt Kiểm lâm → UBND huyện và Chi cục Kiểm lâm: < 2024-12-31',
    ],
  ],
  [
    [
      '5. Bảo hiểm xã hội tỉnh',
      '- Cung cấp danh sách học sinh chưa tham gia bảo hiểm y tế cho Sở Giáo dục và Đào tạo trước ngày 30/9/2024.',
    ],
    [],
  ],
  [
    [
      '7. Các trường học',
      '- Báo cáo kết quả tổ chức Ngày Chuyển đổi số quốc gia về phòng Giáo dục và Đào tạo trước ngày 15/10/2024.',
    ],
    ['Các trường học → phòng Giáo dục và Đào tạo: < 2024-10-15'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '- Giao Phòng Lao động - Thương binh và Xã hội chủ trì, hướng dẫn, kiểm tra việc thực hiện; định kỳ báo cáo về UBND huyện trước ngày 20/6 và 20/12.',
    ],
    [
      'Phòng Lao động - Thương binh và Xã hội → UBND huyện: < 2024-06-20',
      'Phòng Lao động - Thương binh và Xã hội → UBND huyện: < 2024-12-20',
    ],
  ],
  [
    [
      '2. Ban Tuyên giáo Huyện ủy',
      '- Nắm bắt dư luận xã hội, phản ánh kịp thời với Thường trực Huyện ủy.',
      '- Báo cáo Ban Tuyên giáo Tỉnh ủy kết quả tuyên truyền trước ngày 15/9/2024.',
    ],
    ['Ban Tuyên giáo Huyện ủy → Ban Tuyên giáo Tỉnh ủy: < 2024-09-15'],
  ],
  [
    [
      'Báo cáo kết quả thực hiện gửi về Văn phòng điều phối nông thôn mới tỉnh trước ngày 25/11/2024, quá thời hạn trên đơn vị nào không gửi coi như không hoàn thành nhiệm vụ.',
    ],
    [' → Văn phòng điều phối nông thôn mới tỉnh: < 2024-11-25'],
  ],
  [
    [
      '3. Hội Nông dân tỉnh',
      '- Chỉ đạo Hội Nông dân các cấp vận động hội viên; gửi báo cáo kết quả thực hiện về Sở Nông nghiệp và Phát triển nông thôn trước ngày 10 tháng 12 hằng năm để tổng hợp.',
    ],
    ['Hội Nông dân tỉnh → Sở Nông nghiệp và Phát triển nông thôn: year'],
  ],
  [
    [
      '2. Ban Giám hiệu các trường',
      '- Chịu trách nhiệm báo cáo Phòng Văn hóa - Xã hội xã về sĩ số học sinh tham gia trước 10 giờ ngày 05/9/2024.',
    ],
    ['Ban Giám hiệu các trường → Phòng Văn hóa - Xã hội xã: < 2024-09-05'],
  ],
  [
    [
      '4. Điện lực các huyện',
      '- Lập báo cáo theo mẫu số 02 kèm theo, gửi Công ty Điện lực tỉnh (Phòng Kinh doanh) trước ngày 08 hằng tháng.',
    ],
    ['Điện lực các huyện → Công ty Điện lực tỉnh qua Phòng Kinh doanh: month'],
  ],
  [
    [
      '1. Phòng Kế hoạch - Nghiệp vụ',
      '- Đầu mối tổng hợp, báo cáo Sở Y tế kết quả triển khai Kế hoạch hằng tháng, trước ngày 08 tháng tiếp theo.',
    ],
    ['Phòng Kế hoạch - Nghiệp vụ → Sở Y tế: month'],
  ],
  [
    [
      '2. Phòng Quản lý đô thị',
      '- Tổng hợp kết quả xử lý vi phạm trật tự đô thị của 12 phường, báo cáo Thường trực UBND quận vào chiều thứ Sáu hằng tuần.',
    ],
    ['Phòng Quản lý đô thị → Thường trực UBND quận: week'],
  ],
  [
    [
      'Trên đây là Kế hoạch truyền thông của Chi cục. Yêu cầu các phòng, trạm trực thuộc triển khai thực hiện; báo cáo kết quả bằng văn bản về Chi cục qua Phòng Hành chính - Tổng hợp trước ngày 25/11/2024./.',
    ],
    ['Các phòng, trạm trực thuộc → Chi cục qua Phòng Hành chính - Tổng hợp: < 2024-11-25'],
  ],
  [
    [
      '3. Kế toán trưởng',
      '- Lập báo cáo quyết toán kinh phí, trình Hiệu trưởng ký và gửi Phòng Tài chính - Kế hoạch trước ngày 15/01/2025.',
    ],
    ['Kế toán trưởng → Phòng Tài chính - Kế hoạch: < 2025-01-15'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '- Báo cáo ngày: các chốt kiểm dịch báo cáo về Ban Chỉ đạo phòng, chống dịch huyện trước 16 giờ hằng ngày.',
      '- Báo cáo tuần: UBND các xã báo cáo về Ban Chỉ đạo huyện trước 10 giờ thứ Sáu hằng tuần.',
    ],
    ['UBND các xã → Ban Chỉ đạo huyện: week'],
  ],
  [
    [
      '4. Thư viện huyện',
      '- Báo cáo bằng văn bản kết quả Ngày Sách về Thư viện tỉnh chậm nhất sau 05 ngày kể từ ngày kết thúc đợt tuyên truyền.',
    ],
    ['Thư viện huyện → Thư viện tỉnh: ?'],
  ],
  [
    [
      '2. Các cơ sở khám bệnh, chữa bệnh',
      '- Cập nhật số liệu hằng ngày lên phần mềm; gửi báo cáo tổng hợp tháng cho CDC tỉnh trước ngày 05 của tháng tiếp theo.',
    ],
    ['Các cơ sở khám bệnh, chữa bệnh → CDC tỉnh: month'],
  ],
  [
    [
      '5. Các đơn vị thuộc Sở',
      '- Thực hiện báo cáo lồng ghép trong báo cáo cải cách hành chính quý I (trước ngày 10/3/2024), 6 tháng (trước ngày 10/6/2024), quý III (trước ngày 10/9/2024) và năm (trước ngày 30/11/2024) gửi Văn phòng Sở.',
    ],
    [
      'Các đơn vị thuộc Sở → Văn phòng Sở: < 2024-03-10',
      'Các đơn vị thuộc Sở → Văn phòng Sở: < 2024-06-10',
      'Các đơn vị thuộc Sở → Văn phòng Sở: < 2024-09-10',
      'Các đơn vị thuộc Sở → Văn phòng Sở: < 2024-11-30',
    ],
  ],
];
