import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 34 of 40 right at first sight.
export const BATCH_7: Phrasing[] = [
  [
    [
      '1. Phòng Nghiệp vụ Y',
      '- Đầu mối chỉ đạo chuyên môn. Trước ngày 10 hằng tháng, báo cáo Ban Giám đốc Sở kết quả tháng trước; trước ngày 20/12/2024, báo cáo năm.',
    ],
    ['Phòng Nghiệp vụ Y → Ban Giám đốc Sở: month', 'Phòng Nghiệp vụ Y → Ban Giám đốc Sở: < 2024-12-20'],
  ],
  [
    [
      '2. Bệnh viện Đa khoa khu vực',
      '- Thống kê ca ngộ độc gửi Chi cục An toàn vệ sinh thực phẩm vào ngày 20 tháng cuối mỗi quý. Có vụ ngộ độc từ 30 người trở lên, báo cáo ngay Sở Y tế.',
    ],
    [
      'Bệnh viện Đa khoa khu vực → Chi cục An toàn vệ sinh thực phẩm: quarter',
      'Bệnh viện Đa khoa khu vực → Sở Y tế: ?',
    ],
  ],
  [
    [
      '3. Trung tâm Y tế',
      '- Hoàn thành báo cáo giám sát gửi về Sở Y tế (Phòng Nghiệp vụ Y) trong vòng 05 ngày làm việc kể từ ngày kết thúc đợt giám sát.',
    ],
    ['Trung tâm Y tế → Sở Y tế qua Phòng Nghiệp vụ Y: ?'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Xây dựng phong trào: là thường trực, tổng hợp báo cáo của các đơn vị, trình Lãnh đạo Công an tỉnh ký báo cáo Bộ Công an (qua Cục Xây dựng phong trào) trước ngày 10/12/2024.',
      '2. Công an các xã: gửi báo cáo tháng về Phòng Xây dựng phong trào trước ngày 16 hằng tháng.',
    ],
    [
      'Phòng Xây dựng phong trào → Bộ Công an qua Cục Xây dựng phong trào: < 2024-12-10',
      'Công an các xã → Phòng Xây dựng phong trào: month',
    ],
  ],
  [
    [
      '2. Ban Thường trực Ủy ban MTTQ các xã',
      '- Báo cáo kết quả tổ chức Ngày hội Đại đoàn kết về Ban Thường trực Ủy ban MTTQ huyện chậm nhất ngày 20/11/2024, kèm danh sách khu dân cư tiêu biểu.',
    ],
    ['Ban Thường trực Ủy ban MTTQ các xã → Ban Thường trực Ủy ban MTTQ huyện: ≤ 2024-11-20'],
  ],
  [
    ['3. Hội Cựu chiến binh xã', '- Vận động hội viên; 6 tháng và cả năm báo cáo Đảng ủy, UBND xã.'],
    ['Hội Cựu chiến binh xã → Đảng ủy, UBND xã: half-year', 'Hội Cựu chiến binh xã → Đảng ủy, UBND xã: year'],
  ],
  [
    [
      '1. Hiệu trưởng',
      '- Phê duyệt kế hoạch; báo cáo kết quả với Sở Giáo dục và Đào tạo sau khi kết thúc năm học, trước ngày 10/6/2024.',
    ],
    ['Hiệu trưởng → Sở Giáo dục và Đào tạo: < 2024-06-10'],
  ],
  [
    ['2. Phó Hiệu trưởng', '- Kiểm tra hồ sơ; hằng tuần báo cáo Hiệu trưởng vào buổi giao ban thứ Hai.'],
    ['Phó Hiệu trưởng → Hiệu trưởng: week'],
  ],
  [
    ['3. Tổ trưởng các tổ', '- Nộp phiếu tự đánh giá của tổ viên cho Phó Hiệu trưởng trước ngày 20/5/2024.'],
    ['Tổ trưởng các tổ → Phó Hiệu trưởng: < 2024-05-20'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Các đơn vị, địa phương báo cáo định kỳ hằng quý về Ban Chỉ đạo (qua Sở Nông nghiệp và Môi trường) trước ngày 20 tháng cuối quý; báo cáo năm trước ngày 05 tháng 12; báo cáo đột xuất khi có yêu cầu.',
    ],
    [
      'Các đơn vị, địa phương → Ban Chỉ đạo qua Sở Nông nghiệp và Môi trường: quarter',
      'Các đơn vị, địa phương → Ban Chỉ đạo qua Sở Nông nghiệp và Môi trường: < 2024-12-05',
      'Các đơn vị, địa phương → Ban Chỉ đạo qua Sở Nông nghiệp và Môi trường: ?',
    ],
  ],
  [
    [
      '2. Chi cục Quản lý chất lượng',
      '- Giám sát mẫu; kết quả phân tích báo cáo Sở ngay khi có mẫu vượt ngưỡng.',
    ],
    ['Chi cục Quản lý chất lượng → Sở: ?'],
  ],
  [
    [
      '3. UBND các huyện',
      '- Gửi Kế hoạch của huyện về Sở Công Thương trước ngày 30/01/2024.',
      '- Hằng tháng, trước ngày 22, gửi Sở Công Thương báo cáo tình hình thị trường.',
      '- Báo cáo tổng kết: trước ngày 15/12/2024.',
    ],
    ['UBND các huyện → Sở Công Thương: month', 'UBND các huyện → Sở Công Thương: < 2024-12-15'],
  ],
  [
    [
      '4. Phòng Quản lý công nghiệp',
      '- Tổng hợp báo cáo của các huyện, dự thảo báo cáo của Sở trình Giám đốc trước ngày 25 hằng tháng.',
    ],
    ['Phòng Quản lý công nghiệp → Giám đốc: month'],
  ],
  [
    ['1. Sở Ngoại vụ', '- Theo dõi đoàn ra, đoàn vào; báo cáo UBND tỉnh trong 10 ngày sau khi đoàn về nước.'],
    ['Sở Ngoại vụ → UBND tỉnh: ?'],
  ],
  [
    [
      '2. Các đoàn công tác',
      '- Trưởng đoàn gửi báo cáo kết quả chuyến đi cho Sở Ngoại vụ chậm nhất 15 ngày kể từ ngày nhập cảnh.',
    ],
    ['Các đoàn công tác → Sở Ngoại vụ: ?'],
  ],
  [
    [
      '3. Ngân hàng Chính sách xã hội huyện',
      '- Cung cấp số liệu cho vay cho Hội Phụ nữ huyện trước ngày 05 hằng tháng.',
    ],
    ['Ngân hàng Chính sách xã hội huyện → Hội Phụ nữ huyện: month'],
  ],
  [['4. Cục Thống kê', '- Công bố số liệu kinh tế - xã hội trước ngày 29 hằng tháng.'], []],
  [
    [
      '5. Bảo hiểm xã hội tỉnh',
      '- Báo cáo Ban Chỉ đạo tỉnh số người tham gia bảo hiểm y tế vào ngày 05 của tháng sau, gửi đồng thời Sở Y tế.',
    ],
    ['Bảo hiểm xã hội tỉnh → Ban Chỉ đạo tỉnh: month'],
  ],
  [
    [
      '1. Phòng Bảo trợ xã hội',
      '- Tham mưu Giám đốc Sở: báo cáo Bộ Y tế trước ngày 20/6/2024 và ngày 20/12/2024; báo cáo UBND tỉnh khi được yêu cầu.',
    ],
    [
      'Phòng Bảo trợ xã hội → Bộ Y tế: < 2024-06-20',
      'Phòng Bảo trợ xã hội → Bộ Y tế: < 2024-12-20',
      'Phòng Bảo trợ xã hội → UBND tỉnh: ?',
    ],
  ],
  [
    [
      '2. Trung tâm Công tác xã hội',
      '- Quản lý ca; mỗi tháng một lần gửi Phòng Bảo trợ xã hội bảng theo dõi ca, muộn nhất ngày 03 tháng kế tiếp.',
    ],
    ['Trung tâm Công tác xã hội → Phòng Bảo trợ xã hội: month'],
  ],
  [
    [
      '3. Cộng tác viên',
      '- Ghi nhận trường hợp trẻ bị xâm hại và báo ngay cho Chủ tịch UBND xã hoặc Công an xã.',
    ],
    ['Cộng tác viên → Chủ tịch UBND xã hoặc Công an xã: ?'],
  ],
  [
    [
      '4. UBND cấp xã',
      '- Báo cáo vụ việc xâm hại trẻ em về Phòng Lao động - Thương binh và Xã hội trong vòng 12 giờ kể từ khi tiếp nhận.',
    ],
    ['UBND cấp xã → Phòng Lao động - Thương binh và Xã hội: ?'],
  ],
  [['1. Ban Kinh tế - Ngân sách', '- Thẩm tra báo cáo của UBND huyện trước ngày 05/12/2024.'], []],
  [['2. Thường trực HĐND huyện', '- Xem xét báo cáo giám sát của các Ban trước kỳ họp cuối năm.'], []],
  [
    [
      '3. Các Tổ đại biểu',
      '- Sau mỗi đợt tiếp xúc cử tri, chậm nhất 02 ngày, gửi báo cáo tổng hợp ý kiến cử tri về Thường trực HĐND huyện.',
    ],
    ['Các Tổ đại biểu → Thường trực HĐND huyện: ?'],
  ],
  [
    [
      '2. Ban Quản lý chợ',
      '- Hằng ngày kiểm tra; cuối tuần báo cáo UBND phường (qua công chức Kinh tế) tình hình vệ sinh chợ.',
    ],
    ['Ban Quản lý chợ → UBND phường qua công chức Kinh tế: week'],
  ],
  [
    [
      '3. Các tổ dân phố',
      '- Bình xét gia đình văn hóa, gửi kết quả bình xét về UBND phường trước ngày 05/11/2024.',
    ],
    ['Các tổ dân phố → UBND phường: < 2024-11-05'],
  ],
  [
    [
      '1. Phòng Kỹ thuật - Vật tư',
      '- Kiểm kê thiết bị 02 lần/năm, gửi báo cáo kiểm kê cho Phòng Tài chính trước 15/7/2024 và 15/01/2025.',
    ],
    [
      'Phòng Kỹ thuật - Vật tư → Phòng Tài chính: < 2024-07-15',
      'Phòng Kỹ thuật - Vật tư → Phòng Tài chính: < 2025-01-15',
    ],
  ],
  [
    [
      '2. Các chi nhánh cấp nước',
      '- Báo cáo sản lượng, tỷ lệ thất thoát về Phòng Kế hoạch - Kinh doanh trước 9 giờ ngày 02 hằng tháng qua phần mềm quản lý khách hàng.',
    ],
    ['Các chi nhánh cấp nước → Phòng Kế hoạch - Kinh doanh: month'],
  ],
  [
    [
      'V. TỔ CHỨC THỰC HIỆN',
      'Đề nghị các đơn vị báo cáo kết quả triển khai về Tập đoàn (qua Ban Truyền thông) trước ngày 31/12/2024. Đơn vị nào gửi chậm sẽ bị trừ điểm thi đua.',
    ],
    ['Các đơn vị → Tập đoàn qua Ban Truyền thông: < 2024-12-31'],
  ],
  [
    [
      '2. Phòng Kế hoạch - Tài chính',
      '- Cân đối kinh phí. Trước ngày 25/11/2024 báo cáo Giám đốc Sở tình hình giải ngân, đồng gửi Kho bạc Nhà nước tỉnh.',
    ],
    ['Phòng Kế hoạch - Tài chính → Giám đốc Sở: < 2024-11-25'],
  ],
  [
    [
      '3. Các phòng, đơn vị khác',
      '- Theo chức năng, nhiệm vụ thực hiện; gửi kết quả cho Văn phòng Sở khi Văn phòng Sở có văn bản đề nghị.',
    ],
    [],
  ],
  [
    [
      '1. Trung tâm Truyền thông và Văn hóa',
      '- Thống kê lượt tiếp cận trên mạng xã hội từng tháng, gửi Phòng Văn hóa, Khoa học và Thông tin trước ngày mùng 3 của tháng tiếp theo.',
    ],
    ['Trung tâm Truyền thông và Văn hóa → Phòng Văn hóa, Khoa học và Thông tin: month'],
  ],
  [
    [
      '2. Các trường học trên địa bàn xã',
      '- Kết quả tổ chức Tuần lễ học tập suốt đời gửi về UBND xã (Phòng Văn hóa - Xã hội) chậm nhất 10/10/2025 bằng văn bản điện tử.',
    ],
    ['Các trường học trên địa bàn xã → UBND xã qua Phòng Văn hóa - Xã hội: ≤ 2025-10-10'],
  ],
  [
    [
      'Chủ tịch UBND các xã chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để xảy ra vi phạm; báo cáo kết quả thực hiện về Sở Xây dựng trước ngày 20 tháng cuối quý và trước ngày 10/12/2024 (báo cáo năm).',
    ],
    ['Chủ tịch UBND các xã → Sở Xây dựng: quarter', 'Chủ tịch UBND các xã → Sở Xây dựng: < 2024-12-10'],
  ],
  [
    [
      '3. Phòng Tư pháp',
      '- Phối hợp Văn phòng HĐND và UBND tổ chức kiểm tra; tổng hợp kết quả kiểm tra trình UBND huyện gửi Sở Tư pháp chậm nhất ngày 15/12/2024.',
    ],
    ['Phòng Tư pháp → Sở Tư pháp: ≤ 2024-12-15'],
  ],
  [
    [
      '4. Các cơ quan thông tấn, báo chí',
      '- Mở chuyên trang, chuyên mục; định kỳ 06 tháng gửi danh mục tin bài về Sở Tư pháp.',
    ],
    ['Các cơ quan thông tấn, báo chí → Sở Tư pháp: half-year'],
  ],
  [
    [
      '5. Đoàn Luật sư tỉnh',
      '- Cử luật sư tham gia; lập danh sách luật sư gửi Sở Tư pháp trước ngày 15/3/2024; báo cáo số vụ trợ giúp khi kết thúc năm.',
    ],
    [],
  ],
];
