import type { DecisionAction } from '../../decisions/journal.ts';

/** What was done to a fact, after "Vừa" or "đã". */
export const actionWords: Record<DecisionAction, string> = {
  confirm: 'xác nhận',
  correct: 'sửa và xác nhận',
  drop: 'bỏ',
  reopen: 'mở lại',
  'confirm-clear': 'xác nhận',
  resolve: 'quyết định',
  'reopen-finding': 'mở lại',
  add: 'thêm',
  remove: 'xóa',
  split: 'tách',
  merge: 'gộp',
  move: 'đổi chỗ',
  rebind: 'gắn lại vào dòng khác',
  'mark-no-fact': 'ghi là không có dữ kiện',
};
