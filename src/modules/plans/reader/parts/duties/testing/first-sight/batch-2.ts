import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 28 of 36 right at first sight.
export const BATCH_2: Phrasing[] = [
  [
    [
      '1. Phòng Cảnh sát giao thông',
      '- Chủ trì, hướng dẫn Công an các địa phương thực hiện; tập hợp kết quả, báo cáo Ban Giám đốc Công an tỉnh (qua Phòng Tham mưu) định kỳ ngày 14 hằng tháng.',
    ],
    ['Phòng Cảnh sát giao thông → Ban Giám đốc Công an tỉnh qua Phòng Tham mưu: month'],
  ],
  [
    [
      '2. Các Ban Đảng, Văn phòng Huyện ủy',
      '- Theo chức năng, nhiệm vụ được giao tổ chức thực hiện, báo cáo Ban Thường vụ Huyện ủy (thông qua Ban Tổ chức Huyện ủy) trước 30/11/2024.',
    ],
    ['Các Ban Đảng, Văn phòng Huyện ủy → Ban Thường vụ Huyện ủy qua Ban Tổ chức Huyện ủy: < 2024-11-30'],
  ],
  [
    [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ có trách nhiệm theo dõi, hướng dẫn, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch; tổng hợp, báo cáo kết quả cho Ủy ban nhân dân tỉnh trước ngày 25 tháng 12 năm 2024.',
      '2. Các sở, ban, ngành tỉnh căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị, gửi về Sở Nội vụ trước ngày 15 tháng 02 năm 2024; gửi báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 10 tháng 12 năm 2024.',
    ],
    ['Sở Nội vụ → Ủy ban nhân dân tỉnh: < 2024-12-25', 'Các sở, ban, ngành tỉnh → Sở Nội vụ: < 2024-12-10'],
  ],
  [
    [
      '4. Trường Mầm non',
      '- Cập nhật đầy đủ số liệu vào cơ sở dữ liệu ngành trước ngày 30/9/2024, báo cáo bằng văn bản về Phòng Giáo dục và Đào tạo trước ngày 05/10/2024.',
    ],
    ['Trường Mầm non → Phòng Giáo dục và Đào tạo: < 2024-10-05'],
  ],
  [
    [
      'V. CHẾ ĐỘ THÔNG TIN, BÁO CÁO',
      'Các Trung tâm Y tế thực hiện báo cáo theo quy định như sau:',
      '- Báo cáo tuần: gửi trước 14h00 thứ Năm hàng tuần.',
      '- Báo cáo tháng: gửi trước ngày 05 tháng sau.',
      '- Nơi nhận báo cáo: Trung tâm Kiểm soát bệnh tật tỉnh (Khoa Phòng, chống bệnh truyền nhiễm).',
    ],
    [
      'Các Trung tâm Y tế → Trung tâm Kiểm soát bệnh tật tỉnh qua Khoa Phòng, chống bệnh truyền nhiễm: week',
      'Các Trung tâm Y tế → Trung tâm Kiểm soát bệnh tật tỉnh qua Khoa Phòng, chống bệnh truyền nhiễm: month',
    ],
  ],
  [
    [
      '3. Chi đoàn trực thuộc',
      '- Chậm nhất ngày 28/3/2024, gửi báo cáo kết quả Tháng Thanh niên về Văn phòng Đoàn trường.',
    ],
    ['Chi đoàn trực thuộc → Văn phòng Đoàn trường: ≤ 2024-03-28'],
  ],
  [
    [
      '4. Ban Công tác Mặt trận các khu dân cư',
      '- Phản ánh ý kiến nhân dân về Ủy ban MTTQ Việt Nam phường trước ngày 20 hằng tháng.',
    ],
    ['Ban Công tác Mặt trận các khu dân cư → Ủy ban MTTQ Việt Nam phường: month'],
  ],
  [['1. Phòng Đào tạo', '- Lập kế hoạch chi tiết trình Ban Giám hiệu phê duyệt trước ngày 15/8/2024.'], []],
  [
    [
      '5. UBND các xã',
      '- Hoàn thành việc rà soát và gửi kết quả rà soát hộ nghèo về Phòng Lao động - Thương binh và Xã hội trước ngày 15/10/2024; báo cáo chính thức trước ngày 05/12/2024.',
    ],
    [
      'UBND các xã → Phòng Lao động - Thương binh và Xã hội: < 2024-10-15',
      'UBND các xã → Phòng Lao động - Thương binh và Xã hội: < 2024-12-05',
    ],
  ],
  [
    [
      '2. Cục Quản lý thị trường',
      '- Tăng cường kiểm tra; định kỳ vào ngày 20 hằng tháng thông tin kết quả về Sở Công Thương (cơ quan Thường trực Ban Chỉ đạo 389) để tổng hợp.',
    ],
    ['Cục Quản lý thị trường → Sở Công Thương: month'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '4. Công ty TNHH MTV Môi trường đô thị: báo cáo khối lượng rác thu gom gửi Phòng Tài nguyên và Môi trường thành phố mỗi tháng một lần, trước ngày 05.',
    ],
    ['Công ty TNHH MTV Môi trường đô thị → Phòng Tài nguyên và Môi trường thành phố: month'],
  ],
  [
    [
      '6. Các phòng chuyên môn, nghiệp vụ',
      '- Trưởng phòng chịu trách nhiệm báo cáo tiến độ công việc tại giao ban tuần; kết quả thực hiện năm báo cáo Giám đốc Sở trước ngày 10/12/2024 (qua Văn phòng).',
    ],
    ['Các phòng chuyên môn, nghiệp vụ → Giám đốc Sở qua Văn phòng: < 2024-12-10'],
  ],
  [
    [
      'Định kỳ ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm, các đơn vị gửi báo cáo kết quả về Văn phòng Sở để tổng hợp báo cáo Ban Giám đốc.',
    ],
    ['Các đơn vị → Văn phòng Sở: year', 'Các đơn vị → Văn phòng Sở: year'],
  ],
  [
    [
      '3. Phòng Y tế',
      '- Là cơ quan thường trực Ban Chỉ đạo, có nhiệm vụ tổng hợp báo cáo của các xã, báo cáo Trưởng Ban Chỉ đạo trước ngày 28 và báo cáo Sở Y tế trước ngày 30 hằng tháng.',
    ],
    ['Phòng Y tế → Trưởng Ban Chỉ đạo: month', 'Phòng Y tế → Sở Y tế: month'],
  ],
  [
    [
      '2. Trung tâm Y tế',
      '- Giao Khoa Kiểm soát bệnh tật đầu mối tổng hợp, báo cáo CDC trước ngày 10/12/2024.',
    ],
    ['Trung tâm Y tế → CDC: < 2024-12-10'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Đơn vị được phân công chủ trì gửi báo cáo kết quả cho Phòng Chính trị, tư tưởng trong vòng 05 ngày kể từ ngày kết thúc hoạt động.',
    ],
    ['Đơn vị được phân công chủ trì → Phòng Chính trị, tư tưởng: ?'],
  ],
  [
    [
      '3. Viện Kiểm sát nhân dân, Tòa án nhân dân huyện',
      '- Đề nghị thông báo kết quả xét xử lưu động về Phòng Tư pháp trước ngày 20/11/2024 để tổng hợp.',
    ],
    ['Viện Kiểm sát nhân dân, Tòa án nhân dân huyện → Phòng Tư pháp: < 2024-11-20'],
  ],
  [
    [
      '2. Ban Dân vận',
      '- Tham mưu Ban Thường vụ Thị ủy ban hành báo cáo sơ kết 6 tháng (hoàn thành trước ngày 15/6/2024), tổng kết năm (hoàn thành trước ngày 15/12/2024) gửi Ban Dân vận Tỉnh ủy.',
    ],
    ['Ban Dân vận → Ban Dân vận Tỉnh ủy: < 2024-06-15', 'Ban Dân vận → Ban Dân vận Tỉnh ủy: < 2024-12-15'],
  ],
  [
    [
      '5. Trường Trung cấp nghề',
      '- Báo cáo kết quả tuyển sinh, đào tạo theo quý về Sở Lao động - Thương binh và Xã hội (Phòng Dạy nghề), chậm nhất vào ngày 10 tháng cuối quý.',
    ],
    ['Trường Trung cấp nghề → Sở Lao động - Thương binh và Xã hội qua Phòng Dạy nghề: quarter'],
  ],
  [
    [
      '4. Nhân viên y tế trường học',
      '- Theo dõi sức khỏe học sinh, báo cáo Hiệu trưởng hằng ngày; cuối mỗi tháng báo cáo Trạm Y tế phường.',
    ],
    ['Nhân viên y tế trường học → Trạm Y tế phường: month'],
  ],
  [
    [
      'Các đồng chí Ủy viên Ban Chấp hành phụ trách địa bàn báo cáo kết quả nắm tình hình về Văn phòng Liên đoàn Lao động tỉnh trước ngày 20 hằng tháng.',
    ],
    ['Các đồng chí Ủy viên Ban Chấp hành phụ trách địa bàn → Văn phòng Liên đoàn Lao động tỉnh: month'],
  ],
  [
    [
      '2. Phòng Nông nghiệp',
      '- Tổng hợp tình hình sản xuất vụ Đông Xuân báo cáo UBND huyện, Sở Nông nghiệp và PTNT vào thứ Tư hằng tuần.',
    ],
    ['Phòng Nông nghiệp → UBND huyện, Sở Nông nghiệp và PTNT: week'],
  ],
  [
    [
      '3. Các hợp tác xã, tổ hợp tác',
      '- Đăng ký diện tích liên kết với Phòng Kinh tế trước ngày 28/02/2024.',
    ],
    [],
  ],
  [
    [
      '1. Bộ phận Một cửa',
      '- Thống kê hồ sơ trực tuyến, gửi công chức Văn phòng - Thống kê trước ngày 25 hằng tháng để tổng hợp báo cáo UBND huyện.',
    ],
    ['Bộ phận Một cửa → công chức Văn phòng - Thống kê: month'],
  ],
  [
    [
      '2. Công chức Văn phòng - Thống kê',
      '- Tham mưu Chủ tịch UBND xã báo cáo kết quả cải cách hành chính về Phòng Nội vụ theo quý (trước ngày 05 của tháng cuối quý), 6 tháng (trước ngày 05/6), năm (trước ngày 20/11).',
    ],
    [
      'Công chức Văn phòng - Thống kê → Phòng Nội vụ: quarter',
      'Công chức Văn phòng - Thống kê → Phòng Nội vụ: < 2024-06-05',
      'Công chức Văn phòng - Thống kê → Phòng Nội vụ: < 2024-11-20',
    ],
  ],
  [
    [
      '3. Các đơn vị sự nghiệp công lập',
      '- Nộp báo cáo tự đánh giá về Sở Nội vụ muộn nhất ngày 31/3/2024 và báo cáo giải trình (nếu có) muộn nhất ngày 15/4/2024.',
    ],
    [
      'Các đơn vị sự nghiệp công lập → Sở Nội vụ: ≤ 2024-03-31',
      'Các đơn vị sự nghiệp công lập → Sở Nội vụ: ≤ 2024-04-15',
    ],
  ],
  [
    [
      '4. Thanh tra huyện',
      '- Theo dõi, đôn đốc; định kỳ 6 tháng, năm và khi có yêu cầu báo cáo Chủ tịch UBND huyện kết quả thực hiện.',
    ],
    ['Thanh tra huyện → Chủ tịch UBND huyện: half-year', 'Thanh tra huyện → Chủ tịch UBND huyện: year'],
  ],
  [
    [
      '5. Kho bạc Nhà nước huyện',
      '- Đối chiếu số liệu giải ngân, gửi Phòng Tài chính - Kế hoạch huyện trong 05 ngày đầu của tháng sau.',
    ],
    ['Kho bạc Nhà nước huyện → Phòng Tài chính - Kế hoạch huyện: month'],
  ],
  [
    [
      '6. UBND các phường',
      '- Giao Công an phường là thường trực, tham mưu tổng hợp, gửi báo cáo kết quả về UBND thành phố qua Công an thành phố trước ngày 10/12/2024.',
    ],
    ['UBND các phường → UBND thành phố qua Công an thành phố: < 2024-12-10'],
  ],
  [
    [
      '1. Văn phòng Sở',
      '- Tổng hợp báo cáo của các phòng, trung tâm trước ngày 15/11/2024, dự thảo báo cáo chung trình Giám đốc Sở trước ngày 20/11/2024.',
    ],
    ['Văn phòng Sở → Giám đốc Sở: < 2024-11-20'],
  ],
  [
    [
      'VI. CHẾ ĐỘ BÁO CÁO',
      '1. Thời gian: Định kỳ 6 tháng đầu năm (trước ngày 30/5/2024), cả năm (trước ngày 30/11/2024).',
      '2. Các xã, thị trấn gửi báo cáo về UBND huyện (qua Phòng Nội vụ).',
    ],
    [
      'Các xã, thị trấn → UBND huyện qua Phòng Nội vụ: < 2024-05-30',
      'Các xã, thị trấn → UBND huyện qua Phòng Nội vụ: < 2024-11-30',
    ],
  ],
  [
    [
      '3. Tổ trưởng tổ dân phố',
      '- Lập danh sách hộ gia đình có nguy cơ cháy, nổ; gửi Công an phường trước ngày 30/4/2024.',
    ],
    [],
  ],
  [
    [
      '2. Đài Truyền thanh - Truyền hình huyện',
      '- Duy trì chuyên mục; cuối tháng, cuối quý thống kê số tin, bài báo cáo Ban Tuyên giáo Huyện ủy.',
    ],
    [
      'Đài Truyền thanh - Truyền hình huyện → Ban Tuyên giáo Huyện ủy: quarter',
      'Đài Truyền thanh - Truyền hình huyện → Ban Tuyên giáo Huyện ủy: month',
    ],
  ],
  [
    [
      '1. Chi cục Trồng trọt và Bảo vệ thực vật',
      '- Báo cáo nhanh diễn biến sâu bệnh về Cục Bảo vệ thực vật và Sở trước 10 giờ sáng thứ Năm hàng tuần.',
    ],
    ['Chi cục Trồng trọt và Bảo vệ thực vật → Cục Bảo vệ thực vật và Sở: week'],
  ],
  [
    [
      'Đề nghị các đồng chí Chủ tịch công đoàn cơ sở triển khai nghiêm túc; kết quả gửi về Liên đoàn Lao động huyện qua địa chỉ ldld@mau.vn hạn cuối 25/5/2024.',
    ],
    ['Các đồng chí Chủ tịch công đoàn cơ sở → Liên đoàn Lao động huyện: ≤ 2024-05-25'],
  ],
  [
    [
      '3. Phòng Giáo dục Tiểu học',
      '- Tổ chức hội nghị sơ kết trước ngày 20/01/2024; báo cáo sơ kết gửi Vụ Giáo dục Tiểu học trước ngày 31/01/2024.',
    ],
    ['Phòng Giáo dục Tiểu học → Vụ Giáo dục Tiểu học: < 2024-01-31'],
  ],
];
