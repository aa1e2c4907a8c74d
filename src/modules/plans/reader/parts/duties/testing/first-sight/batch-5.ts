import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 28 of 40 right at first sight.
export const BATCH_5: Phrasing[] = [
  [
    [
      '1. Phòng Tổ chức cán bộ',
      '- Tham mưu, triển khai; tổng hợp, xây dựng báo cáo kết quả của Sở gửi Sở Nội vụ đúng thời gian quy định, chậm nhất ngày 05/12/2024.',
    ],
    ['Phòng Tổ chức cán bộ → Sở Nội vụ: ≤ 2024-12-05'],
  ],
  [
    [
      '2. Các trường mầm non, tiểu học, THCS',
      '- Báo cáo Phòng Giáo dục và Đào tạo (qua chuyên môn Tiểu học) số học sinh học 2 buổi/ngày trước ngày 20/9/2024.',
    ],
    ['Các trường mầm non, tiểu học, THCS → Phòng Giáo dục và Đào tạo: < 2024-09-20'],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Trung tâm Y tế huyện là đơn vị thường trực, tham mưu UBND huyện chỉ đạo; hằng tuần, hằng tháng tổng hợp báo cáo UBND huyện và Sở Y tế.',
    ],
    [
      'Trung tâm Y tế huyện → UBND huyện và Sở Y tế: week',
      'Trung tâm Y tế huyện → UBND huyện và Sở Y tế: month',
    ],
  ],
  [
    [
      '4. Hội Người cao tuổi',
      '- Phát động phong trào; báo cáo kết quả về Ban Đại diện Hội Người cao tuổi tỉnh trước 30/9/2024 và 20/12/2024.',
    ],
    [
      'Hội Người cao tuổi → Ban Đại diện Hội Người cao tuổi tỉnh: < 2024-09-30',
      'Hội Người cao tuổi → Ban Đại diện Hội Người cao tuổi tỉnh: < 2024-12-20',
    ],
  ],
  [
    [
      '5. Công an tỉnh',
      '- Chủ trì; định kỳ 03 tháng một lần thông báo kết quả điều tra, xử lý về Sở Tư pháp.',
    ],
    ['Công an tỉnh → Sở Tư pháp: quarter'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '1. Đối với các phòng chuyên môn thuộc Sở: báo cáo kết quả thực hiện nhiệm vụ quý I trước ngày 10/3/2024, 6 tháng trước ngày 10/6/2024, quý III trước ngày 10/9/2024, năm trước ngày 10/12/2024 gửi Văn phòng Sở.',
      '2. Đối với Văn phòng Sở: tổng hợp, tham mưu báo cáo UBND tỉnh trước ngày 15 tháng cuối quý.',
    ],
    [
      'Các phòng chuyên môn thuộc Sở → Văn phòng Sở: < 2024-03-10',
      'Các phòng chuyên môn thuộc Sở → Văn phòng Sở: < 2024-06-10',
      'Các phòng chuyên môn thuộc Sở → Văn phòng Sở: < 2024-09-10',
      'Các phòng chuyên môn thuộc Sở → Văn phòng Sở: < 2024-12-10',
      'Văn phòng Sở → UBND tỉnh: quarter',
    ],
  ],
  [
    [
      '3. Ban Quản lý dự án',
      '- Báo cáo giám sát đầu tư 6 tháng trước ngày 10/7/2024, cả năm trước ngày 10/02/2025 gửi Sở Kế hoạch và Đầu tư, Sở Tài chính.',
    ],
    [
      'Ban Quản lý dự án → Sở Kế hoạch và Đầu tư, Sở Tài chính: < 2024-07-10',
      'Ban Quản lý dự án → Sở Kế hoạch và Đầu tư, Sở Tài chính: < 2025-02-10',
    ],
  ],
  [
    [
      '2. Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã',
      '- Trực tiếp chỉ đạo thực hiện; kịp thời báo cáo Chủ tịch UBND huyện những vấn đề phát sinh vượt thẩm quyền.',
      '- Báo cáo kết quả thực hiện về UBND huyện (qua Thanh tra huyện) trước ngày 10/12/2024.',
    ],
    ['Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã → UBND huyện qua Thanh tra huyện: < 2024-12-10'],
  ],
  [
    [
      '6. Bưu điện tỉnh',
      '- Hỗ trợ người dân; gửi thống kê số lượng hồ sơ tiếp nhận qua dịch vụ bưu chính công ích về Trung tâm Phục vụ hành chính công tỉnh ngày 20 hằng tháng.',
    ],
    ['Bưu điện tỉnh → Trung tâm Phục vụ hành chính công tỉnh: month'],
  ],
  [
    [
      '1. Ban Tuyên huấn',
      '- Theo dõi các cơ sở; đầu mối tham mưu báo cáo Hội Nông dân Trung ương kết quả học tập Nghị quyết trước ngày 31/3/2024.',
    ],
    ['Ban Tuyên huấn → Hội Nông dân Trung ương: < 2024-03-31'],
  ],
  [
    [
      '4. Đội Cảnh sát phòng cháy, chữa cháy',
      '- Lập báo cáo kiểm tra an toàn chợ, trung tâm thương mại trình Trưởng Công an huyện trước ngày 25/01/2024.',
    ],
    ['Đội Cảnh sát phòng cháy, chữa cháy → Trưởng Công an huyện: < 2024-01-25'],
  ],
  [
    [
      '2. Các chi cục, đơn vị trực thuộc Sở',
      '- Cử đầu mối theo dõi (gửi tên về Văn phòng Sở trước ngày 20/02/2024); tham gia đầy đủ các lớp tập huấn.',
    ],
    [],
  ],
  [
    [
      '3. Văn phòng HĐND - UBND phường',
      '- Đầu mối tổng hợp báo cáo tuần, tháng, quý của các bộ phận, trình Chủ tịch UBND phường ký gửi UBND thành phố theo quy định.',
    ],
    [
      'Văn phòng HĐND - UBND phường → UBND thành phố: week',
      'Văn phòng HĐND - UBND phường → UBND thành phố: month',
      'Văn phòng HĐND - UBND phường → UBND thành phố: quarter',
    ],
  ],
  [
    [
      'Các sở, ngành và UBND các huyện gửi báo cáo trước ngày 30 tháng 11 hằng năm về Sở Lao động - Thương binh và Xã hội để tổng hợp, báo cáo UBND tỉnh.',
    ],
    ['Các sở, ngành và UBND các huyện → Sở Lao động - Thương binh và Xã hội: year'],
  ],
  [
    [
      '1. Phòng Hành chính tổng hợp',
      '- Thu thập minh chứng; tổng hợp kết quả trình lãnh đạo Trung tâm duyệt, gửi về Sở trước ngày 12/12/2024.',
    ],
    ['Phòng Hành chính tổng hợp → Sở: < 2024-12-12'],
  ],
  [
    [
      '2. Hạt Quản lý đường bộ',
      '- Thực hiện đếm xe theo quy định, báo cáo kết quả về Khu Quản lý đường bộ trước mùng 5 của tháng tiếp theo.',
    ],
    ['Hạt Quản lý đường bộ → Khu Quản lý đường bộ: month'],
  ],
  [
    [
      'V. TỔ CHỨC THỰC HIỆN',
      '5. Các trường đại học trên địa bàn: lồng ghép nội dung vào Tuần sinh hoạt công dân, báo cáo kết quả về Công an tỉnh (Phòng An ninh chính trị nội bộ) trước ngày 31/10/2024.',
    ],
    ['Các trường đại học trên địa bàn → Công an tỉnh qua Phòng An ninh chính trị nội bộ: < 2024-10-31'],
  ],
  [
    [
      '4. Các đồng chí Ủy viên Ban Thường vụ',
      '- Báo cáo kết quả chỉ đạo cơ sở với Thường trực Thành ủy vào tuần thứ tư hằng tháng.',
    ],
    ['Các đồng chí Ủy viên Ban Thường vụ → Thường trực Thành ủy: month'],
  ],
  [['3. Kế toán', '- Tổng hợp chứng từ, quyết toán với Phòng Tài chính trước ngày 25/12/2024.'], []],
  [
    [
      '2. Ban Chấp hành Công đoàn ngành',
      '- Hướng dẫn công đoàn cơ sở; nhận báo cáo của công đoàn cơ sở trước ngày 10/11/2024; báo cáo Liên đoàn Lao động tỉnh trước ngày 20/11/2024.',
    ],
    ['Ban Chấp hành Công đoàn ngành → Liên đoàn Lao động tỉnh: < 2024-11-20'],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      'Các cơ quan, đơn vị báo cáo qua Hệ thống thông tin báo cáo của tỉnh; thời hạn: trước ngày 17 hằng tháng (báo cáo tháng), trước ngày 17 tháng cuối quý (báo cáo quý).',
      'Cơ quan tổng hợp: Văn phòng UBND tỉnh.',
    ],
    [
      'Các cơ quan, đơn vị → Văn phòng UBND tỉnh: month',
      'Các cơ quan, đơn vị → Văn phòng UBND tỉnh: quarter',
    ],
  ],
  [
    [
      '6. Trường Chính trị tỉnh',
      '- Báo cáo Ban Thường vụ Tỉnh ủy, Ban Giám đốc Học viện kết quả bồi dưỡng năm 2024 trong tháng 12/2024.',
    ],
    ['Trường Chính trị tỉnh → Ban Thường vụ Tỉnh ủy, Ban Giám đốc Học viện: ≤ 2024-12-31'],
  ],
  [
    [
      '1. Trưởng phòng Công tác sinh viên',
      '- Chịu trách nhiệm toàn bộ việc tổ chức; báo cáo Hiệu trưởng sau khi kết thúc từng hoạt động chậm nhất 03 ngày.',
    ],
    ['Trưởng phòng Công tác sinh viên → Hiệu trưởng: ?'],
  ],
  [
    [
      '3. Các xã biên giới',
      '- Phối hợp Đồn Biên phòng; mỗi tháng gửi 01 báo cáo về Ban Chỉ đạo huyện (qua Ban Chỉ huy Quân sự huyện) trước ngày 22.',
    ],
    ['Các xã biên giới → Ban Chỉ đạo huyện qua Ban Chỉ huy Quân sự huyện: month'],
  ],
  [
    [
      'Căn cứ nội dung Kế hoạch, Chi cục Dân số yêu cầu Trung tâm Y tế các huyện triển khai và báo cáo kết quả về Chi cục Dân số trước ngày 15/12/2024.',
    ],
    ['Trung tâm Y tế các huyện → Chi cục Dân số: < 2024-12-15'],
  ],
  [
    [
      '2. Các đơn vị sử dụng ngân sách',
      '- Gửi báo cáo kết quả giải ngân vốn về Kho bạc Nhà nước tỉnh (bản giấy và bản điện tử) trước 15 giờ ngày 25 hằng tháng.',
    ],
    ['Các đơn vị sử dụng ngân sách → Kho bạc Nhà nước tỉnh: month'],
  ],
  [
    [
      '4. Ban Chỉ huy Phòng thủ dân sự các xã',
      '- Trực ban 24/24; báo cáo thiệt hại ban đầu về UBND tỉnh trong vòng 12 giờ kể từ khi thiên tai xảy ra.',
    ],
    ['Ban Chỉ huy Phòng thủ dân sự các xã → UBND tỉnh: ?'],
  ],
  [
    [
      '1. Thường trực Hội đồng phối hợp phổ biến, giáo dục pháp luật',
      '- Tổng hợp kết quả hưởng ứng Ngày Pháp luật báo cáo Hội đồng phối hợp PBGDPL Trung ương trước ngày 20/11/2024.',
    ],
    [
      'Thường trực Hội đồng phối hợp phổ biến, giáo dục pháp luật → Hội đồng phối hợp PBGDPL Trung ương: < 2024-11-20',
    ],
  ],
  [
    [
      '5. Các doanh nghiệp trong Khu công nghiệp',
      '- Tham gia khảo sát trực tuyến trước ngày 15/8/2024; báo cáo tình hình lao động về Ban Quản lý Khu kinh tế trước ngày 20/6 và 20/12 hàng năm.',
    ],
    [
      'Các doanh nghiệp trong Khu công nghiệp → Ban Quản lý Khu kinh tế: year',
      'Các doanh nghiệp trong Khu công nghiệp → Ban Quản lý Khu kinh tế: year',
    ],
  ],
  [
    [
      '2. Phòng Văn hóa và Thể thao',
      '- Gửi dự thảo Kế hoạch xin ý kiến các phòng trước ngày 10/01/2024; báo cáo tiếp thu ý kiến trình Ban Giám đốc trước ngày 20/01/2024.',
    ],
    ['Phòng Văn hóa và Thể thao → Ban Giám đốc: < 2024-01-20'],
  ],
  [
    [
      '3. Trạm Kiểm dịch động vật',
      '- Kiểm soát xe chở gia súc; báo cáo Chi cục trước 17 giờ 00 các ngày thứ Ba, thứ Sáu trong tuần.',
    ],
    ['Trạm Kiểm dịch động vật → Chi cục: week'],
  ],
  [
    [
      '4. Trường THPT chuyên',
      '- Trường có trách nhiệm gửi báo cáo thu, chi học phí về Phòng Kế hoạch - Tài chính Sở vào cuối học kỳ I (31/12/2024).',
    ],
    ['Trường THPT chuyên → Phòng Kế hoạch - Tài chính Sở: ≤ 2024-12-31'],
  ],
  [
    [
      '1. Ban Tổ chức Hội thi',
      '- Kết thúc Hội thi, tổng hợp hồ sơ, báo cáo Trưởng Ban Chỉ đạo chậm nhất là ngày 30/10/2024.',
    ],
    ['Ban Tổ chức Hội thi → Trưởng Ban Chỉ đạo: ≤ 2024-10-30'],
  ],
  [
    [
      '2. Các tổ bầu cử',
      '- Báo cáo Ủy ban bầu cử xã số cử tri đã đi bầu lúc 9 giờ, 11 giờ và 15 giờ; gửi biên bản kiểm phiếu về Ủy ban bầu cử xã trước ngày 24/5/2026.',
    ],
    ['Các tổ bầu cử → Ủy ban bầu cử xã: < 2026-05-24'],
  ],
  [
    [
      'Yêu cầu Giám đốc các Trung tâm Y tế báo cáo kết quả triển khai bằng văn bản, file mềm gửi địa chỉ: mau@mau.vn về Sở Y tế (Phòng Nghiệp vụ) chậm nhất 15/11/2024.',
    ],
    ['Giám đốc các Trung tâm Y tế → Sở Y tế qua Phòng Nghiệp vụ: ≤ 2024-11-15'],
  ],
  [
    [
      '3. Các cơ sở giáo dục',
      '- Thực hiện chế độ báo cáo về công tác y tế trường học: kết thúc học kỳ I (trước ngày 15/01/2024) và kết thúc năm học (trước ngày 30/5/2024) gửi Phòng Giáo dục và Trạm Y tế.',
    ],
    [
      'Các cơ sở giáo dục → Phòng Giáo dục và Trạm Y tế: < 2024-01-15',
      'Các cơ sở giáo dục → Phòng Giáo dục và Trạm Y tế: < 2024-05-30',
    ],
  ],
  [
    [
      '5. Điện lực thành phố',
      '- Tuyên truyền tiết kiệm điện; báo cáo UBND thành phố khi có kế hoạch cắt điện trước 05 ngày.',
    ],
    [],
  ],
  [
    [
      '2. Hội Khuyến học các cấp',
      '- Đánh giá, xếp loại các mô hình học tập; báo cáo Hội Khuyến học tỉnh, Sở GD&ĐT chậm nhất ngày 15 tháng 12.',
    ],
    ['Hội Khuyến học các cấp → Hội Khuyến học tỉnh, Sở GD&ĐT: ≤ 2024-12-15'],
  ],
  [
    ['1. Văn thư', '- Tổng hợp văn bản đi, đến; trình Chánh Văn phòng báo cáo tuần vào sáng thứ Sáu.'],
    ['Văn thư → Chánh Văn phòng: week'],
  ],
];
