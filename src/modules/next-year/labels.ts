import type { Choice, ItemKind } from './items.ts';

export const itemKindLabels: Record<ItemKind, string> = {
  task: 'Nhiệm vụ',
  report_duty: 'Nghĩa vụ báo cáo',
  deadline: 'Thời hạn khác',
  document: 'Văn bản cần tuyên truyền',
  legal_basis: 'Căn cứ',
  channel: 'Kênh',
  recipient: 'Nơi nhận',
};

export const choiceLabels: Record<Choice, string> = { open: 'Chưa quyết', keep: 'Giữ', drop: 'Bỏ' };

export function nextYearAddress(planId: string, itemId: string | null = null): string {
  return `/ke-hoach/${planId}/nam-sau${itemId ? `#muc-${itemId}` : ''}`;
}
