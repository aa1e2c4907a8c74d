/** A body that ended or merged; `since` is the first day on which it no longer worked. */
export interface EndedBody {
  name: RegExp;
  since: string;
  successor: string;
}

// Abbreviations of one field: "TT&TT", "TTTT", "TT-TT"; the word "và" may be "&".
const AND = String.raw`\s*(?:và|&)\s*`;
const letters = (a: string, b: string) => String.raw`${a}\s?[&-]?\s?${b}(?![\p{L}&])`;
const INFORMATION = `(?:Thông tin${AND}Truyền thông|${letters('TT', 'TT')})`;
const INVESTMENT = `(?:Kế hoạch${AND}Đầu tư|${letters('KH', 'ĐT')})`;
const RESOURCES = `(?:Tài nguyên${AND}Môi trường|${letters('TN', 'MT')})`;
const FARMING = `(?:Nông nghiệp${AND}(?:Phát triển|phát triển) nông thôn|Nông nghiệp${AND}PTNT|${letters('NN', 'PTNT')})`;
const TRANSPORT = String.raw`(?:Giao thông [vV]ận tải|GTVT(?![\p{L}&]))`;
const LABOUR = String.raw`(?:Lao động\s*[-–,]\s*Thương binh${AND}Xã hội|LĐ\s?[-–]?\s?TB\s?[&-]?\s?XH(?![\p{L}&]))`;

const named = (head: string, field: string) => new RegExp(`(?<!\\p{L})${head} ${field}`, 'u');

// Nghị quyết 176/2025/QH15 (18/02/2025): the new ministries work from 01/3/2025, the old ones until 28/02/2025.
const MINISTRIES: [field: string, successor: string][] = [
  [INFORMATION, 'Bộ Khoa học và Công nghệ'],
  [INVESTMENT, 'Bộ Tài chính'],
  [RESOURCES, 'Bộ Nông nghiệp và Môi trường'],
  [FARMING, 'Bộ Nông nghiệp và Môi trường'],
  [TRANSPORT, 'Bộ Xây dựng'],
  [LABOUR, 'Bộ Nội vụ (việc làm, người có công), Bộ Y tế (trẻ em), Bộ Giáo dục và Đào tạo (dạy nghề)'],
];

// Nghị định 45/2025/NĐ-CP (28/02/2025) names the departments that a province has from 01/3/2025; none of these is left.
const DEPARTMENTS: [field: string, successor: string][] = [
  [INFORMATION, 'Sở Khoa học và Công nghệ'],
  [INVESTMENT, 'Sở Tài chính'],
  [RESOURCES, 'Sở Nông nghiệp và Môi trường'],
  [FARMING, 'Sở Nông nghiệp và Môi trường'],
  [TRANSPORT, 'Sở Xây dựng'],
  [LABOUR, 'Sở Nội vụ (việc làm, người có công), Sở Y tế (trẻ em), Sở Giáo dục và Đào tạo (dạy nghề)'],
];

const DISTRICT = String.raw`(?:(?:các )?(?:huyện|thị xã|quận)(?![\p{L}])|cấp huyện)`;
const EDUCATION = String.raw`(?:Giáo dục${AND}Đào tạo|GD\s?[&-]?\s?ĐT(?![\p{L}&]))`;

// Nghị quyết 203/2025/QH15 (16/6/2025): district authorities end on 01/7/2025. "Thành phố" is left out: it may be a province.
const DISTRICT_BODIES: [name: string, successor: string][] = [
  // Nghị định 142/2025/NĐ-CP: their duties towards schools passed to the commune.
  [`Phòng ${EDUCATION}`, 'UBND cấp xã'],
  [`(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân) ${DISTRICT}`, 'UBND cấp xã'],
  [`(?:HĐND|Hội đồng nhân dân|Hội đồng Nhân dân) ${DISTRICT}`, 'HĐND cấp xã'],
  [`(?:Huyện|Thị|Quận) (?:ủy|uỷ)(?![\\p{L}])`, 'Đảng ủy cấp xã'],
  [`(?:Huyện|Thị|Quận) đoàn(?![\\p{L}])`, 'Đoàn cấp xã'],
  [
    `(?:Ủy ban MTTQ|UBMTTQ|Hội|Liên đoàn Lao động|LĐLĐ|Đoàn Thanh niên)[^,;.]{0,40} ${DISTRICT}`,
    'tổ chức tương ứng ở cấp xã hoặc cấp tỉnh',
  ],
  [`Các phòng, ban[^,;.]{0,20} ${DISTRICT}`, 'cơ quan chuyên môn thuộc UBND cấp xã'],
  [`Phòng [^,;.]{2,60} ${DISTRICT}`, 'cơ quan chuyên môn thuộc UBND cấp xã'],
  [`(?:BHXH|Bảo hiểm xã hội) ${DISTRICT}`, 'Bảo hiểm xã hội cơ sở'],
];

export const ENDED_BODIES: EndedBody[] = [
  ...MINISTRIES.map(([field, successor]) => ({ name: named('Bộ', field), since: '2025-03-01', successor })),
  ...DEPARTMENTS.map(([field, successor]) => ({ name: named('Sở', field), since: '2025-03-01', successor })),
  // Nghị quyết 176/2025/QH15: the committee became a ministry and took over religion.
  { name: /(?<!\p{L})Ủy ban Dân tộc(?!\p{L})/u, since: '2025-03-01', successor: 'Bộ Dân tộc và Tôn giáo' },
  // Kết luận 121-KL/TW (24/01/2025); the last provinces joined the two boards on 01/3/2025.
  {
    name: /(?<!\p{L})(?:Ban Tuyên giáo(?! và)|Ban Dân vận)(?!\p{L})/u,
    since: '2025-03-01',
    successor: 'Ban Tuyên giáo và Dân vận',
  },
  // Nghị định 02/2025/NĐ-CP: 694 district police offices ended on 01/3/2025.
  {
    name: new RegExp(`(?<!\\p{L})Công an ${DISTRICT}`, 'u'),
    since: '2025-03-01',
    successor: 'Công an cấp xã, Công an tỉnh',
  },
  // Luật Thanh tra 84/2025/QH15, from 01/7/2025: only the Government's and the provinces' inspectorates are left.
  {
    name: /(?<!\p{L})Thanh tra (?:Sở|sở|huyện|quận|thị xã)(?!\p{L})/u,
    since: '2025-07-01',
    successor: 'Thanh tra tỉnh',
  },
  ...DISTRICT_BODIES.map(([name, successor]) => ({
    name: new RegExp(`(?<!\\p{L})${name}`, 'u'),
    since: '2025-07-01',
    successor,
  })),
];

/** What became of a body on a day; null while it works or nothing is known of it. */
export function endingOf(name: string, on: string): EndedBody | null {
  return ENDED_BODIES.find((body) => body.since <= on && body.name.test(name)) ?? null;
}
