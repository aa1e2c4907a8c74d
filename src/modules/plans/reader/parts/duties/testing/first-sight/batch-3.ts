import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 26 of 36 right at first sight.
export const BATCH_3: Phrasing[] = [
  [
    [
      '1. Chi cục Thủy sản',
      '- Thường trực tham mưu; tổng hợp, báo cáo Lãnh đạo Sở và Cục Thủy sản kết quả tháng trước ngày 20, quý trước ngày 20 tháng cuối quý, năm trước ngày 10/12/2024.',
    ],
    [
      'Chi cục Thủy sản → Lãnh đạo Sở và Cục Thủy sản: month',
      'Chi cục Thủy sản → Lãnh đạo Sở và Cục Thủy sản: quarter',
      'Chi cục Thủy sản → Lãnh đạo Sở và Cục Thủy sản: < 2024-12-10',
    ],
  ],
  [
    [
      '2. Trường Cao đẳng Sư phạm',
      '- Triển khai Kế hoạch trong toàn trường; gửi báo cáo kết quả (kèm minh chứng) về Sở Giáo dục và Đào tạo qua Cổng thông tin điện tử của Sở trước ngày 30/6/2024.',
    ],
    ['Trường Cao đẳng Sư phạm → Sở Giáo dục và Đào tạo: < 2024-06-30'],
  ],
  [
    [
      '3. Các phòng, ban, ngành huyện',
      '- Đưa kết quả thực hiện vào báo cáo công tác quý, 6 tháng, năm của đơn vị gửi Phòng Nội vụ theo dõi, tổng hợp.',
    ],
    [
      'Các phòng, ban, ngành huyện → Phòng Nội vụ: half-year',
      'Các phòng, ban, ngành huyện → Phòng Nội vụ: quarter',
      'Các phòng, ban, ngành huyện → Phòng Nội vụ: year',
    ],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      'Định kỳ 6 tháng, hằng năm, các cơ quan, đơn vị đánh giá kết quả thực hiện Kế hoạch, lập báo cáo gửi về Sở Khoa học và Công nghệ trước ngày 10/6 và ngày 10/12.',
    ],
    [
      'Các cơ quan, đơn vị → Sở Khoa học và Công nghệ: < 2024-06-10',
      'Các cơ quan, đơn vị → Sở Khoa học và Công nghệ: < 2024-12-10',
    ],
  ],
  [
    [
      '4. Các bệnh viện tuyến huyện',
      '- Báo cáo số liệu tai nạn thương tích nhập viện về Sở Y tế (Phòng Nghiệp vụ Y - Dược) trước ngày 25 của tháng cuối quý, báo cáo năm trước ngày 25/12/2024.',
    ],
    [
      'Các bệnh viện tuyến huyện → Sở Y tế qua Phòng Nghiệp vụ Y - Dược: quarter',
      'Các bệnh viện tuyến huyện → Sở Y tế qua Phòng Nghiệp vụ Y - Dược: < 2024-12-25',
    ],
  ],
  [
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng HĐND và UBND huyện phối hợp Phòng Tư pháp đôn đốc, theo dõi và báo cáo Chủ tịch, các Phó Chủ tịch UBND huyện kết quả thực hiện trước ngày 28/12/2024.',
    ],
    ['Văn phòng HĐND và UBND huyện → Chủ tịch, các Phó Chủ tịch UBND huyện: < 2024-12-28'],
  ],
  [
    [
      '5. Trung tâm Dịch vụ nông nghiệp',
      '- Sau mỗi lớp tập huấn, báo cáo kết quả về Phòng Kinh tế - Hạ tầng trong thời hạn 03 ngày làm việc kể từ ngày kết thúc lớp.',
    ],
    ['Trung tâm Dịch vụ nông nghiệp → Phòng Kinh tế - Hạ tầng: ?'],
  ],
  [
    [
      '3. Liên đội các trường',
      '- Nộp sản phẩm dự thi về Hội đồng Đội huyện trước ngày 15/4/2024; báo cáo kết quả phát động về Hội đồng Đội huyện trước ngày 30/4/2024.',
    ],
    ['Liên đội các trường → Hội đồng Đội huyện: < 2024-04-30'],
  ],
  [
    [
      '1. Phòng Giáo dục Thường xuyên và Chuyên nghiệp',
      '- Đầu mối theo dõi; tham mưu báo cáo UBND tỉnh và Bộ Giáo dục và Đào tạo trước ngày 31 tháng 12 hằng năm.',
    ],
    ['Phòng Giáo dục Thường xuyên và Chuyên nghiệp → UBND tỉnh và Bộ Giáo dục và Đào tạo: year'],
  ],
  [
    [
      '2. Sở Tài chính',
      '- Thẩm định dự toán do các đơn vị gửi, báo cáo UBND tỉnh xem xét, quyết định trước ngày 30/11/2024.',
    ],
    ['Sở Tài chính → UBND tỉnh: < 2024-11-30'],
  ],
  [
    [
      '4. Ủy ban nhân dân các xã, thị trấn',
      '- Báo cáo tiến độ về UBND huyện vào ngày 10, 20 và 30 hằng tháng (qua Phòng Nông nghiệp và Môi trường).',
    ],
    ['Ủy ban nhân dân các xã, thị trấn → UBND huyện qua Phòng Nông nghiệp và Môi trường: month'],
  ],
  [
    [
      '3. Đội Thuế liên xã',
      '- Tổng hợp kết quả ủy nhiệm thu, báo cáo Chi cục trưởng vào ngày làm việc cuối cùng của tháng.',
    ],
    ['Đội Thuế liên xã → Chi cục trưởng: month'],
  ],
  [
    [
      '6. Các cơ sở Đoàn',
      '- Thực hiện báo cáo nhanh sau khi kết thúc Lễ ra quân (trước 15h00 cùng ngày) và báo cáo tổng kết chiến dịch về Huyện Đoàn chậm nhất ngày 20/8/2024.',
    ],
    ['Các cơ sở Đoàn → Huyện Đoàn: ≤ 2024-08-20'],
  ],
  [
    [
      '2. Hiệu trưởng các trường tiểu học và trung học cơ sở',
      '- Phân công 01 cán bộ phụ trách, gửi họ tên, số điện thoại về Phòng Văn hóa - Xã hội trước ngày 10/9/2025.',
    ],
    [],
  ],
  [
    [
      '1. Bí thư Chi bộ, Trưởng khu dân cư',
      '- Báo cáo Đảng ủy, UBND phường kết quả vận động quỹ trước ngày 20/10/2024.',
    ],
    ['Bí thư Chi bộ, Trưởng khu dân cư → Đảng ủy, UBND phường: < 2024-10-20'],
  ],
  [
    [
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Tham mưu: Chủ trì hướng dẫn. Hằng quý sơ kết báo cáo Giám đốc Công an tỉnh.',
      '2. Công an các đơn vị, địa phương: gửi báo cáo tháng (ngày 15), quý (ngày 15 tháng cuối quý) về Phòng Tham mưu.',
    ],
    [
      'Phòng Tham mưu → Giám đốc Công an tỉnh: quarter',
      'Công an các đơn vị, địa phương → Phòng Tham mưu: month',
      'Công an các đơn vị, địa phương → Phòng Tham mưu: quarter',
    ],
  ],
  [
    [
      '3. Hội Chữ thập đỏ',
      '- Vận động hiến máu; báo cáo danh sách người hiến máu đủ tiêu chuẩn về Trung tâm Huyết học trước ngày 05/4/2024.',
    ],
    ['Hội Chữ thập đỏ → Trung tâm Huyết học: < 2024-04-05'],
  ],
  [
    [
      'Các trường hoàn thành kiểm định và gửi báo cáo tự đánh giá về Phòng Khảo thí trước ngày 30/3/2024, báo cáo cải tiến trước ngày 30/11/2024.',
    ],
    ['Các trường → Phòng Khảo thí: < 2024-03-30', 'Các trường → Phòng Khảo thí: < 2024-11-30'],
  ],
  [
    [
      '4. Văn phòng',
      '- Trình Giám đốc ký ban hành báo cáo và phát hành trên trục liên thông gửi UBND tỉnh chậm nhất ngày 15 tháng cuối quý.',
    ],
    ['Văn phòng → UBND tỉnh: quarter'],
  ],
  [
    [
      '2. UBND huyện, thị xã',
      '- Tổ chức tổng kết 05 năm; gửi báo cáo tổng kết về Ban Dân tộc tỉnh trong tháng 9/2024.',
    ],
    ['UBND huyện, thị xã → Ban Dân tộc tỉnh: ≤ 2024-09-30'],
  ],
  [
    [
      '5. Ngân hàng Nhà nước chi nhánh tỉnh',
      '- Chỉ đạo các tổ chức tín dụng triển khai; định kỳ hàng tháng (trước ngày 12 tháng sau) báo cáo số liệu thanh toán không dùng tiền mặt gửi Sở Thông tin và Truyền thông.',
    ],
    ['Ngân hàng Nhà nước chi nhánh tỉnh → Sở Thông tin và Truyền thông: month'],
  ],
  [
    [
      'VII. BÁO CÁO',
      'Kết quả thực hiện được báo cáo bằng văn bản về Sở Lao động - Thương binh và Xã hội chậm nhất ngày 31/10/2024; thông tin liên hệ: Phòng Bảo trợ xã hội, điện thoại 0299.345.678.',
    ],
    [' → Sở Lao động - Thương binh và Xã hội: ≤ 2024-10-31'],
  ],
  [
    [
      '3. Ban Giám đốc các trung tâm',
      '- Định kỳ hoặc đột xuất báo cáo kết quả về Phòng Tổ chức cán bộ khi có yêu cầu.',
    ],
    ['Ban Giám đốc các trung tâm → Phòng Tổ chức cán bộ: ?'],
  ],
  [
    ['2. Phòng Thanh tra', '- Kiểm tra việc thực hiện chế độ báo cáo của các đơn vị trước ngày 15/10/2024.'],
    [],
  ],
  [
    [
      '4. Công ty Thủy nông',
      '- Báo cáo mực nước các hồ chứa về Văn phòng Ban Chỉ huy phòng, chống thiên tai tỉnh lúc 07 giờ và 19 giờ hằng ngày trong thời gian có mưa lũ; báo cáo tổng hợp tuần vào thứ Hai hằng tuần.',
    ],
    ['Công ty Thủy nông → Văn phòng Ban Chỉ huy phòng, chống thiên tai tỉnh: week'],
  ],
  [
    [
      'Giao Trưởng Phòng Nội vụ huyện phối hợp với Chánh Văn phòng HĐND và UBND huyện theo dõi, tham mưu Chủ tịch UBND huyện kiểm điểm các đơn vị báo cáo chậm; tổng hợp báo cáo Sở Nội vụ trước ngày 20/12/2024.',
    ],
    ['Trưởng Phòng Nội vụ huyện → Sở Nội vụ: < 2024-12-20'],
  ],
  [
    [
      '1. Tổ Giám sát',
      '- Mở sổ theo dõi, mỗi tuần một lần báo cáo kết quả giám sát cho Trưởng ban Quản lý chợ.',
    ],
    ['Tổ Giám sát → Trưởng ban Quản lý chợ: week'],
  ],
  [
    [
      '2. Các cơ quan chuyên môn cấp xã',
      '- Gửi báo cáo kết quả về UBND xã (qua Trung tâm Phục vụ hành chính công) chậm nhất 16 giờ 30 phút ngày 24 hằng tháng.',
    ],
    ['Các cơ quan chuyên môn cấp xã → UBND xã qua Trung tâm Phục vụ hành chính công: month'],
  ],
  [
    [
      '3. Phòng Văn hóa - Xã hội',
      '- Là cơ quan tham mưu, giúp UBND xã tổ chức thực hiện; trước ngày 20 tháng cuối quý tổng hợp kết quả, trình UBND xã báo cáo Sở Giáo dục và Đào tạo.',
    ],
    ['Phòng Văn hóa - Xã hội → Sở Giáo dục và Đào tạo: quarter'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị báo cáo kết quả thực hiện hằng quý về Phòng Kế hoạch - Tài chính trước ngày 25 của tháng cuối quý; riêng quý IV gửi cùng báo cáo năm trước ngày 05/12/2024.',
    ],
    [
      'Các đơn vị → Phòng Kế hoạch - Tài chính: quarter',
      'Các đơn vị → Phòng Kế hoạch - Tài chính: < 2024-12-05',
    ],
  ],
  [
    [
      '5. Hội Cựu giáo chức',
      '- Đề nghị Hội phối hợp tuyên truyền, gửi kết quả phối hợp về Sở Giáo dục và Đào tạo trước ngày 15/12/2024.',
    ],
    ['Hội Cựu giáo chức → Sở Giáo dục và Đào tạo: < 2024-12-15'],
  ],
  [
    [
      '4. Trạm trưởng Trạm Y tế',
      '- Trực tiếp theo dõi, tổng hợp, báo cáo Giám đốc Trung tâm số mũi tiêm trong ngày trước 17 giờ; báo cáo đợt chiến dịch trước ngày 30/6/2024.',
    ],
    ['Trạm trưởng Trạm Y tế → Giám đốc Trung tâm: < 2024-06-30'],
  ],
  [
    ['2. Các đơn vị phối hợp', '- Gửi tin, bài, ảnh về Ban Biên tập trước ngày 25 hằng tháng.'],
    ['Các đơn vị phối hợp → Ban Biên tập: month'],
  ],
  [
    [
      '5. Các chi bộ',
      '- Đưa vào nội dung sinh hoạt chi bộ; báo cáo kết quả với Đảng ủy trong báo cáo tháng của chi bộ (ngày 20 hằng tháng).',
    ],
    ['Các chi bộ → Đảng ủy: month'],
  ],
  [
    [
      '1. Phòng Kinh tế',
      '- Chủ trì, tham mưu UBND xã ban hành văn bản báo cáo định kỳ vào tuần cuối tháng gửi Sở Công Thương.',
    ],
    ['Phòng Kinh tế → Sở Công Thương: month'],
  ],
];
