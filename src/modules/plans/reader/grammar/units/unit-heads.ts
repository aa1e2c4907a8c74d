// What looks like a unit but opens an action ("Tổ chức", "Ban hành", "Hội nghị") is looked away from.
const HEADS = [
  'Phòng(?!,|\\s+(?:ngừa|chống|tránh))',
  'Sở(?! hữu)',
  'Ban(?! (?:hành|ngày))',
  'Bộ(?! (?:tài liệu|câu hỏi|chỉ số|tiêu chí|quy tắc|ấn phẩm|công cụ|nhận diện|sản phẩm))',
  'Ủy ban',
  'Uỷ ban',
  'Hội đồng',
  'Văn phòng',
  'Thanh tra(?!,| (?:việc|công tác|đột xuất|định kỳ))',
  'Trung tâm',
  'Trường(?! hợp)',
  'Nhà trường',
  'Nhà văn hóa',
  'Nhà thiếu nhi',
  'Các(?! (?:nội dung|hoạt động|văn bản|biện pháp|hình thức|bài|tin|cuộc|kênh|lớp|nhiệm vụ|giải pháp|buổi|loại|sản phẩm|tài liệu|chỉ tiêu|quy định))',
  'Toàn(?! (?:văn|diện))',
  'Tất cả',
  'Mọi',
  'Công an',
  'Công đoàn',
  'Đoàn(?! kết)',
  'Hội(?! (?:nghị|thảo|thi|nhập|diễn))',
  'Đội',
  'Đài(?! hỏa)',
  'Báo(?! cáo)',
  'Cơ quan',
  'Cơ sở(?! (?:dữ liệu|vật chất|hạ tầng))',
  'Đơn vị',
  'Thủ trưởng',
  'Hiệu trưởng',
  'Lãnh đạo(?!,? (?:chỉ đạo|thực hiện))',
  'Giám đốc',
  'Chủ tịch',
  'Trưởng',
  'Phó (?:Hiệu trưởng|Giám đốc|Chủ tịch|Trưởng)',
  'Tổng phụ trách',
  'Kế toán',
  'Bí thư',
  'Chi hội',
  'Tổ(?! (?:chức|quốc))',
  'Cục',
  'Vụ(?! việc)',
  'Viện(?! (?:trợ|dẫn))',
  'Bệnh viện',
  'Trạm',
  'Chi cục',
  'Khoa(?! học)',
  'Liên đoàn',
  'Liên đội',
  'Liên hiệp',
  'Liên minh',
  'Mặt trận',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Xã đoàn',
  'Chi đoàn',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thường trực',
  'Đảng ủy',
  'Đảng đoàn',
  'Đảng bộ',
  'Chi bộ',
  'Chi ủy',
  'Tiểu ban',
  'Viện trưởng',
  'Ngân hàng',
  'Kho bạc',
  'Bảo hiểm(?! y tế (?:học sinh|toàn dân))',
  'Doanh nghiệp',
  'Công ty',
  'Tập đoàn',
  'Bưu điện',
  'Điện lực',
  'Học viện',
  'Đại học',
  'Giáo viên',
  'Nhân viên',
  'Cán bộ',
  'Công chức',
  'Viên chức',
  'Chuyên viên',
  'Học sinh',
  'Phụ huynh',
  'Cha mẹ học sinh',
  'Bộ phận',
  'Đồng chí',
  'Đ\\/c',
  'Thầy',
  'Nhóm',
  'Quỹ',
  'Tổng (?:Giám đốc|cục|Cục|công ty|Công ty|hội|Biên tập|Liên đoàn|LĐLĐ)',
  'Cục trưởng',
  'Chi cục trưởng',
  'Chánh (?:Văn phòng|Thanh tra)',
  'Xí nghiệp',
  'Nhà máy',
  'Nhà khách',
  'Trung đoàn',
  'Tiểu đoàn',
  'Thư viện',
  'Bảo tàng',
  'Bộ đội',
  'Quân sự',
  'Tòa án',
  'Viện kiểm sát',
  'Hạt(?! (?:giống|nhựa|tiêu|điều))',
  'Đồn',
  'Thôn',
  'Ấp',
  'Khu phố',
  'Khóm',
  'Xóm',
  'Buôn',
  'Hợp tác xã',
  'Hiệp hội',
  'Câu lạc bộ',
  'Trại',
  'Nông trường',
  'Ban quản lý',
];
// Bodies known by letters alone. In the middle of a name other letters are no new body ("Các trường THPT").
const LETTER_BODIES =
  '(?:UBND|HĐND|UBMTTQ|MTTQ|LĐLĐ|BHXH|BGH|BCH|BCĐ|BQL|GVCN|GVBM|TPT|CMHS|VNPT|FPT|CDC|TTYT|Viettel|Mobi[Ff]one|Vietcombank)(?![\\p{L}])';
const ANY_LETTERS = String.raw`\p{Lu}[\p{Lu}&-]{1,8}(?![\p{L}])`;

export const UNIT_HEAD = String.raw`(?:(?:${HEADS.join('|')})(?![\p{L}])|${LETTER_BODIES})`;

const STARTS = new RegExp(`^(?:${UNIT_HEAD}|${ANY_LETTERS})`, 'u');
const INNER = new RegExp(String.raw`(?<=\s)${UNIT_HEAD}`, 'gu');
/** After these a unit's name goes on: "của Sở", "Phòng GD&ĐT và các …", "Thanh tra Sở", "Ban Chấp hành Đoàn". */
export const LINKED =
  /(?:^|[\s(])(?:và|của|với|cho|tại|do|các|từ|đến|giữa|về|theo|thuộc|cùng|hoặc|là|trên|qua|gửi|ở|trong|Các|các phòng|Thanh tra|Văn phòng|Giám đốc|Chủ tịch|Lãnh đạo|Trưởng|Thủ trưởng|Hiệu trưởng|phòng|Ban|Hội|Hội đồng|Đoàn|Đảng ủy|Công đoàn|Tổ|Cơ quan|Toàn|Phòng|Bộ|Trường|Báo|Đài|Ủy ban|Uỷ ban|Bộ Chỉ huy|Ban Chỉ huy|Ban Chấp hành|BCH|BCĐ|Ban Chỉ đạo|Ban Thường vụ|Thường trực|Ban Tuyên giáo|Ban Dân vận|Ban Tổ chức|Liên minh|Liên hiệp|Trung tâm|Công ty|Quỹ|Hạt|Đồn|Đội|Nhóm|Bộ phận|Chi cục|Cục|Khối|khối|Phó|Quản lý|Kế toán|Văn thư|Chuyên viên|trực thuộc|Liên|cấp|đảng|Ban cán sự đảng|Đảng đoàn)$|[,;(/&–-]$/u;

/** "Ban Tuyên giáo Tỉnh ủy", "Cơ quan Ủy ban Kiểm tra Huyện ủy": behind a unit the committee belongs to it. */
const OF_A_COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy(?!\p{L})/u;

export function isUnitStart(text: string): boolean {
  return STARTS.test(text);
}

const HEAD = new RegExp(`^${UNIT_HEAD}`, 'u');

/** Whether a text begins with the kind of a unit; letters alone ("THPT") may be the rest of a name. */
export function isUnitHead(text: string): boolean {
  return HEAD.test(text) && !OF_A_COMMITTEE.test(text);
}

/** Whether a unit's name begins where `before` ends: no word there links it to what stands before. */
export function isUnlinked(before: string): boolean {
  return !LINKED.test(before);
}

/** Places in a text where another unit's name begins without a linking word before it. */
export function unitBoundaries(text: string): number[] {
  const places: number[] = [];
  for (const match of text.matchAll(INNER)) {
    const before = text.slice(0, match.index).trimEnd();
    if (before && !LINKED.test(before) && !OF_A_COMMITTEE.test(match[0])) places.push(match.index);
  }
  return places;
}
