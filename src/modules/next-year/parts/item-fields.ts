import type { DraftItem, ItemKind } from '../items.ts';

export interface ItemField {
  name: string;
  label: string;
  type: 'text' | 'lines' | 'long' | 'date';
}

/** What may be written into an item; `schema.ts` reads the same names. */
export const itemFields: Record<ItemKind, readonly ItemField[]> = {
  task: [
    { name: 'title', label: 'Nhiệm vụ', type: 'long' },
    { name: 'lead', label: 'Chủ trì (mỗi dòng một đơn vị)', type: 'lines' },
    { name: 'partners', label: 'Phối hợp (mỗi dòng một đơn vị)', type: 'lines' },
    { name: 'scheduleText', label: 'Thời gian', type: 'text' },
    { name: 'due', label: 'Hạn (nếu là một ngày)', type: 'date' },
  ],
  report_duty: [
    { name: 'from', label: 'Ai báo cáo', type: 'text' },
    { name: 'to', label: 'Gửi đến', type: 'text' },
    { name: 'via', label: 'Qua', type: 'text' },
    { name: 'due', label: 'Hạn', type: 'date' },
  ],
  deadline: [
    { name: 'text', label: 'Nội dung', type: 'long' },
    { name: 'date', label: 'Ngày', type: 'date' },
  ],
  document: [
    { name: 'type', label: 'Tên loại', type: 'text' },
    { name: 'symbol', label: 'Số, ký hiệu', type: 'text' },
    { name: 'issuedOn', label: 'Ngày', type: 'date' },
    { name: 'issuer', label: 'Cơ quan', type: 'text' },
    { name: 'title', label: 'Về việc', type: 'long' },
  ],
  legal_basis: [
    { name: 'type', label: 'Tên loại', type: 'text' },
    { name: 'symbol', label: 'Số, ký hiệu', type: 'text' },
    { name: 'issuedOn', label: 'Ngày', type: 'date' },
    { name: 'title', label: 'Về việc', type: 'long' },
  ],
  channel: [
    { name: 'name', label: 'Tên kênh', type: 'text' },
    { name: 'value', label: 'Địa chỉ', type: 'text' },
  ],
  recipient: [
    { name: 'name', label: 'Nơi nhận', type: 'text' },
    { name: 'purpose', label: 'Để', type: 'text' },
  ],
};

/** What a field shows before it is changed. */
export function fieldText(item: DraftItem, name: string): string {
  const schedule = item.kind === 'task' ? item.value.schedule : null;
  if (schedule && name === 'scheduleText') return schedule.text;
  if (schedule && name === 'due') return schedule.due ?? '';
  const value = (item.value as unknown as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
}
