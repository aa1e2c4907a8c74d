import type { RungLevel } from '../../../ui/rung-words.ts';
import { rungWords } from '../../../ui/rung-words.ts';

/** Why an evidence's rung moved, or was looked at and stayed (rule P6). */
export type RungCause =
  | 'confirmed'
  | 'confirmation_undone'
  | 'returned'
  | 'return_undone'
  | 'accepted'
  | 'corrected'
  | 'came_again'
  | 'audited'
  | 'audit_failed'
  | 'audit_undone';

export interface RungMove {
  evidenceId: string;
  from: number;
  to: number;
  cause: RungCause;
  reason: string | null;
  /** Name and post of the person; null for the machine. */
  by: string | null;
  at: Date;
}

const causeWords: Record<RungCause, string> = {
  confirmed: 'đã xác nhận',
  confirmation_undone: 'rút lại xác nhận',
  returned: 'trả lại đơn vị, thôi tính',
  return_undone: 'rút lại việc trả lại, tính như trước',
  accepted: 'tiếp nhận báo cáo',
  corrected: 'đơn vị sửa nội dung',
  came_again: 'đơn vị gửi lại',
  audited: 'gọi kiểm tra mẫu: đúng',
  audit_failed: 'gọi kiểm tra mẫu: không xác nhận được',
  audit_undone: 'ghi lại kết quả kiểm tra mẫu',
};

/** "mức 2 → 3 (đã xác nhận): Nguyễn Thị Mẫu, Hiệu trưởng xác nhận" */
export function rungMoveWords(move: Omit<RungMove, 'at' | 'evidenceId'>): string {
  const who = move.by ? `${move.by}: ${causeWords[move.cause]}` : causeWords[move.cause];
  const why = move.reason ? ` (${move.reason})` : '';
  const step =
    move.from === move.to
      ? ''
      : `; mức\u00a0${move.from}\u00a0→\u00a0${move.to}, ${rungWords[move.to as RungLevel]}`;
  return `${who}${why}${step}`;
}

/** Why an evidence stands on the rung it came in with. */
export const firstRungWords: Record<RungLevel, string> = {
  0: 'đơn vị khai, chưa có gì kèm theo',
  1: 'đơn vị gửi đường dẫn',
  2: 'nội dung lưu tại đây kèm mã băm',
  3: 'người thứ hai đã xác nhận',
  4: 'đã gọi kiểm tra trong mẫu ngẫu nhiên',
};
