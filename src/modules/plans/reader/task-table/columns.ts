import { squash } from '../text/tidy-text.ts';

export type ColumnRole =
  | 'no'
  | 'title'
  | 'lead'
  | 'partners'
  | 'time'
  | 'product'
  | 'budget'
  | 'notes'
  | 'other';

// First match wins, so "Kết quả thực hiện" is a product and "Thời gian thực hiện" no lead.
const ROLES: [ColumnRole, RegExp][] = [
  ['no', /(?:^|\s)(?:STT|TT|Số TT|Số thứ tự)(?:$|\s)/iu],
  ['notes', /ghi chú/iu],
  ['budget', /kinh phí/iu],
  ['product', /sản phẩm|kết quả|đầu ra/iu],
  ['time', /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành/iu],
  ['partners', /phối hợp/iu],
  [
    'lead',
    /chủ trì|chủ quản|phụ trách|phân công|(?:đơn vị|cơ quan|bộ phận|người)\s+(?:thực hiện|tham mưu|chịu trách nhiệm|đầu mối)/iu,
  ],
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|công tác|chỉ tiêu/iu],
];

export function roleOf(header: string): ColumnRole {
  const text = squash(header);
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** A table of tasks has a title column and says who or when. */
export function isTaskHeader(roles: ColumnRole[]): boolean {
  return roles.includes('title') && (roles.includes('lead') || (roles.includes('time') && roles.length >= 3));
}

const WORDS: [ColumnRole, RegExp][] = [
  ['title', /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/giu],
  ['lead', /chủ trì|phụ trách|phân công|(?<!phối hợp,?\s)(?:đơn vị|cơ quan|bộ phận)\s+thực hiện/giu],
  ['partners', /phối hợp/giu],
  ['time', /thời gian|thời hạn|tiến độ/giu],
  ['product', /sản phẩm|kết quả/giu],
  ['budget', /kinh phí/giu],
  ['notes', /ghi chú/giu],
];

/** Order of the columns in a header whose words were pulled out of their cells. */
export function rolesInText(header: string): ColumnRole[] {
  const found: { role: ColumnRole; at: number }[] = [];
  for (const [role, pattern] of WORDS) {
    const at = squash(header).search(new RegExp(pattern.source, 'iu'));
    if (at >= 0) found.push({ role, at });
  }
  return underOneHead(header, found)
    .sort((a, b) => a.at - b.at)
    .map(({ role }) => role);
}

/** "Đơn vị thực hiện" above "Chủ trì" and "Phối hợp": both stand where the common head stands. */
function underOneHead(
  header: string,
  found: { role: ColumnRole; at: number }[],
): { role: ColumnRole; at: number }[] {
  const lead = found.find(({ role }) => role === 'lead');
  const hasHead = /(?:đơn vị|cơ quan|bộ phận)\s+thực hiện/iu.test(header) && /chủ trì/iu.test(header);
  if (!lead || !hasHead) return found;
  return found.map(({ role, at }) => (role === 'partners' ? { role, at: lead.at + 0.5 } : { role, at }));
}
