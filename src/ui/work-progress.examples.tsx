import type { Examples } from './examples.ts';
import { WorkProgress } from './work-progress.tsx';

const hint = 'Có thể rời trang này; việc vẫn tiếp tục.';

export const examples: Examples = {
  'đang làm': (
    <WorkProgress share={0.4} label="Số trang đã đọc" hint={hint} href="/">
      Đã đọc <b>4 trong 10 trang</b>.
    </WorkProgress>
  ),
  'chưa biết đến đâu': (
    <WorkProgress share={null} label="Số trang đã đọc" hint={hint} href="/">
      Đang chờ đến lượt.
    </WorkProgress>
  ),
};
