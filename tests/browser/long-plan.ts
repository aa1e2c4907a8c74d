/**
 * A plan of about 60 pages, made up: 3,000 lines, some 400 facts of every kind, and passages that say nothing a reader
 * could place. Bodies, symbols and figures are samples.
 */
const topics = [
  'an toàn trên môi trường mạng',
  'dịch vụ công trực tuyến',
  'thanh toán không dùng tiền mặt',
  'kỹ năng số cho người dân',
  'bảo vệ dữ liệu cá nhân',
];
const offices = [
  'Phòng Hành chính – Quản trị',
  'Phòng Giáo dục Trung học',
  'Toàn ngành',
  'Các đơn vị giáo dục',
];
const pick = <T>(items: readonly T[], index: number): T => items[index % items.length]!;
const two = (value: number) => String(value).padStart(2, '0');

function head(): string[] {
  return [
    'UBND TỈNH MẪU',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
    'Số: 45/KH-SGDĐT',
    '',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Tỉnh Mẫu, ngày 08 tháng 3 năm 2023',
    '',
    'KẾ HOẠCH',
    'Tuyên truyền về chuyển đổi số của ngành Giáo dục và Đào tạo năm 2023',
    '',
  ];
}

function bases(): string[] {
  return Array.from(
    { length: 12 },
    (_, index) =>
      `Căn cứ Kế hoạch số ${300 + index}/KH-UBND ngày ${two(1 + index)}/02/2023 của UBND tỉnh về ${pick(topics, index)};`,
  );
}

/** Prose that holds no fact: most of a long plan. */
function prose(no: number): string[] {
  const topic = pick(topics, no);
  return [
    `${no}. Nâng cao nhận thức về ${topic}`,
    `Việc nâng cao nhận thức về ${topic} (nội dung ${no}) là việc thường xuyên của toàn ngành, gắn với đổi mới`,
    `phương pháp dạy học, quản lý và với đời sống hằng ngày của cán bộ, giáo viên, học sinh và cha mẹ học sinh ở cụm ${no}.`,
    `Nội dung tuyên truyền cụm ${no} cần ngắn gọn, dễ hiểu, phù hợp với từng lứa tuổi và điều kiện của từng địa phương.`,
    '',
  ];
}

function duties(): string[] {
  return Array.from({ length: 12 }, (_, index) => [
    `${index + 1}. ${pick(offices, index)}`,
    `Chủ trì tham mưu, theo dõi việc tuyên truyền về ${pick(topics, index)}.`,
    `Báo cáo Sở Thông tin và Truyền thông kết quả thực hiện trước ngày ${two(5 + index)}/11/2023.`,
    '',
  ]).flat();
}

function channels(): string[] {
  return Array.from(
    { length: 80 },
    (_, index) =>
      `+ Trang thông tin về ${pick(topics, index)} số ${index + 1}: https://kenh-${index + 1}.mau.gov.vn`,
  );
}

function documents(): string[] {
  return Array.from({ length: 150 }, (_, index) => [
    `${index + 1}. Kế hoạch số ${1000 + index}/KH-UBND ngày ${two(1 + (index % 28))}/${two(1 + (index % 12))}/2022 của UBND tỉnh`,
    `về ${pick(topics, index)} giai đoạn 2022-2025, định hướng đến năm 2030`,
  ]).flat();
}

function taskRow(no: number): string {
  const title = `Đăng tin, bài về ${pick(topics, no)} trên chuyên mục số ${no} của đơn vị`;
  return `| ${no} | ${title} | ${pick(offices, no)} | ${pick(offices, no + 1)} | Quý I đến Quý IV | Mỗi tháng có ít nhất ${1 + (no % 3)} bài viết |`;
}

export function longPlan(): string {
  const appendix = [
    '',
    'Phụ lục I',
    'DANH MỤC VĂN BẢN CẦN TUYÊN TRUYỀN',
    ...documents(),
    '',
    'Phụ lục II',
    'PHÂN CÔNG CÁC NHIỆM VỤ TRỌNG TÂM',
    '',
    '| STT | Nhiệm vụ, công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian triển khai | Ghi chú |',
    '|---|---|---|---|---|---|',
    ...Array.from({ length: 120 }, (_, index) => taskRow(index + 1)),
  ];
  const front = [
    ...head(),
    ...bases(),
    '',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Giúp cán bộ, giáo viên và học sinh hiểu về chuyển đổi số.',
    '',
    'II. NỘI DUNG',
  ];
  const back = ['III. KÊNH TUYÊN TRUYỀN', ...channels(), '', 'IV. TỔ CHỨC THỰC HIỆN', ...duties()];
  const pages = Math.floor((3000 - front.length - back.length - appendix.length) / prose(1).length);
  return [
    ...front,
    ...Array.from({ length: pages }, (_, index) => prose(index + 1)).flat(),
    ...back,
    ...appendix,
  ].join('\n');
}
