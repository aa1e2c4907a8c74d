import { squash } from '../text/tidy-text.ts';

// What looks like a unit but opens an action ("Tổ chức", "Ban hành", "Hội nghị") is looked away from.
const HEADS = [
  'Phòng(?!,|\\s+(?:ngừa|chống|tránh))',
  'Sở(?! hữu)',
  'Ban(?! (?:hành|ngày))',
  'Bộ(?! (?:tài liệu|câu hỏi|chỉ số|tiêu chí|quy tắc))',
  'Ủy ban',
  'Uỷ ban',
  'Hội đồng',
  'Văn phòng',
  'Thanh tra',
  'Trung tâm',
  'Trường(?! hợp)',
  'Nhà trường',
  'Các(?! (?:nội dung|hoạt động|văn bản|biện pháp|hình thức|bài|tin|cuộc|kênh|lớp|nhiệm vụ|giải pháp))',
  'Toàn(?! (?:văn|diện))',
  'Tất cả',
  'Mọi',
  'Công an',
  'Công đoàn',
  'Đoàn(?! kết)',
  'Hội(?! (?:nghị|thảo|thi|nhập|diễn))',
  'Đội',
  'Đài',
  'Báo(?! cáo)',
  'Cơ quan',
  'Cơ sở(?! (?:dữ liệu|vật chất|hạ tầng))',
  'Đơn vị',
  'Thủ trưởng',
  'Hiệu trưởng',
  'Lãnh đạo',
  'Giám đốc',
  'Chủ tịch',
  'Trưởng',
  'Tổ(?! chức)',
  'Cục',
  'Vụ(?! việc)',
  'Viện',
  'Chi cục',
  'Khoa(?! học)',
  'Liên đoàn',
  'Mặt trận',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Đảng ủy',
  'Chi bộ',
  'Ngân hàng',
  'Kho bạc',
  'Bảo hiểm',
  'Doanh nghiệp',
  'Công ty',
  'Tập đoàn',
  'Bưu điện',
  'Học viện',
  'Đại học',
  'Giáo viên',
  'Cán bộ',
  'Học sinh',
  'Phụ huynh',
  'Bộ phận',
  'Nhóm',
  'Quỹ',
  'Thư viện',
  'Bảo tàng',
];
// Bodies known by letters alone. In the middle of a name other letters are no new body ("Các trường THPT").
const LETTER_BODIES =
  '(?:UBND|HĐND|UBMTTQ|MTTQ|LĐLĐ|BHXH|BGH|GVCN|VNPT|FPT|Viettel|Mobi[Ff]one|Vietcombank)(?![\\p{L}])';
const ANY_LETTERS = String.raw`\p{Lu}[\p{Lu}&-]{1,8}(?![\p{L}])`;
const UNIT_HEAD = String.raw`(?:(?:${HEADS.join('|')})(?![\p{L}])|${LETTER_BODIES})`;

const STARTS = new RegExp(`^(?:${UNIT_HEAD}|${ANY_LETTERS})`, 'u');
const INNER = new RegExp(String.raw`(?<=\s)${UNIT_HEAD}`, 'gu');
/** After these a unit's name goes on: "của Sở", "Phòng GD&ĐT và các …", "Thanh tra Sở". */
const LINKED =
  /(?:^|[\s(])(?:và|của|với|cho|tại|do|các|từ|đến|giữa|về|theo|thuộc|cùng|hoặc|là|trên|qua|gửi|ở|trong|Các|các phòng|Thanh tra|Văn phòng|Giám đốc|Chủ tịch|Lãnh đạo|Trưởng|Thủ trưởng|Hiệu trưởng|phòng|Ban|Hội|Đoàn|Đảng ủy|Công đoàn|Tổ|Cơ quan|Toàn|Phòng|Bộ|Trường|Báo|Đài)$|[,;(/&–-]$/u;

export function isUnitStart(text: string): boolean {
  return STARTS.test(text);
}

const DUTY_VERB =
  /\s+(?:phối hợp|chủ trì|chủ động|có trách nhiệm|chịu trách nhiệm|thực hiện|tham mưu|xây dựng|tổ chức|căn cứ|báo cáo|triển khai|hướng dẫn|chỉ đạo|tiếp tục|theo dõi|là đầu mối)(?!\p{L})/u;

/** "2. Sở A phối hợp cung cấp tài liệu": the unit alone. */
export function unitInHeading(title: string): string {
  const verb = DUTY_VERB.exec(title);
  return squash(verb ? title.slice(0, verb.index) : title).replace(/[,:;]$/, '');
}

/** Places in a text where another unit's name begins without a linking word before it. */
export function unitBoundaries(text: string): number[] {
  const places: number[] = [];
  for (const match of text.matchAll(INNER)) {
    const before = text.slice(0, match.index).trimEnd();
    if (before && !LINKED.test(before)) places.push(match.index);
  }
  return places;
}

// "Phòng Văn hóa - Xã hội" has a dash of its own: only a cell that opens with a bullet is a list of bullets.
const PARAGRAPHS = /\n|;/u;
const BULLETS = /\n|;|(?<=\s|^)[-+•](?=\s)/u;

/** The units named in one cell. "Phòng GD&ĐT các huyện, TX, TP" stays whole: TX and TP are no units. */
export function splitUnits(cell: string): string[] {
  const parts: string[] = [];
  const separators = /^\s*[-+•]\s/u.test(cell) ? BULLETS : PARAGRAPHS;
  for (const paragraph of cell.split(separators)) {
    for (const part of paragraph.split(LIST_COMMA)) {
      const unit = squash(part).replace(/^[-+•,\s]+|[.,\s]+$/gu, '');
      if (unit && !/^[-–_.…x]+$/iu.test(unit)) parts.push(unit);
    }
  }
  return parts;
}

const PLACE_LETTERS = String.raw`(?!(?:TX|TP|TT|Tx|Tp)(?![\p{L}]))`;
const LIST_COMMA = new RegExp(
  String.raw`,\s*(?:và\s+)?(?=${PLACE_LETTERS}(?:${UNIT_HEAD}|các\s))|\s+và\s+(?=(?:Phòng|Sở|Ban|Bộ|UBND|Công an|Trung tâm|Trường|Văn phòng|Đoàn|Hội|Thanh tra)\s)`,
  'u',
);
