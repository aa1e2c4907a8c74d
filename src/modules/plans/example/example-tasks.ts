export const TASK_HEADER = [
  'STT',
  'Nhiệm vụ, công việc',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian triển khai',
  'Ghi chú',
];

const QUARTERS = 'Quý I đến Quý IV';
const ALWAYS = 'Thường xuyên';
const COLUMN_NOTES =
  '- Mỗi tháng có ít nhất 2 bài viết/bản tin tại chuyên mục\n- Khuyến khích trình bày thông tin bằng Infographic (hình ảnh, đồ họa).';

/** Title, lead, partners, schedule and notes of each task; the facts of 2023 in our own words. */
export const EXAMPLE_TASKS: string[][] = [
  [
    'Lồng ghép nội dung chuyển đổi số vào chào cờ, sinh hoạt đầu tuần, hội nghị, hội thảo và các ứng dụng nội bộ của ngành, cơ quan.',
    'Toàn ngành giáo dục',
    '',
    ALWAYS,
    '',
  ],
  [
    'Biên soạn, hướng dẫn nội dung về thói quen, trách nhiệm và kỹ năng cơ bản để bảo đảm an toàn thông tin mạng.',
    'Phòng HC-QT',
    'Toàn ngành',
    QUARTERS,
    '',
  ],
  [
    'Vận hành chuyên mục “Chuyển đổi số” trên Trang thông tin điện tử của Sở GD&ĐT; đều đặn đăng bài viết, bản tin về chuyển đổi số, chính quyền số, kinh tế số, xã hội số và an toàn thông tin mạng.',
    'Phòng HC-QT',
    '',
    ALWAYS,
    COLUMN_NOTES,
  ],
  [
    'Mở chuyên mục hoặc banner “Chuyển đổi số” trên trang thông tin điện tử của đơn vị; đều đặn đăng bài viết, bản tin tại chuyên mục.',
    'Các đơn vị giáo dục',
    '',
    QUARTERS,
    COLUMN_NOTES,
  ],
  [
    'Đưa các nội dung chuyển đổi số lên tài khoản mạng xã hội chính thức của cơ quan, đơn vị.',
    'Các đơn vị giáo dục',
    '',
    ALWAYS,
    '',
  ],
  [
    'Thiết kế tờ gấp, áp phích, khẩu hiệu giới thiệu và hướng dẫn những nội dung người dân, doanh nghiệp cần biết.',
    'Phòng HC-QT',
    'Toàn ngành',
    QUARTERS,
    '',
  ],
  [
    'Bảo đảm 100% trường tiểu học, trung học cơ sở, trung học phổ thông và các cơ sở bảo vệ, nuôi dưỡng trẻ em được hướng dẫn kiến thức, kỹ năng tham gia môi trường mạng an toàn.',
    'Phòng Giáo dục Trung học',
    'Toàn ngành',
    QUARTERS,
    '',
  ],
];
