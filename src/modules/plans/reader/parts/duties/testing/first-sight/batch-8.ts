import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 19 of 30 right at first sight.
export const BATCH_8: Phrasing[] = [
  [
    [
      '1. Trách nhiệm của Văn phòng Sở:',
      '- Đôn đốc các đơn vị gửi báo cáo đúng hạn; tổng hợp báo cáo Lãnh đạo Sở trước ngày 28 hằng tháng.',
    ],
    ['Văn phòng Sở → Lãnh đạo Sở: month'],
  ],
  [
    ['2. Đối với UBND các xã, thị trấn', '- Báo cáo kết quả gửi Phòng Dân tộc huyện trước ngày 10/12/2024.'],
    ['UBND các xã, thị trấn → Phòng Dân tộc huyện: < 2024-12-10'],
  ],
  [
    [
      '3. Đề nghị Hội Nông dân tỉnh',
      '- Báo cáo kết quả với UBND tỉnh (qua Sở Nông nghiệp và PTNT) trước ngày 05/12/2024.',
    ],
    ['Hội Nông dân tỉnh → UBND tỉnh qua Sở Nông nghiệp và PTNT: < 2024-12-05'],
  ],
  [
    [
      '4. Phòng Quản lý Đào tạo và Công tác sinh viên (gọi tắt là Phòng Đào tạo)',
      '- Gửi báo cáo Bộ Giáo dục và Đào tạo chậm nhất ngày 31/7/2024.',
    ],
    ['Phòng Quản lý Đào tạo và Công tác sinh viên → Bộ Giáo dục và Đào tạo: ≤ 2024-07-31'],
  ],
  [
    ['5. Ban Giám hiệu, các tổ chuyên môn, tổ văn phòng', '- Báo cáo Hội đồng trường trước ngày 20/5/2024.'],
    ['Ban Giám hiệu, các tổ chuyên môn, tổ văn phòng → Hội đồng trường: < 2024-05-20'],
  ],
  [
    [
      '6. Các phòng thuộc Sở',
      '- Trưởng phòng chỉ đạo thực hiện; gửi báo cáo về Văn phòng Sở trước ngày 15/11/2024.',
    ],
    ['Các phòng thuộc Sở → Văn phòng Sở: < 2024-11-15'],
  ],
  [
    [
      '7. Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh',
      '- Báo cáo Thường trực Tỉnh ủy kết quả phối hợp trước ngày 20/12/2024.',
    ],
    ['Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh → Thường trực Tỉnh ủy: < 2024-12-20'],
  ],
  [
    [
      '8. Trung tâm Kiểm soát bệnh tật (CDC)',
      '- Nhập số liệu lên phần mềm; báo cáo Viện Pasteur trước ngày 03 tháng sau.',
    ],
    ['Trung tâm Kiểm soát bệnh tật → Viện Pasteur: month'],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Giao Phòng Tổng hợp theo dõi, tham mưu Chánh Văn phòng báo cáo Lãnh đạo UBND tỉnh vào thứ Sáu hằng tuần.',
    ],
    ['Phòng Tổng hợp → Lãnh đạo UBND tỉnh: week'],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      'a) Sở Du lịch: Chủ trì thực hiện; báo cáo UBND tỉnh trước ngày 15/12/2024.',
      'b) Hiệp hội Du lịch: Vận động hội viên; gửi kết quả về Sở Du lịch trước ngày 01/12/2024.',
    ],
    ['Sở Du lịch → UBND tỉnh: < 2024-12-15', 'Hiệp hội Du lịch → Sở Du lịch: < 2024-12-01'],
  ],
  [
    [
      '2. Các đơn vị kinh doanh dịch vụ lưu trú',
      '- Báo cáo số khách lưu trú về Sở Du lịch trước ngày 25 hằng tháng theo biểu mẫu.',
    ],
    ['Các đơn vị kinh doanh dịch vụ lưu trú → Sở Du lịch: month'],
  ],
  [
    [
      '3. Ban Chấp hành Đoàn các cơ sở trực thuộc',
      '- Nộp báo cáo về Ban Tổ chức - Kiểm tra Huyện Đoàn trước ngày 15 tháng 11.',
    ],
    ['Ban Chấp hành Đoàn các cơ sở trực thuộc → Ban Tổ chức - Kiểm tra Huyện Đoàn: < 2024-11-15'],
  ],
  [
    [
      '4. Trạm Y tế các xã, phường, thị trấn',
      '- Lập danh sách trẻ cần tiêm; báo cáo kết quả buổi tiêm cho Trung tâm Y tế huyện ngay sau khi kết thúc buổi tiêm.',
    ],
    ['Trạm Y tế các xã, phường, thị trấn → Trung tâm Y tế huyện: ?'],
  ],
  [
    ['5. Khoa Cấp cứu', '- Khi có cấp cứu hàng loạt, trực lãnh đạo khoa báo cáo ngay Giám đốc Bệnh viện.'],
    ['Khoa Cấp cứu → Giám đốc Bệnh viện: ?'],
  ],
  [
    [
      '1. Chi cục Bảo vệ môi trường',
      '- Trường hợp xảy ra sự cố môi trường, báo cáo Sở trong thời hạn 02 giờ, báo cáo bằng văn bản chậm nhất 24 giờ sau đó.',
    ],
    ['Chi cục Bảo vệ môi trường → Sở: ?'],
  ],
  [
    [
      '2. Chủ đầu tư các khu công nghiệp',
      '- Gửi báo cáo quan trắc về Sở Tài nguyên và Môi trường và Ban Quản lý khu kinh tế trước ngày 10/01/2025.',
    ],
    ['Chủ đầu tư các khu công nghiệp → Sở Tài nguyên và Môi trường và Ban Quản lý khu kinh tế: < 2025-01-10'],
  ],
  [
    [
      '3. Phòng Kiểm soát ô nhiễm',
      '- Cung cấp kết quả quan trắc cho Văn phòng Sở trước ngày 15 của tháng thứ hai mỗi quý.',
    ],
    ['Phòng Kiểm soát ô nhiễm → Văn phòng Sở: quarter'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn báo cáo định kỳ (06 tháng: trước ngày 05/6/2024; năm: trước ngày 25/11/2024) về Phòng Nội vụ.',
    ],
    [
      'Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn → Phòng Nội vụ: < 2024-06-05',
      'Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn → Phòng Nội vụ: < 2024-11-25',
    ],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      '- Nội dung: theo Mẫu số 01.',
      '- Thời hạn: trước ngày 30/11/2024.',
      '- Nơi nhận: Phòng Công tác học sinh, sinh viên.',
      '- Hình thức: văn bản điện tử.',
    ],
    [' → Phòng Công tác học sinh, sinh viên: < 2024-11-30'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các Phòng, Trung tâm trực thuộc có báo cáo kết quả gửi Văn phòng Sở (bà Lê Thị Mẫu tiếp nhận) chậm nhất ngày 22/11/2024; Văn phòng Sở tổng hợp, tham mưu Giám đốc Sở báo cáo UBND tỉnh chậm nhất ngày 30/11/2024.',
    ],
    [
      'Các Phòng, Trung tâm trực thuộc → Văn phòng Sở: ≤ 2024-11-22',
      'Văn phòng Sở → UBND tỉnh: ≤ 2024-11-30',
    ],
  ],
  [
    [
      '3. Chánh Văn phòng, Trưởng các phòng',
      '- Báo cáo Giám đốc Trung tâm công việc tuần vào 16 giờ thứ Sáu hằng tuần.',
    ],
    ['Chánh Văn phòng, Trưởng các phòng → Giám đốc Trung tâm: week'],
  ],
  [
    ['2. Các Nhà văn hóa thôn', '- Ghi sổ hoạt động, gửi bản chụp về Trung tâm Văn hóa xã ngày cuối tháng.'],
    ['Các Nhà văn hóa thôn → Trung tâm Văn hóa xã: month'],
  ],
  [
    ['5. Tổng Công ty Điện lực', '- Báo cáo Ban Chỉ đạo Nhà nước kết quả tiết kiệm điện hằng quý.'],
    ['Tổng Công ty Điện lực → Ban Chỉ đạo Nhà nước: quarter'],
  ],
  [
    [
      '3. Kiểm toán nội bộ',
      '- Lập báo cáo trình Hội đồng thành viên chậm nhất 30 ngày kể từ ngày kết thúc năm tài chính.',
    ],
    ['Kiểm toán nội bộ → Hội đồng thành viên: ?'],
  ],
  [
    [
      '4. Người đại diện phần vốn nhà nước',
      '- Báo cáo Sở Tài chính trước ngày 20/7/2024 và ngày 20/01/2025.',
    ],
    [
      'Người đại diện phần vốn nhà nước → Sở Tài chính: < 2024-07-20',
      'Người đại diện phần vốn nhà nước → Sở Tài chính: < 2025-01-20',
    ],
  ],
  [
    ['1. Nhóm công tác số 1', '- Kết thúc mỗi chuyến đi cơ sở, trong 03 ngày gửi báo cáo cho Tổ trưởng.'],
    ['Nhóm công tác số 1 → Tổ trưởng: ?'],
  ],
  [
    [
      'Các trường nộp bản cam kết về Công an xã trước ngày 15/9/2024 và báo cáo số học sinh ký cam kết trước ngày 20/9/2024.',
    ],
    ['Các trường → Công an xã: < 2024-09-20'],
  ],
];
