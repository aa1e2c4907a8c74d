import { squash } from '../text/tidy-text.ts';

export type ColumnRole =
  | 'no'
  | 'title'
  | 'lead'
  | 'partners'
  /** One column for both: "Đơn vị chủ trì, phối hợp". */
  | 'doers'
  | 'time'
  | 'start'
  | 'end'
  /** One of several columns of periods ("Quý I", "Tháng 3") in which a mark says when. */
  | 'period'
  | 'product'
  | 'target'
  | 'quantity'
  | 'unit'
  | 'budget'
  | 'notes'
  /** No column: a lead over several rows that came out behind the cells of one of them. */
  | 'merged'
  | 'other';

const PERIOD = /^(?:quý\s*(?:I{1,3}|IV|[1-4])|(?:tháng|T)\.?\s*\d{1,2})(?:\s*\/\s*\d{4})?$/iu;

// First match wins, so "Kết quả thực hiện" is a product and "Thời gian thực hiện" no lead.
const ROLES: [ColumnRole, RegExp][] = [
  // "Thời gian, địa điểm", "Tiến độ/kinh phí": what stands first is what the column is for.
  ['time', /^(?:thời (?:gian|hạn|điểm)|tiến độ)\s*(?:[,/&;-]|và(?!\p{L}))/iu],
  ['no', /^(?:STT|TT|Số\s*TT|Số thứ tự|#)$/iu],
  ['unit', /đơn vị\s*tính|^ĐVT$/iu],
  ['notes', /ghi chú|^(?:yêu cầu|mô tả|diễn giải)(?! (?:nhiệm vụ|nội dung|công việc))/iu],
  ['budget', /kinh phí|dự toán|thành tiền|đơn giá/iu],
  ['title', /nhiệm vụ[^.]*phân công|phân công nhiệm vụ/iu],
  ['time', /thời (?:gian|hạn) (?:trình|ban hành)/iu],
  // Bodies that issue or receive documents, people's names and figures of the past are no tasks.
  [
    'other',
    /ban hành|họ (?:và )?tên|chức (?:vụ|danh)|địa chỉ|điện thoại|trích yếu|ký hiệu|căn cứ|kết quả (?:đạt được|thực hiện năm)/iu,
  ],
  ['start', /bắt đầu|khởi đầu|từ ngày/iu],
  ['end', /kết thúc|đến ngày/iu],
  ['product', /sản phẩm|kết quả|đầu ra/iu],
  [
    'time',
    /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành|lộ trình|^hạn(?: (?:gửi|nộp|chót|cuối|xử lý|thực hiện).*)?$|^deadline$|^(?:tháng|quý|ngày|tuần)$/iu,
  ],
  ['doers', /chủ trì.*phối hợp|thực hiện.*phối hợp/iu],
  [
    'partners',
    /phối hợp|^tham gia|(?<!\p{L})cùng (?:thực hiện|làm|tham gia|triển khai)|(?:đơn vị|cơ quan|lực lượng|bộ phận) tham gia|^(?:(?:đơn vị|bộ phận|người)\s+)?hỗ trợ$/iu,
  ],
  [
    'lead',
    /chủ trì|chủ quản|làm chính|phụ trách|phân công|trách nhiệm|đầu mối|(?:đơn vị|cơ quan|bộ phận|người|cá nhân|lực lượng)(?:[\s,/]+(?:đơn vị|cơ quan|bộ phận|người|cá nhân|tổ chức))*\s+(?:thực hiện|triển khai|tham mưu|tổ chức)|^thực hiện$|^(?:đơn vị|bộ phận|người) (?:làm|thực hiện|(?:viết|cung cấp|gửi|đăng|biên tập)(?:\s+(?:tin|bài|tin,? bài|nội dung))?$)/iu,
  ],
  ['quantity', /số lượng|khối lượng/iu],
  ['target', /chỉ tiêu|định mức|mức giao|mức (?:cần )?đạt|chỉ số|^mục tiêu$/iu],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|công tác|đầu việc|hạng mục|chủ đề|chuyên đề/iu],
];

export function roleOf(header: string): ColumnRole {
  const text = squash(header).replace(/^[(*]+|[)*:]+$/gu, '');
  if (PERIOD.test(text)) return 'period';
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** A table of tasks has a title column and says who or when. */
export function isTaskHeader(roles: ColumnRole[]): boolean {
  const has = (...some: ColumnRole[]) => some.some((role) => roles.includes(role));
  if (!has('title')) return false;
  return has('lead', 'doers') || (has('time', 'start', 'period') && roles.length >= 3);
}

/** Whether a name says nothing of what its column holds. */
export function isUnknownName(name: string): boolean {
  const text = squash(name);
  return text !== '' && !ROLES.some(([, pattern]) => pattern.test(text));
}

/** "Chủ trì" is surer than "Phụ trách": of several columns for who does it, one leads. */
export function oneLead(all: ColumnRole[], names: string[]): ColumnRole[] {
  // "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp" is of both columns.
  const roles = all.map((role) =>
    role === 'doers' && all.includes('lead') && !all.includes('partners') ? 'partners' : role,
  );
  const leads = roles.flatMap((role, index) => (role === 'lead' ? [index] : []));
  if (leads.length < 2) return roles;
  const chosen = leads.find((index) => /chủ trì/iu.test(names[index] ?? '')) ?? leads[0];
  return roles.map((role, index) => {
    if (role !== 'lead' || index === chosen) return role;
    const joins = /thực hiện/iu.test(names[index] ?? '') && !roles.includes('partners');
    return joins ? 'partners' : 'other';
  });
}

const WORDS: [ColumnRole, RegExp][] = [
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/iu],
  [
    'lead',
    /chủ trì|phụ trách|phân công(?! nhiệm vụ)|(?<!phối hợp,?\s)(?:đơn vị|cơ quan|bộ phận|người)\s+(?:thực hiện|triển khai)/iu,
  ],
  ['partners', /phối hợp|(?<!\p{L})cùng (?:thực hiện|làm)/iu],
  ['time', /thời gian|thời hạn|tiến độ|(?<!kết quả )hoàn thành/iu],
  ['start', /bắt đầu/iu],
  ['end', /kết thúc/iu],
  ['product', /sản phẩm|kết quả|đầu ra/iu],
  ['target', /(?<!sản phẩm,?\s)chỉ tiêu|số lượng/iu],
  ['budget', /kinh phí/iu],
  ['notes', /ghi chú/iu],
];

/** Order of the columns in a header whose words were pulled out of their cells. */
export function rolesInText(header: string): ColumnRole[] {
  const found: { role: ColumnRole; at: number }[] = [];
  for (const [role, pattern] of WORDS) {
    const at = squash(header).search(pattern);
    if (at >= 0) found.push({ role, at });
  }
  if (!found.some(({ role }) => role === 'lead')) found.push(...bareLead(header));
  return underOneHead(header, found)
    .sort((a, b) => a.at - b.at)
    .map(({ role }) => role);
}

const BODIES =
  /(?<![\p{L}])(?:đơn vị|cơ quan|bộ phận|phòng|ban(?!\s+hành)|khoa|tổ|ngành|đoàn thể|lực lượng|cá nhân|người|cán bộ|đầu mối|chủ thể|địa phương|cấp|nơi|ai|trách nhiệm)(?!\s+(?:phối hợp|tính|tham gia|hỗ trợ|nhận|ban hành|báo cáo))(?![\p{L}])/iu;

/** "STT Nội dung Đơn vị Thời gian": who does it, by the name of a body alone. */
function bareLead(header: string): FoundRole[] {
  const at = squash(header).search(BODIES);
  return at < 0 ? [] : [{ role: 'lead', at }];
}

interface FoundRole {
  role: ColumnRole;
  at: number;
}

/** What stands under a common head stands where the head does: "Chủ trì", "Phối hợp" and "Bắt đầu", "Kết thúc". */
function underOneHead(header: string, found: FoundRole[]): FoundRole[] {
  const placeOf = (role: ColumnRole) => found.find((each) => each.role === role)?.at;
  const [lead, time, title] = [placeOf('lead'), placeOf('time'), placeOf('title')];
  const hasHead = /(?:đơn vị|cơ quan|bộ phận)\s+thực hiện/iu.test(header) && /chủ trì/iu.test(header);
  const hasSpan = placeOf('start') !== undefined && placeOf('end') !== undefined;
  const last = Math.max(...found.map(({ at }) => at));
  // "Chủ trì Phối hợp" as the last words of the header: a second row of it, under a head that stands elsewhere.
  const isSecondRow =
    lead !== undefined && placeOf('partners') === last && lead > last - 12 && found.length > 4;
  return found.flatMap(({ role, at }): FoundRole[] => {
    if (isSecondRow && !hasHead && title !== undefined && (role === 'lead' || role === 'partners'))
      return [{ role, at: title + (role === 'lead' ? 0.3 : 0.6) }];
    if (role === 'partners' && hasHead && lead !== undefined) return [{ role, at: lead + 0.5 }];
    if (!hasSpan || time === undefined) return [{ role, at }];
    if (role === 'time') return [];
    if (role === 'start') return [{ role, at: Math.min(time, at) }];
    return role === 'end' ? [{ role, at: Math.min(time, at) + 0.5 }] : [{ role, at }];
  });
}
