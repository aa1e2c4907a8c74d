import type { Outcome } from './rules.ts';

export const outcomeWords: Record<Outcome, string> = {
  confirmed: 'Xác nhận đúng',
  not_confirmed: 'Không xác nhận được',
  unreachable: 'Không gọi được',
};

/** The three questions of a call, in the order they are asked. */
export const questions = [
  { name: 'rightUnit', label: 'Đúng đơn vị?', help: 'Chính đơn vị này đã làm việc đó.' },
  { name: 'rightTime', label: 'Đúng thời gian?', help: 'Việc diễn ra, hoặc bài đăng, đúng ngày đã ghi.' },
  { name: 'isReal', label: 'Có thật?', help: 'Việc có thật và nội dung đúng như đã ghi.' },
] as const;
