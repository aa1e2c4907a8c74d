import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 26 of 40 right at first sight.
export const BATCH_6: Phrasing[] = [
  [
    [
      '1. Phòng Quản lý bảo vệ rừng',
      '- Trực 24/24 giờ trong mùa khô. Phát hiện điểm cháy, báo cáo ngay Giám đốc Sở và Cục Kiểm lâm, không quá 30 phút sau khi nhận tin.',
    ],
    ['Phòng Quản lý bảo vệ rừng → Giám đốc Sở và Cục Kiểm lâm: ?'],
  ],
  [
    [
      '2. Các Hạt Kiểm lâm',
      '- Ngày 20 hằng tháng, tổng hợp số vụ vi phạm gửi Phòng Quản lý bảo vệ rừng; hết quý có thêm phần đánh giá, gửi chậm nhất ngày 05 tháng đầu quý sau.',
    ],
    [
      'Các Hạt Kiểm lâm → Phòng Quản lý bảo vệ rừng: month',
      'Các Hạt Kiểm lâm → Phòng Quản lý bảo vệ rừng: quarter',
    ],
  ],
  [
    [
      '3. Khoa Dinh dưỡng',
      '- Sau mỗi đợt kiểm tra bếp ăn, trong 02 ngày làm việc, gửi biên bản và báo cáo cho Phòng Kế hoạch tổng hợp.',
    ],
    ['Khoa Dinh dưỡng → Phòng Kế hoạch tổng hợp: ?'],
  ],
  [
    [
      '4. Phòng Kế hoạch tổng hợp (Phòng KHTH)',
      '- Tổng hợp báo cáo của các khoa thành báo cáo chung của Bệnh viện, trình Giám đốc ký gửi Sở Y tế: quý trước ngày 10 tháng đầu quý sau; năm trước ngày 15/12/2024.',
    ],
    ['Phòng Kế hoạch tổng hợp → Sở Y tế: quarter', 'Phòng Kế hoạch tổng hợp → Sở Y tế: < 2024-12-15'],
  ],
  [
    ['5. Kế toán', '- Mở sổ theo dõi kinh phí; mỗi học kỳ một lần báo cáo Hiệu trưởng tình hình thu, chi.'],
    ['Kế toán → Hiệu trưởng: half-year'],
  ],
  [
    [
      '2. Ban Nữ công',
      '- Chuyển kết quả khảo sát về Văn phòng Công đoàn trước ngày 25/3/2024 để đưa vào báo cáo chung.',
    ],
    ['Ban Nữ công → Văn phòng Công đoàn: < 2024-03-25'],
  ],
  [
    [
      '3. Công đoàn cơ sở',
      '- Tổng hợp ý kiến người lao động, gửi Liên đoàn Lao động huyện chậm nhất ngày 15 hằng tháng; vụ việc ngừng việc tập thể thì báo cáo ngay bằng điện thoại.',
    ],
    ['Công đoàn cơ sở → Liên đoàn Lao động huyện: month', 'Công đoàn cơ sở → Liên đoàn Lao động huyện: ?'],
  ],
  [
    [
      '1. Cơ quan Thường trực (Sở Tư pháp)',
      '- Giúp UBND tỉnh theo dõi chung; tham mưu UBND tỉnh báo cáo Bộ Tư pháp trước ngày 15/11/2024.',
    ],
    ['Cơ quan Thường trực → Bộ Tư pháp: < 2024-11-15'],
  ],
  [
    [
      '2. Các sở, ban, ngành',
      '- Hằng năm, trước ngày 05/11, có báo cáo bằng văn bản gửi Sở Tư pháp để tổng hợp chung.',
    ],
    ['Các sở, ban, ngành → Sở Tư pháp: year'],
  ],
  [
    [
      '4. UBND cấp xã',
      '- Niêm yết công khai; trước khi tổ chức 05 ngày, thông báo lịch cho Phòng Tư pháp.',
      '- Báo cáo kết quả đợt trợ giúp pháp lý lưu động về Trung tâm Trợ giúp pháp lý trong vòng 07 ngày sau khi kết thúc đợt.',
    ],
    ['UBND cấp xã → Trung tâm Trợ giúp pháp lý: ?'],
  ],
  [
    [
      '3. Đội Thanh niên tình nguyện',
      '- Chốt số liệu hằng ngày trên nhóm Zalo; tổng kết đợt, nộp báo cáo cho Ban Thường vụ Đoàn trường trước ngày 15/8/2024.',
    ],
    ['Đội Thanh niên tình nguyện → Ban Thường vụ Đoàn trường: < 2024-08-15'],
  ],
  [
    [
      '1. Ban Phong trào',
      '- Theo dõi, tổng hợp báo cáo của các đơn vị; tham mưu Ban Thường vụ gửi báo cáo Trung ương Đoàn (qua Ban Thanh niên trường học Trung ương Đoàn) trước ngày 30/8/2024.',
    ],
    ['Ban Phong trào → Trung ương Đoàn qua Ban Thanh niên trường học Trung ương Đoàn: < 2024-08-30'],
  ],
  [
    [
      '2. Đảng ủy các xã, thị trấn',
      '- Lãnh đạo, chỉ đạo tổ chức thực hiện; hằng quý, 06 tháng, năm báo cáo Ban Thường vụ Huyện ủy qua Ban Tuyên giáo Huyện ủy.',
    ],
    [
      'Đảng ủy các xã, thị trấn → Ban Thường vụ Huyện ủy qua Ban Tuyên giáo Huyện ủy: half-year',
      'Đảng ủy các xã, thị trấn → Ban Thường vụ Huyện ủy qua Ban Tuyên giáo Huyện ủy: quarter',
      'Đảng ủy các xã, thị trấn → Ban Thường vụ Huyện ủy qua Ban Tuyên giáo Huyện ủy: year',
    ],
  ],
  [
    [
      '4. Các doanh nghiệp xăng dầu',
      '- Kê khai lượng bán ra, gửi Sở Công Thương bằng thư điện tử trước 17 giờ ngày 01 và ngày 15 hằng tháng.',
    ],
    ['Các doanh nghiệp xăng dầu → Sở Công Thương: month'],
  ],
  [
    [
      '2. Phòng Quản lý thương mại',
      '- Căn cứ số liệu của doanh nghiệp, lập báo cáo thị trường trình Giám đốc Sở vào ngày 02 và ngày 16 hằng tháng.',
    ],
    ['Phòng Quản lý thương mại → Giám đốc Sở: month'],
  ],
  [
    [
      '1. Trưởng khoa',
      '- Ký duyệt, chịu trách nhiệm về số liệu; gửi bảng chấm điểm về Phòng Quản lý chất lượng trước ngày 03 tháng sau.',
    ],
    ['Trưởng khoa → Phòng Quản lý chất lượng: month'],
  ],
  [
    [
      '5. Ban Giám đốc các bến xe',
      '- Thực hiện báo cáo lượng khách dịp lễ về Sở Giao thông vận tải theo đợt: đợt 30/4 trước ngày 03/5/2024, đợt 02/9 trước ngày 04/9/2024.',
    ],
    [
      'Ban Giám đốc các bến xe → Sở Giao thông vận tải: < 2024-05-03',
      'Ban Giám đốc các bến xe → Sở Giao thông vận tải: < 2024-09-04',
    ],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở chủ trì theo dõi, đôn đốc; các phòng, đơn vị gửi kết quả về Văn phòng Sở trước ngày 20/11/2024, Văn phòng Sở báo cáo Giám đốc Sở trước ngày 25/11/2024.',
    ],
    ['Các phòng, đơn vị → Văn phòng Sở: < 2024-11-20', 'Văn phòng Sở → Giám đốc Sở: < 2024-11-25'],
  ],
  [
    [
      '3. Các phòng chuyên môn',
      '- Rà soát, đề xuất danh mục dịch vụ công trực tuyến gửi Văn phòng Sở trước ngày 10/02/2024.',
    ],
    [],
  ],
  [
    [
      '4. Tổ Biên tập',
      '- Duyệt tin trong vòng 24 giờ kể từ khi nhận được bản thảo; lập bảng nhuận bút gửi Kế toán vào ngày cuối tháng.',
    ],
    ['Tổ Biên tập → Kế toán: month'],
  ],
  [
    [
      '1. Văn phòng UBND xã',
      '- Đầu mối tiếp nhận phản ánh; chiều thứ Sáu hằng tuần trình Chủ tịch UBND xã báo cáo kết quả xử lý.',
    ],
    ['Văn phòng UBND xã → Chủ tịch UBND xã: week'],
  ],
  [
    [
      '5. Bệnh viện Y học cổ truyền',
      '- Lồng ghép vào báo cáo hoạt động tháng gửi Sở Y tế (ngày 05 tháng sau).',
    ],
    ['Bệnh viện Y học cổ truyền → Sở Y tế: month'],
  ],
  [
    [
      '6. Các Trung tâm Chính trị',
      '- Báo cáo Ban Tuyên giáo Tỉnh ủy kết quả mở lớp theo từng quý, trước ngày 25 tháng cuối quý, báo cáo năm trước ngày 10/12/2024.',
    ],
    [
      'Các Trung tâm Chính trị → Ban Tuyên giáo Tỉnh ủy: quarter',
      'Các Trung tâm Chính trị → Ban Tuyên giáo Tỉnh ủy: < 2024-12-10',
    ],
  ],
  [
    [
      '2. Chủ nhiệm hợp tác xã',
      '- Ghi chép nhật ký sản xuất, định kỳ cuối vụ báo cáo Trạm Trồng trọt và Bảo vệ thực vật, chậm nhất 10 ngày sau khi thu hoạch xong.',
    ],
    ['Chủ nhiệm hợp tác xã → Trạm Trồng trọt và Bảo vệ thực vật: ?'],
  ],
  [['3. Phòng Nội vụ', '- Trình UBND huyện phê duyệt danh sách khen thưởng trước ngày 15/11/2024.'], []],
  [
    [
      '4. Nhà văn hóa huyện',
      '- Đăng ký lịch biểu diễn với Phòng Văn hóa và Thông tin trước ngày 20 hằng tháng.',
    ],
    [],
  ],
  [
    [
      '1. Sở Thông tin và Truyền thông',
      '- Theo dõi, đánh giá; tổng hợp, báo cáo Bộ Thông tin và Truyền thông, UBND tỉnh trước ngày 20 tháng 6 và ngày 20 tháng 12 năm 2024.',
    ],
    [
      'Sở Thông tin và Truyền thông → Bộ Thông tin và Truyền thông, UBND tỉnh: < 2024-06-20',
      'Sở Thông tin và Truyền thông → Bộ Thông tin và Truyền thông, UBND tỉnh: < 2024-12-20',
    ],
  ],
  [
    [
      '2. Tổ công nghệ số cộng đồng',
      '- Mỗi tuần nhắn kết quả hỗ trợ người dân cho Phòng Văn hóa - Xã hội qua Zalo, muộn nhất trưa thứ Bảy.',
    ],
    ['Tổ công nghệ số cộng đồng → Phòng Văn hóa - Xã hội: week'],
  ],
  [
    [
      '3. Các chi hội nông dân',
      '- Hai tháng một lần, báo cáo Ban Thường vụ Hội Nông dân xã số hội viên vay vốn.',
    ],
    ['Các chi hội nông dân → Ban Thường vụ Hội Nông dân xã: ?'],
  ],
  [
    [
      '2. Công ty Điện lực',
      '- Trước khi cắt điện 24 giờ phải thông báo cho khách hàng; kết thúc mùa nắng nóng báo cáo Sở Công Thương kết quả tiết kiệm điện, thời hạn 10/9/2024.',
    ],
    ['Công ty Điện lực → Sở Công Thương: ≤ 2024-09-10'],
  ],
  [
    [
      '4. Thường trực HĐND xã',
      '- Đề nghị tăng cường giám sát; gửi kết luận giám sát về UBND xã sau 07 ngày kể từ ngày kết thúc giám sát.',
    ],
    ['Thường trực HĐND xã → UBND xã: ?'],
  ],
  [
    [
      '1. Phòng Tài chính - Kế hoạch',
      '- Báo cáo UBND huyện, Sở Tài chính tình hình giải ngân định kỳ ngày 05 và 20 hằng tháng; báo cáo quyết toán trước ngày 31/3/2025.',
    ],
    [
      'Phòng Tài chính - Kế hoạch → UBND huyện, Sở Tài chính: month',
      'Phòng Tài chính - Kế hoạch → UBND huyện, Sở Tài chính: < 2025-03-31',
    ],
  ],
  [
    [
      '2. Các cơ quan, đơn vị sử dụng lao động',
      '- Nộp hồ sơ đóng bảo hiểm cho Bảo hiểm xã hội huyện trước ngày cuối cùng của tháng.',
    ],
    [],
  ],
  [
    [
      '5. Câu lạc bộ Pháp luật',
      '- Sinh hoạt mỗi quý một kỳ; sau sinh hoạt gửi biên bản cho công chức Tư pháp - Hộ tịch.',
    ],
    [],
  ],
  [
    [
      '3. Trưởng ban Công tác Mặt trận',
      '- Giữa tháng và cuối tháng báo cáo tình hình nhân dân với Ủy ban MTTQ Việt Nam xã.',
    ],
    ['Trưởng ban Công tác Mặt trận → Ủy ban MTTQ Việt Nam xã: month'],
  ],
];
