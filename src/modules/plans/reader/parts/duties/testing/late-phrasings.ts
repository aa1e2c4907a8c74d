import type { Phrasing } from './report-phrasings.ts';

const OFFICES: Phrasing[] = [
  [
    [
      '1. Ban Chỉ huy Quân sự huyện',
      'Tham mưu UBND huyện tổng kết; báo cáo Bộ Chỉ huy Quân sự tỉnh (qua Phòng Chính trị) trước ngày 05/12/2024 theo quy định.',
    ],
    ['Ban Chỉ huy Quân sự huyện → Bộ Chỉ huy Quân sự tỉnh qua Phòng Chính trị: < 2024-12-05'],
  ],
  [
    [
      '3. Các phòng khám đa khoa khu vực',
      'Thống kê số ca mắc, gửi Khoa Kiểm soát dịch bệnh trước 14 giờ thứ Tư hằng tuần.',
    ],
    ['Các phòng khám đa khoa khu vực → Khoa Kiểm soát dịch bệnh: week'],
  ],
  [
    [
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Cục Thuế tỉnh chủ trì, phối hợp các đơn vị liên quan triển khai; báo cáo Tổng cục Thuế và UBND tỉnh kết quả thực hiện trước ngày 31/12/2024.',
    ],
    ['Cục Thuế tỉnh → Tổng cục Thuế và UBND tỉnh: < 2024-12-31'],
  ],
  [
    [
      '2. Thư viện tỉnh',
      'Hoàn thành báo cáo tổng kết gửi Phòng Quản lý Văn hóa trước ngày 20/11/2024; gửi bản mềm qua hộp thư qlvh@mau.vn.',
    ],
    ['Thư viện tỉnh → Phòng Quản lý Văn hóa: < 2024-11-20'],
  ],
  [
    [
      'V. THỰC HIỆN CHẾ ĐỘ BÁO CÁO',
      'Đề nghị các cơ quan, đơn vị, địa phương định kỳ 06 tháng (trước ngày 10/6) và cả năm (trước ngày 05/12) gửi báo cáo về Sở Tư pháp để tổng hợp, tham mưu UBND tỉnh báo cáo Bộ Tư pháp.',
    ],
    [
      'Các cơ quan, đơn vị, địa phương → Sở Tư pháp: < 2024-06-10',
      'Các cơ quan, đơn vị, địa phương → Sở Tư pháp: < 2024-12-05',
    ],
  ],
  [
    [
      '4. Các cơ sở giáo dục mầm non',
      'a) Tuyên truyền đến phụ huynh.',
      'b) Báo cáo kết quả thực hiện theo từng học kỳ về Phòng Giáo dục và Đào tạo: học kỳ I (trước ngày 10/01/2024), học kỳ II (trước ngày 30/5/2024).',
    ],
    [
      'Các cơ sở giáo dục mầm non → Phòng Giáo dục và Đào tạo: < 2024-01-10',
      'Các cơ sở giáo dục mầm non → Phòng Giáo dục và Đào tạo: < 2024-05-30',
    ],
  ],
  [
    [
      '1. Tỉnh đoàn',
      'Chỉ đạo các cấp bộ đoàn tuyên truyền trong đoàn viên, thanh niên; kết quả gửi về Sở Nội vụ (cơ quan thường trực) chậm nhất ngày 15/11/2024.',
    ],
    ['Tỉnh đoàn → Sở Nội vụ: ≤ 2024-11-15'],
  ],
  [
    [
      '3. Hạt Kiểm lâm các huyện',
      'Trực cháy 24/24 giờ; báo cáo nhanh hằng ngày về Chi cục Kiểm lâm; báo cáo tháng trước ngày 25.',
    ],
    ['Hạt Kiểm lâm các huyện → Chi cục Kiểm lâm: month'],
  ],
  [
    [
      '5. Trung tâm Dịch vụ việc làm',
      'Tổng hợp nhu cầu tuyển dụng, báo cáo Sở định kỳ vào ngày 20 của tháng cuối quý.',
    ],
    ['Trung tâm Dịch vụ việc làm → Sở: quarter'],
  ],
  [
    [
      '2. Trách nhiệm của UBND cấp xã',
      '- Tổ chức ký cam kết; lập danh sách gửi Công an xã trước ngày 30/3/2024.',
      '- Tổng hợp, báo cáo UBND huyện (qua Công an huyện) kết quả thực hiện trước ngày 30/11/2024.',
    ],
    ['UBND cấp xã → UBND huyện qua Công an huyện: < 2024-11-30'],
  ],
  [
    [
      'IV. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Tỉnh ủy phối hợp với Ban Tổ chức Tỉnh ủy theo dõi, đôn đốc và báo cáo Ban Thường vụ Tỉnh ủy trước ngày 20/12/2024.',
    ],
    ['Văn phòng Tỉnh ủy → Ban Thường vụ Tỉnh ủy: < 2024-12-20'],
  ],
  [
    [
      '3. Các khoa, bộ môn',
      'Gửi đăng ký chuyên đề về Phòng Đào tạo trước ngày 15/9/2024 và báo cáo kết quả về Phòng Đào tạo trước ngày 15/12/2024.',
    ],
    ['Các khoa, bộ môn → Phòng Đào tạo: < 2024-12-15'],
  ],
  [
    [
      '1. Sở Y tế',
      'Là cơ quan đầu mối, chịu trách nhiệm tổng hợp báo cáo của các đơn vị, báo cáo Ủy ban nhân dân tỉnh và Bộ Y tế theo quy định (trước ngày 10/7/2024 đối với báo cáo 6 tháng; trước ngày 10/01/2025 đối với báo cáo năm).',
    ],
    [
      'Sở Y tế → Ủy ban nhân dân tỉnh và Bộ Y tế: < 2024-07-10',
      'Sở Y tế → Ủy ban nhân dân tỉnh và Bộ Y tế: < 2025-01-10',
    ],
  ],
  [
    [
      'Căn cứ Kế hoạch này, yêu cầu Trưởng các phòng, Giám đốc các trung tâm tổ chức thực hiện, báo cáo Giám đốc Sở (qua Văn phòng) trước ngày 25 hằng tháng.',
    ],
    ['Trưởng các phòng, Giám đốc các trung tâm → Giám đốc Sở qua Văn phòng: month'],
  ],
  [
    [
      'V. CHẾ ĐỘ BÁO CÁO',
      'Báo cáo định kỳ hằng tháng của các xã, thị trấn gửi về UBND huyện (qua Phòng Nông nghiệp) trước ngày 20.',
    ],
    ['Các xã, thị trấn → UBND huyện qua Phòng Nông nghiệp: month'],
  ],
];

/** Who sends, where the sentence names a role, a part of the unit or two receivers. */
const WITHIN_A_UNIT: Phrasing[] = [
  [
    ['1. CDC', '- Tổng hợp kết quả, báo cáo Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 15/11/2024.'],
    ['CDC → Sở Y tế qua Phòng Nghiệp vụ Y: < 2024-11-15'],
  ],
  [
    [
      '2. Trung tâm Y tế các huyện',
      '- Thủ trưởng đơn vị chỉ đạo xây dựng kế hoạch, gửi kế hoạch về Sở Y tế trước ngày 20/02/2024.',
      '- Cán bộ phụ trách truyền thông tổng hợp số liệu, báo cáo kết quả về CDC trước ngày 05 hằng tháng.',
    ],
    ['Trung tâm Y tế các huyện → CDC: month'],
  ],
  [
    [
      '3. Phòng Nghiệp vụ Y',
      '- Giao bộ phận văn thư theo dõi việc gửi tin bài; tổng hợp, báo cáo Giám đốc Sở trước ngày 30/11/2024.',
    ],
    ['Phòng Nghiệp vụ Y → Giám đốc Sở: < 2024-11-30'],
  ],
  [
    [
      '4. Bệnh viện đa khoa tỉnh',
      '- Báo cáo kết quả 6 tháng về CDC trước ngày 10/6/2024, riêng báo cáo năm gửi về Sở Y tế trước ngày 10/11/2024.',
    ],
    ['Bệnh viện đa khoa tỉnh → CDC: < 2024-06-10', 'Bệnh viện đa khoa tỉnh → Sở Y tế: < 2024-11-10'],
  ],
  [
    [
      '5. Các đơn vị trực thuộc Sở',
      '- Gửi báo cáo về Sở Y tế trước ngày 15/6/2024, trừ Bệnh viện Phổi gửi trước ngày 20/12/2024.',
    ],
    ['Các đơn vị trực thuộc Sở → Sở Y tế: < 2024-06-15', 'Bệnh viện Phổi → Sở Y tế: < 2024-12-20'],
  ],
  [
    [
      '6. Phòng Nghiệp vụ Dược',
      '- Tham mưu văn bản chỉ đạo; báo cáo Giám đốc Sở công tác truyền thông trước ngày 15/11/2024.',
    ],
    ['Phòng Nghiệp vụ Dược → Giám đốc Sở: < 2024-11-15'],
  ],
  [['II. CNTT', '- Báo cáo Sở Y tế trước ngày 15/11/2024.'], [' → Sở Y tế: < 2024-11-15']],
];

export const LATE_PHRASINGS: [string, Phrasing[]][] = [
  ['của cơ quan, trường, lực lượng khác', OFFICES],
  ['trong nội bộ một đơn vị, đến hai nơi nhận', WITHIN_A_UNIT],
];
