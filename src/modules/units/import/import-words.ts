import { numberWords } from '../../../platform/clock/words.ts';
import type { RowState } from './plan-units.ts';

const stateWords: Record<RowState, string> = {
  new: 'lập mới',
  changed: 'thay đổi',
  same: 'không đổi',
  error: 'lỗi',
  twin: 'trùng (đọc một lần)',
};

/** "1.480 dòng lập mới, 3 dòng lỗi" */
export function countWords(counts: Readonly<Record<RowState, number>>): string {
  const parts = (Object.keys(stateWords) as RowState[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${numberWords(counts[state])} dòng ${stateWords[state]}`);
  return parts.length > 0 ? parts.join(', ') : 'không có dòng nào';
}

export const skipWords: Record<string, string> = {
  'head-again': 'đầu cột lặp lại hoặc dòng số thứ tự cột',
  total: 'dòng tổng',
  footer: 'chữ ký, ghi chú cuối bảng',
  group: 'đề mục',
  hidden: 'dòng ẩn',
  title: 'tiêu đề',
};
