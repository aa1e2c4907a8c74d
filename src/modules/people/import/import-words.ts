import { numberWords } from '../../../platform/clock/words.ts';
import type { RowState } from './plan-staff.ts';
import type { ImportStatus } from './staff-import-store.server.ts';

const stateWords: Record<RowState, string> = {
  new: 'thêm người',
  changed: 'thay đổi',
  same: 'không đổi',
  error: 'lỗi',
  twin: 'trùng (đọc một lần)',
};

/** "19.480 dòng thêm người, 3 dòng lỗi" */
export function countWords(counts: Readonly<Record<RowState, number>>): string {
  const parts = (Object.keys(stateWords) as RowState[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${numberWords(counts[state])} dòng ${stateWords[state]}`);
  return parts.length > 0 ? parts.join(', ') : 'không có dòng nào';
}

export const statusWords: Record<ImportStatus, string> = {
  reading: 'đang đọc',
  read: 'đã đọc thử, chưa ghi',
  unreadable: 'không đọc được',
  writing: 'đang ghi',
  written: 'đã ghi',
  failed: 'ghi không thành, chưa ghi gì',
  undone: 'đã hoàn tác',
};
