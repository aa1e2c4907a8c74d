import type { Phrasing } from '../report-phrasings.ts';

// Truth written before the first reading: 29 of 40 right at first sight.
export const BATCH_4: Phrasing[] = [
  [
    [
      '1. Văn phòng Điều phối',
      '- Hướng dẫn các xã lập hồ sơ; tổng hợp báo cáo kết quả cho Trưởng Ban Chỉ đạo, Tỉnh ủy, HĐND, UBND tỉnh trước ngày 31/12/2024.',
    ],
    ['Văn phòng Điều phối → Trưởng Ban Chỉ đạo, Tỉnh ủy, HĐND, UBND tỉnh: < 2024-12-31'],
  ],
  [
    [
      '2. Các trường THPT, trung tâm GDNN-GDTX',
      '- Báo cáo kết quả thực hiện Kế hoạch (lồng ghép trong báo cáo tổng kết năm học) về Sở GDĐT, qua Phòng CTTT, trước ngày 10/6/2024.',
    ],
    ['Các trường THPT, trung tâm GDNN-GDTX → Sở GDĐT qua Phòng CTTT: < 2024-06-10'],
  ],
  [
    [
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Nghiệp vụ',
      'Tham mưu Lãnh đạo Chi cục triển khai, theo dõi, đánh giá và tổng hợp báo cáo Lãnh đạo Sở vào cuối mỗi quý.',
    ],
    ['Phòng Nghiệp vụ → Lãnh đạo Sở: quarter'],
  ],
  [
    [
      '3. Phòng khám đa khoa tư nhân',
      '- Chấp hành chế độ báo cáo dịch theo quy định, gửi Trung tâm Y tế thành phố hằng tuần.',
    ],
    ['Phòng khám đa khoa tư nhân → Trung tâm Y tế thành phố: week'],
  ],
  [
    [
      '4. Đoàn Thanh niên Cộng sản Hồ Chí Minh phường',
      '- Thành lập đội hình tình nguyện; kết quả hoạt động hằng tháng báo cáo UBND phường trước ngày 23.',
    ],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh phường → UBND phường: month'],
  ],
  [
    [
      'IV. CHẾ ĐỘ BÁO CÁO',
      '1. Báo cáo năm: Các sở, ngành, địa phương gửi báo cáo kết quả thực hiện Chương trình về Sở Kế hoạch và Đầu tư trước ngày 15/12/2024 để tổng hợp, báo cáo UBND tỉnh trước ngày 25/12/2024.',
      '2. Báo cáo đột xuất: khi có yêu cầu của UBND tỉnh.',
    ],
    [
      'Các sở, ngành, địa phương → Sở Kế hoạch và Đầu tư: < 2024-12-15',
      'Sở Kế hoạch và Đầu tư → UBND tỉnh: < 2024-12-25',
    ],
  ],
  [
    [
      '5. Công an huyện',
      '- Phân tích nguyên nhân tai nạn; định kỳ vào ngày 15 hằng tháng, ngày 15 tháng cuối quý cung cấp số liệu cho Thường trực Ban An toàn giao thông huyện.',
    ],
    [
      'Công an huyện → Thường trực Ban An toàn giao thông huyện: month',
      'Công an huyện → Thường trực Ban An toàn giao thông huyện: quarter',
    ],
  ],
  [
    [
      '1. Tổ trưởng chuyên môn',
      '- Kiểm tra hồ sơ giáo viên, báo cáo Phó Hiệu trưởng trước ngày 28 hằng tháng.',
      '- Nộp kế hoạch tổ chuyên môn cho Phó Hiệu trưởng trước ngày 05/9/2024.',
    ],
    ['Tổ trưởng chuyên môn → Phó Hiệu trưởng: month'],
  ],
  [
    [
      '3. Hội Liên hiệp Phụ nữ xã',
      '- Duy trì tổ tự quản; báo cáo định kỳ (hằng quý) về Hội LHPN huyện và UBND xã.',
    ],
    ['Hội Liên hiệp Phụ nữ xã → Hội LHPN huyện và UBND xã: quarter'],
  ],
  [
    [
      '2. Phòng Công tác học sinh, sinh viên',
      '- Chậm nhất 05 ngày sau khi kết thúc Tuần sinh hoạt công dân, tổng hợp kết quả gửi Bộ Giáo dục và Đào tạo (qua Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên).',
    ],
    [
      'Phòng Công tác học sinh, sinh viên → Bộ Giáo dục và Đào tạo qua Vụ Giáo dục Chính trị và Công tác học sinh, sinh viên: ?',
    ],
  ],
  [
    [
      '6. Các tổ chức chính trị - xã hội',
      '- Giám sát, phản biện; gửi báo cáo giám sát về Ban Thường trực Ủy ban MTTQ Việt Nam huyện trước ngày 15/11/2024.',
    ],
    ['Các tổ chức chính trị - xã hội → Ban Thường trực Ủy ban MTTQ Việt Nam huyện: < 2024-11-15'],
  ],
  [
    ['Các đơn vị gửi đăng ký thi đua về Thường trực Hội đồng Thi đua - Khen thưởng trước ngày 28/02/2024.'],
    [],
  ],
  [
    [
      'Thủ trưởng các đơn vị trực thuộc chịu trách nhiệm trước Giám đốc Sở về tính chính xác của số liệu báo cáo; báo cáo gửi về Phòng Kế hoạch - Tài chính chậm nhất ngày 18/12/2024.',
    ],
    ['Thủ trưởng các đơn vị trực thuộc → Phòng Kế hoạch - Tài chính: ≤ 2024-12-18'],
  ],
  [
    [
      '2. Trung tâm Khuyến nông',
      '- Xây dựng 03 mô hình trình diễn trước ngày 30/6/2024 và báo cáo Sở kết quả mô hình trước ngày 15/11/2024.',
    ],
    ['Trung tâm Khuyến nông → Sở: < 2024-11-15'],
  ],
  [
    [
      '4. UBND các huyện, thị xã',
      '- Chỉ đạo UBND các xã, phường báo cáo hằng ngày về UBND cấp huyện; tổng hợp, báo cáo Sở Nông nghiệp và Phát triển nông thôn (qua Chi cục Chăn nuôi và Thú y) trước 16 giờ 30 thứ Năm hằng tuần.',
    ],
    ['UBND các huyện, thị xã → Sở Nông nghiệp và Phát triển nông thôn qua Chi cục Chăn nuôi và Thú y: week'],
  ],
  [
    [
      '1. Phòng Chính sách BHYT',
      '- Đối chiếu số người tham gia, thông báo kết quả về các đại lý thu trước ngày 10 hằng tháng.',
    ],
    [],
  ],
  [
    [
      '3. Chi nhánh Văn phòng đăng ký đất đai',
      '- Thực hiện báo cáo kết quả cấp giấy chứng nhận cho Văn phòng đăng ký đất đai tỉnh trước ngày 13 hàng tháng, và các báo cáo đột xuất khi được yêu cầu.',
    ],
    ['Chi nhánh Văn phòng đăng ký đất đai → Văn phòng đăng ký đất đai tỉnh: month'],
  ],
  [
    [
      'VI. CHẾ ĐỘ BÁO CÁO, SƠ KẾT, TỔNG KẾT',
      '- Sơ kết 6 tháng: trước ngày 25/6/2024; tổng kết: trước ngày 25/11/2024.',
      '- Báo cáo gửi về Ban Chỉ đạo tỉnh (qua Sở Văn hóa và Thể thao).',
    ],
    [
      ' → Ban Chỉ đạo tỉnh qua Sở Văn hóa và Thể thao: < 2024-06-25',
      ' → Ban Chỉ đạo tỉnh qua Sở Văn hóa và Thể thao: < 2024-11-25',
    ],
  ],
  [
    [
      '2. Cán bộ Văn hóa - Xã hội',
      '- Giúp UBND xã tổng hợp kết quả Tháng hành động, báo cáo UBND huyện (qua Phòng Lao động - Thương binh và Xã hội) chậm nhất ngày 15/7/2024.',
    ],
    ['Cán bộ Văn hóa - Xã hội → UBND huyện qua Phòng Lao động - Thương binh và Xã hội: ≤ 2024-07-15'],
  ],
  [
    [
      '1. Sở Y tế (cơ quan thường trực)',
      '- Đôn đốc, giám sát; tổng hợp, báo cáo Bộ Y tế, UBND tỉnh hằng quý, 6 tháng, năm.',
    ],
    [
      'Sở Y tế → Bộ Y tế, UBND tỉnh: half-year',
      'Sở Y tế → Bộ Y tế, UBND tỉnh: quarter',
      'Sở Y tế → Bộ Y tế, UBND tỉnh: year',
    ],
  ],
  [
    [
      '3. Giám đốc Trung tâm Giáo dục thường xuyên',
      '- Báo cáo kết quả xóa mù chữ hai lần trong năm: lần 1 trước ngày 15/5/2024, lần 2 trước ngày 15/10/2024 về Sở Giáo dục và Đào tạo.',
    ],
    [
      'Giám đốc Trung tâm Giáo dục thường xuyên → Sở Giáo dục và Đào tạo: < 2024-05-15',
      'Giám đốc Trung tâm Giáo dục thường xuyên → Sở Giáo dục và Đào tạo: < 2024-10-15',
    ],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Các đơn vị trực thuộc',
      'a) Xây dựng kế hoạch trước ngày 30/01/2024.',
      'b) Chế độ báo cáo: báo cáo 6 tháng gửi trước ngày 31/5/2024, báo cáo năm gửi trước ngày 30/11/2024 về Văn phòng Sở.',
    ],
    [
      'Các đơn vị trực thuộc → Văn phòng Sở: < 2024-05-31',
      'Các đơn vị trực thuộc → Văn phòng Sở: < 2024-11-30',
    ],
  ],
  [
    [
      '4. Tổ Công nghệ số cộng đồng các thôn',
      '- Ghi nhật ký hoạt động; báo cáo kết quả hỗ trợ người dân cho công chức Văn hóa - Xã hội vào thứ Sáu tuần cuối của tháng.',
    ],
    ['Tổ Công nghệ số cộng đồng các thôn → công chức Văn hóa - Xã hội: month'],
  ],
  [
    [
      '2. Các hội đồng thi',
      '- Báo cáo nhanh về Ban Chỉ đạo thi cấp tỉnh ngay sau mỗi buổi thi; báo cáo tổng hợp trước 17 giờ ngày 07/6/2024.',
    ],
    [
      'Các hội đồng thi → Ban Chỉ đạo thi cấp tỉnh: ?',
      'Các hội đồng thi → Ban Chỉ đạo thi cấp tỉnh: < 2024-06-07',
    ],
  ],
  [['5. Ban đại diện cha mẹ học sinh', '- Công khai thu chi, báo cáo cha mẹ học sinh cuối học kỳ.'], []],
  [
    [
      '1. Phòng Kiểm tra nội bộ',
      '- Nộp báo cáo kiểm tra về Cục trưởng muộn nhất 10 ngày làm việc sau khi kết thúc cuộc kiểm tra.',
    ],
    ['Phòng Kiểm tra nội bộ → Cục trưởng: ?'],
  ],
  [
    [
      '3. Phòng Tài nguyên và Môi trường',
      '- Đầu mối tham mưu; hoàn thành báo cáo công tác bảo vệ môi trường năm trình UBND huyện ký gửi Sở Tài nguyên và Môi trường trước ngày 31/01/2025.',
    ],
    ['Phòng Tài nguyên và Môi trường → Sở Tài nguyên và Môi trường: < 2025-01-31'],
  ],
  [
    [
      '4. Các đơn vị, trường học',
      '- Hồ sơ đề nghị khen thưởng gửi về Phòng Nội vụ trước ngày 10/12/2024.',
      '- Báo cáo tổng kết gửi về Phòng Nội vụ trước ngày 05/12/2024.',
    ],
    ['Các đơn vị, trường học → Phòng Nội vụ: < 2024-12-05'],
  ],
  [
    [
      'Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Kế hoạch này, định kỳ báo cáo Ban Thường vụ Đảng ủy (6 tháng, năm).',
    ],
    [
      'Văn phòng Đảng ủy → Ban Thường vụ Đảng ủy: half-year',
      'Văn phòng Đảng ủy → Ban Thường vụ Đảng ủy: year',
    ],
  ],
  [
    [
      '2. Cụm trưởng các cụm thi đua',
      '- Tổ chức sinh hoạt cụm mỗi quý 01 lần; gửi biên bản sinh hoạt và báo cáo kết quả về Phòng Giáo dục trong vòng 03 ngày sau khi sinh hoạt.',
    ],
    ['Cụm trưởng các cụm thi đua → Phòng Giáo dục: ?'],
  ],
  [
    [
      '3. Bộ phận Kế toán',
      '- Công khai dự toán trước ngày 15/01/2024; báo cáo tình hình thực hiện dự toán quý gửi cơ quan quản lý cấp trên chậm nhất 15 ngày sau khi kết thúc quý.',
    ],
    ['Bộ phận Kế toán → cơ quan quản lý cấp trên: ?'],
  ],
  [
    ['1. Các Phó Trưởng Ban Chỉ đạo', '- Chỉ đạo địa bàn phụ trách, báo cáo Trưởng Ban tại phiên họp tháng.'],
    [],
  ],
  [
    ['2. Trạm Khuyến nông', '- Nắm bắt tình hình dịch hại, báo cáo Phòng Nông nghiệp huyện thứ 5 hàng tuần.'],
    ['Trạm Khuyến nông → Phòng Nông nghiệp huyện: week'],
  ],
  [
    [
      'Các phòng gửi báo cáo về Văn phòng Sở: báo cáo tuần trước 10 giờ thứ Sáu; báo cáo tháng trước ngày 20; báo cáo năm trước ngày 05/12/2024.',
    ],
    [
      'Các phòng → Văn phòng Sở: week',
      'Các phòng → Văn phòng Sở: month',
      'Các phòng → Văn phòng Sở: < 2024-12-05',
    ],
  ],
  [
    [
      '3. Trường Tiểu học và THCS',
      '- Cuối năm học (trước ngày 25/5), nhà trường tổng hợp kết quả báo cáo UBND xã và Sở Giáo dục và Đào tạo.',
    ],
    ['Trường Tiểu học và THCS → UBND xã và Sở Giáo dục và Đào tạo: < 2024-05-25'],
  ],
  [
    [
      'VI. TỔ CHỨC THỰC HIỆN',
      'Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở (qua Phòng Tổ chức cán bộ, điện thoại 0299.111.333) để được hướng dẫn. Báo cáo kết quả thực hiện gửi trước ngày 20/11/2024.',
    ],
    ['Các đơn vị → Sở qua Phòng Tổ chức cán bộ: < 2024-11-20'],
  ],
  [
    [
      '5. Báo tỉnh, Đài Phát thanh và Truyền hình tỉnh',
      '- Mở chuyên trang; mỗi 6 tháng báo cáo số lượng tin, bài về Ban Tuyên giáo Tỉnh ủy.',
    ],
    ['Báo tỉnh, Đài Phát thanh và Truyền hình tỉnh → Ban Tuyên giáo Tỉnh ủy: half-year'],
  ],
  [
    [
      '4. Ban Quản lý rừng phòng hộ',
      '- Tuần tra; báo cáo kết quả tuần tra tháng cho Hạt Kiểm lâm sở tại vào ngày cuối tháng, báo cáo tổng hợp quý cho Sở Nông nghiệp vào ngày 25 tháng cuối quý.',
    ],
    [
      'Ban Quản lý rừng phòng hộ → Hạt Kiểm lâm sở tại: month',
      'Ban Quản lý rừng phòng hộ → Sở Nông nghiệp: quarter',
    ],
  ],
  [
    [
      'Đề nghị Ban Tổ chức Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy phối hợp; trước ngày 10/12/2024 có báo cáo gửi Ban Tuyên giáo Tỉnh ủy tổng hợp.',
    ],
    ['Ban Tổ chức Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy → Ban Tuyên giáo Tỉnh ủy: < 2024-12-10'],
  ],
  [
    [
      '2. Các công ty lâm nghiệp',
      '- Đến hết ngày 25 hằng tháng, báo cáo bằng thư điện tử về Chi cục Kiểm lâm diện tích rừng bị thiệt hại.',
    ],
    ['Các công ty lâm nghiệp → Chi cục Kiểm lâm: month'],
  ],
];
